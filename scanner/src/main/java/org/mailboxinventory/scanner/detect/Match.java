package org.mailboxinventory.scanner.detect;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Something found in a text.
 *
 * @param start of the match, in UTF-16 code units of the part's text
 * @param end after its last code unit
 * @param validated a checksum, a registry or a strong structure test passed
 * @param context a word nearby, a label or a header supports it
 * @param value as it is written in the text
 * @param canonical as it was checked, and as its fingerprint is made
 * @param accepted the bank declared it harmless
 * @param why how it was found; null unless findings are to be explained
 * @param record the number, within the part, of the record it is in; 0 for none
 */
public record Match(
    Detector detector,
    long start,
    long end,
    Confidence confidence,
    boolean validated,
    boolean context,
    SensitiveText value,
    SensitiveText canonical,
    boolean accepted,
    @Nullable Explanation why,
    int record) {

  /** In no record. */
  public Match(
      Detector detector,
      long start,
      long end,
      Confidence confidence,
      boolean validated,
      boolean context,
      SensitiveText value,
      SensitiveText canonical,
      boolean accepted,
      @Nullable Explanation why) {
    this(detector, start, end, confidence, validated, context, value, canonical, accepted, why, 0);
  }

  /** This, in the record of that number. */
  Match inRecord(int number) {
    return number == record
        ? this
        : new Match(
            detector,
            start,
            end,
            confidence,
            validated,
            context,
            value,
            canonical,
            accepted,
            why,
            number);
  }

  /** Takes matches, in order of their start, none overlapping another. */
  @FunctionalInterface
  public interface Sink {
    void found(Match match);
  }
}
