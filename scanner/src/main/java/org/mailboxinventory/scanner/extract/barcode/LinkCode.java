package org.mailboxinventory.scanner.extract.barcode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links that mean something to a program: {@code upi://pay} (NPCI, "UPI Linking Specifications"),
 * {@code otpauth://} with the secret of one-time passwords, {@code mailto:}, {@code tel:} and
 * {@code sms:}.
 */
final class LinkCode {
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(upi|otpauth|mailto|tel|smsto|sms):(?://)?([^?]*)(?:\\?(.*))?", Pattern.DOTALL);

  private static final Map<String, String> PAYMENT =
      Map.ofEntries(
          Map.entry("pa", "UPI ID"),
          Map.entry("pn", "Name"),
          Map.entry("am", "Amount"),
          Map.entry("tn", "Note"),
          Map.entry("tr", "Reference"),
          Map.entry("tid", "Transaction"),
          Map.entry("mc", "Merchant category"),
          Map.entry("cu", "Currency"));

  private static final Map<String, String> PASSWORDS =
      Map.of("secret", "OTP secret", "issuer", "Issuer");

  private LinkCode() {}

  /** Null when it is no such code. */
  static @Nullable String lines(String text) {
    Matcher link = LINK.matcher(text.strip());
    if (!link.matches()) {
      return null;
    }
    String kind = lower(link.group(1));
    String parameters = link.group(3) == null ? "" : link.group(3);
    String target = plain(link.group(2).replace("+", "%2B"));
    return switch (kind) {
      case "upi" -> parameters(Lines.under("UPI payment QR code"), parameters, PAYMENT);
      case "otpauth" ->
          parameters(
              Lines.under("QR code for one-time passwords").add("Account", target),
              parameters,
              PASSWORDS);
      case "mailto" ->
          parameters(Lines.under("QR code").add("E-mail", target), parameters, Map.of());
      default -> Lines.under("QR code").add("Phone", target.replace(':', ' ')).toString();
    };
  }

  private static String parameters(Lines lines, String parameters, Map<String, String> labels) {
    for (String parameter : parameters.split("&", -1)) {
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        String name = lower(parameter.substring(0, equals));
        lines.add(labels.getOrDefault(name, name), plain(parameter.substring(equals + 1)));
      }
    }
    return lines.toString();
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static String plain(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }
}
