package galley.cli;

import static galley.cli.WebPages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.web.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments on articles that are named by their address. */
class WebCommentsTest {
  @TempDir Path folder = Path.of("");
  private Site site;

  @BeforeEach
  void open() throws Exception {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private void serve(String path, String head) {
    site.with(path, 200, page(head), "Content-Type: text/html; charset=utf-8");
  }

  private Ran run(String... arguments) {
    Ran ran = Ran.in(folder, "", arguments);
    assertEquals(0, ran.code(), ran.err());
    return ran;
  }

  private void comment(String path, String message) {
    run("comment", site.at(path), "--quote", "heaps it up", "-m", message);
  }

  private String comments(String path) {
    return run("comments", site.at(path)).out();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("data/galley/comments"))) {
      return all.filter(file -> !file.getFileName().toString().startsWith(".")).toList();
    }
  }

  @Test
  void areKeptInTheUsersFolderUnderTheArticlesAddress() throws IOException {
    serve("/essays/tides", "");
    comment("/essays/tides?utm_source=letter#neap-tides", "Always?");
    assertTrue(comments("/essays/tides").contains("Always?"));
    Path file = files().get(0);
    String name = file.getFileName().toString();
    assertTrue(name.matches("localhost-essays-tides-[0-9a-f]{16}\\.comments\\.json"), name);
    String json = Files.readString(file);
    assertTrue(json.contains("\"source\": \"" + site.at("/essays/tides") + "\""), json);
    assertEquals(List.of(file), files());
    String exported = run("export", site.at("/essays/tides"), "--comments", "end").out();
    assertTrue(exported.contains("Always?"), exported);
  }

  @Test
  void areTheSameByEveryAddressOfTheArticle() throws IOException {
    String canonical = "<link rel=canonical href='../tides'>";
    serve("/tides", canonical.replace("../", ""));
    serve("/print/tides", canonical);
    site.with("/t/1", 302, "", "Location: " + site.at("/print/tides"));
    comment("/print/tides?page=all", "Always?");
    comment("/t/1", "And everywhere?");
    String all = comments("/tides");
    assertTrue(all.contains("Always?") && all.contains("And everywhere?"), all);
    assertEquals(1, files().size());
  }

  @Test
  void areNotPutAmongThoseOnAnArticleOfAnotherHost() throws IOException {
    serve("/tides", "<link rel=canonical href='https://other.example/tides'>");
    comment("/tides", "Whose?");
    String json = Files.readString(files().get(0));
    assertTrue(json.contains("\"source\": \"" + site.at("/tides") + "\""), json);
    assertFalse(json.contains("other.example"), json);
  }

  @Test
  void areKeptWhereTheUserSays() throws IOException {
    serve("/tides", "");
    String address = site.at("/tides");
    run("comment", address, "-m", "Here", "--comments", "mine.json");
    assertFalse(Files.exists(folder.resolve("data")));
    String json = Files.readString(folder.resolve("mine.json"));
    assertTrue(json.contains("\"source\": \"" + address + "\""), json);
    assertTrue(run("comments", address, "--comments", "mine.json").out().contains("Here"));
  }

  @Test
  void findTheirWordsOnTheWholePageToo() {
    serve("/tides", "");
    comment("/tides", "Always?");
    String all = run("comments", site.at("/tides"), "--whole-page", "--json").out();
    assertTrue(all.contains("\"text\": \"heaps it up\""), all);
  }
}
