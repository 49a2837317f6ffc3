package galley.store;

import java.io.IOException;

/** What a save does with the annotations that it finds in the file at that moment. */
@FunctionalInterface
interface Change {

  /**
   * The document to save in the place of {@code found}, which stays as it is.
   *
   * @throws Refusal if this change cannot be made to what was found
   */
  AnnotationDocument of(AnnotationDocument found) throws IOException;
}
