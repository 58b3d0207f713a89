package org.mailboxinventory.scanner.text.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mailboxinventory.scanner.text.Octets;

/**
 * A blank at which no line is broken, a dash or a dot, as HTML writes it by its name or its number,
 * in the source of a page that nobody made a text of: between the groups of a telephone, and
 * between the parts of what is written in one line.
 */
public final class SignEntity {
  private static final byte[][] BLANKS = {bytes("&nbsp;"), bytes("&#160;"), bytes("&#xa0;")};

  /** Dashes, a middle dot and a bullet. */
  private static final byte[][] DASHES = {
    bytes("&ndash;"), bytes("&mdash;"), bytes("&minus;"), bytes("&#8211;"), bytes("&#8212;"),
    bytes("&#x2013;"), bytes("&#x2014;"), bytes("&middot;"), bytes("&#183;"), bytes("&#xb7;"),
    bytes("&bull;"), bytes("&#8226;"), bytes("&#x2022;")
  };

  private SignEntity() {}

  private static byte[] bytes(String entity) {
    return entity.getBytes(StandardCharsets.US_ASCII);
  }

  /** Where an ampersand is among eight bytes. */
  public static long marks(long octets) {
    return Octets.equal(octets, '&');
  }

  /** How many bytes the one has that begins at an ampersand; one where it begins none. */
  public static int width(byte[] text, int at, int to) {
    return Math.max(width(BLANKS, text, at, to), width(DASHES, text, at, to));
  }

  /** The sign for the one that begins at a place: a blank or a hyphen. */
  public static int character(byte[] text, int at, int to) {
    return width(BLANKS, text, at, to) > 1 ? ' ' : '-';
  }

  private static int width(byte[][] written, byte[] text, int at, int to) {
    for (byte[] entity : written) {
      int end = at + entity.length;
      if (end <= to
          && text[at + 1] == entity[1]
          && Arrays.equals(text, at, end, entity, 0, entity.length)) {
        return entity.length;
      }
    }
    return 1;
  }
}
