package org.mailboxinventory.scanner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.extract.CustomerSheet;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/** A sheet as large as sheets get, through a worker of the smallest size. */
@Tag("long")
final class MillionRowsTest {
  private static final int CUSTOMERS = 1_000_000;
  private static final int SMALLEST = 64;

  /** Of the bundled detectors the one whose values the sheet holds: each of them reads all rows. */
  private static final CompiledCatalogue ACCOUNTS =
      CompiledCatalogue.of(
          new Catalogue(
              List.of(
                  Objects.requireNonNull(
                      Bundled.DETECTION.catalogue().detector("in.bank-account"))),
              ""),
          "in");

  private static Path folder;

  @BeforeAll
  static void write(@TempDir Path given) throws IOException {
    folder = given;
    CustomerSheet.write(folder.resolve("customers.xlsx"), CUSTOMERS);
  }

  @Test
  void theHeaderOfAMillionRowsSupportsTheLastOne() throws IOException {
    Received received = read(400_000_000);

    assertThat(received.outcomes).containsExactly(new PartOutcome.Read());
    assertThat(received.accounts).isEqualTo(CUSTOMERS);
    assertThat(received.supported).isEqualTo(CUSTOMERS);
    Match last = Objects.requireNonNull(received.last);
    assertThat(last.value().reveal()).isEqualTo(CustomerSheet.account(CUSTOMERS));
    assertThat(last.context()).isTrue();
    assertThat(last.confidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void aSheetWithMoreTextThanTheLimitIsPartlyRead() throws IOException {
    Received received = read(5_000_000);

    assertThat(received.outcomes).containsExactly(new PartOutcome.PartlyRead(Reason.TRUNCATED));
    assertThat(received.supported).isGreaterThan(100_000).isLessThan(CUSTOMERS);
  }

  private Received read(long mostText) throws IOException {
    Path sheet = folder.resolve("customers.xlsx");
    ExtractLimits limits =
        new ExtractLimits(
            100_000_000, 10, Duration.ofMinutes(2), 100, mostText, 100_000_000, SMALLEST, 10);
    Received received = new Received();
    try (TikaExtractor extractor = new TikaExtractor(limits, folder.resolve("work"), 1)) {
      SensitiveText path = SensitiveText.of("attachments/1/customers.xlsx");
      extractor.extract(() -> Files.newInputStream(sheet), path, "", 0, received);
    }
    return received;
  }

  /** Counts what is found; holds none of it. */
  private static final class Received implements PartSink {
    private final PartScan scan = PartScan.of(ACCOUNTS, Confidence.MEDIUM);
    private final List<PartOutcome> outcomes = new ArrayList<>();
    private int accounts;
    private int supported;
    private @Nullable Match last;

    @Override
    public TextSink beginPart(PartHeader header) {
      scan.begin(
          match -> {
            if (match.detector().id().value().equals("in.bank-account")) {
              accounts++;
              supported += match.context() ? 1 : 0;
              last = match;
            }
          });
      return scan;
    }

    @Override
    public void endPart(long bytes, PartOutcome outcome) {
      scan.finish();
      outcomes.add(outcome);
    }
  }
}
