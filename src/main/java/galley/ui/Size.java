package galley.ui;

/** A terminal's size in display columns and rows. */
public record Size(int columns, int rows) {}
