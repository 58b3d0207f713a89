package org.mailboxinventory.scanner.sample.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The ways in which people write a value. */
public final class Forms {
  private static final int DEVANAGARI_ZERO = 0x0966;
  private static final int FULL_WIDTH_ZERO = 0xFF10;

  private Forms() {}

  /** {@code value} written in the form. */
  public static String write(String form, String value) {
    return switch (form) {
      case "spaced" -> grouped(value, ' ');
      case "dashed" -> grouped(value, '-');
      case "halved" -> value.substring(0, 5) + " " + value.substring(5);
      case "country" -> "+91 " + value.substring(0, 5) + " " + value.substring(5);
      case "lower" -> value.toLowerCase(Locale.ROOT);
      case "devanagari" -> digits(value, DEVANAGARI_ZERO);
      case "full-width" -> digits(value, FULL_WIDTH_ZERO);
      case "plate" ->
          value.substring(0, 2) + "-" + value.substring(2, 4) + " " + value.substring(4);
      case "lines" -> value.substring(0, 44) + "\n" + value.substring(44);
      case "words" -> date("d MMMM yyyy", value);
      case "iso" -> date("yyyy-MM-dd", value);
      case "dash-month" -> date("dd-MMM-yyyy", value);
      case "bare" -> value.replace("-", "");
      default -> throw new IllegalArgumentException("there is no way of writing called " + form);
    };
  }

  /** The value without what only helps the eye. */
  public static String canonical(String detector, String value) {
    return switch (detector) {
      case Identifiers.DATE_OF_BIRTH, "global.email", "in.upi-vpa", Planted.ANY -> value;
      default -> value.replace("-", "").replace(" ", "");
    };
  }

  private static String grouped(String value, char separator) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      if (i > 0 && i % 4 == 0) {
        text.append(separator);
      }
      text.append(value.charAt(i));
    }
    return text.toString();
  }

  private static String digits(String value, int zero) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      text.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
    }
    return text.toString();
  }

  private static String date(String pattern, String value) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .format(LocalDate.parse(value, Identifiers.DAY_FIRST));
  }
}
