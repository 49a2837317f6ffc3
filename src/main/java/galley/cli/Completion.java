package galley.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What makes zsh and fish complete the arguments of the program, made of its syntax. */
final class Completion {
  private Completion() {}

  /** For a file {@code _galley} on zsh's {@code fpath}. */
  static String zsh(Syntax program, List<Syntax> commands) {
    StringBuilder out = new StringBuilder("#compdef galley\n\n_galley() {\n  local -a commands\n");
    out.append("  commands=(\n");
    for (Syntax command : commands) {
      out.append("    ").append(single(command.name() + ":" + brief(command))).append('\n');
    }
    out.append("  )\n  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then\n");
    out.append("    _describe command commands\n    _files\n    return\n  fi\n");
    out.append("  case $words[2] in\n");
    for (Syntax command : commands) {
      out.append("    ").append(command.name()).append(")\n      shift words\n");
      out.append("      (( CURRENT-- ))\n");
      arguments(out, command, "      ");
      out.append("      ;;\n");
    }
    out.append("    *)\n");
    arguments(out, program, "      ");
    return out.append("      ;;\n  esac\n}\n\n_galley \"$@\"\n").toString();
  }

  private static void arguments(StringBuilder out, Syntax syntax, String indent) {
    out.append(indent).append("_arguments");
    for (Syntax.Option option : syntax.options()) {
      for (String name : option.names()) {
        String value = option.label().map(label -> ":" + label + ":" + action(label)).orElse("");
        String told = option.description().replace("[", "(").replace("]", ")").replace(":", "");
        out.append(" \\\n").append(indent).append("  ");
        out.append(single(name + "[" + told + "]" + value));
      }
    }
    out.append(" \\\n").append(indent).append("  '--help[Show help]' '*:file:_files'\n");
  }

  private static String action(String label) {
    return label.equals("FILE") ? "_files" : "";
  }

  /** For a file {@code galley.fish} in a folder of fish's completions. */
  static String fish(Syntax program, List<Syntax> commands) {
    String names = commands.stream().map(Syntax::name).collect(Collectors.joining(" "));
    StringBuilder out = new StringBuilder("set -l commands " + names + "\n");
    String none = "not __fish_seen_subcommand_from $commands";
    for (Syntax command : commands) {
      out.append("complete -c galley -n \"").append(none).append("\" -a ");
      out.append(command.name()).append(" -d ").append(single(brief(command))).append('\n');
    }
    options(out, program, none);
    for (Syntax command : commands) {
      options(out, command, "__fish_seen_subcommand_from " + command.name());
    }
    return out.toString();
  }

  private static void options(StringBuilder out, Syntax syntax, String condition) {
    for (Syntax.Option option : syntax.options()) {
      out.append("complete -c galley -n \"").append(condition).append('"');
      for (String name : option.names()) {
        out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
      }
      out.append(option.label().isPresent() ? " -r" : "");
      out.append(" -d ").append(single(option.description())).append('\n');
    }
  }

  /** The first sentence of a command's help. */
  private static String brief(Syntax command) {
    String first = command.description().isEmpty() ? "" : command.description().get(0);
    int end = first.indexOf(". ");
    String sentence = end < 0 ? first : first.substring(0, end);
    String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return bare.isEmpty() ? "" : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }

  /** In single quotes of a shell; fish takes a backslash before one, zsh does not. */
  private static String single(String text) {
    return "'" + text.replace("'", "’") + "'";
  }
}
