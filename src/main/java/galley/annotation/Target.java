package galley.annotation;

import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Selector.TextQuoteSelector;
import java.util.List;
import java.util.Optional;

/**
 * What an annotation is about: a passage of a resource.
 *
 * @param source the resource, as an IRI or a reference relative to the comments file,
 *     percent-encoded (RFC 3986, section 4.2); one line
 * @param selectors each says in its own way which passage is meant; none for the whole resource
 */
public record Target(String source, List<Selector> selectors) {

  public Target {
    selectors = List.copyOf(selectors);
  }

  /** The first fragment selector. */
  public Optional<FragmentSelector> fragment() {
    return first(FragmentSelector.class);
  }

  /** The first text quote selector. */
  public Optional<TextQuoteSelector> quote() {
    return first(TextQuoteSelector.class);
  }

  /** The first text position selector. */
  public Optional<TextPositionSelector> position() {
    return first(TextPositionSelector.class);
  }

  private <S extends Selector> Optional<S> first(Class<S> kind) {
    for (Selector selector : selectors) {
      if (kind.isInstance(selector)) {
        return Optional.of(kind.cast(selector));
      }
    }
    return Optional.empty();
  }
}
