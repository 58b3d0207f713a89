package org.mailboxinventory.scanner.detect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.text.Wtf8;

/** Texts and tables scanned with the bundled catalogue; findings as {@code id level value}. */
public final class Scanned {
  private static final CompiledCatalogue DETECTION =
      CompiledCatalogue.of(
          CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), "in");

  private Scanned() {}

  public static PartScan scan(Confidence floor) {
    return PartScan.of(DETECTION, floor);
  }

  public static List<Match> matches(String text) {
    return matches(scan(Confidence.LOW), text);
  }

  /** What {@code scan} finds in a part of this text. */
  public static List<Match> matches(PartScan scan, String text) {
    List<Match> matches = new ArrayList<>();
    Wtf8 encoder = new Wtf8().encode(text);
    scan.begin(matches::add);
    scan.text(encoder.bytes(), 0, encoder.length());
    scan.finish();
    return matches;
  }

  /** What was found at medium or above. */
  public static List<String> findings(String text) {
    return sentences(matches(text));
  }

  /** The names of people found at medium or above. */
  public static List<String> names(String text) {
    return matches(text).stream()
        .filter(match -> match.detector().id().value().equals("global.person-name"))
        .filter(match -> match.confidence().atLeast(Confidence.MEDIUM))
        .map(match -> match.value().reveal())
        .toList();
  }

  /** What was found at medium or above, in a table. */
  public static List<String> table(List<List<String>> rows) {
    List<Match> matches = new ArrayList<>();
    PartScan scan = scan(Confidence.LOW);
    scan.begin(matches::add);
    scan.beginTable();
    for (List<String> row : rows) {
      for (String cell : row) {
        byte[] utf8 = cell.getBytes(StandardCharsets.UTF_8);
        scan.beginCell(1);
        scan.text(utf8, 0, utf8.length);
        scan.endCell();
      }
      scan.endRow();
    }
    scan.endTable();
    scan.finish();
    return sentences(matches);
  }

  private static List<String> sentences(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.confidence().atLeast(Confidence.MEDIUM))
        .map(
            match ->
                match.detector().id()
                    + " "
                    + match.confidence().word()
                    + " "
                    + match.value().reveal())
        .toList();
  }
}
