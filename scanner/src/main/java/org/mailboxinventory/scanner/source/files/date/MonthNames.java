package org.mailboxinventory.scanner.source.files.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months, whole or short, in English and in languages whose names do not contradict. */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb");
  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  /** 1 to 12; 0 when it is no month. */
  static int of(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>(Map.of("sept", 9));
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style : TextStyle.values()) {
          String name = month.getDisplayName(style, locale).toLowerCase(locale).replace(".", "");
          if (name.matches("\\p{L}{3,}")) {
            numbers.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    return Map.copyOf(numbers);
  }
}
