package org.mailboxinventory.scanner.cli.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.model.Verdict;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/**
 * Shows findings on the terminal and takes what a person says of them. What is shown goes to the
 * terminal alone; what is kept is the detector and the verdict.
 */
final class Asking {
  private static final Map<String, Verdict> VERDICTS =
      Map.of("r", Verdict.RIGHT, "w", Verdict.WRONG, "u", Verdict.UNCLEAR);

  private final Console console;
  private final PrintStream screen;
  private final BufferedReader answers;
  private final Map<String, Verdict.Counts> byCategory = new TreeMap<>();
  private Verdict.Counts all = Verdict.Counts.NONE;
  private final AtomicInteger shownOnes = new AtomicInteger();

  Asking(Console console) {
    this.console = console;
    this.screen = console.err();
    this.answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  /** How many verdicts were given. */
  int given() {
    return all.right() + all.wrong() + all.unclear();
  }

  /** How many values were shown. */
  int shown() {
    return shownOnes.get();
  }

  /**
   * Shows one finding, asks, and keeps the verdict.
   *
   * @return false when the person ends the sample
   */
  boolean ask(MailAgain.Shown shown, Detector detector, int of, Ledger ledger) throws IOException {
    shownOnes.incrementAndGet();
    screen.println();
    screen.println(
        String.format(
            Locale.ROOT, "%d of %d: %s (%s)", given() + 1, of, detector.name(), detector.id()));
    screen.println(
        ShownText.of(
            line(shown.text().before())
                + " >>> "
                + line(shown.text().value())
                + " <<< "
                + line(shown.text().after())));
    Optional<Verdict> verdict = answer();
    if (verdict.isEmpty()) {
      return false;
    }
    ledger.verdicts().add(detector.id(), verdict.get());
    all = all.with(verdict.get());
    byCategory.merge(
        detector.category(), Verdict.Counts.NONE.with(verdict.get()), Verdict.Counts::plus);
    return true;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private Optional<Verdict> answer() throws IOException {
    while (true) {
      screen.print("right, wrong or unclear? [r/w/u, q ends] ");
      screen.flush();
      String line = answers.readLine();
      String word = line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
      if (word.startsWith("q")) {
        return Optional.empty();
      }
      Verdict verdict = VERDICTS.get(word.isEmpty() ? word : word.substring(0, 1));
      if (verdict != null) {
        return Optional.of(verdict);
      }
    }
  }

  /** Prints the precision of this sample, over all and by category. */
  void precision() {
    byCategory.forEach(this::precision);
    precision("all", all);
  }

  private void precision(String name, Verdict.Counts counts) {
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%-22s %s; %d right, %d wrong, %d unclear",
                name,
                counts.precision().words(),
                counts.right(),
                counts.wrong(),
                counts.unclear()));
  }
}
