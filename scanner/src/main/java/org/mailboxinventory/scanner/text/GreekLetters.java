package org.mailboxinventory.scanner.text;

/**
 * The bytes of Greek letters in UTF-8, in lower case, without accents, and with one sigma: {@code
 * ΌΝΟΜΑ}, {@code ΟΝΟΜΑ} and {@code όνομα} are one word. Source: The Unicode Standard, Greek and
 * Coptic (U+0370 to U+03FF).
 */
public final class GreekLetters {
  private static final int FIRST = 0x380;
  private static final int LAST = 0x3cf;
  private static final String FROM = "ΆΈΉΊΌΎΏΐΪΫάέήίΰςϊϋόύώ";
  private static final String TO = "αεηιουωιιυαεηιυσιυουω";

  /** By letter, from the first on, what it is written as. */
  private static final char[] PLAIN = new char[LAST - FIRST + 1];

  static {
    for (int i = 0; i < PLAIN.length; i++) {
      char letter = (char) (FIRST + i);
      int accented = FROM.indexOf(letter);
      PLAIN[i] = accented < 0 ? Character.toLowerCase(letter) : TO.charAt(accented);
    }
  }

  private GreekLetters() {}

  /** The first byte of the letter written {@code lead}, {@code second}. */
  public static int lead(int lead, int second) {
    return 0xc0 | plain(lead, second) >>> 6;
  }

  /** Its second byte. */
  public static int second(int lead, int second) {
    return 0x80 | (plain(lead, second) & 0x3f);
  }

  private static int plain(int lead, int second) {
    int letter = (lead & 0x1f) << 6 | (second & 0x3f);
    return letter < FIRST || letter > LAST ? letter : PLAIN[letter - FIRST];
  }
}
