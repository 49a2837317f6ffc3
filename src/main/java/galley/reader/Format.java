package galley.reader;

public enum Format {
  MARKDOWN,
  PLAIN_TEXT
}
