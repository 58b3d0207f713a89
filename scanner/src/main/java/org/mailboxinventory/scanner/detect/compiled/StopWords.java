package org.mailboxinventory.scanner.detect.compiled;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/** What one detector's labels lead to and yet is no value. Immutable. */
public final class StopWords {
  private final Set<String> values;
  private final Set<String> words;
  private final Set<String> fields;

  /**
   * @param fields what fields are called: refused as well where a label must be by itself
   */
  private StopWords(Detector.Stops stops, Set<String> fields) {
    this.values = Set.copyOf(stops.values());
    this.fields = stops.wholeLabels() ? fields : Set.of();
    this.words = Set.copyOf(stops.words());
  }

  /** Those of each detector, in their order. */
  static List<StopWords> of(List<Detector> detectors) {
    Set<String> fields = fields(detectors);
    return detectors.stream().map(detector -> new StopWords(detector.stops(), fields)).toList();
  }

  /** What fields of forms and tables are called: no name and no address by itself. */
  private static Set<String> fields(List<Detector> detectors) {
    Set<String> fields = new HashSet<>();
    for (Detector detector : detectors) {
      fields.addAll(detector.phrases().labels());
      fields.addAll(detector.phrases().headers());
    }
    return fields;
  }

  /** Whether {@code text[from, to)} is one of them, or holds one of their words. */
  public boolean refuse(byte[] text, int from, int to) {
    if (values.isEmpty() && words.isEmpty() && fields.isEmpty()) {
      return false;
    }
    String lower =
        new String(text, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    return values.contains(lower)
        || fields.contains(lower)
        || (!words.isEmpty() && holdsWord(lower));
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
