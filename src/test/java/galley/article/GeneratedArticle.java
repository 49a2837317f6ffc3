package galley.article;

import galley.article.Metadata.TitleSource;
import galley.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Articles made up of everything that is hard to lay out or to read back. */
public final class GeneratedArticle {
  private static final List<String> WORDS =
      split(
          "a¦The¦word¦Heading¦ALL¦CAPS¦well-known¦e.g.¦it’s¦End.¦so:¦世界¦中文。¦「引用」¦第一章　はじめに¦"
              + "한국어¦ภาษาไทย¦नमस्ते¦שלום¦مرحبا¦e\u0301\u0323¦👩🏽‍💻¦🇩🇪¦ﬁne\u00ADly¦no\u00A0break¦"
              + "\u200Bzero¦em\u2003space¦Donaudampfschifffahrtsgesellschaft¦"
              + "https://example.org/a/b?c=d¦"
              + "\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100¦"
              + "═¦───¦━━━¦·¦---¦===¦~~~¦=¦1.¦2)¦12.¦1.2¦•¦-¦+¦*¦#¦##¦>¦│¦┌¦|¦[1]¦[x]¦↪¦* * *¦"
              + "(aside)¦\"Quote\"¦"
              + "A long sentence, which has more than sixty columns and ends as a sentence does.");

  private static final List<String> CODE =
      split(
          "¦¦x = 1¦    deep¦  Two¦if (a) {¦}¦Title¦═════¦世界¦"
              + "# note¦        far_to_the_right_and_too_long_for_many_a_line(argument)¦a\u3000¦---");

  private static final List<Block.Alignment> ALIGNMENTS =
      List.of(Block.Alignment.LEFT, Block.Alignment.CENTER, Block.Alignment.RIGHT);

  private static final List<Block.Alert.Kind> ALERTS = List.of(Block.Alert.Kind.values());

  private static final int MOST_FOOTNOTES = 4;

  private final Random random;
  private final int kinds;
  private int footnotes;

  private static List<String> split(String pieces) {
    return List.of(pieces.split("¦", -1));
  }

  private GeneratedArticle(long seed, int kinds) {
    this.random = new Random(seed);
    this.kinds = kinds;
  }

  /** An article of {@code size} blocks and headings; the same for the same arguments. */
  public static Article of(long seed, int size) {
    return new GeneratedArticle(seed, 15).article(size);
  }

  /** The same without alerts and definitions. */
  public static Article basic(long seed, int size) {
    return new GeneratedArticle(seed, 12).article(size);
  }

