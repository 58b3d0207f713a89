package org.mailboxinventory.scanner.detect.word.normal;

import org.mailboxinventory.scanner.text.LineTag;
import org.mailboxinventory.scanner.text.Octets;
import org.mailboxinventory.scanner.text.QuotedPrintable;
import org.mailboxinventory.scanner.text.web.MarkdownEscape;
import org.mailboxinventory.scanner.text.web.PercentEscape;
import org.mailboxinventory.scanner.text.web.SignEntity;
import org.mailboxinventory.scanner.text.web.WrittenEscape;

/**
 * Where a character is written by several signs of ASCII: in quoted-printable text, in a parameter
 * of a web address, as the tag of a break, as an entity of HTML, as an escape in a text of a
 * program or of Markdown.
 */
public final class Encoded {
  private Encoded() {}

  /** Whether a sign may be the first of such a character. */
  public static boolean mayBegin(int b) {
    return (b | 1) == '=' || b == '%' || b == '&' || b == '+' || b == '\\';
  }

  /** Where such signs are among eight bytes. */
  public static long marks(long octets) {
    return LineTag.marks(octets)
        | PercentEscape.marks(octets)
        | SignEntity.marks(octets)
        | WrittenEscape.marks(octets);
  }

  /** Whether eight bytes are ASCII without such a sign. */
  public static boolean plain(long octets) {
    return (octets & Octets.HIGH) == 0 && marks(octets) == 0;
  }

  /** Whether such a character begins at a place. */
  public static boolean at(byte[] text, int at, int to) {
    byte b = text[at];
    if ((b | 1) == '=' || b == '&' || b == '\\') {
      return width(text, at, to) > 1;
    }
    return (b == '+' && PercentEscape.character(text, at, to) >= 0)
        || (b == '%' && (width(text, at, to) > 1 || PercentEscape.letter(text, at, to) > 0));
  }

  /** How many bytes are written for the character that begins at {@code at}. */
  public static int width(byte[] text, int at, int to) {
    int b = text[at] & 0xff;
    int width = b < 0xc0 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
    return switch (b) {
      case '=' -> QuotedPrintable.width(text, at, to);
      case '<' -> LineTag.width(text, at, to);
      case '&' -> SignEntity.width(text, at, to);
      case '\\' -> Math.max(WrittenEscape.width(text, at, to), MarkdownEscape.width(text, at, to));
      case '%' -> PercentEscape.character(text, at, to) >= 0 ? PercentEscape.WIDTH : 1;
      default -> Math.min(width, to - at);
    };
  }
}
