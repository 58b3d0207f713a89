package org.mailboxinventory.scanner.evaluation.situation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** All test sets, and what of each is found at medium confidence and above. */
public final class Situations {
  private static final int SEED = 20_261_126;

  /** Of an address the flat or the office before the street may be missing. */
  private static final double NEARLY_ALL = 0.75;

  /** By name, in the order of the table; tables in PDF files have figures of their own. */
  private static final Map<String, Function<SeededRandom, List<Case>>> SETS = new LinkedHashMap<>();

  static {
    SETS.put("names of people", Names::cases);
    SETS.put("telephones as dialled within a country", Telephones::cases);
    SETS.put("values broken at a line's end", BrokenLines::cases);
    SETS.put("countries with and without evidence", Countries::cases);
    SETS.put("numbers that weak checks let pass", WeakChecks::cases);
    SETS.put("cards that are called accounts", CardsAsAccounts::cases);
    SETS.put("labelled values that fail a check", FailedChecks::cases);
    SETS.put("secrets", Secrets::cases);
    SETS.put("postal addresses", Addresses::cases);
    SETS.put("separators", Separators::cases);
    SETS.put("words and dates that look like values", PlainWords::cases);
  }

  private Situations() {}

  /**
   * Measures every set; {@code missed} takes a sentence for each value missed and finding wrong.
   */
  public static SituationFigures measure(CompiledCatalogue detection, Consumer<String> missed) {
    PartScan scan = PartScan.of(detection, Confidence.MEDIUM);
    SituationFigures figures = new SituationFigures("own text in published forms");
    SETS.forEach(
        (name, set) -> {
          int[] counts = new int[3];
          for (Case one : set.apply(new SeededRandom(SEED + name.hashCode()))) {
            read(scan, one, counts, text -> missed.accept(name + ": " + text));
          }
          figures.add(new SituationFigures.Row(name, counts[0], counts[1], counts[2]));
        });
    return figures;
  }

  /** Counts values, found ones and wrong findings of a text. */
  static void read(PartScan scan, Case one, int[] counts, Consumer<String> missed) {
    byte[] utf8 = one.text().getBytes(StandardCharsets.UTF_8);
    List<Match> matches = new ArrayList<>();
    scan.begin(matches::add);
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    List<Case.Expected> open = new ArrayList<>(one.holds());
    counts[0] += open.size();
    for (Match match : matches) {
      String detector = match.detector().id().value();
      if (open.removeIf(expected -> answers(match, expected))) {
        counts[1]++;
      } else if (!one.may().contains(detector)) {
        counts[2]++;
        missed.accept("wrong " + detector + " " + match.value().reveal() + " in " + one.text());
      }
    }
    open.forEach(expected -> missed.accept("missed " + expected + " in " + one.text()));
  }

  private static boolean answers(Match match, Case.Expected expected) {
    String found = bare(match.value().reveal());
    String value = bare(expected.value());
    boolean same =
        found.contains(value)
            || (value.contains(found) && found.length() >= NEARLY_ALL * value.length());
    return same && expected.detectors().contains(match.detector().id().value());
  }

  private static String bare(String value) {
    return value.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }
}
