package galley.reader;

import galley.article.Metadata;
import galley.article.Metadata.TitleSource;
import galley.article.Section;
import java.util.List;
import java.util.Optional;

/** An article's title: what it declares, else its first heading, else the name of its file. */
final class Titles {
  private Titles() {}

  static Metadata metadata(
      Optional<String> declared,
      Source source,
      List<Section> sections,
      Optional<String> author,
      Optional<String> date,
      Optional<String> language) {
    if (declared.isPresent()) {
      // Said twice, it is shown once: where it stands in the text.
      boolean opens = declared.get().equals(sections.get(0).title());
      TitleSource told = opens ? TitleSource.HEADING : TitleSource.DECLARED;
      return new Metadata(declared.get(), told, author, date, language);
    }
    for (Section section : sections) {
      if (!section.title().isBlank()) {
        return new Metadata(section.title(), TitleSource.HEADING, author, date, language);
      }
    }
    return new Metadata(fileTitle(source), TitleSource.FILE_NAME, author, date, language);
  }

  /** The file's name without its extension. */
  static String fileTitle(Source source) {
    String name = source.name();
    int dot = name.lastIndexOf('.');
    String title = dot > 0 ? name.substring(0, dot) : name;
    return title.isBlank() ? "Untitled" : title;
  }
}
