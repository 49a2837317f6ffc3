package galley.html;

import galley.article.BlankInlines;
import galley.article.Block;
import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;

/** Puts terms and the definitions that follow them together. */
final class Definitions {
  private final List<Block.DefinitionItem> items = new ArrayList<>();
  private List<List<Inline>> terms = new ArrayList<>();
  private List<List<Block>> definitions = new ArrayList<>();

  /** Adds a term; after a definition it begins the next item. */
  void term(List<Inline> term) {
    if (!definitions.isEmpty()) {
      end();
    }
    if (!BlankInlines.are(term)) {
      terms.add(term);
    }
  }

  void definition(List<Block> definition) {
    if (!definition.isEmpty()) {
      definitions.add(definition);
    }
  }

  List<Block.DefinitionItem> items() {
    end();
    return items;
  }

  private void end() {
    if (!terms.isEmpty() || !definitions.isEmpty()) {
      items.add(new Block.DefinitionItem(terms, definitions));
    }
    terms = new ArrayList<>();
    definitions = new ArrayList<>();
  }
}
