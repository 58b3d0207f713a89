package org.mailboxinventory.scanner.cli.classify;

import java.util.EnumMap;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.detect.Explanation;
import org.mailboxinventory.scanner.detect.Match;

/** Writes findings as a table for people: a row for each, and their sums at the end. */
final class FindingsTable {
  private final Console console;
  private final boolean reveal;

  /** Of each detector, how many findings of each level. */
  private final SortedMap<String, EnumMap<Confidence, Integer>> counts = new TreeMap<>();

  private boolean headed;

  /**
   * @param reveal write the matched values too
   */
  FindingsTable(Console console, boolean reveal) {
    this.console = console;
    this.reveal = reveal;
  }

  private void heading() {
    if (!headed) {
      headed = true;
      console.row(
          String.format(
              Locale.ROOT,
              "%-24s %-18s %-7s %9s-%-9s %s",
              "DETECTOR",
              "CATEGORY",
              "LEVEL",
              "START",
              "END",
              "WHERE"));
    }
  }

  /** One finding. */
  void row(String where, Match match) {
    heading();
    counts
        .computeIfAbsent(match.detector().id().value(), id -> new EnumMap<>(Confidence.class))
        .merge(match.confidence(), 1, Integer::sum);
    console.row(
        String.format(
            Locale.ROOT,
            "%-24s %-18s %-7s %9d-%-9d %s%s",
            match.detector().id(),
            match.detector().category(),
            match.confidence().word(),
            match.start(),
            match.end(),
            where,
            (match.accepted() ? "  accepted" : "")
                + (reveal ? "  " + match.value().reveal() : "")));
    if (match.why() != null) {
      console.row("    " + WhySentence.of(match.why()));
    }
  }

  /** One candidate that was dropped. */
  void dropped(String where, Explanation.Dropped candidate) {
    heading();
    console.row(
        String.format(
            Locale.ROOT,
            "%-24s %-26s %9d-%-9d %s",
            candidate.detector().id(),
            "-",
            candidate.start(),
            candidate.end(),
            where));
    console.row(
        String.format(
            Locale.ROOT, "    dropped: %s (pattern %d)", candidate.reason(), candidate.pattern()));
  }

  /** After the last row: how many findings of each detector and level. */
  void total() {
    if (counts.isEmpty()) {
      return;
    }
    String form = "%-24s %7s %7s %7s %7s";
    console.row("");
    console.row(
        String.format(Locale.ROOT, form, "TOTAL BY DETECTOR", "HIGH", "MEDIUM", "LOW", "ALL"));
    EnumMap<Confidence, Integer> all = new EnumMap<>(Confidence.class);
    counts.forEach(
        (detector, levels) -> {
          total(form, detector, levels);
          levels.forEach((level, number) -> all.merge(level, number, Integer::sum));
        });
    total(form, "all", all);
  }

  private void total(String form, String name, EnumMap<Confidence, Integer> levels) {
    console.row(
        String.format(
            Locale.ROOT,
            form,
            name,
            levels.getOrDefault(Confidence.HIGH, 0),
            levels.getOrDefault(Confidence.MEDIUM, 0),
            levels.getOrDefault(Confidence.LOW, 0),
            levels.values().stream().mapToInt(Integer::intValue).sum()));
  }
}
