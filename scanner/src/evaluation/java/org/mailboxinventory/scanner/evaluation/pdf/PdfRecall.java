package org.mailboxinventory.scanner.evaluation.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/** How many identifiers of a PDF file are found, read and scanned as a scan does. */
public final class PdfRecall {
  private final Extractor extractor;
  private final PartScan scan;

  public PdfRecall(Extractor extractor, CompiledCatalogue detection) {
    this.extractor = extractor;
    this.scan = PartScan.of(detection, Confidence.MEDIUM);
  }

  /**
   * The figures for one layout.
   *
   * @param missed the identifiers that were not found
   * @param wrong findings that are no identifier of the file
   */
  public record Figures(int values, List<CustomerTable.Value> missed, List<Finding> wrong) {
    public int found() {
      return values - missed.size();
    }
  }

  /** What was found. */
  public record Finding(String detector, String value) {}

  /** Reads a file and compares. */
  public Figures of(byte[] pdf, List<CustomerTable.Value> values) {
    List<Finding> open = new ArrayList<>(findings(pdf));
    List<CustomerTable.Value> missed = new ArrayList<>();
    for (CustomerTable.Value value : values) {
      Finding found = finding(open, value);
      if (found == null) {
        missed.add(value);
      } else {
        open.remove(found);
      }
    }
    open.removeIf(finding -> finding.detector().equals("global.person-name"));
    return new Figures(values.size(), missed, open);
  }

  private static @org.jspecify.annotations.Nullable Finding finding(
      List<Finding> open, CustomerTable.Value value) {
    String bare = bare(value.text());
    for (Finding finding : open) {
      if (answers(finding.detector(), value.detector()) && bare(finding.value()).endsWith(bare)) {
        return finding;
      }
    }
    return null;
  }

  /** A telephone number of India is one, by whatever detector. */
  private static boolean answers(String found, String truth) {
    return found.equals(truth) || (truth.equals("in.mobile") && found.equals("global.phone"));
  }

  private static String bare(String value) {
    StringBuilder bare = new StringBuilder();
    value.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString().toUpperCase(Locale.ROOT);
  }

  private List<Finding> findings(byte[] pdf) {
    List<Finding> findings = new ArrayList<>();
    extractor.extract(
        () -> new ByteArrayInputStream(pdf),
        SensitiveText.of("attachments/1/statement.pdf"),
        "application/pdf",
        0,
        new Parts(findings));
    return findings;
  }

  private final class Parts implements PartSink {
    private final List<Finding> findings;

    Parts(List<Finding> findings) {
      this.findings = findings;
    }

    @Override
    public TextSink beginPart(PartHeader header) {
      scan.begin(this::add);
      return scan;
    }

    private void add(Match match) {
      findings.add(new Finding(match.detector().id().value(), match.value().reveal()));
    }

    @Override
    public void endPart(long bytes, PartOutcome outcome) {
      scan.finish();
    }
  }
}
