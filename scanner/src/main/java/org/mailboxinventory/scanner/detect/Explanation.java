package org.mailboxinventory.scanner.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/**
 * Why something was found, in words of the catalogue and none of the mail.
 *
 * @param pattern which of the detector's patterns matched, counted from 1
 * @param anchor what led to the place: {@code place}, {@code label}, {@code opener} or {@code
 *     at-opener}
 * @param checks the checks it passed
 * @param label the catalogue's label directly before it
 * @param word the catalogue's context word that is nearest
 * @param header a column's header or the cell beside it supports it
 * @param neighbour a validated identifier of the same country nearby supports it
 * @param against the catalogue's word that contradicts it
 * @param testValue it is a number published for testing
 * @param rule which of the pattern's levels it earned: {@code bare}, {@code context}, {@code
 *     validated}, {@code both}, {@code labelled}, {@code failing} where a label names what the
 *     checks refuse, or {@code among-refused} where they refuse many like it nearby
 * @param country what its country rests on: a word, a check, a neighbour or the home country, by
 *     these names; null where its kind needs no evidence
 */
public record Explanation(
    int pattern,
    String anchor,
    List<String> checks,
    @Nullable String label,
    @Nullable String word,
    boolean header,
    boolean neighbour,
    @Nullable String against,
    boolean testValue,
    String rule,
    @Nullable String country) {

  public Explanation {
    checks = List.copyOf(checks);
  }

  /**
   * What was considered and dropped.
   *
   * @param pattern which of the detector's patterns matched, counted from 1
   * @param reason why it was dropped, as {@code check luhn failed}
   */
  public record Dropped(Detector detector, int pattern, long start, long end, String reason) {}

  /** Takes what was dropped, in order of its start, before the findings of the same stretch. */
  @FunctionalInterface
  public interface Sink {
    void dropped(Dropped candidate);
  }
}
