package galley.annotation;

import galley.annotation.Runs.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote laid along a stretch of text: those runs of common letters that tell most together, in
 * the same order in both.
 *
 * @param prefix the weight of the prefix's letters that were found
 * @param words the weight of the quoted letters that were found
 * @param suffix the weight of the suffix's letters that were found
 * @param from the first quoted letter found in the text; {@code -1} if none was
 * @param to the place after the last
 * @param before the place after the last of the prefix's letters found; {@code -1} if none was
 * @param after the first of the suffix's letters found; {@code -1} if none was
 * @param score what was found, less what does not fit
 */
record Alignment(
    int prefix, int words, int suffix, int from, int to, int before, int after, double score) {
  private static final double GAP = 0.5;
  private static final double GAP_A_LETTER = 0.25;
  private static final double WIDEST_GAP = 32;

  /** So few letters between words and their neighbours belong to the words. */
  private static final int LITTLE = 6;

  /** What makes sure that a run is part of the best chain. */
  private static final int FIXED = 1 << 20;

  /** The best way to lay {@code quote} along the text between {@code from} and {@code to}. */
  static Alignment along(Quote quote, Letters text, int from, int to) {
    Letters letters = quote.letters();
    return of(quote, chain(Runs.between(letters, 0, letters.length(), text, from, to)), 0);
  }

  /**
   * The best way to do so with the quoted words at {@code start}, where they are.
   *
   * @param reach how far from there neighbours are looked for
   */
  static Alignment at(Quote quote, Letters text, int start, int reach) {
    Letters letters = quote.letters();
    int end = start + quote.length();
    int before = text.commonBefore(start, letters, quote.from());
    int after = text.commonAfter(end, letters, quote.to());
    int from = quote.from() - before;
    int to = quote.to() + after;
    int textFrom = Math.max(0, start - before - reach);
    int textTo = Math.min(text.length(), end + after + reach);
    List<Run> runs =
        new ArrayList<>(Runs.between(letters, 0, from, text, textFrom, start - before));
    runs.add(new Run(from, start - before, to - from, letters.weight(from, to) + FIXED));
    runs.addAll(Runs.between(letters, to, letters.length(), text, end + after, textTo));
    return of(quote, chain(runs), FIXED);
  }

  /** A place in the text that this is about; {@code -1} if nothing was found. */
  int near() {
    return from >= 0 ? from : Math.max(before, after);
  }

  /** Where the words begin, with what little stands between them and the prefix in their stead. */
  int start() {
    return before >= 0 && before <= from && from - before <= LITTLE ? before : from;
  }

  /** Where the words end, with what little stands between them and the suffix in their stead. */
  int end() {
    return after >= to && after - to <= LITTLE ? after : to;
  }

  /** A chain's last run, trimmed at its start where it overlaps with the one before. */
  private static final class Link {
    final Run run;
    final @Nullable Link before;
    final int skip;
    final double score;

    Link(Run run, @Nullable Link before, int skip, double score) {
      this.run = run;
      this.before = before;
      this.skip = skip;
      this.score = score;
    }
  }

  private static @Nullable Link chain(List<Run> runs) {
    List<Link> links = new ArrayList<>();
    Link best = null;
    for (Run run : runs) {
      Link link = new Link(run, null, 0, run.weight());
      for (Link before : links) {
        Run left = before.run;
        if (left.quote() >= run.quote() || left.text() >= run.text()) {
          continue;
        }
        int skip =
            Math.max(0, Math.max(left.quoteEnd() - run.quote(), left.textEnd() - run.text()));
        if (skip >= run.length()) {
          continue;
        }
        int shift = Math.abs(run.quote() - left.quote() - run.text() + left.text());
        double gap = shift == 0 ? 0 : Math.min(WIDEST_GAP, GAP + GAP_A_LETTER * shift);
        double score =
            before.score + (double) run.weight() * (run.length() - skip) / run.length() - gap;
        if (score > link.score) {
          link = new Link(run, before, skip, score);
        }
      }
      links.add(link);
      if (best == null || link.score > best.score) {
        best = link;
      }
    }
    return best;
  }

  private static Alignment of(Quote quote, @Nullable Link last, int extra) {
    int prefix = 0;
    int suffix = 0;
    int before = -1;
    int after = -1;
    Core core = new Core(quote);
    for (Link link = last; link != null; link = link.before) {
      Run run = link.run;
      int start = run.quote() + link.skip;
      int end = run.quoteEnd();
      int shift = run.text() - run.quote();
      int inPrefix = Math.min(end, quote.from());
      if (inPrefix > start) {
        prefix += quote.letters().weight(start, inPrefix);
        before = Math.max(before, inPrefix + shift);
      }
      int inSuffix = Math.max(start, quote.to());
      if (end > inSuffix) {
        suffix += quote.letters().weight(inSuffix, end);
        after = inSuffix + shift;
      }
      core.add(Math.max(start, quote.from()), Math.min(end, quote.to()), shift);
    }
    return new Alignment(
        prefix,
        core.bestWeight,
        suffix,
        core.bestFrom,
        core.bestTo,
        before,
        after,
        last == null ? 0 : last.score - extra - (core.all - core.bestWeight));
  }

  /**
   * Of the pieces of quoted words those that stand close together; they come from back to front.
   */
  private static final class Core {
    private static final double HOLE_A_LETTER = 0.5;

    final Quote quote;
    int all;
    int bestWeight;
    int bestFrom = -1;
    int bestTo = -1;
    double bestScore;
    int weight;
    int from;
    int to;
    double score;

    Core(Quote quote) {
      this.quote = quote;
    }

    void add(int start, int end, int shift) {
      if (end <= start) {
        return;
      }
      double hole = HOLE_A_LETTER * (from - end - shift);
      if (weight == 0 || score <= hole) {
        weight = 0;
        score = 0;
        to = end + shift;
        hole = 0;
      }
      int found = quote.letters().weight(start, end);
      all += found;
      weight += found;
      score += found - hole;
      from = start + shift;
      if (score > bestScore) {
        bestScore = score;
        bestWeight = weight;
        bestFrom = from;
        bestTo = to;
      }
    }
  }
}
