package galley.layout;

/**
 * What a run means to the reader. A theme decides how each looks; several may hold at once, as in a
 * strong link.
 */
public enum Role {
  TITLE,
  BYLINE,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  EMPHASIS,
  STRONG,
  STRIKETHROUGH,
  CODE,
  LINK,
  IMAGE,
  FOOTNOTE,
  QUOTE,
  /** The bar and the name of an alert, a role for each kind. */
  ALERT_NOTE,
  ALERT_TIP,
  ALERT_IMPORTANT,
  ALERT_WARNING,
  ALERT_CAUTION,
  TABLE_HEADER,
  /** Bullets, rules, borders and underlines: marks that the layout drew. */
  DECORATION,
  COMMENT,
  COMMENT_META,
  COMMENT_MARK,
  /** The article's words that a comment is on. */
  COMMENTED,
  /** Words that several comments are on. */
  COMMENTED_TWICE,
  /** The words of the comment that is being looked at. */
  COMMENT_FOCUS,
  /** The article's words that are new. */
  CHANGED,
  /** The article's words that were looked for. */
  MATCH,
  /** The match that was gone to. */
  MATCH_FOCUS,
  /** The letters by which a link is followed. */
  LABEL,
  BAR,
  BAR_STRONG,
  BAR_KEY,
  SELECTED,
  PLACEHOLDER,
  MESSAGE,
  ERROR
}
