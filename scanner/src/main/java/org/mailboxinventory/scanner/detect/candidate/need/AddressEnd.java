package org.mailboxinventory.scanner.detect.candidate.need;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/** Whether the end of an address, a place and its code, and what was found before it suffice. */
public final class AddressEnd {
  /** The category of postal addresses. */
  public static final String CATEGORY = "postal-address";

  /** The check of a place without a code. */
  private static final String PLACE = "known-place";

  /** The check of a town that is the end of an address without a code. */
  private static final String TOWN = "known-town";

  /** The checks of a house and a place without a code. */
  private static final Set<String> HOUSES = Set.of("house-and-town", "house-and-state");

  private static final byte[] OF = {' ', 'o', 'f', ' '};

  /** So many letters has the name of a street that is one word. */
  private static final int LONG_NAME = 7;

  /** So far before a place a code is another's, and so many digits it has. */
  private static final int NEAR = 24;

  private static final int CODE = 5;

  /** So much at most is between a town and its code. */
  private static final int GAP = 3;

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

  /** Whether a pattern finds towns where a code is seldom written. */
  public static boolean isTown(Detector.Pattern pattern) {
    return pattern.checks().contains(TOWN);
  }

  /** Whether a pattern finds the number of a house and a place without a code. */
  public static boolean isHouse(Detector.Pattern pattern) {
    return pattern.checks().stream().anyMatch(HOUSES::contains);
  }

  /** Whether what a pattern finds has no code. */
  public static boolean isUncoded(Detector.Pattern pattern) {
    return isPlace(pattern) || isHouse(pattern);
  }

  /**
   * Whether a sentence ends with a number directly before a place, or a number of five digits or
   * more is on the line not far before it, as a code.
   */
  public static boolean codeBefore(byte[] text, int place) {
    boolean sentence =
        place > 2
            && text[place - 1] == ' '
            && text[place - 2] == '.'
            && AnchorScanner.isDigit(text[place - 3]);
    if (sentence) {
      return true;
    }
    int digits = 0;
    for (int i = place - 1; i >= Math.max(0, place - NEAR) && text[i] != '\n'; i--) {
      digits = AnchorScanner.isDigit(text[i]) ? digits + 1 : 0;
      if (digits == CODE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number or what begins a code is behind a place: that may be of another place. */
  public static boolean codeFollows(byte[] text, int to, int length) {
    int at = to;
    while (at < length && at - to < GAP && (text[at] == ' ' || text[at] == ',')) {
      at++;
    }
    int digit = at;
    while (digit < length && digit - at < 2 && text[digit] >= 'A' && text[digit] <= 'Z') {
      digit++;
    }
    int end = digit;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    boolean first = digit == at + 1 && end == digit + 1 && isFirstPart(text, end, length);
    return at > to && end > digit && !first && (digit > at || end - digit > 2);
  }

  /**
   * Whether a capital ends the first part of a code of Canada, and nothing of the second follows.
   */
  private static boolean isFirstPart(byte[] text, int at, int length) {
    int next = at + 1 < length && (text[at + 1] == ' ' || text[at + 1] == '-') ? at + 2 : at + 1;
    return at < length
        && Words.capital(text[at])
        && (next >= length || !Words.letterOrDigit(text[next]));
  }

  /** Where the place begins behind a house: behind the last comma, or behind a small word. */
  public static int place(byte[] text, int from, int to) {
    int place = from;
    for (int i = from; i < to; i++) {
      if (text[i] == ',') {
        place = i + 1;
      }
    }
    int at = place > from ? place : from;
    while (at < to && (place > from ? text[at] == ' ' : !begins(text, at))) {
      at++;
    }
    return at;
  }

  /** Whether a capital begins behind a blank and a small letter before that. */
  private static boolean begins(byte[] text, int at) {
    boolean capital = text[at] < 0 || (text[at] >= 'A' && text[at] <= 'Z');
    return capital && at > 1 && text[at - 1] == ' ' && (text[at - 2] < 0 || text[at - 2] >= 'a');
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
    if (isHouse(pattern)) {
      return found.street() && found.named() && called(text, from, place(text, endFrom, endTo));
    }
    if (isPlace(pattern)) {
      boolean cell = endFrom > 0 && text[endFrom - 1] == ',';
      return found.named()
          && !cell
          && digit(text, from, Math.min(endFrom, from + NUMBER))
          && !counts(text, from, endFrom);
    }
    boolean needsStreet = levels.bare() == null && levels.context() != null;
    if (!needsStreet) {
      return true;
    }
    boolean code = digit(text, endFrom, endTo) && parted(text, endFrom, endTo);
    return found.street() && (code || (found.named() && digit(text, from, endTo)));
  }

  /** Whether a number counts things and is no house, as in {@code 3 of the towers}. */
  private static boolean counts(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at > from
        && at + OF.length <= to
        && Arrays.equals(text, at, at + OF.length, OF, 0, OF.length);
  }

  /** Whether a street has a name: two words, or a long one, and not {@code Platz 3}. */
  private static boolean called(byte[] text, int from, int to) {
    int words = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      boolean letter = Words.letter(text[i]);
      letters += letter ? 1 : 0;
      words += letter && i + 1 < to && Words.letter(text[i + 1]) && begins(text, from, i) ? 1 : 0;
    }
    return words > 1 || letters >= LONG_NAME;
  }

  private static boolean begins(byte[] text, int from, int at) {
    return at == from || !Words.letter(text[at - 1]);
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

  /** Whether a number is in the first part of an address. */
  public static boolean isHoused(String address) {
    for (int i = 0; i < address.length() && ",\n".indexOf(address.charAt(i)) < 0; i++) {
      if (Character.isDigit(address.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the number of a house, perhaps behind a comma, a word in small letters or a full stop
   * is behind the first bytes of an address: {@code Zaļā iela 30}.
   */
  public static boolean streetGoesOn(String value, int end) {
    byte[] address = value.getBytes(StandardCharsets.UTF_8);
    int blank = end < address.length && address[end] == ',' ? end + 1 : end;
    if (blank + 1 >= address.length) {
      return false;
    }
    byte next = address[blank + 1];
    boolean small = blank == end && next >= 'a' && next <= 'z';
    return address[end] == '.' || (address[blank] == ' ' && (small || AnchorScanner.isDigit(next)));
  }
}
