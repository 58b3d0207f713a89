package org.mailboxinventory.scanner.detect.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.extract.body.BodyReader;

/** The records of a text: the values of each, in the order of the text. */
final class ReadRecords {
  private final PartScan scan =
      PartScan.of(
              CompiledCatalogue.of(
                  CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), "in"),
              Confidence.MEDIUM)
          .withRecords();

  /** Of a message's text. */
  List<List<String>> of(boolean html, String text) {
    List<Match> matches = new ArrayList<>();
    scan.begin(matches::add);
    BodyReader.read(html, text.getBytes(StandardCharsets.UTF_8), "utf-8", scan);
    scan.finish();
    return records(matches);
  }

  /** Of the names and addresses of a message's sender and of those who receive it. */
  List<List<String>> ofCorrespondents(String text) {
    List<Match> matches = new ArrayList<>();
    scan.beginCorrespondents(matches::add);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    return records(matches);
  }

  private static List<List<String>> records(List<Match> matches) {
    Map<Integer, List<String>> records = new TreeMap<>();
    for (Match match : matches) {
      if (match.record() != RecordScan.NONE) {
        records
            .computeIfAbsent(match.record(), number -> new ArrayList<>())
            .add(match.value().reveal());
      }
    }
    return List.copyOf(records.values());
  }
}
