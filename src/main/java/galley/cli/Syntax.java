package galley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may stand in the arguments of a command, and the help about it. Beside these options every
 * command has {@code --help} and {@code --version}.
 *
 * @param name {@code galley} for the program without a command
 * @param description paragraphs of the help
 * @param footer lines below the help
 */
record Syntax(
    String name,
    List<String> description,
    List<Operand> operands,
    List<Option> options,
    List<String> footer) {

  /**
   * {@code --name LABEL}.
   *
   * @param names with their hyphens; by the last of them its value is asked for
   * @param label what the value is called; empty for an option without one
   */
  record Option(List<String> names, Optional<String> label, String description) {
    String name() {
      return names.get(names.size() - 1);
    }
  }

  /** An argument that is no option, known by its place. */
  record Operand(String label, boolean required, String description) {}

  /** A command that has a name and nothing else. */
  static Syntax of(String name, String... description) {
    return new Syntax(name, List.of(description), List.of(), List.of(), List.of());
  }

  /** This and more options behind those it has. */
  Syntax with(Option... more) {
    List<Option> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Syntax(name, description, operands, all, footer);
  }

  /** This and one more operand behind those it has. */
  Syntax with(Operand more) {
    List<Operand> all = new ArrayList<>(operands);
    all.add(more);
    return new Syntax(name, description, all, options, footer);
  }

  /** This with lines below its help. */
  Syntax withFooter(String... lines) {
    return new Syntax(name, description, operands, options, List.of(lines));
  }
}
