package galley.cli;

/** The program's version, which the build writes here: to read it from a file takes its time. */
final class Version {
  private Version() {}

  /** {@code galley 0.1.0}. */
  static String text() {
    return "galley ${project.version}";
  }
}
