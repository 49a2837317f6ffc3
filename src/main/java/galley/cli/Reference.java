package galley.cli;

import galley.article.Article;
import galley.ui.State;
import galley.web.TextDirective;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A place in a file, as the screen copies it: {@code essay.md#ropes}, perhaps with words of it. */
final class Reference {
  private static final String SECTION = "--section";

  private Reference() {}

  /**
   * {@code arguments} with the file by itself and its section as an option, if the first operand is
   * such a reference: no file is called so, but one what stands before the {@code #}.
   */
  static Arguments apart(Surroundings around, Arguments arguments) {
    String name = arguments.operand(0).orElse("");
    int hash = name.indexOf('#');
    boolean reference =
        hash > 0
            && Opened.isFile(arguments)
            && !exists(around, name)
            && exists(around, name.substring(0, hash));
    if (!reference) {
      return arguments;
    }
    Map<String, String> options = new HashMap<>(arguments.options());
    options.putIfAbsent(SECTION, name.substring(hash));
    return new Arguments(List.of(name.substring(0, hash)), options);
  }

  private static boolean exists(Surroundings around, String name) {
    try {
      return Files.exists(around.folder().resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * The index of the section that {@code wanted} is in.
   *
   * @param wanted what {@link SectionChoice} takes, or a fragment with words behind its anchor
   * @throws Failure if no section is like that
   */
  static int section(Article article, String wanted) throws Failure {
    String anchor = TextDirective.anchor(wanted);
    boolean anywhere = anchor.equals("#") && TextDirective.start(wanted).isPresent();
    return anywhere ? 0 : SectionChoice.find(article, anchor);
  }

  /** As {@link #section}, and where in it the words are. */
  static UnaryOperator<State> place(Article article, String wanted) throws Failure {
    int index = section(article, wanted);
    return TextDirective.start(wanted).isPresent()
        ? state -> state.atSection(index).atFragment(wanted.substring(1))
        : state -> state.atSection(index);
  }
}
