package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.annotation.Annotation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Several processes at one file. {@code -Dgalley.appends=200 -Dgalley.kills=200} make a thorough
 * run of it.
 */
class CommentFileProcessesTest {
  private static final int KILLS = Integer.getInteger("galley.kills", 5);

  @TempDir Path folder = Path.of("");
  private Path path = Path.of("");

  @BeforeEach
  void nameFile() {
    path = folder.resolve("article.comments.json");
  }

  @ParameterizedTest
  @CsvSource({"2, 60", "8, 15"})
  void losesNoCommentOfSeveralProcesses(int processes, int comments) throws Exception {
    int each = Integer.getInteger("galley.appends", comments);
    List<Process> running = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      running.add(start(each, "process " + i));
    }
    Set<String> said = new HashSet<>();
    for (Process process : running) {
      said.addAll(lines(process));
      assertEquals(0, process.waitFor());
    }
    assertEquals(processes * each, said.size());
    assertEquals(said, new HashSet<>(bodies()));
    assertEquals(processes * each, bodies().size());
    assertEquals(List.of("article.comments.json"), names());
  }

  @Test
  void losesNoCommentOfSeveralThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        running.add(threads.submit(() -> appendFromThread(25)));
      }
      for (Future<?> thread : running) {
        thread.get();
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(100, bodies().size());
    assertEquals(List.of("article.comments.json"), names());
  }

  @Test
  void keepsEverySavedCommentWhenKilled() throws Exception {
    Set<String> said = new HashSet<>();
    for (int round = 0; round < KILLS; round++) {
      Process process = start(Integer.MAX_VALUE, "round " + round);
      try (BufferedReader output = process.inputReader()) {
        for (int i = 0; i < 1 + round % 5; i++) {
          said.add(String.valueOf(output.readLine()));
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(20));
        // By its handle: the process's own method would close what is left of the output.
        process.toHandle().destroyForcibly();
        process.waitFor();
        output.lines().forEach(said::add);
      }
      // The last line may be cut short by the kill; then it begins a comment that is there.
      List<String> kept = bodies();
      assertTrue(said.stream().allMatch(line -> isKept(line, kept)), said + " in " + kept);
      if (round % 20 == 19 || round == KILLS - 1) {
        new CommentFile(path).append(Sample.comment("after all"));
        assertEquals(List.of("article.comments.json"), names());
        Files.delete(path);
        said.clear();
      }
    }
  }

  private static boolean isKept(String line, List<String> bodies) {
    return bodies.stream().anyMatch(body -> body.startsWith(line));
  }

  private Void appendFromThread(int comments) throws CommentFileException {
    CommentFile file = new CommentFile(path);
    for (int i = 0; i < comments; i++) {
      file.append(Sample.comment("thread"));
    }
    return null;
  }

  private Process start(int comments, String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Appender.class.getName(),
            path.toString(),
            String.valueOf(comments),
            name)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static List<String> lines(Process process) throws IOException {
    try (BufferedReader output = process.inputReader()) {
      return output.lines().toList();
    }
  }

  private List<String> bodies() throws CommentFileException {
    Comments comments = new CommentFile(path).read();
    assertEquals(List.of(), comments.warnings());
    return comments.annotations().stream().map(Annotation::body).toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }
}
