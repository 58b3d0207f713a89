package org.mailboxinventory.scanner.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.evaluation.Document.Truth;
import org.mailboxinventory.scanner.extract.body.BodyReader;

/** Reads mail as a scan does and compares what is found with what it holds. */
final class Scoring {
  private final PartScan scan;
  private final Map<String, Tally> medium = new TreeMap<>();
  private final Map<String, Tally> high = new TreeMap<>();

  Scoring(CompiledCatalogue detection) {
    this.scan = PartScan.of(detection, Confidence.MEDIUM);
  }

  Tally medium(String detector) {
    return medium.getOrDefault(detector, Tally.NONE);
  }

  Tally high(String detector) {
    return high.getOrDefault(detector, Tally.NONE);
  }

  void read(Document document) {
    List<Match> matches = new ArrayList<>();
    scan.begin(matches::add);
    BodyReader.read(
        document.html(), document.text().getBytes(StandardCharsets.UTF_8), "UTF-8", scan);
    scan.finish();
    compare(document, matches, medium);
    matches.removeIf(match -> match.confidence() != Confidence.HIGH);
    compare(document, matches, high);
  }

  private static void compare(Document document, List<Match> matches, Map<String, Tally> tallies) {
    List<Truth> truths = document.truths();
    List<Truth> open = new ArrayList<>(truths);
    for (Truth truth : truths) {
      tallies.merge(truth.detector(), new Tally(1, 0, 0), Tally::plus);
    }
    for (Match match : matches) {
      String detector = match.detector().id().value();
      String found = bare(match.value().reveal());
      Truth truth = truth(open, detector, found);
      if (truth != null) {
        open.remove(truth);
        tallies.merge(truth.detector(), new Tally(0, 1, 0), Tally::plus);
      } else if (BankMail.detectors().contains(detector)
          && !pieceOfMore(truths, detector, found)
          && truth(document.besides(), detector, found) == null) {
        tallies.merge(detector, new Tally(0, 0, 1), Tally::plus);
      }
    }
  }

  /** What takes several lines, or several words, may be found piece by piece. */
  private static boolean pieceOfMore(List<Truth> truths, String detector, String found) {
    boolean several = BankMail.kind(detector).block() || detector.endsWith(".postal-address");
    return several && truth(truths, detector, found) != null;
  }

  static @Nullable Truth truth(List<Truth> open, String detector, String found) {
    for (Truth truth : open) {
      String value = bare(truth.value());
      if ((value.contains(found) || found.contains(value))
          && Kinship.answers(detector, truth.detector())) {
        return truth;
      }
    }
    return null;
  }

  static String bare(String value) {
    StringBuilder bare = new StringBuilder();
    value.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString().toUpperCase(Locale.ROOT);
  }
}
