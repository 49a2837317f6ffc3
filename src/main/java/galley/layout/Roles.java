package galley.layout;

/** A set of {@link Role}s, cheap to build and compare. */
@SuppressWarnings("EnumOrdinal") // The bits never leave the process.
public record Roles(long bits) {
  /** No role: plain text. */
  public static final Roles NONE = new Roles(0);

  /** The set of just {@code role}. */
  public static Roles of(Role role) {
    return NONE.with(role);
  }

  /** This set and {@code role}. */
  public Roles with(Role role) {
    return new Roles(bits | 1L << role.ordinal());
  }

  /** Every role of either set. */
  public Roles with(Roles other) {
    return new Roles(bits | other.bits);
  }

  /** Whether {@code role} is in this set. */
  public boolean contains(Role role) {
    return (bits & 1L << role.ordinal()) != 0;
  }
}
