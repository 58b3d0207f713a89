package org.mailboxinventory.scanner.text.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mailboxinventory.scanner.text.Octets;

/**
 * A blank at which no line is broken, as HTML writes it by its name or its number, in the source of
 * a page that nobody made a text of, as between the groups of a telephone.
 */
public final class BlankEntity {
  private static final byte[][] WRITTEN = {bytes("&nbsp;"), bytes("&#160;"), bytes("&#xa0;")};

  /** All are of so many bytes. */
  private static final int WIDTH = WRITTEN[0].length;

  private BlankEntity() {}

  private static byte[] bytes(String entity) {
    return entity.getBytes(StandardCharsets.US_ASCII);
  }

  /** Where an ampersand is among eight bytes. */
  public static long marks(long octets) {
    return Octets.equal(octets, '&');
  }

  /** How many bytes the one has that begins at an ampersand; one where it begins none. */
  public static int width(byte[] text, int at, int to) {
    if (at + WIDTH > to || text[at + WIDTH - 1] != ';') {
      return 1;
    }
    for (byte[] entity : WRITTEN) {
      if (Arrays.equals(text, at, at + WIDTH, entity, 0, WIDTH)) {
        return WIDTH;
      }
    }
    return 1;
  }
}
