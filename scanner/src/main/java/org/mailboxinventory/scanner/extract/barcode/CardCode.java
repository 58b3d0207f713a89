package org.mailboxinventory.scanner.extract.barcode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cards of a person and of a network: {@code MECARD:} and {@code WIFI:}, fields that semicolons
 * end. A vCard stays as it is, one field a line already.
 */
final class CardCode {
  private static final Map<String, String> PERSON =
      Map.of(
          "N", "Name",
          "TEL", "Phone",
          "EMAIL", "E-mail",
          "ADR", "Address",
          "BDAY", "Date of birth",
          "ORG", "Company",
          "NOTE", "Note",
          "URL", "Web");

  private static final Map<String, String> NETWORK =
      Map.of("S", "Network", "T", "Kind", "P", "Password");

  private CardCode() {}

  /** Null when it is no such code. */
  static @Nullable String lines(String text) {
    String said = text.strip();
    String kind = said.substring(0, Math.min(7, said.length())).toUpperCase(Locale.ROOT);
    if (kind.equals("MECARD:")) {
      return fields(Lines.under("QR code with a contact"), said.substring(7), PERSON);
    }
    return kind.startsWith("WIFI:")
        ? fields(Lines.under("QR code with a network"), said.substring(5), NETWORK)
        : null;
  }

  private static String fields(Lines lines, String fields, Map<String, String> labels) {
    for (String field : List.of(fields.split("(?<!\\\\);"))) {
      int colon = field.indexOf(':');
      if (colon > 0) {
        String name = field.substring(0, colon).toUpperCase(Locale.ROOT);
        String value = field.substring(colon + 1).replaceAll("\\\\(.)", "$1");
        lines.add(labels.getOrDefault(name, name), name.equals("N") ? ordered(value) : value);
      }
    }
    return lines.toString();
  }

  /** The family name stands first, before a comma. */
  private static String ordered(String name) {
    int comma = name.indexOf(',');
    return comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma);
  }
}
