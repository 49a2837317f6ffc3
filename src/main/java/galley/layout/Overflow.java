package galley.layout;

/** What becomes of code and tables that are wider than the page. */
public enum Overflow {
  /** Long lines of code go on in the next, behind a mark; rows of a table become records. */
  FOLD,
  /** They keep their lines, which have an {@link Overhang}. */
  KEEP,
  /** As {@link #FOLD}, but every table becomes records, for who hears it line by line. */
  RECORDS
}
