package galley.cli;

import java.io.IOException;

/** {@code galley completion}: what makes a shell complete the arguments of the program. */
final class CompletionCommand implements Command {
  private final Surroundings around;

  CompletionCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "completion",
            "Prints what completes arguments in bash, zsh or fish.",
            "For bash: eval \"$(galley completion bash)\" in ~/.bashrc.")
        .with(new Syntax.Operand("SHELL", true, "bash, zsh or fish."));
  }

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    String shell = arguments.operand(0).orElse("");
    around.print(
        switch (shell) {
          case "bash" -> PackageFiles.bash(around);
          case "zsh" -> PackageFiles.zsh(around);
          case "fish" -> PackageFiles.fish(around);
          default -> throw new WrongUsage("no completion for '" + shell + "': bash, zsh or fish");
        });
  }
}
