package galley.store;

import galley.annotation.Annotation;
import java.util.List;

/**
 * What a comments file holds.
 *
 * @param annotations those that Galley can show, in the order of the file
 * @param warnings one line each, safe to print: what stays in the file without being shown
 */
public record Comments(List<Annotation> annotations, List<String> warnings) {

  public Comments {
    annotations = List.copyOf(annotations);
    warnings = List.copyOf(warnings);
  }
}
