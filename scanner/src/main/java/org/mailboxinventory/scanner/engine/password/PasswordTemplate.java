package org.mailboxinventory.scanner.engine.password;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a file of passwords: a password as it is, or one with gaps that values of the same
 * message fill, as in <code>${name:first4:upper}${birth-date:yyyy}</code>.
 */
final class PasswordTemplate {
  /** Names for values that banks make passwords of; everything else goes by its detector's id. */
  static final Map<String, String> NAMES =
      Map.of(
          "birth-date", "global.date-of-birth",
          "pan", "in.pan",
          "aadhaar", "in.aadhaar",
          "mobile", "in.mobile",
          "account", "in.bank-account",
          "name", "global.person-name",
          "password", "global.password");

  private static final String DATES = "global.date-of-birth";
  private static final Pattern GAP = Pattern.compile("\\$\\{([^{}]*)}");
  private static final Pattern CUT = Pattern.compile("(first|last)([0-9]{1,2})");
  private static final Pattern DATE_PATTERN = Pattern.compile("[dMy./ -]{1,20}");

  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param detector whose values fill it; empty for text that stands as it is
   */
  private record Piece(
      String detector, String text, String datePattern, List<UnaryOperator<String>> changes) {}

  /**
   * @throws IllegalArgumentException when a gap is not one of ours; the message holds nothing of
   *     the line
   */
  static PasswordTemplate of(String line) {
    PasswordTemplate template = new PasswordTemplate();
    Matcher gap = GAP.matcher(line);
    int at = 0;
    while (gap.find(at)) {
      template.literal(line.substring(at, gap.start()));
      template.gap(gap.group(1));
      at = gap.end();
    }
    template.literal(line.substring(at));
    return template;
  }

  /** The detectors whose values it needs. */
  Set<String> detectors() {
    Set<String> needed = new LinkedHashSet<>();
    pieces.forEach(piece -> needed.add(piece.detector));
    needed.remove("");
    return needed;
  }

  /**
   * The passwords that these values make of it; none where a value is missing.
   *
   * @param most as many as are wanted
   */
  Set<String> filled(Map<String, Set<String>> values, int most) {
    Set<String> all = Set.of("");
    for (Piece piece : pieces) {
      Set<String> longer = new LinkedHashSet<>();
      Set<String> ends = ends(piece, values);
      for (String begun : all) {
        for (String end : ends) {
          if (longer.size() < most) {
            longer.add(begun + end);
          }
        }
      }
      all = longer;
    }
    return all;
  }

  private static Set<String> ends(Piece piece, Map<String, Set<String>> values) {
    if (piece.detector.isEmpty()) {
      return Set.of(piece.text);
    }
    Set<String> ends = new LinkedHashSet<>();
    for (String value : values.getOrDefault(piece.detector, Set.of())) {
      for (String form : forms(piece, value)) {
        String end = form;
        for (UnaryOperator<String> change : piece.changes) {
          end = change.apply(end);
        }
        ends.add(end);
      }
    }
    return ends;
  }

  private static List<String> forms(Piece piece, String value) {
    if (piece.datePattern.isEmpty()) {
      return List.of(value);
    }
    DateTimeFormatter format = DateTimeFormatter.ofPattern(piece.datePattern, Locale.ROOT);
    List<String> forms = new ArrayList<>();
    for (LocalDate day : PasswordDates.of(value)) {
      forms.add(day.format(format));
    }
    return forms;
  }

  private void literal(String text) {
    if (text.contains("${")) {
      throw new IllegalArgumentException("opens a gap with ${ and does not close it");
    }
    if (!text.isEmpty()) {
      pieces.add(new Piece("", text, "", List.of()));
    }
  }

  private void gap(String inside) {
    String[] words = inside.split(":", -1);
    String detector = NAMES.getOrDefault(words[0], words[0]);
    String datePattern = "";
    List<UnaryOperator<String>> changes = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      if (i == 1 && detector.equals(DATES) && DATE_PATTERN.matcher(words[i]).matches()) {
        datePattern = words[i];
      } else {
        changes.add(change(words[i]));
      }
    }
    if (detector.equals(DATES) && datePattern.isEmpty()) {
      throw new IllegalArgumentException("names a birth date without its form, as in ddMMyyyy");
    }
    pieces.add(new Piece(detector, "", datePattern, List.copyOf(changes)));
  }

  private static UnaryOperator<String> change(String word) {
    Matcher cut = CUT.matcher(word);
    if (word.equals("upper")) {
      return text -> text.toUpperCase(Locale.ROOT);
    }
    if (word.equals("lower")) {
      return text -> text.toLowerCase(Locale.ROOT);
    }
    if (cut.matches()) {
      int length = Integer.parseInt(cut.group(2));
      boolean first = cut.group(1).equals("first");
      return text ->
          first
              ? text.substring(0, Math.min(length, text.length()))
              : text.substring(Math.max(0, text.length() - length));
    }
    throw new IllegalArgumentException(
        "asks for a change that does not exist; there are upper, lower, first and last with a"
            + " number");
  }
}
