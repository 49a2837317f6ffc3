package galley.annotation;

/**
 * A thread and where it stands now.
 *
 * @param section the index of its section among the article's; {@link Anchor#NOWHERE} for an orphan
 *     whose section is gone
 */
public record PlacedThread(CommentThread thread, Anchor anchor, int section) {}
