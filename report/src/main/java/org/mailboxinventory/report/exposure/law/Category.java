package org.mailboxinventory.report.exposure.law;

import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that detectors find, as in {@code config/categories.yaml}.
 *
 * @param dpv term of the W3C Data Privacy Vocabulary; null where none fits
 * @param cisoAssistant personal-data category of CISO Assistant; null where none fits
 * @param sensitivity what one value weighs, 0 to 100
 * @param one how one of them is called in a sentence
 * @param many how several are
 */
public record Category(
    String id,
    String name,
    @Nullable String dpv,
    @Nullable String cisoAssistant,
    int sensitivity,
    String one,
    String many) {

  /** So many of them in words, as in {@code 5 account numbers}. */
  public String counted(long number) {
    return number + " " + (number == 1 ? one : many);
  }
}
