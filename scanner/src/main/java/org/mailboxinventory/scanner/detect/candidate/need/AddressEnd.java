package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.address.world.WorldAddresses;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/** Whether the end of an address, a place and its code, and what was found before it suffice. */
public final class AddressEnd {
  /** The check of a place without a code. */
  private static final String PLACE = "known-place";

  /** So far from its beginning at most an address without a code has a number. */
  private static final int NUMBER = 14;

  /**
   * What was found before an end and around it.
   *
   * @param labelled a label names the address
   * @param street it has a street, a house or a box
   * @param named a word says so, and not a number alone
   */
  public record Found(boolean labelled, boolean street, boolean named) {}

  private AddressEnd() {}

  /** Whether a pattern finds places without a code. */
  public static boolean isPlace(Detector.Pattern pattern) {
    return pattern.checks().contains(PLACE);
  }

  /** False where a place without a code has no street before it; true leaves it open. */
  public static boolean mayEnd(Detector.Pattern pattern, byte[] text, int at) {
    return !isPlace(pattern) || WorldAddresses.mayFollowStreet(text, at);
  }

  /**
   * Whether it is the end {@code [endFrom, endTo)} of an address. Ends that words nearby make no
   * address need their street: those of level low by their label, those of no level of their own in
   * any case. An end without a code, and a code without a blank, which numbers of parts look like,
   * need a street by its name and a number.
   *
   * @param from where the address begins
   */
  public static boolean suffices(
      Detector.Pattern pattern, byte[] text, int from, int endFrom, int endTo, Found found) {
    Detector.Levels levels = pattern.levels();
    if (levels.context() == Confidence.LOW) {
      return found.labelled() && found.street();
    }
    if (isPlace(pattern)) {
      boolean cell = endFrom > 0 && text[endFrom - 1] == ',';
      return found.named() && !cell && digit(text, from, Math.min(endFrom, from + NUMBER));
    }
    boolean needsStreet = levels.bare() == null && levels.context() != null;
    if (!needsStreet) {
      return true;
    }
    boolean code = digit(text, endFrom, endTo) && parted(text, endFrom, endTo);
    return found.street() && (code || (found.named() && digit(text, from, endTo)));
  }

  private static boolean parted(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == ' ' || text[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a digit in {@code text[from, to)}. */
  public static boolean digit(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (AnchorScanner.isDigit(text[i])) {
        return true;
      }
    }
    return false;
  }
}
