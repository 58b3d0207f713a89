package org.mailboxinventory.scanner.detect.compiled;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** What one detector's labels lead to and yet is no value. Immutable. */
public final class StopWords {
  private final Set<String> values;
  private final Set<String> words;
  private final Fields fields;

  /** The same by hashes, which tell most texts from all of them. */
  private final WordSet hashedValues;

  private final WordSet hashedWords;

  /** What fields are called; their hashes are made once for all detectors. */
  private record Fields(Set<String> names, WordSet hashes) {
    static final Fields NONE = new Fields(Set.of(), WordSet.of(Set.of()));
  }

  /**
   * @param fields what fields are called: refused as well where a label must be by itself, and as a
   *     secret
   */
  private StopWords(Detector detector, Fields fields) {
    Detector.Stops stops = detector.stops();
    this.values = Set.copyOf(stops.values());
    this.fields = stops.wholeLabels() || detector.secret() ? fields : Fields.NONE;
    this.words = Set.copyOf(stops.words());
    this.hashedValues = WordSet.of(values);
    this.hashedWords = WordSet.of(words);
  }

  /**
   * Those of each detector, in their order.
   *
   * @param hashedFields what {@link #fields} are, by hashes
   */
  static List<StopWords> of(List<Detector> detectors, WordSet hashedFields) {
    Fields fields = new Fields(fields(detectors), hashedFields);
    return detectors.stream().map(detector -> new StopWords(detector, fields)).toList();
  }

  /** What fields of forms and tables are called: no name and no address by itself. */
  static Set<String> fields(List<Detector> detectors) {
    Set<String> fields = new HashSet<>();
    for (Detector detector : detectors) {
      fields.addAll(detector.phrases().labels());
      fields.addAll(detector.phrases().headers());
    }
    return fields;
  }

  /** Whether {@code text[from, to)} is one of them, or holds one of their words. */
  public boolean refuse(byte[] text, int from, int to) {
    if (!mayRefuse(text, from, to)) {
      return false;
    }
    String lower =
        new String(text, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    return values.contains(lower)
        || fields.names().contains(lower)
        || (!words.isEmpty() && holdsWord(lower));
  }

  /** False when the text is none of them and holds none; true leaves it open. */
  private boolean mayRefuse(byte[] text, int from, int to) {
    if (hashedValues.holds(text, from, to) || fields.hashes().holds(text, from, to)) {
      return true;
    }
    int word = from;
    for (int at = from; at <= to; at++) {
      if (at < to && text[at] < 0) {
        return true;
      }
      if (at == to || !letter((char) text[at])) {
        if (at > word && hashedWords.holds(text, word, at)) {
          return true;
        }
        word = at + 1;
      }
    }
    return false;
  }

  private static boolean letter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'';
    }
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private boolean holdsWord(String lower) {
    int from = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && letter(lower.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        if (words.contains(lower.substring(from, i))) {
          return true;
        }
        from = -1;
      }
    }
    return false;
  }
}
