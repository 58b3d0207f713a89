package org.mailboxinventory.scanner.cli.detectors;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/** Which mails of the sample tenant a bank's own detectors would hit, at medium or above. */
final class SampleHits {
  private static final int SHOWN = 5;

  private SampleHits() {}

  /** Writes a line for each detector, and some of the mails it hits; all of them are made up. */
  static void print(CompiledCatalogue detection, List<Detector> own, PrintStream out) {
    List<SampleTenant.Mail> mails = SampleTenant.bank().mails();
    Map<String, List<SampleTenant.Mail>> hits = new TreeMap<>();
    own.forEach(detector -> hits.put(detector.id().value(), new ArrayList<>()));
    PartScan scan = PartScan.of(detection, Confidence.MEDIUM);
    for (SampleTenant.Mail mail : mails) {
      matches(scan, mail).stream()
          .map(match -> hits.get(match.detector().id().value()))
          .distinct()
          .forEach(
              hit -> {
                if (hit != null) {
                  hit.add(mail);
                }
              });
    }
    hits.forEach(
        (id, hit) -> {
          out.println(id + ": matches " + hit.size() + " of " + mails.size() + " sample mails");
          hit.stream()
              .limit(SHOWN)
              .forEach(mail -> out.println("  " + mail.address() + ": " + mail.subject()));
        });
  }

  private static List<Match> matches(PartScan scan, SampleTenant.Mail mail) {
    List<Match> matches = new ArrayList<>();
    byte[] text = mail.text().getBytes(StandardCharsets.UTF_8);
    scan.begin(matches::add);
    BodyReader.read(mail.html(), text, "utf-8", scan);
    scan.finish();
    return matches;
  }
}
