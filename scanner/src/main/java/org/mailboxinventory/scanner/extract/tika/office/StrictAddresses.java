package org.mailboxinventory.scanner.extract.tika.office;

import java.nio.charset.StandardCharsets;

/**
 * Puts the usual addresses of vocabularies and relations in the place of the strict ones, piece
 * after piece of one XML file, in whatever encoding that has letters of one byte.
 */
final class StrictAddresses {
  /** How each of them begins; a family follows, a slash, and what it is. */
  static final String STRICT = "http://purl.oclc.org/ooxml/";

  private static final String USUAL = "http://schemas.openxmlformats.org/";
  private static final String YEAR = "/2006/";

  /** None is longer; so much of a piece waits for the next one. */
  private static final int LONGEST = 200;

  private String waiting = "";

  /** What can be said of the text up to the end of this piece. */
  byte[] usual(byte[] piece, int length) {
    String text = waiting + new String(piece, 0, length, StandardCharsets.ISO_8859_1);
    return written(text, text.length() - LONGEST);
  }

  /** What is left when all pieces were there. */
  byte[] rest() {
    return written(waiting, waiting.length());
  }

  /** Writes all that begins before a place, and keeps the rest. */
  private byte[] written(String text, int until) {
    StringBuilder usual = new StringBuilder();
    int at = 0;
    int found = text.indexOf(STRICT);
    while (found >= 0 && found < until) {
      int end = end(text, found + STRICT.length());
      usual.append(text, at, found).append(usual(text.substring(found + STRICT.length(), end)));
      at = end;
      found = text.indexOf(STRICT, at);
    }
    int to = Math.max(at, until);
    usual.append(text, at, to);
    waiting = text.substring(to);
    return usual.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Where an address ends: at the quotation mark, or where none can go on. */
  private static int end(String text, int from) {
    int to = Math.min(text.length(), from + LONGEST - STRICT.length());
    int at = from;
    while (at < to && text.charAt(at) != '"' && text.charAt(at) != '\'') {
      at++;
    }
    return at;
  }

  private static String usual(String strict) {
    int slash = strict.indexOf('/');
    if (slash < 0) {
      return STRICT + strict;
    }
    String what =
        strict
            .substring(slash + 1)
            .replace("extendedProperties", "extended-properties")
            .replace("customProperties", "custom-properties");
    return USUAL + strict.substring(0, slash) + YEAR + what;
  }
}
