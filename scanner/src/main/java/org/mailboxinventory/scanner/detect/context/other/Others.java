package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/** How a phrase around a place is another value's, as bits, and which of them matter to a kind. */
public final class Others {
  /**
   * It leads to the next value, and does not support this account unless it is a label of accounts:
   * money goes from one to another.
   */
  public static final int LABEL = 32;

  /** It leads to the next value, and does not support this one, of another kind, at all. */
  public static final int LABEL_OF_ALL = 64;

  /** It is of another value's key, and supports no value that no strong check says. */
  public static final int KEY = 128;

  /**
   * It names the value directly behind it, with as many letters and digits as this one, which is no
   * other of the same list.
   */
  public static final int OWN = 512;

  /** The same, whatever the number of its letters and digits: accounts are of many lengths. */
  public static final int OWN_ACCOUNT = 1024;

  /** Either of both. */
  public static final int OWN_OF_ANY = OWN | OWN_ACCOUNT;

  /** What a phrase is that leads to the next value. */
  public static final int NEXT = LABEL | LABEL_OF_ALL;

  /** Of these, the next is often of the same kind. */
  private static final String TELEPHONES = "phone-number";

  private static final String ACCOUNT = "account";

  private Others() {}

  /** Which phrases that belong to other values do not support a detector's. */
  public static int weakness(Detector detector) {
    for (Detector.Pattern pattern : detector.patterns()) {
      if (detector.checksValidate() && pattern.levels().validated() == Confidence.HIGH) {
        return 0;
      }
    }
    if (detector.category().equals(TELEPHONES)) {
      return KEY;
    }
    boolean transfers = detector.identifies().equals(ACCOUNT) && !detector.checksValidate();
    return KEY | (transfers ? LABEL | OWN_ACCOUNT : LABEL_OF_ALL | OWN);
  }

  /**
   * Whether a longer phrase that counts against a detector ends where its nearest label does:
   * {@code G/L account}.
   *
   * @param label how long its longest label is
   * @param entries what the phrases are to each detector
   * @param distance how far each is from the place
   */
  public static boolean hold(int detector, int label, int[][] entries, int[] distance, int count) {
    int nearest = Integer.MAX_VALUE;
    int against = Integer.MAX_VALUE;
    for (int hit = 0; hit < count; hit++) {
      int entry = PhraseEntry.of(entries[hit], detector);
      int kinds = entry < 0 ? 0 : entry;
      boolean names = (kinds & (PhraseEntry.LABEL | PhraseEntry.HEADER)) != 0;
      nearest = names ? Math.min(nearest, distance[hit]) : nearest;
      boolean longer = (kinds & PhraseEntry.AGAINST) != 0 && PhraseEntry.length(entry) > label;
      against = longer ? Math.min(against, distance[hit]) : against;
    }
    return against == nearest;
  }

  /**
   * From which distance on phrases belong to another value with as many letters and digits, which a
   * label of the same detector names.
   *
   * @param weakness as {@link #weakness} has it
   * @param entries what the phrases are to each detector
   * @param may the bits of the phrases
   * @param distance how far each is from the place
   * @return the largest number where there is no such label
   */
  public static int limit(
      int detector, int weakness, int[][] entries, int[] may, int[] distance, int count) {
    int limit = Integer.MAX_VALUE;
    for (int hit = 0; hit < count; hit++) {
      int entry = PhraseEntry.of(entries[hit], detector);
      boolean own = (may[hit] & weakness & OWN_OF_ANY) != 0;
      if (own && entry >= 0 && (entry & PhraseEntry.LABEL) != 0) {
        limit = Math.min(limit, distance[hit]);
      }
    }
    return limit;
  }
}
