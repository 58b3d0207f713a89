package org.mailboxinventory.scanner.source.graph.network;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How requests name themselves to the service, whose logs keep it: product and version first, which
 * stay the same, since Exchange may allow or block applications by them; then, as a comment, what
 * runs and what for.
 *
 * @param text fits into a header: visible ASCII and single spaces, of bounded length
 */
public record UserAgent(String text) {
  /** The product, before the version. */
  public static final String PRODUCT = "mailbox-inventory";

  /** A purpose of more characters, as encoded, is cut. */
  private static final int MOST_OF_PURPOSE = 120;

  /**
   * Of this program.
   *
   * @param what runs: {@code run} and its id, or a command's name
   * @param purpose why mail is read, as the settings say, in any script; null when they do not
   */
  public static UserAgent of(String version, String what, @Nullable String purpose) {
    String said = purpose == null ? "" : encoded(purpose);
    return new UserAgent(
        PRODUCT
            + "/"
            + encoded(version).replace(' ', '-')
            + " ("
            + encoded(what)
            + (said.isEmpty() ? "" : "; purpose: " + said)
            + ")");
  }

  /**
   * What may not stand in a header's comment, or would end it, as percent-encoded UTF-8; white
   * space and controls as one space. Cut between characters, with three dots.
   */
  private static String encoded(String text) {
    StringBuilder safe = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isWhitespace(character)
          || Character.isSpaceChar(character)
          || Character.isISOControl(character)) {
        space = !safe.isEmpty();
        continue;
      }
      String next = (space ? " " : "") + encoded(character);
      if (safe.length() + next.length() > MOST_OF_PURPOSE) {
        return safe + "...";
      }
      safe.append(next);
      space = false;
    }
    return safe.toString();
  }

  private static String encoded(int character) {
    if (character > ' ' && character < 0x7f && "()\\\"%;".indexOf(character) < 0) {
      return Character.toString(character);
    }
    StringBuilder percent = new StringBuilder();
    for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
      percent.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
    }
    return percent.toString();
  }
}
