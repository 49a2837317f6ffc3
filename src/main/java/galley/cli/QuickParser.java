package galley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that are written just as the help shows them, which most are: a start then needs no
 * picocli. What could mean anything more than that is left to {@link PicocliParser}, which reads
 * these alike.
 */
final class QuickParser {
  private QuickParser() {}

  /** The arguments behind the command's name; empty if a closer look is needed. */
  static Optional<Arguments> parse(Syntax syntax, List<String> arguments) {
    List<String> operands = new ArrayList<>();
    Map<String, String> options = new TreeMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      Syntax.Option option = option(syntax, argument);
      if (option != null) {
        String value = "";
        if (option.label().isPresent()) {
          i++;
          if (i == arguments.size() || !isPlain(arguments.get(i))) {
            return Optional.empty();
          }
          value = arguments.get(i);
        }
        if (options.put(option.name(), value) != null) {
          return Optional.empty();
        }
      } else if (isPlain(argument) && operands.size() < syntax.operands().size()) {
        operands.add(argument);
      } else {
        return Optional.empty();
      }
    }
    int least = 0;
    for (Syntax.Operand operand : syntax.operands()) {
      least += operand.required() ? 1 : 0;
    }
    return operands.size() < least
        ? Optional.empty()
        : Optional.of(new Arguments(operands, options));
  }

  private static Syntax.@Nullable Option option(Syntax syntax, String argument) {
    if (argument.startsWith("-")) {
      for (Syntax.Option option : syntax.options()) {
        if (option.names().contains(argument)) {
          return option;
        }
      }
    }
    return null;
  }

  /** No option, no file of arguments, no quotation, no command. */
  private static boolean isPlain(String argument) {
    if (argument.isEmpty() || Main.COMMANDS.contains(argument)) {
      return false;
    }
    char first = argument.charAt(0);
    return argument.equals("-") || (first != '-' && first != '@' && first != '"');
  }
}
