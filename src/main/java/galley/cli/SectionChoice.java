package galley.cli;

import galley.article.Article;
import galley.article.Section;
import galley.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The section that a user means by a number, an anchor or a heading's text. */
final class SectionChoice {
  private SectionChoice() {}

  /**
   * The index of that section. A number comes first, then an anchor, then a whole heading without
   * regard to case, then the one heading that has the text in it.
   *
   * @throws Failure if there is none, or if several headings have the text
   */
  static int find(Article article, String wanted) throws Failure {
    String text = wanted.strip();
    String folded = text.toLowerCase(Locale.ROOT);
    List<Predicate<Section>> rules =
        List.of(
            section -> section.number().equals(text),
            section -> section.anchor().equals(text) || ("#" + section.anchor()).equals(text),
            section -> section.title().toLowerCase(Locale.ROOT).equals(folded),
            section ->
                !folded.isEmpty() && section.title().toLowerCase(Locale.ROOT).contains(folded));
    for (Predicate<Section> rule : rules) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < article.sections().size(); i++) {
        if (rule.test(article.sections().get(i))) {
          found.add(i);
        }
      }
      if (found.size() == 1) {
        return found.get(0);
      }
      if (found.size() > 1) {
        throw new Failure(ambiguous(article, text, found));
      }
    }
    throw new Failure(
        "no section '"
            + Sanitizer.line(text)
            + "'; 'galley outline' lists numbers, anchors and headings");
  }

  private static String ambiguous(Article article, String text, List<Integer> found) {
    List<String> numbers =
        found.stream().map(index -> article.sections().get(index).number()).toList();
    return "'"
        + Sanitizer.line(text)
        + "' is the text of several sections: "
        + String.join(", ", numbers)
        + "; give a number";
  }
}
