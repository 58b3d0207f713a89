package org.mailboxinventory.scanner.extract.barcode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The secure QR code of Aadhaar letters and cards (UIDAI, "User Manual for Secure QR Code", 2018
 * and its later versions): a number of some thousand digits, whose bytes are a GZIP stream of
 * fields, each ended by a byte 0xFF, then photograph and signature. From {@code V2} on the version
 * stands first. Of the Aadhaar number it holds the last four digits only, in the reference.
 */
final class AadhaarSecureCode {
  private static final int FEWEST_DIGITS = 300;
  private static final int SEPARATOR = 0xFF;
  private static final int MOST_BYTES = 64 * 1024;

  /** Fields from the reference on. */
  private static final int NAME = 1;

  private static final int BIRTH = 2;
  private static final int GENDER = 3;
  private static final int CARE_OF = 4;
  private static final int DISTRICT = 5;
  private static final int LANDMARK = 6;
  private static final int HOUSE = 7;
  private static final int LOCATION = 8;
  private static final int PIN_CODE = 9;
  private static final int POST_OFFICE = 10;
  private static final int STATE = 11;
  private static final int STREET = 12;
  private static final int SUB_DISTRICT = 13;
  private static final int TOWN = 14;
  private static final int FIELDS = 15;

  /** From the second version on: the last four digits of the mobile number. */
  private static final int MOBILE = 15;

  private AadhaarSecureCode() {}

  /** Null when it is no such code. */
  static @Nullable String lines(String text) {
    if (text.length() < FEWEST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    List<String> fields = fields(new BigInteger(text).toByteArray());
    boolean versioned = !fields.isEmpty() && fields.get(0).matches("V[0-9]");
    // Before the reference stands what of mail address and mobile number is known.
    int from = versioned ? 2 : 1;
    if (fields.size() < from + FIELDS) {
      return null;
    }
    return lines(fields.subList(from, fields.size()), versioned);
  }

  private static String lines(List<String> fields, boolean versioned) {
    String reference = fields.get(0);
    Lines lines = Lines.under("Aadhaar secure QR code");
    if (reference.length() >= 4) {
      lines.add("Aadhaar number", "XXXX XXXX " + reference.substring(0, 4));
    }
    lines
        .add("Name", fields.get(NAME))
        .add("Date of birth", fields.get(BIRTH))
        .add("Gender", fields.get(GENDER))
        .add("Care of", fields.get(CARE_OF))
        .add("Address", address(fields));
    boolean mobile = versioned && fields.size() > MOBILE && fields.get(MOBILE).matches("[0-9]{4}");
    return (mobile ? lines.add("Mobile, last four digits", fields.get(MOBILE)) : lines).toString();
  }

  private static String address(List<String> fields) {
    String places =
        Stream.of(
                HOUSE, STREET, LANDMARK, LOCATION, TOWN, POST_OFFICE, SUB_DISTRICT, DISTRICT, STATE)
            .map(fields::get)
            .filter(place -> !place.isBlank())
            .distinct()
            .collect(Collectors.joining(", "));
    return places + " - " + fields.get(PIN_CODE);
  }

  /** The fields up to the photograph; none when it is no stream of them. */
  private static List<String> fields(byte[] number) {
    int zeros = 0;
    while (zeros < number.length && number[zeros] == 0) {
      zeros++;
    }
    byte[] unpacked;
    try (InputStream in =
        new GZIPInputStream(
            new ByteArrayInputStream(Arrays.copyOfRange(number, zeros, number.length)))) {
      unpacked = in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      return List.of();
    }
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < unpacked.length && fields.size() <= FIELDS + 2; at++) {
      if ((unpacked[at] & 0xFF) == SEPARATOR) {
        fields.add(new String(unpacked, from, at - from, StandardCharsets.ISO_8859_1));
        from = at + 1;
      }
    }
    return fields;
  }
}
