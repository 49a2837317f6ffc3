package galley.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of one command, sorted by its {@link Syntax}.
 *
 * @param options by the option's last name; empty for one without a value
 */
record Arguments(List<String> operands, Map<String, String> options) {

  /** Whether the option was given. */
  boolean has(String option) {
    return options.containsKey(option);
  }

  /** What was given with the option. */
  Optional<String> value(String option) {
    return Optional.ofNullable(options.get(option));
  }

  /** The operand at {@code index}, which counts from 0. */
  Optional<String> operand(int index) {
    return index < operands.size() ? Optional.of(operands.get(index)) : Optional.empty();
  }
}
