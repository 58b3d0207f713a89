package org.mailboxinventory.scanner.detect;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around a place and speaks for or against one detector. Reused from place to place.
 */
final class Surroundings {
  /**
   * A label may be this far from its value, with nothing but blanks, punctuation and small words
   * between.
   */
  private static final int LABEL_GAP = 24;

  private static final int AGAINST_BEFORE = 32;
  private static final int AGAINST_AFTER = 8;

  private static final Set<Long> SMALL_WORDS =
      Stream.of(
              "no", "nos", "number", "num", "is", "was", "as", "code", "id", "of", "the", "your",
              "my", "a", "c", "है", "क्रमांक", "संख्या", "नंबर", "nr", "nro", "nº", "n°", "№",
              "número", "numero", "numer", "nummer", "číslo", "broj", "номер", "es", "é", "jest",
              "je", "er", "är", "este")
          .map(word -> word.getBytes(StandardCharsets.UTF_8))
          .map(bytes -> WordIndex.hash(bytes, 0, bytes.length))
          .collect(Collectors.toUnmodifiableSet());

  boolean context;
  boolean labelled;
  boolean against;

  void clear() {
    context = false;
    labelled = false;
    against = false;
  }

  /**
   * Takes in the phrases of running text around {@code [from, to)}, as far as they lie within
   * {@code [floor, ceiling)}.
   */
  void hear(
      ContextWindow window,
      byte[] text,
      int from,
      int to,
      int floor,
      int ceiling,
      int detector,
      Detector.Window reach) {
    for (int hit = window.count() - 1; hit >= 0; hit--) {
      int hitFrom = window.from(hit);
      int hitTo = window.to(hit);
      if (hitFrom < from - reach.before() - 64) {
        break;
      }
      if (hitFrom < floor || hitTo > ceiling) {
        continue;
      }
      boolean before = hitTo <= from;
      int distance = before ? from - hitTo : hitFrom - to;
      if (distance < 0 || distance > (before ? reach.before() : reach.after())) {
        continue;
      }
      int kinds = kinds(window.entries(hit), detector);
      context |= (kinds & WordIndex.CONTEXT) != 0;
      labelled |= (kinds & WordIndex.LABEL) != 0 && before && onlySmallWords(text, hitTo, from);
      against |=
          (kinds & WordIndex.AGAINST) != 0
              && (before ? distance <= AGAINST_BEFORE : speaksOfWhatCameBefore(text, to, hitFrom));
    }
  }

  /** A word after a value speaks of it when it follows at once, on the same line. */
  private static boolean speaksOfWhatCameBefore(byte[] text, int from, int to) {
    if (to - from > AGAINST_AFTER) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[i] == '\n') {
        return false;
      }
    }
    return true;
  }

  /** Takes in what a column's header or the cell to the left says. */
  void hear(int[] entries, int detector) {
    int kinds = kinds(entries, detector);
    labelled |= (kinds & (WordIndex.LABEL | WordIndex.HEADER)) != 0;
    context |= (kinds & WordIndex.CONTEXT) != 0;
    against |= (kinds & WordIndex.AGAINST) != 0;
  }

  private static int kinds(int[] entries, int detector) {
    int found = Arrays.binarySearch(entries, detector << WordIndex.KIND_BITS);
    int at = found >= 0 ? found : -found - 1;
    return at < entries.length && entries[at] >>> WordIndex.KIND_BITS == detector
        ? entries[at] & 15
        : 0;
  }

  /**
   * True when between a label's end and a value stand only blanks, punctuation and small words, and
   * at most one line break.
   */
  static boolean onlySmallWords(byte[] text, int from, int to) {
    if (to - from > LABEL_GAP) {
      return false;
    }
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += text[i] == '\n' ? 1 : 0;
    }
    if (breaks > 1) {
      return false;
    }
    long word = WordIndex.firstWord(text, from, to);
    while (word >= 0) {
      if (!SMALL_WORDS.contains(WordIndex.hash(text, (int) (word >>> 32), (int) word))) {
        return false;
      }
      word = WordIndex.firstWord(text, (int) word, to);
    }
    return true;
  }
}
