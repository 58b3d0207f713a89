package org.mailboxinventory.scanner.detect;

import java.nio.charset.StandardCharsets;
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
              "je", "er", "är", "este", "第", "是", "为", "為", "号", "號", "号码", "號碼", "番号", "は", "번호",
              "는", "은", "가", "이", "คือ", "เลขที่", "নম্বর", "নং", "رقم", "هو", "هي", "نمبر", "מספר",
              "מס", "שלי", "nombor", "nomor", "số", "là", "ni", "adalah")
          .map(word -> word.getBytes(StandardCharsets.UTF_8))
          .map(bytes -> WordIndex.hash(bytes, 0, bytes.length))
          .collect(Collectors.toUnmodifiableSet());

  private static final int CONTEXT = 1;
  private static final int LABELLED = 2;
  private static final int AGAINST = 4;

  private final Detector[] detectors;
  private final int widestBefore;

  /**
   * What is said to each detector about the place at hand, valid where the round is the present
   * one.
   */
  private final byte[] said;

  private final int[] roundOf;
  private int round;
  private int placeFrom = -1;
  private int placeTo = -1;

  boolean context;
  boolean labelled;
  boolean against;

  Surroundings(Detection detection) {
    this.detectors = detection.detectors;
    this.widestBefore = detection.widestBefore;
    this.said = new byte[detectors.length];
    this.roundOf = new int[detectors.length];
  }

  /** Another text: what was heard before is void. */
  void reset() {
    placeFrom = -1;
  }

  void clear() {
    context = false;
    labelled = false;
    against = false;
  }

  /** Whether this place was heard already. */
  boolean knows(int from, int to) {
    return from == placeFrom && to == placeTo;
  }

  /**
   * Takes in the phrases of running text around {@code [from, to)}, as far as they lie within
   * {@code [floor, ceiling)}, for all detectors at once.
   */
  void hear(ContextWindow window, byte[] text, int from, int to, int floor, int ceiling) {
    round++;
    placeFrom = from;
    placeTo = to;
    for (int hit = window.count() - 1; hit >= 0; hit--) {
      int hitFrom = window.from(hit);
      int hitTo = window.to(hit);
      if (hitFrom < from - widestBefore - 64) {
        break;
      }
      boolean before = hitTo <= from;
      int distance = before ? from - hitTo : hitFrom - to;
      if (hitFrom >= floor && hitTo <= ceiling && distance >= 0) {
        hear(
            window.entries(hit),
            before,
            distance,
            before ? onlySmallWords(text, hitTo, from) : speaksOfWhatCameBefore(text, to, hitFrom));
      }
    }
  }

  /**
   * @param near before a value: nothing but small words between; after it: it follows at once
   */
  private void hear(int[] entries, boolean before, int distance, boolean near) {
    for (int entry : entries) {
      int detector = entry >>> WordIndex.KIND_BITS;
      Detector.Window reach = detectors[detector].window();
      if (distance <= (before ? reach.before() : reach.after())) {
        int kinds = (entry & WordIndex.CONTEXT) != 0 ? CONTEXT : 0;
        kinds |= before && near && (entry & WordIndex.LABEL) != 0 ? LABELLED : 0;
        boolean speaks = before ? distance <= AGAINST_BEFORE : near;
        kinds |= speaks && (entry & WordIndex.AGAINST) != 0 ? AGAINST : 0;
        say(detector, kinds);
      }
    }
  }

  private void say(int detector, int kinds) {
    if (roundOf[detector] != round) {
      roundOf[detector] = round;
      said[detector] = 0;
    }
    said[detector] |= (byte) kinds;
  }

  /** What was said to one detector. */
  void tell(int detector) {
    int kinds = roundOf[detector] == round ? said[detector] : 0;
    context = (kinds & CONTEXT) != 0;
    labelled = (kinds & LABELLED) != 0;
    against = (kinds & AGAINST) != 0;
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
  void hear(int[] entries) {
    for (int entry : entries) {
      int kinds = (entry & WordIndex.CONTEXT) != 0 ? CONTEXT : 0;
      kinds |= (entry & (WordIndex.LABEL | WordIndex.HEADER)) != 0 ? LABELLED : 0;
      kinds |= (entry & WordIndex.AGAINST) != 0 ? AGAINST : 0;
      say(entry >>> WordIndex.KIND_BITS, kinds);
    }
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
