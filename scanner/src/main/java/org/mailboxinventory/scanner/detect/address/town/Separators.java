package org.mailboxinventory.scanner.detect.address.town;

/**
 * Signs between blanks that part an address as commas do: two strokes, a semicolon, the dollar sign
 * of directories, and a dot, a star or a tilde on its line.
 */
public final class Separators {
  private static final String STROKES = " // ";
  private static final String SEMICOLON = " ; ";
  private static final String DOLLAR = " $ ";
  private static final String COMMA = " , ";
  private static final String DASH = " - ";
  private static final String DOT = " \u2022 ";
  private static final String STAR = " * ";
  private static final String TILDE = " ~ ";
  private static final String DISC = " \u25cf ";

  /** The first byte of the letters of Greek in Unicode. */
  private static final int GREEK = 0x03;

  private Separators() {}

  /** With commas for them, of as many bytes, so that all places stay the same. */
  public static String commas(String text) {
    String parted = text.contains(STROKES) ? text.replace(STROKES, " ,, ") : text;
    parted = parted.contains(SEMICOLON) ? parted.replace(SEMICOLON, COMMA) : parted;
    parted = parted.contains(DOLLAR) ? parted.replace(DOLLAR, COMMA) : parted;
    parted = parted.contains(DISC) ? parted.replace(DISC, DOT) : parted;
    parted = parted.contains(STAR) ? within(parted, STAR, COMMA) : parted;
    parted = parted.contains(TILDE) ? within(parted, TILDE, COMMA) : parted;
    parted = parted.contains(DOT) ? within(parted, DOT, " ,,, ") : parted;
    parted = parted.contains(DASH) ? beforeGreek(parted) : parted;
    parted = parted.endsWith(DASH) ? beforeCode(parted) : parted;
    return parted.contains(DASH) ? beforeStreet(parted) : parted;
  }

  /** With commas for a sign where words are before it on its line: no item of a list begins. */
  private static String within(String text, String sign, String commas) {
    String parted = text;
    for (int at = parted.indexOf(sign); at >= 0; at = parted.indexOf(sign, at + 1)) {
      int line = parted.lastIndexOf('\n', at) + 1;
      if (!parted.substring(line, at).isBlank()) {
        parted = parted.substring(0, at) + commas + parted.substring(at + sign.length());
      }
    }
    return parted;
  }

  /** With a comma for the dash between the number of a house and a town in Greek. */
  private static String beforeGreek(String text) {
    int dash = text.lastIndexOf(DASH);
    int town = dash + DASH.length();
    boolean house = dash > 0 && Character.isDigit(text.charAt(dash - 1));
    boolean greek = house && town < text.length() && (text.charAt(town) >> 8) == GREEK;
    return greek ? text.substring(0, dash) + COMMA + text.substring(town) : text;
  }

  /**
   * With a comma for the dash, which a middle dot becomes, between a firm and a street that a comma
   * or a line's end parts from its town: {@code Lipa d.o.o. - Borova 5, }.
   */
  private static String beforeStreet(String text) {
    int dash = text.lastIndexOf(DASH);
    int street = dash + DASH.length();
    String end = text.stripTrailing();
    boolean closed = end.endsWith(",") || text.indexOf('\n', end.length()) >= 0;
    boolean name = street < end.length() && Character.isUpperCase(text.charAt(street));
    int line = Math.max(text.lastIndexOf('\n', dash), text.lastIndexOf(COMMA, dash)) + 1;
    boolean parts = closed && name && digit(text, street, end.length()) && !digit(text, line, dash);
    return parts ? text.substring(0, dash) + COMMA + text.substring(street) : text;
  }

  private static boolean digit(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(Character::isDigit);
  }

  /** With a comma for the dash between the number of a house and the code: {@code 25 - 110 00}. */
  private static String beforeCode(String text) {
    int dash = text.length() - DASH.length();
    boolean house = dash > 0 && Character.isDigit(text.charAt(dash - 1));
    return house ? text.substring(0, dash) + COMMA : text;
  }
}
