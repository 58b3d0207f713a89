package org.mailboxinventory.scanner.evaluation.situation;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** Values in groups that a hard line end breaks, as programs wrap text at 72 columns. */
final class BrokenLines {
  private static final int EACH = 40;
  private static final int WIDTH = 72;
  private static final List<String> WORDS =
      List.of(
          "the",
          "branch",
          "has",
          "confirmed",
          "that",
          "we",
          "may",
          "proceed",
          "with",
          "closing",
          "as",
          "agreed",
          "on",
          "Monday",
          "and",
          "so",
          "far",
          "nobody",
          "objected",
          "please",
          "keep",
          "this",
          "letter",
          "in",
          "your",
          "file",
          "until",
          "further",
          "notice",
          "today");

  private record Grouped(String detector, String label, List<Integer> groups) {
    Grouped(String detector, String label, Integer... groups) {
      this(detector, label, List.of(groups));
    }

    int[] widths() {
      return groups.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private static final List<Grouped> KINDS =
      List.of(
          new Grouped("global.payment-card", "card number", 4),
          new Grouped("in.aadhaar", "Aadhaar number", 4),
          new Grouped("global.iban", "IBAN", 4),
          new Grouped("fr.siret", "SIRET", 3, 3, 3, 5),
          new Grouped("gb.nhs", "NHS number", 3, 3, 4),
          new Grouped("in.gstin", "GSTIN", 2, 10, 3),
          new Grouped("pl.pesel", "PESEL", 6, 5),
          new Grouped("mx.clabe", "CLABE", 3, 3, 11, 1));

  private BrokenLines() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (Grouped kind : KINDS) {
      for (int i = 0; i < EACH; i++) {
        String value =
            Made.grouped(
                Made.bare(kind.detector(), random), random.pick(" ", " ", "-"), kind.widths());
        String separator = value.contains("-") ? "-" : " ";
        int[] breaks = breaks(value, separator.charAt(0));
        int at = breaks[random.between(0, breaks.length - 1)];
        String text =
            lead(random, kind.label(), at)
                + value.substring(0, at + (separator.equals("-") ? 1 : 0))
                + "\n"
                + value.substring(at + 1)
                + random.pick(" and that is all.", "\n\nRegards", ", thank you", ".");
        cases.add(Case.of(text, value, kind.detector()));
      }
    }
    for (int i = 0; i < 100; i++) {
      // Lines of figures of their own: nothing goes on.
      String left = Made.grouped(random.number(8), " ", 4);
      String right = Made.grouped(random.number(8), " ", 4);
      cases.add(Case.nothing("Figures of the quarter\n" + left + "\n" + right + "\nSum carried"));
    }
    return cases;
  }

  private static int[] breaks(String value, char separator) {
    return java.util.stream.IntStream.range(1, value.length() - 1)
        .filter(i -> value.charAt(i) == separator)
        .toArray();
  }

  /** A line that is full where the value breaks. */
  private static String lead(SeededRandom random, String label, int until) {
    StringBuilder line = new StringBuilder();
    int room = WIDTH - label.length() - until - 3;
    while (true) {
      String word = random.pick(WORDS);
      if (line.length() + word.length() + 1 > room) {
        return line + random.pick("the ", "") + label + random.pick(" ", ": ");
      }
      line.append(word).append(' ');
    }
  }
}
