package org.mailboxinventory.scanner.token;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The address of a key as RFC 7512 writes it: {@code
 * pkcs11:slot-id=7;object=ledger-key?module-path=/usr/lib/hsm.so&pin-source=file:/etc/bank/pin}.
 *
 * @param slot null for the first
 */
record TokenAddress(@Nullable Long slot, String object, Path module, Path pin) {
  private static final String SCHEME = "pkcs11:";
  private static final String FILE = "file:";

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException with what is wrong with it, for people
   */
  static TokenAddress of(String address) {
    String[] halves = address.substring(SCHEME.length()).split("\\?", 2);
    Map<String, String> path = attributes(halves[0], ";");
    Map<String, String> query = attributes(halves.length > 1 ? halves[1] : "", "&");
    if (query.containsKey("pin-value")) {
      throw new IllegalArgumentException("has a PIN in it; write pin-source=file:PATH instead");
    }
    String slot = path.get("slot-id");
    if (slot != null && !slot.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("has a slot-id that is no number");
    }
    String pin = required(query, "pin-source");
    if (!pin.startsWith(FILE)) {
      throw new IllegalArgumentException("has a pin-source that is no file; write file:PATH");
    }
    return new TokenAddress(
        slot == null ? null : Long.valueOf(slot),
        required(path, "object"),
        Path.of(required(query, "module-path")),
        Path.of(pin.substring(FILE.length()).replaceFirst("^//", "")));
  }

  private static Map<String, String> attributes(String text, String separator) {
    Map<String, String> attributes = new HashMap<>();
    for (String one : text.split(separator, -1)) {
      int equals = one.indexOf('=');
      if (equals > 0) {
        attributes.put(
            one.substring(0, equals),
            URLDecoder.decode(
                one.substring(equals + 1).replace("+", "%2B"), StandardCharsets.UTF_8));
      }
    }
    return attributes;
  }

  private static String required(Map<String, String> attributes, String name) {
    String value = attributes.get(name);
    if (value == null || value.isEmpty() || value.contains("\"") || value.contains("\n")) {
      throw new IllegalArgumentException("lacks " + name);
    }
    return value;
  }

  /** As the provider of Java is configured. */
  String configuration(int number) {
    return "--name = mailbox-inventory-"
        + number
        + "\nlibrary = \""
        + module
        + "\"\n"
        + (slot == null ? "slotListIndex = 0" : "slot = " + slot);
  }
}
