package galley.reader;

import galley.article.Footnote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** The footnotes of one document: numbers by first reference, definitions wherever they stand. */
final class FootnoteNumbers {
  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int linesBefore;
  private final List<String> numbered = new ArrayList<>();

  /**
   * Knows the definitions in {@code document}; the first of a label counts.
   *
   * @param linesBefore how many lines of the source stand before the document
   */
  FootnoteNumbers(Node document, int linesBefore) {
    this.linesBefore = linesBefore;
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
              definitions.putIfAbsent(key(definition.getLabel()), definition);
            }
            visitChildren(block);
          }
        });
  }

  /** The 1-based source line where {@code node} begins; the first if the parser does not say. */
  int line(Node node) {
    int line = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
    return linesBefore + line + 1;
  }

  /** The number of the footnote {@code label}, given at the first call for it. */
  int number(String label) {
    return numbers.computeIfAbsent(
        key(label),
        key -> {
          numbered.add(key);
          return numbered.size();
        });
  }

  /**
   * Every footnote, by number. Converting one may meet references to others, and those nobody
   * refers to come last, so that no word is lost.
   */
  List<Footnote> footnotes() {
    List<Footnote> footnotes = new ArrayList<>();
    Iterator<String> unused = definitions.keySet().iterator();
    int next = 0;
    while (next < numbered.size() || unused.hasNext()) {
      if (next == numbered.size()) {
        number(unused.next());
        continue;
      }
      FootnoteDefinition definition = definitions.get(numbered.get(next));
      next++;
      if (definition != null) {
        footnotes.add(new Footnote(next, BlockConverter.children(definition, this)));
      }
    }
    return footnotes;
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