  private Article article(int size) {
    SectionBuilder builder = new SectionBuilder();
    List<Block> headings = new ArrayList<>();
    int headed = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      if (random.nextInt(3) < headed) {
        boolean again = !headings.isEmpty() && random.nextInt(6) == 0;
        Block.Heading heading =
            again
                ? (Block.Heading) headings.get(0)
                : new Block.Heading(1 + random.nextInt(6), inlines(false), i + 1);
        headings.add(heading);
        builder.heading(new Block.Heading(heading.level(), heading.children(), i + 1));
      }
      if (headed < 3 || random.nextInt(4) > 0) {
        builder.block(block(2));
      }
    }
    List<Footnote> notes = new ArrayList<>();
    for (int number = 1; number <= footnotes; number++) {
      notes.add(new Footnote(number, blocks(random.nextInt(2))));
    }
    return new Article(metadata(), builder.build(notes), List.of());
  }

  private Metadata metadata() {
    boolean declared = random.nextInt(3) == 0;
    String title = words(1 + random.nextInt(5)).strip();
    return new Metadata(
        title.isBlank() ? "Title" : title,
        declared ? TitleSource.DECLARED : TitleSource.FILE_NAME,
        declared && random.nextBoolean() ? Optional.of(word()) : Optional.empty(),
        declared && random.nextBoolean() ? Optional.of("2026-11-24") : Optional.empty(),
        Optional.empty());
  }

  private List<Block> blocks(int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  private Block block(int depth) {
    int kind = random.nextInt(depth > 0 ? kinds : 7);
    return switch (kind) {
      case 0 -> code();
      case 1 -> table();
      case 2 -> new Block.ThematicBreak(1);
      case 3, 4, 5, 6 -> new Block.Paragraph(inlines(true), 1);
      case 7 -> new Block.BlockQuote(blocks(depth - 1), 1);
      case 8 -> new Block.BlockQuote(List.of(new Block.Heading(2, inlines(false), 1)), 1);
      case 9 -> new Block.Alert(ALERTS.get(random.nextInt(ALERTS.size())), blocks(depth - 1), 1);
      case 13, 14 -> definitions(depth - 1);
      default -> list(depth - 1);
    };
  }

  private Block list(int depth) {
    List<Block.ListItem> items = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Optional<Boolean> checked =
          random.nextInt(4) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty();
      items.add(new Block.ListItem(checked, random.nextInt(8) == 0 ? List.of() : blocks(depth)));
    }
    Optional<Integer> start =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(random.nextInt(5) == 0 ? 999_999_998 : random.nextInt(12));
    return new Block.ListBlock(start, random.nextBoolean(), items, 1);
  }

  private Block definitions(int depth) {
    List<Block.DefinitionItem> items = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<List<Inline>> terms = new ArrayList<>();
      for (int j = random.nextInt(3); j > 0; j--) {
        terms.add(random.nextInt(8) == 0 ? List.of() : inlines(true));
      }
      List<List<Block>> meanings = new ArrayList<>();
      for (int j = random.nextInt(3); j > 0; j--) {
        meanings.add(random.nextInt(8) == 0 ? List.of() : blocks(depth));
      }
      items.add(new Block.DefinitionItem(terms, meanings));
    }
    return new Block.DefinitionList(items, 1);
  }

  private Block code() {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(9); i >= 0; i--) {
      lines.add(CODE.get(random.nextInt(CODE.size())));
    }
    return new Block.CodeBlock("", String.join("\n", lines), 1);
  }

  private Block table() {
    int columns = 1 + random.nextInt(random.nextInt(4) == 0 ? 9 : 3);
    List<Block.Alignment> alignments = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      alignments.add(ALIGNMENTS.get(random.nextInt(ALIGNMENTS.size())));
    }
    Block.TableRow header = row(columns);
    List<Block.TableRow> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      rows.add(row(columns));
    }
    return new Block.Table(alignments, header, rows, 1);
  }

  private Block.TableRow row(int columns) {
    List<Block.TableCell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(new Block.TableCell(random.nextInt(4) == 0 ? List.of() : inlines(false)));
    }
    return new Block.TableRow(cells);
  }

  private List<Inline> inlines(boolean breaks) {
    List<Inline> inlines = new ArrayList<>();
    for (int i = random.nextInt(random.nextInt(5) == 0 ? 9 : 3); i >= 0; i--) {
      inlines.add(inline());
      if (breaks && random.nextInt(5) == 0) {
        for (int j = random.nextInt(4); j >= 0; j--) {
          inlines.add(new Inline.HardLineBreak());
        }
      } else if (random.nextInt(3) > 0) {
        inlines.add(new Inline.Text(random.nextInt(8) == 0 ? "  " : " "));
      }
    }
    return inlines;
  }

  private Inline inline() {
    Inline text = new Inline.Text(words(1 + random.nextInt(3)));
    return switch (random.nextInt(16)) {
      case 0 -> new Inline.Emphasis(List.of(text));
      case 1 -> new Inline.StrongEmphasis(List.of(text, inline()));
      case 2 -> new Inline.Strikethrough(List.of(text));
      case 3 -> new Inline.Link("https://example.org", List.of(text));
      case 4 -> new Inline.Code(word());
      case 5 -> new Inline.Image("x.png", random.nextBoolean() ? "" : "an Image");
      case 6 -> reference();
      default -> text;
    };
  }

  private Inline reference() {
    int number = 1 + random.nextInt(Math.min(footnotes + 1, MOST_FOOTNOTES));
    footnotes = Math.max(footnotes, number);
    return new Inline.FootnoteReference(number);
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder(word());
    for (int i = 1; i < count; i++) {
      words.append(random.nextInt(8) == 0 ? "" : " ").append(word());
    }
    return words.toString();
  }

  private String word() {
    return Sanitizer.line(WORDS.get(random.nextInt(WORDS.size())));
  }
}
