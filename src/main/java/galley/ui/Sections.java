package galley.ui;

import galley.article.ArticleText;
import galley.article.Section;
import galley.web.PercentEncoding;
import galley.web.TextDirective;
import java.util.List;
import java.util.Optional;

/** Going to a section by its number. */
final class Sections {
  private Sections() {}

  /** Where the fragment of a link leads: to a section, or to words of it. */
  static Optional<State> at(State state, String fragment) {
    Optional<Integer> section = named(state.open(), TextDirective.anchor(fragment));
    ArticleText text = state.open().text();
    int from = section.map(text::sectionStart).orElse(0);
    Optional<Integer> words =
        TextDirective.start(fragment)
            .map(start -> text.string().indexOf(start, from))
            .filter(start -> start >= 0);
    return words.isPresent() ? words.map(state::atWords) : section.map(state::atSection);
  }

  /** The index of the section that an anchor, as it stands in a link, leads to. */
  private static Optional<Integer> named(OpenArticle open, String anchor) {
    String wanted = PercentEncoding.decode(anchor);
    Optional<Integer> alike = Optional.empty();
    List<Section> sections = open.article().sections();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).anchor().equals(wanted)) {
        return Optional.of(i);
      }
      if (alike.isEmpty() && sections.get(i).anchor().equalsIgnoreCase(wanted)) {
        alike = Optional.of(i);
      }
    }
    return alike;
  }

  /**
   * At the section of {@code number}, such as {@code 3} or {@code 3.1}, or a notice of what there
   * is.
   */
  static State goTo(State state, String number) {
    List<Section> sections = state.open().article().sections();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).number().equals(number)) {
        return state.atSection(i);
      }
    }
    String last =
        sections.stream()
            .map(Section::number)
            .filter(candidate -> candidate.indexOf('.') < 0)
            .reduce((first, second) -> second)
            .orElse("0");
    return state.withNotice("There is no section " + number + "; the last is " + last);
  }
}
