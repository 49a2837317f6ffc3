package galley.text;

import com.ibm.icu.text.BreakIterator;
import java.util.stream.IntStream;

public final class LineBreaks {
  private LineBreaks() {}

  public static int[] opportunities(String text) {
    BreakIterator it = BreakIterator.getLineInstance();
    it.setText(text);
    it.first();
    return IntStream.generate(it::next).takeWhile(i -> i != BreakIterator.DONE).toArray();
  }
}
