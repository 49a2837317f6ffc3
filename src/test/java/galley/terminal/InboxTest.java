package galley.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.ui.Key;
import galley.ui.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InboxTest {
  private static final Message POSTED = new Message.Pasted("posted");

  private final Inbox inbox = new Inbox();

  @Test
  void tellsKeysAndPostedMessagesInTheirOrder() throws Exception {
    read("a", 0);
    inbox.post(POSTED);
    read("b", 0);
    assertEquals(pressed('a'), inbox.next());
    assertEquals(POSTED, inbox.next());
    assertEquals(pressed('b'), inbox.next());
  }

  @Test
  void knowsWhetherMoreWasTyped() throws Exception {
    assertFalse(inbox.hasTyped());
    read("ab", 0);
    assertTrue(inbox.hasTyped());
    assertEquals(pressed('a'), inbox.next());
    assertTrue(inbox.hasTyped());
    read("c", 0);
    assertEquals(pressed('b'), inbox.next());
    assertTrue(inbox.hasTyped());
    assertEquals(pressed('c'), inbox.next());
    assertFalse(inbox.hasTyped());
  }

  @Test
  void takesNothingPostedForTyped() throws Exception {
    boolean[] wanted = {true};
    inbox.post(POSTED, () -> wanted[0]);
    read("a", 0);
    assertFalse(inbox.hasTyped());
    wanted[0] = false;
    assertEquals(pressed('a'), inbox.next());
  }

  @Test
  void takesHalfOfASequenceForNothing() throws Exception {
    read("\u001b[", 0);
    assertFalse(inbox.hasTyped());
    read("A", 0);
    assertTrue(inbox.hasTyped());
    assertEquals(new Message.KeyPressed(Key.of(Key.Kind.UP)), inbox.next());
  }

  @Test
  void waitsForMessageOfAnotherThread() throws Exception {
    Thread other = new Thread(() -> inbox.post(POSTED));
    other.start();
    assertEquals(POSTED, inbox.next());
    other.join();
  }

  @Test
  void lettingEscapeWaitHoldsNoMessageBack() throws Exception {
    read("\u001b", 0);
    inbox.post(POSTED);
    assertEquals(POSTED, inbox.next());
    assertEquals(new Message.KeyPressed(Key.of(Key.Kind.ESCAPE)), inbox.next());
  }

  @Test
  void takesEscapeForTheKeyWhenTheNextCameLongAfter() throws Exception {
    read("\u001b", 0);
    read("j", TimeUnit.SECONDS.toNanos(1));
    assertEquals(new Message.KeyPressed(Key.of(Key.Kind.ESCAPE)), inbox.next());
    assertEquals(pressed('j'), inbox.next());
  }

  @Test
  void doesWaitingEventOnce() throws Exception {
    Runnable signal = inbox.once(() -> inbox.add(new Message.Redraw()));
    signal.run();
    signal.run();
    inbox.post(POSTED);
    assertEquals(new Message.Redraw(), inbox.next());
    assertEquals(POSTED, inbox.next());
    signal.run();
    assertEquals(new Message.Redraw(), inbox.next());
  }

  @Test
  void tellsTheEndAfterAllThatCameBefore() throws Exception {
    read("a", 0);
    inbox.ended(new IOException("the terminal was closed"));
    assertEquals(pressed('a'), inbox.next());
    for (int i = 0; i < 2; i++) {
      IOException end = assertThrows(IOException.class, inbox::next);
      assertEquals("the terminal was closed", end.getMessage());
    }
  }

  private void read(String bytes, long nanoTime) {
    inbox.read(ByteBuffer.wrap(bytes.getBytes(UTF_8)), nanoTime);
  }

  private static Message pressed(int codePoint) {
    return new Message.KeyPressed(Key.of(codePoint));
  }
}
