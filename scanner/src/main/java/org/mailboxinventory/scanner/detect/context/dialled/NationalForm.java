package org.mailboxinventory.scanner.detect.context.dialled;

import java.util.Arrays;

/**
 * Groups of digits that the telephones of one country have: by themselves, as {@code 8 (495)
 * 374-61-08} and {@code 06 20 418 7362}, or beside a letter of the country's script, as {@code
 * 대표번호는 02-778-4193} and {@code למשרד 03-6841972}. Whether they are counted is asked elsewhere.
 */
public final class NationalForm {
  /** Blanks and signs between a letter and a number. */
  private static final int GAP = 6;

  private static final int FEWEST_FREE = 9;
  private static final int MOST_FREE = 12;

  /** So far before a number is the line that heads its list. */
  private static final int FARTHEST = 120;

  private static final int LONGEST_TAG = 8;

  private static final int EAST_ASIA = 0xe3;
  private static final int LAST_HANGUL = 0xed;
  private static final int FIRST_CYRILLIC = 0xd0;
  private static final int LAST_CYRILLIC = 0xd1;
  private static final int HEBREW = 0xd7;

  private NationalForm() {}

  /** Whether one may begin with this digit. */
  public static boolean mayBegin(byte first) {
    return first == '0' || first == '8';
  }

  /**
   * Whether {@code text[from, to)} has such groups.
   *
   * @param groups how long each is
   * @param signs the sign before each
   */
  public static boolean is(byte[] text, int from, int to, int length, int[] groups, byte[] signs) {
    if (text[from] == '8') {
      return russian(text, from, groups, signs);
    }
    if (text[from] != '0') {
      return false;
    }
    return hungarian(text, from, groups)
        || belgian(groups, signs)
        || freeOfCharge(text, from, groups, signs[groups.length - 1])
        || inScript(text, from, to, length, groups, signs);
  }

  private static boolean russian(byte[] text, int from, int[] groups, byte[] signs) {
    return of(groups, 1, 3, 3, 2, 2)
        && (signs[1] == '(' || (signs[3] == '-' && signs[4] == '-') || cyrillic(text, from));
  }

  /** The six behind the zero, a town or a network, and six or seven digits. */
  private static boolean hungarian(byte[] text, int from, int[] groups) {
    return text[from + 1] == '6'
        && (of(groups, 2, 1, 3, 4) || of(groups, 2, 2, 3, 4) || of(groups, 2, 2, 3, 3));
  }

  /** A stroke behind the town's code, and the rest in pairs or threes: {@code 087/52.23.76}. */
  private static boolean belgian(int[] groups, byte[] signs) {
    int last = groups.length - 1;
    boolean stroke = last >= 2 && signs[1] == '/' && signs[last] != '/' && signs[2] == signs[last];
    return stroke
        && (of(groups, 2, 3, 2, 2)
            || of(groups, 3, 2, 2, 2)
            || of(groups, 4, 2, 2, 2)
            || of(groups, 4, 3, 3));
  }

  /** {@code 0800 77 000 57}, {@code 0 800 123 456}: in many countries free of charge. */
  private static boolean freeOfCharge(byte[] text, int from, int[] groups, byte last) {
    boolean apart = groups[0] == 1 && groups.length > 1 && groups[1] == 3;
    int code = apart ? from + 2 : from + 1;
    int digits = 0;
    for (int group : groups) {
      digits += group;
    }
    return (apart || groups[0] == 4)
        && text[code] == '8'
        && text[code + 1] == '0'
        && text[code + 2] == '0'
        && groups.length >= 3
        && (last == ' ' || last == '.')
        && digits >= FEWEST_FREE
        && digits <= MOST_FREE;
  }

  private static boolean inScript(
      byte[] text, int from, int to, int length, int[] groups, byte[] signs) {
    int before = lead(text, letterBefore(text, from));
    int behind = to < length && text[to] < 0 ? text[to] & 0xff : 0;
    if (before == HEBREW) {
      return israeli(groups);
    }
    boolean east = eastern(before) || eastern(behind) || (signs[1] == '-' && headed(text, from));
    if (east && signs[1] == '(') {
      return groups.length == 3 && groups[1] + groups[0] >= 5 && groups[2] == 4;
    }
    return east
        && signs[1] == '-'
        && (of(groups, 3, 8) || fours(groups, signs) || town(groups) || threes(groups, signs));
  }

  private static boolean israeli(int[] groups) {
    int area = groups[0];
    boolean known = area == 2 || area == 3;
    return known && (of(groups, area, 7) || of(groups, area, 3, 4) || of(groups, area, 4, 3));
  }

  /** Three groups between hyphens, of which the last has four digits. */
  private static boolean fours(int[] groups, byte[] signs) {
    boolean three = groups.length == 3 && signs[2] == '-';
    return three && groups[0] <= 4 && groups[1] >= 2 && groups[1] <= 4 && groups[2] == 4;
  }

  /** A mobile of Taiwan, or a number there that is free of charge: {@code 0912-345-678}. */
  private static boolean threes(int[] groups, byte[] signs) {
    return of(groups, 4, 3, 3) && signs[2] == '-';
  }

  /**
   * Whether a number begins its line, and above it, over lines of numbers alone, is one with a
   * letter of East Asia: {@code 國霖機電 (Electrical)} above {@code 03-610-5553}.
   */
  private static boolean headed(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < FARTHEST && text[at - 1] < 'A' && text[at - 1] >= 0) {
      at = text[at - 1] == '>' ? tag(text, at) : at - 1;
    }
    boolean line = false;
    for (int i = at; i < from; i++) {
      line |= text[i] == '\n';
    }
    while (line && at > 0 && text[at - 1] != '\n' && from - at < FARTHEST) {
      at--;
      if (eastern(text[at] & 0xff)) {
        return true;
      }
    }
    return false;
  }

  /** Where the tag begins that ends at a place. */
  private static int tag(byte[] text, int end) {
    int at = end - 1;
    while (at > 0 && end - at < LONGEST_TAG && text[at] != '<' && text[at] != '\n') {
      at--;
    }
    return at;
  }

  /** The code of a town in China or Taiwan and its number. */
  private static boolean town(int[] groups) {
    return of(groups, 4, 7) || of(groups, 4, 8) || of(groups, 2, 7) || of(groups, 2, 8);
  }

  private static boolean of(int[] groups, int... lengths) {
    return Arrays.equals(groups, lengths);
  }

  private static boolean cyrillic(byte[] text, int from) {
    int lead = lead(text, letterBefore(text, from));
    return lead >= FIRST_CYRILLIC && lead <= LAST_CYRILLIC;
  }

  private static boolean eastern(int lead) {
    return lead >= EAST_ASIA && lead <= LAST_HANGUL;
  }

  /** Where the letter begins that blanks and a sign alone part from a number; -1 for none. */
  private static int letterBefore(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < GAP && " :()/-,|*".indexOf(text[at - 1]) >= 0) {
      at--;
    }
    if (at == 0 || text[at - 1] >= 0) {
      return -1;
    }
    at--;
    while (at > 0 && (text[at] & 0xc0) == 0x80) {
      at--;
    }
    return at;
  }

  private static int lead(byte[] text, int letter) {
    return letter < 0 ? 0 : text[letter] & 0xff;
  }
}
