package org.mailboxinventory.scanner.extract.body.charset;

/** The Windows code page that mislabelled text and numeric character references mean. */
public final class Windows1252 {
  private static final String FROM_80_TO_9F =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private Windows1252() {}

  /** The character that this byte stands for; values outside 0x80 to 0x9F stand for themselves. */
  public static int codePoint(int value) {
    return value >= 0x80 && value <= 0x9F ? FROM_80_TO_9F.charAt(value - 0x80) : value;
  }
}
