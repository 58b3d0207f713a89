package org.mailboxinventory.scanner.extract.barcode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The QR code of Aadhaar letters before 2018: one XML element with the whole number in it. */
final class AadhaarCode {
  private static final Pattern ELEMENT =
      Pattern.compile("<\\s*(PrintLetterBarcodeData|QPDB|QPDA|QDB)\\b([^>]*)>?", Pattern.DOTALL);

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z]{1,20})\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'");

  private AadhaarCode() {}

  /** Null when it is no such code. */
  static @Nullable String lines(String text) {
    Matcher element = ELEMENT.matcher(text);
    if (!element.find()) {
      return null;
    }
    Map<String, String> said = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(element.group(2));
    while (attribute.find()) {
      String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
      said.put(attribute.group(1), plain(value));
    }
    return Lines.under("Aadhaar QR code")
        .add("Aadhaar number", first(said, "uid", "u"))
        .add("Name", first(said, "name", "n"))
        .add("Date of birth", first(said, "dob", "d"))
        .add("Year of birth", first(said, "yob"))
        .add("Gender", first(said, "gender", "g"))
        .add("Care of", first(said, "co", "gname"))
        .add("Address", address(said))
        .toString();
  }

  private static String address(Map<String, String> said) {
    String places =
        Stream.of("house", "street", "lm", "loc", "vtc", "po", "subdist", "dist", "state", "a")
            .map(name -> said.getOrDefault(name, ""))
            .filter(place -> !place.isBlank())
            .distinct()
            .collect(Collectors.joining(", "));
    String pinCode = said.getOrDefault("pc", "");
    return pinCode.isEmpty() ? places : places + " - " + pinCode;
  }

  private static String first(Map<String, String> said, String... names) {
    return Stream.of(names).map(said::get).filter(v -> v != null).findFirst().orElse("");
  }

  private static String plain(String value) {
    String plain = value;
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      plain = plain.replace(entity.getKey(), entity.getValue());
    }
    return plain.replace("&amp;", "&");
  }
}
