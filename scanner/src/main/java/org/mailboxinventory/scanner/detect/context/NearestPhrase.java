package org.mailboxinventory.scanner.detect.context;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Finds which of a detector's phrases is nearest to a place, to explain a finding. For one thread.
 */
public final class NearestPhrase {
  private static final int FAR = 400;

  private final WordIndex index;
  private final ContextWindow words;
  private NormalisedText text = new NormalisedText();

  public NearestPhrase(WordIndex index) {
    this.index = index;
    this.words = new ContextWindow(index);
  }

  /** Another window of text. */
  public void begin(NormalisedText newText) {
    text = newText;
  }

  /**
   * Of {@code phrases}, the one nearest before the place, else after it; null when none is near.
   *
   * @param label only phrases count that lead to the place as a label does
   */
  public @Nullable String of(int placeFrom, int placeTo, List<String> phrases, boolean label) {
    words.begin(text, 0, 0);
    words.read(Math.max(0, placeFrom - FAR), Math.min(text.length(), placeTo + FAR));
    @Nullable String best = null;
    int least = Integer.MAX_VALUE;
    for (int hit = 0; hit < words.before(Integer.MAX_VALUE); hit++) {
      int from = words.from(hit);
      int to = words.to(hit);
      boolean before = to <= placeFrom;
      int distance = before ? placeFrom - to : from - placeTo;
      boolean counts = !label || (before && SmallWords.only(text.text(), to, placeFrom));
      if (counts && distance >= 0 && distance <= least) {
        String phrase = phrase(words.node(hit), phrases);
        if (phrase != null) {
          best = phrase;
          least = distance;
        }
      }
    }
    return best;
  }

  /** The one of {@code phrases} that ends at {@code node}; null when none does. */
  private @Nullable String phrase(int node, List<String> phrases) {
    for (String phrase : phrases) {
      byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
      int at = WordIndex.ROOT;
      long word = Words.firstWord(bytes, 0, bytes.length);
      while (word >= 0 && at != WordIndex.NONE) {
        at = index.child(at, Words.hash(bytes, (int) (word >>> 32), (int) word));
        word = Words.firstWord(bytes, (int) word, bytes.length);
      }
      if (at == node) {
        return phrase;
      }
    }
    return null;
  }
}
