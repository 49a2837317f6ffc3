package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentingTest {
  private static final String ARTICLE =
      "# Harbour\n\nThe boats are in. The wind turns.\n\n## Ropes\n\nWet ropes are heavy.\n";

  private static Reading open() {
    return Reading.of(ARTICLE, 60, 14);
  }

  private static Intention onRopes() {
    return new Intention.OnSection(1);
  }

  @Test
  void commentsOnTheSectionAtTheTop() {
    Reading reading = open().press("]", "c");
    assertEquals(List.of(new Effect.Prepare(onRopes())), reading.effects());
    assertTrue(reading.screen().contains("Comment on «Ropes» ──"), reading.screen());
    reading.type("Why?").press("Enter");
    assertEquals(List.of(new Effect.Save(onRopes(), "Why?")), reading.effects());
    assertEquals("Saved", reading.bottom());
    assertTrue(reading.screen().contains("Ana · 24 Nov 2026, 08:01"), reading.screen());
    assertEquals(List.of("Why?"), reading.bodies());
  }

  @Test
  void saysWhyBeforeAnythingIsTyped() {
    Reading reading = open();
    reading.desk.trouble = Optional.of("The folder is read-only");
    assertEquals("The folder is read-only", reading.press("c").bottom());
    assertFalse(reading.screen().contains("Comment on"), reading.screen());
  }

  @Test
  void newLinesAreTypedWithAltEnterAndCtrlJ() {
    Reading reading = open().press("c").type("one").press("Alt-Enter").type("two");
    reading.press("Ctrl-J").type("three").press("Enter");
    assertEquals(List.of("one\ntwo\nthree"), reading.bodies());
  }

  @Test
  void cursorStandsWhereTypingGoesOn() {
    Reading reading = open().press("c").type("漢字 one\ntwo").press("Left", "Up");
    Frame.Cursor cursor = reading.frame().cursor().orElseThrow();
    String row = reading.rows().get(cursor.row());
    assertTrue(row.endsWith("漢字 one"), reading.screen());
    assertEquals(row.indexOf('漢') + 2, cursor.column());
    assertTrue(reading.type("!").screen().contains("漢!字"), reading.screen());
  }

  @Test
  void pastedLinesStayLinesAndLoseTheirControls() {
    Reading reading = open().press("c").paste("one\r\n\u001b[31mtwo\u0007").press("Enter");
    assertEquals(List.of("one\ntwo"), reading.bodies());
  }

  @Test
  void pasteWhereNothingIsTypedDoesNothing() {
    Reading reading = open();
    String before = reading.screen();
    assertEquals(before, reading.paste("qqq]]]").screen());
  }

  @Test
  void escKeepsTheDraftAndCGoesOnWithIt() {
    Reading reading = open().press("]", "c").type("Half a thou").press("Esc");
    assertEquals("Draft kept; c goes on with it", reading.bottom());
    assertEquals(Map.of(onRopes(), "Half a thou"), reading.state().unsaved());
    reading.press("g", "]", "c").type("ght").press("Enter");
    assertEquals(List.of("Half a thought"), reading.bodies());
    assertEquals(Map.of(), reading.state().unsaved());
    assertEquals(Map.of(), reading.press("c", "Esc").state().drafts());
  }

  @Test
  void draftOfOneSectionIsNotOfferedInAnother() {
    Reading reading = open().press("c").type("Of boats").press("Esc", "]", "c");
    assertFalse(reading.screen().contains("Of boats"), reading.screen());
    assertEquals(List.of(), reading.press("Esc").bodies());
  }

  @Test
  void escWithNothingTypedKeepsNothing() {
    Reading reading = open().press("c").type(" ").press("Esc");
    assertEquals(Map.of(), reading.state().unsaved());
    assertFalse(reading.bottom().contains("Draft"), reading.bottom());
  }

  @Test
  void blankCommentIsNotSaved() {
    Reading reading = open().press("c").type("  ").press("Enter");
    assertEquals(List.of(), reading.effects());
    assertEquals("Nothing to save", reading.bottom());
  }

  @Test
  void textStaysWhenSavingFails() {
    Reading reading = open().press("c").type("Precious");
    reading.desk.trouble = Optional.of("No space left on the disk");
    reading.press("Enter");
    assertEquals("No space left on the disk", reading.bottom());
    assertEquals(
        List.of("No space left on the disk"),
        reading.shown(Role.ERROR).stream().map(String::strip).toList());
    assertTrue(reading.screen().contains("Precious"), reading.screen());
    assertEquals(Map.of(new Intention.OnSection(0), "Precious"), reading.state().unsaved());
    reading.desk.trouble = Optional.empty();
    reading.type("!").press("Enter");
    assertEquals(List.of("Precious!"), reading.bodies());
  }

  @Test
  void longProblemIsToldInFull() {
    Reading reading = Reading.of(ARTICLE, 30, 14).press("c").type("Precious");
    reading.desk.trouble =
        Optional.of("The folder /srv/articles cannot be written by you, ask its owner");
    reading.press("Enter");
    String told = String.join(" ", reading.shown(Role.ERROR)).replaceAll(" +", " ");
    assertEquals("The folder /srv/articles cannot be written by you, ask its owner", told);
    Frame.Cursor cursor = reading.frame().cursor().orElseThrow();
    assertTrue(reading.rows().get(cursor.row()).endsWith("Precious"), reading.screen());
  }

  @Test
  void editorTakesTheTextAndGivesItBack() {
    Reading reading = open().press("c").type("draft");
    reading.desk.edited = "A long\ntext\u0007 of the editor\n";
    reading.press("Ctrl-G");
    assertEquals(List.of(new Effect.OpenEditor("draft")), reading.effects());
    assertEquals(List.of("A long\ntext of the editor!"), reading.type("!").press("Enter").bodies());
  }

  @Test
  void editorThatComesBackAfterThePromptIsGoneChangesNothing() {
    Reading reading = open().press("c").press("Esc");
    String before = reading.screen();
    assertEquals(before, reading.tell(new Message.Edited("late")).screen());
  }

  @Test
  void recoveredDraftIsOfferedInItsSection() {
    Reading reading = open();
    State recovered = reading.state().withDraft(onRopes(), "From yesterday");
    State offered = Update.update(recovered, new Message.DraftsRecovered()).state();
    assertEquals(1, offered.section());
    assertEquals(
        "A comment was not saved last time; c goes on with it", offered.notice().orElse(""));
    Step step = Update.update(offered, new Message.KeyPressed(Keys.of("c")));
    assertEquals(List.of(new Effect.Prepare(onRopes())), step.effects());
  }

  @Test
  void commentsOfOthersComeWithoutDisturbingWhatIsTyped() {
    Reading reading = open().press("c").type("Mine");
    reading.commented(desk -> desk.comment("Bo", "ropes", "Theirs")).type(" too");
    assertTrue(reading.screen().contains("Mine too"), reading.screen());
    reading.press("Enter");
    assertEquals(List.of("Theirs", "Mine too"), reading.bodies());
  }

  @Test
  void promptShowsTheRowsAroundTheCursorOfALongText() {
    Reading reading = open().press("c");
    for (int i = 1; i <= 30; i++) {
      reading.type("line " + i + "\n");
    }
    assertTrue(reading.screen().contains("line 30"), reading.screen());
    assertFalse(reading.screen().contains("line 9\n"), reading.screen());
    assertTrue(reading.screen().contains("Comment on «Harbour»"), reading.screen());
    for (int i = 1; i <= 40; i++) {
      reading.press("Up");
    }
    assertTrue(reading.screen().contains("line 1\n"), reading.screen());
  }
}
