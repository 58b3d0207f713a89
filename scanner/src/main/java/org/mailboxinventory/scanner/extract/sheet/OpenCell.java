package org.mailboxinventory.scanner.extract.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** One cell of an OpenDocument sheet, or several alike beside one another. */
final class OpenCell {
  private static final int MOST_COLUMNS = 1 << 14;
  private static final int LONGEST_NUMBER = 40;
  private static final int LARGEST_EXPONENT = 30;

  /** A number whose last digits are not shown, or none. */
  private static final Pattern CUT = Pattern.compile("-?[0-9.,]+E[+-]?[0-9]+|#+");

  private final boolean covered;
  private final int repeated;
  private final int span;
  private final String type;
  private final String value;
  private final String date;

  OpenCell(boolean covered, Attributes attributes) {
    this.covered = covered;
    this.repeated = count(attribute(attributes, "number-columns-repeated"));
    this.span = count(attribute(attributes, "number-columns-spanned"));
    this.type = attribute(attributes, "value-type");
    this.value = attribute(attributes, "value");
    this.date = attribute(attributes, "date-value");
  }

  /** Whether a wide or high cell lies over it. */
  boolean isCovered() {
    return covered;
  }

  int span() {
    return span;
  }

  /** In columns. */
  long width() {
    return (long) repeated * span;
  }

  /**
   * What is in it: dates year first, numbers with all their digits where people see an exponent or
   * nothing, everything else as people see it.
   */
  String shown(String text) {
    if (type.equals("date") && !date.isEmpty()) {
      return date.replace('T', ' ');
    }
    return type.equals("float") && (text.isEmpty() || CUT.matcher(text).matches())
        ? digits(text)
        : text;
  }

  private String digits(String text) {
    if (value.isEmpty() || value.length() > LONGEST_NUMBER) {
      return text;
    }
    try {
      BigDecimal number = new BigDecimal(value);
      return Math.abs((long) number.scale()) > LARGEST_EXPONENT ? text : number.toPlainString();
    } catch (NumberFormatException e) {
      return text;
    }
  }

  /** By its name without prefix; empty where there is none. */
  static String attribute(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  private static int count(String number) {
    return number.matches("[1-9][0-9]{0,8}") ? Math.min(MOST_COLUMNS, Integer.parseInt(number)) : 1;
  }
}
