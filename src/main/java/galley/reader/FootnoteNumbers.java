package galley.reader;

import galley.article.Footnote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** The footnotes of one document: numbers by first reference, definitions wherever they stand. */
final class FootnoteNumbers {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Node> definitions = new LinkedHashMap<>();

  /** The number of the footnote {@code label}, given at the first call for it. */
  int number(String label) {
    return numbers.computeIfAbsent(key(label), unused -> numbers.size() + 1);
  }

  /** Remembers a definition; the first of a label counts. */
  void define(FootnoteDefinition definition) {
    definitions.putIfAbsent(key(definition.getLabel()), definition);
  }

  /**
   * Every footnote, by number. Converting one may meet references to others, and those nobody
   * refers to come last, so that no word is lost.
   */
  List<Footnote> footnotes() {
    Map<String, Footnote> done = new HashMap<>();
    List<Footnote> footnotes = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = false;
      for (String label : List.copyOf(numbers.keySet())) {
        Node definition = definitions.get(label);
        if (definition != null && !done.containsKey(label)) {
          Footnote footnote =
              new Footnote(number(label), BlockConverter.children(definition, this));
          done.put(label, footnote);
          footnotes.add(footnote);
          more = true;
        }
      }
      if (!more) {
        for (String label : definitions.keySet()) {
          if (!numbers.containsKey(label)) {
            number(label);
            more = true;
            break;
          }
        }
      }
    }
    return footnotes;
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
