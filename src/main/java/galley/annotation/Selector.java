package galley.annotation;

/**
 * One way to say which passage of a resource is meant (Web Annotation Data Model, section 4.2).
 * Kinds of selector that Galley does not use are left out of the model.
 */
public sealed interface Selector {

  /**
   * A named part of the resource (section 4.2.1).
   *
   * @param value the fragment without its {@code #}: for an article, a section's anchor
   */
  record FragmentSelector(String value) implements Selector {}

  /**
   * The passage's own words and some around it (section 4.2.4).
   *
   * @param exact the words meant
   * @param prefix text just before them; may be empty
   * @param suffix text just after them; may be empty
   */
  record TextQuoteSelector(String exact, String prefix, String suffix) implements Selector {}

  /**
   * A place in the resource's plain text (section 4.2.5).
   *
   * @param start the first character, in code points from 0
   * @param end the place after the last character, in code points
   */
  record TextPositionSelector(int start, int end) implements Selector {
    public TextPositionSelector {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("Not a range of characters: " + start + " to " + end);
      }
    }
  }
}
