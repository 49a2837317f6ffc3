package galley.ui;

/**
 * A place that can be come back to.
 *
 * @param location of an article, as {@link OpenArticle} has it
 */
public record Stop(String location, Place place) {}
