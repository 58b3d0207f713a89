package org.mailboxinventory.scanner.extract.barcode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Payment codes of merchants (EMV QRCPS, merchant-presented mode; Bharat QR): fields of two digits
 * of tag, two of length, and a value. In India, tag 8 holds IFSC and account number, and one of the
 * tags from 26 on a UPI address.
 */
final class MerchantCode {
  private static final Pattern IFSC_AND_ACCOUNT =
      Pattern.compile("[A-Z]{4}0[A-Z0-9]{6}[0-9]{6,20}");
  private static final int IFSC = 11;

  private MerchantCode() {}

  /** Null when it is no such code. */
  static @Nullable String lines(String text) {
    if (!text.startsWith("000201")) {
      return null;
    }
    Map<String, String> fields = fields(text);
    if (fields == null) {
      return null;
    }
    Lines lines = Lines.under("Payment QR code of a merchant");
    fields.forEach((tag, value) -> add(Integer.parseInt(tag), value, lines));
    return lines.toString();
  }

  private static void add(int tag, String value, Lines lines) {
    if (tag == 8 && IFSC_AND_ACCOUNT.matcher(value).matches()) {
      lines.add("IFSC", value.substring(0, IFSC)).add("Account number", value.substring(IFSC));
    } else if (tag >= 26 && tag <= 51) {
      Map<String, String> inner = fields(value);
      String address = inner == null ? value : inner.getOrDefault("01", "");
      lines.add(address.contains("@") ? "UPI ID" : "Merchant account", address);
    } else if (tag >= 2 && tag <= 25) {
      lines.add("Merchant account", value);
    } else if (tag == 59) {
      lines.add("Name", value);
    } else if (tag == 60) {
      lines.add("City", value);
    } else if (tag == 61) {
      lines.add("PIN code", value);
    }
  }

  /** Null when lengths do not add up. */
  private static @Nullable Map<String, String> fields(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9]{4}")) {
        return null;
      }
      int end = at + 4 + Integer.parseInt(text.substring(at + 2, at + 4));
      if (end > text.length()) {
        return null;
      }
      fields.put(text.substring(at, at + 2), text.substring(at + 4, end));
      at = end;
    }
    return fields;
  }
}
