package galley.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Article;
import galley.article.Block;
import galley.article.GeneratedArticle;
import galley.article.Inline;
import galley.article.Metadata;
import galley.article.SectionBuilder;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import galley.text.Sanitizer;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is written reads back as the same article. */
class RoundTripTest {
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^(\\d)\\](?!:)");

  private static final String[] PIECES =
      ("#¦## ¦\n¦\n\n¦\n\n\n¦ ¦    ¦\t¦*¦**¦_¦__¦~~¦~¦`¦``¦```\n¦~~~\n¦> ¦- ¦* ¦+ ¦1. ¦10) ¦- [ ] ¦- [x] ¦[x] ¦|¦|-|-|\n"
              + "¦|:-:|\n¦| a | b |\n|---|:-:|\n¦[¦]¦(¦)¦![¦](u)¦[w](u)¦](<a b>)¦[^a]¦\n\n[^a]: ¦[^b]¦\n\n[^b]: ¦[b]: /c\n"
              + "¦<¦>¦<b>¦</b>¦<em>¦</em>¦<del>¦</del>¦<br>¦<img src=x alt=y>¦<!--¦-->¦&amp;¦&lt;¦&#32;¦&#160;¦\\¦\\\n¦  \n¦***\n¦---\n¦===\n"
              + "¦title: x\n¦http://e.org¦www.e.org/a_b¦a@b.co¦{#id}¦ {#id}\n¦word¦Words of a line¦a.b¦(c)¦字¦。¦\uD83D\uDEA2¦e\u0301¦\u00A0"
              + "¦\u200B¦\u2003¦\u2028¦:¦: ¦=¦+¦-¦!¦\"¦'¦$¦$$¦$a_1*b*2$¦$$x|[y]$$¦[sic]¦[sic] ¦\n$$\n¦\\(¦\\)¦\\[¦\\]¦x_1¦: d¦\n: d\n¦\n\n: d\n¦<dl>¦<dt>¦<dd>¦</dl>¦> [!NOTE]\n¦[!TIP]¦<table>¦<tr>¦<td>¦</table>¦<p>¦</p>¦<code>¦</code>¦<sup>¦</sup>¦<a href=x>¦</a>¦<q>¦</q>¦^¦1.¦2)¦C:\\d¦snake_case_word¦a*b*c")
          .split("¦", -1);

  private static final String[] PAGE =
      ("<p>¦</p>¦<div>¦</div>¦<br>¦<br><br>¦<b>¦</b>¦<em> ¦ </em>¦<i>¦</i>¦<del>¦</del>¦<ul>¦<li>¦</ul>¦<ol start=7>¦</ol>"
              + "¦<dl>¦<dt>¦<dd>¦</dl>¦<table>¦<tr>¦<th align=right>¦<td colspan=2>¦<td>¦</table>¦<caption>¦<h1>¦</h1>¦<h2>¦</h2>"
              + "¦<a href='#n'>¦<a href='https://e.org/a b(c'>¦</a>¦<sup>¦</sup>¦1¦<img alt='a picture' src='x y.png'>¦<pre>¦</pre>"
              + "¦<code>¦</code>¦<hr>¦<figure>¦</figure>¦<figcaption>¦<blockquote>¦</blockquote>¦<q>¦</q>¦<ruby>¦<rt>¦</ruby>"
              + "¦<li id=n>¦<input type=checkbox checked>¦<details>¦<summary>¦</details>¦<title>A title: here</title>¦<html lang=en>"
              + "¦&nbsp;¦&amp;¦&lt;b>¦\n¦\n\n¦ ¦word¦Words, that run on as prose does, and on. ¦*¦_¦`¦[¦]¦(¦)¦$x$¦# ¦- ¦1. ¦: ¦| ¦{#id}"
              + "¦[x] ¦[!NOTE]¦字¦\uD83D\uDEA2¦e\u0301¦\u2003¦http://e.org/¦\\")
          .split("¦", -1);

  private static Article read(String markdown) {
    return read("named.md", markdown);
  }

  private static Article read(String name, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return ArticleReader.read(Source.read(new ByteArrayInputStream(bytes), name));
    } catch (UnreadableSourceException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Article article, String what) {
    String markdown = MarkdownWriter.write(article);
    assertEquals(
        Plainly.article(article),
        Plainly.article(read(markdown)),
        () -> "written:\n" + markdown + "\nfrom:\n" + what);
  }

  @Property(tries = 500)
  void keepsAnyArticle(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
    Article article = GeneratedArticle.of(seed, size);
    Assume.that(
        countsFootnotes(MarkdownWriter.write(article)) && !Plainly.beginsWithNothing(article));
    check(article, "seed " + seed);
  }

  /** Whether footnotes are numbered as readers do; a heading that is mended may lose one. */
  static boolean countsFootnotes(String markdown) {
    int next = 1;
    Matcher reference = REFERENCE.matcher(markdown);
    while (reference.find()) {
      int number = Integer.parseInt(reference.group(1));
      if (number > next) {
        return false;
      }
      next = Math.max(next, number + 1);
    }
    return true;
  }

  @Property(tries = 500)
  void keepsWhatWasReadFromAnyMarkdown(@ForAll("markdown") String text) {
    check(read(text), text);
  }

  @Property(tries = 500)
  void keepsWhatWasReadFromAnyPage(@ForAll("page") String text) {
    check(read("named.html", text), text);
  }

  @TestFactory
  Stream<DynamicTest> keepsEveryFixtureAndSample() {
    return Stream.of("src/test/resources/galley/reader", "articles")
        .flatMap(folder -> Stream.of(new File(folder).listFiles()))
        .filter(file -> !file.getName().endsWith(".read"))
        .sorted()
        .map(file -> DynamicTest.dynamicTest(file.getName(), () -> checkFile(file.toPath())));
  }

  private static void checkFile(Path file) throws IOException {
    check(ArticleReader.read(Source.read(file)), file.toString());
  }

  @Provide
  Arbitrary<String> page() {
    return Arbitraries.of(PAGE).list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void keepsAnyTextAnywhere(@ForAll("markdown") String text) {
    String words = Sanitizer.line(text);
    String line = words.strip();
    Inline plain = new Inline.Text(words);
    List<Inline> inlines =
        List.of(
            new Inline.Code(words),
            plain,
            new Inline.Emphasis(List.of(plain)),
            new Inline.Link(words, List.of(plain)),
            new Inline.StrongEmphasis(List.of(new Inline.Emphasis(List.of(plain)), plain)),
            new Inline.Image(words, line),
            new Inline.Strikethrough(List.of(plain, new Inline.HardLineBreak(), plain)));
    Block.TableRow row =
        new Block.TableRow(List.of(new Block.TableCell(inlines), new Block.TableCell(inlines)));
    List<Block.Alignment> alignments = List.of(Block.Alignment.LEFT, Block.Alignment.RIGHT);
    SectionBuilder builder = new SectionBuilder();
    builder.block(new Block.Paragraph(inlines, 1));
    builder.block(new Block.CodeBlock(line, Sanitizer.text(text), 1));
    builder.heading(new Block.Heading(2, inlines, 1));
    builder.heading(new Block.Heading(2, List.of(new Inline.Text(line), plain), 1));
    builder.block(new Block.Table(alignments, row, List.of(row), 1));
    Optional<String> value = Optional.of(line).filter(some -> !some.isBlank());
    Metadata metadata =
        new Metadata(
            value.orElse("None"), Metadata.TitleSource.DECLARED, value, value, Optional.empty());
    check(new Article(metadata, builder.build(), List.of()), text);
  }
}
