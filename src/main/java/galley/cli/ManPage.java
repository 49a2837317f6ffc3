package galley.cli;

import java.util.List;

/** The manual page of the program: a man(7) source, made of what the help is made of. */
final class ManPage {
  private final StringBuilder out = new StringBuilder();

  private ManPage() {}

  /**
   * The page.
   *
   * @param program without a command
   * @param commands the others, in the order of the help
   * @param version one line
   */
  static String of(Syntax program, List<Syntax> commands, String version) {
    ManPage page = new ManPage();
    page.line(".TH GALLEY 1 \"\" \"" + quoted(version) + "\" \"User Commands\"");
    page.section("NAME").line("galley \\- read and comment on an article in a terminal");
    page.section("SYNOPSIS");
    page.synopsis(program, "galley");
    for (Syntax command : commands) {
      page.line(".br");
      page.synopsis(command, "galley " + command.name());
    }
    page.section("DESCRIPTION").text(String.join(" ", program.description()));
    page.section("OPTIONS").options(program);
    page.section("COMMANDS");
    for (Syntax command : commands) {
      page.line(".SS galley " + escaped(command.name()));
      page.text(String.join(" ", command.description()));
      page.options(command);
    }
    page.section("EXIT STATUS");
    page.item("0", "done");
    page.item("1", "could not do it; one line on standard error says why");
    page.item("2", "wrong usage");
    page.item("130", "cancelled by Ctrl-C, as while an address is fetched");
    page.section("FILES");
    page.item("$XDG_CONFIG_HOME/galley/config.toml", "settings; galley config prints them");
    page.item("ARTICLE.comments.json", "the comments on an article, as W3C Web Annotations");
    page.item("$XDG_STATE_HOME/galley", "drafts of comments, and where articles were left");
    page.section("SEE ALSO").text("The manual is an article: galley guide. Keys: press ?.");
    return page.out.toString();
  }

  private ManPage line(String text) {
    out.append(text).append('\n');
    return this;
  }

  private ManPage section(String title) {
    return line(".SH " + title);
  }

  private void text(String text) {
    line(escaped(text));
  }

  private void synopsis(Syntax syntax, String name) {
    StringBuilder line = new StringBuilder("\\fB" + escaped(name) + "\\fR");
    if (!syntax.options().isEmpty()) {
      line.append(" [\\fIOPTION\\fR]...");
    }
    for (Syntax.Operand operand : syntax.operands()) {
      String label = "\\fI" + escaped(operand.label()) + "\\fR";
      line.append(operand.required() ? " " + label : " [" + label + "]");
    }
    line(line.toString());
  }

  private void options(Syntax syntax) {
    for (Syntax.Operand operand : syntax.operands()) {
      item(operand.label(), operand.description());
    }
    for (Syntax.Option option : syntax.options()) {
      String value = option.label().map(label -> " " + label).orElse("");
      item(String.join(", ", option.names()) + value, option.description());
    }
  }

  private void item(String term, String description) {
    line(".TP").line("\\fB" + escaped(term) + "\\fR").text(description);
  }

  /** Text as it is: a hyphen is one, a point or an apostrophe begins no request. */
  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("’", "\\(cq");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  private static String quoted(String text) {
    return escaped(text).replace("\"", "");
  }
}
