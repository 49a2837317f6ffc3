package galley.endtoend;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that are about to end: what they still write must not meet the end of its folder. */
record Afterlife(List<ProcessHandle> programs) {
  private static final int SECONDS = 10;

  /** The programs with these numbers, a line each, and those they have started. */
  static Afterlife of(String pids) {
    return new Afterlife(
        pids.lines()
            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())).stream())
            .flatMap(shell -> Stream.concat(Stream.of(shell), shell.descendants()))
            .toList());
  }

  /** Waits until all have ended. */
  void await() {
    for (ProcessHandle program : programs) {
      program.onExit().completeOnTimeout(program, SECONDS, TimeUnit.SECONDS).join();
    }
  }
}
