package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * What the words, labels and headers around a place are to one detector. There is one object for
 * each, so that none is made for every question. Immutable.
 *
 * @param context a word, label or header supports the detector
 * @param labelled a label or header names the value
 * @param against a word contradicts the detector
 * @param country one of them names the detector's country
 * @param phraseLength how many bytes long the label is, else the word: the longer says more; 0 when
 *     there is none
 */
public record Support(
    boolean context, boolean labelled, boolean against, boolean country, int phraseLength) {
  private static final Support[] ALL = new Support[(PhraseEntry.LONGEST_LENGTH + 1) << 4];

  static {
    for (int i = 0; i < ALL.length; i++) {
      ALL[i] = new Support((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0, i >>> 4);
    }
  }

  /** Nothing supports and nothing contradicts. */
  public static final Support NONE = of(false, false, false, 0);

  /** As {@link #of(boolean, boolean, boolean, boolean, int)}, where none names a country. */
  public static Support of(boolean context, boolean labelled, boolean against, int phraseLength) {
    return of(context, labelled, against, false, phraseLength);
  }

  /** The one of these values; {@code phraseLength} is at most that of a {@link PhraseEntry}. */
  public static Support of(
      boolean context, boolean labelled, boolean against, boolean country, int phraseLength) {
    return ALL[
        (context ? 1 : 0)
            | (labelled ? 2 : 0)
            | (against ? 4 : 0)
            | (country ? 8 : 0)
            | phraseLength << 4];
  }

  /** Of a place to which a label or an opener leads. */
  public static Support anchored(boolean labelled) {
    return of(true, labelled, false, 0);
  }

  /** Whether anything supports the detector. */
  public boolean any() {
    return context || labelled;
  }

  /** Whether a word contradicts it and no label names it. */
  public boolean contradicted() {
    return against && !labelled;
  }

  /** This, where the words against it are of another value. */
  public Support unopposed() {
    return of(context, labelled, false, country, phraseLength);
  }

  /** This, and what comes from elsewhere around the same place. Most of the time one is nothing. */
  @SuppressWarnings("ReferenceEquality")
  public Support and(Support other) {
    if (other == NONE || this == other) {
      return this;
    }
    int length =
        labelled == other.labelled
            ? Math.max(phraseLength, other.phraseLength)
            : labelled ? phraseLength : other.phraseLength;
    return of(
        context || other.context,
        labelled || other.labelled,
        against || other.against,
        country || other.country,
        length);
  }

  /** This, where what supported the value before supports the next value of its list. */
  public Support listed(boolean labelledBefore, boolean countryBefore) {
    return of(true, labelledBefore, against, country || countryBefore, phraseLength);
  }
}
