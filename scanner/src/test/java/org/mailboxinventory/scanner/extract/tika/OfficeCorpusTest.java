package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Real files of every kind: each ends with an outcome, and the telling ones with the right one. */
class OfficeCorpusTest {
  private static final Path CORPORA = Path.of("../../shared/corpora");
  private static final Map<String, Reason> EXPECTED =
      Map.ofEntries(
          Map.entry("testWORD_protected_passtika.docx", Reason.ENCRYPTED),
          Map.entry("testWORD_protected_passtika.doc", Reason.ENCRYPTED),
          Map.entry("testEXCEL_protected_passtika.xlsx", Reason.ENCRYPTED),
          Map.entry("testEXCEL_protected_passtika.xls", Reason.ENCRYPTED),
          Map.entry("testPPT_protected_passtika.pptx", Reason.ENCRYPTED),
          Map.entry("test7Z_protected_passTika.7z", Reason.ENCRYPTED),
          Map.entry("testPDF_no_extract_no_accessibility_owner_user.pdf", Reason.ENCRYPTED),
          Map.entry("testODTEncrypted.odt", Reason.ENCRYPTED),
          Map.entry("testMicrosoftIRMServices.pdf", Reason.IRM),
          Map.entry("testWORD_protected_drm.doc", Reason.IRM),
          Map.entry("testWORD_truncated.docx", Reason.CORRUPT),
          Map.entry("testZIP_corrupted_oom.zip", Reason.CORRUPT),
          Map.entry("testOCR.pdf", Reason.IMAGE_NO_OCR),
          Map.entry("testOCR.jpg", Reason.IMAGE_NO_OCR),
          Map.entry("testRotated+10.png", Reason.IMAGE_NO_OCR),
          Map.entry("testTIFF_multipage.tif", Reason.IMAGE_NO_OCR));

  @Test
  void everyFileEndsWithItsOutcome(@TempDir Path work) throws IOException {
    Map<String, Reason> reasons = new TreeMap<>();
    long withText = 0;
    List<Path> files = files("office");
    ExtractLimits limits = ExtractLimits.of(150_000_000, 10, Duration.ofMinutes(2));
    try (TikaExtractor extractor = new TikaExtractor(limits, work, 2)) {
      for (Path file : files) {
        RecordedParts parts = extract(extractor, file);
        Reason reason = reason(parts.first().outcome());
        if (reason != null) {
          reasons.put(file.getFileName().toString(), reason);
        }
        withText += parts.all().stream().anyMatch(part -> !part.text().isEmpty()) ? 1 : 0;
        if (file.endsWith("quine.gz")) {
          assertThat(parts.all().get(11).outcome()).isEqualTo(new Unread(Reason.TOO_DEEP));
        }
      }
    }
    assertThat(reasons).containsExactlyInAnyOrderEntriesOf(EXPECTED);
    assertThat(withText).isGreaterThan(files.size() * 7L / 10);
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void everyMailFileEndsWithAnOutcome(@TempDir Path work) throws IOException {
    ExtractLimits limits = ExtractLimits.of(150_000_000, 10, Duration.ofMinutes(2));
    try (TikaExtractor extractor = new TikaExtractor(limits, work, 2)) {
      for (Path file : files("mail-files")) {
        assertThat(extract(extractor, file).all()).isNotEmpty();
      }
    }
    assertThat(work).isEmptyDirectory();
  }

  private static List<Path> files(String folder) throws IOException {
    Path root = CORPORA.resolve(folder);
    assumeTrue(Files.isDirectory(root), "needs ../shared/corpora/" + folder);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static RecordedParts extract(TikaExtractor extractor, Path file) {
    RecordedParts parts = new RecordedParts();
    SensitiveText path = SensitiveText.of("attachments/1/" + file.getFileName());
    extractor.extract(() -> Files.newInputStream(file), path, "application/octet-stream", 0, parts);
    return parts;
  }

  private static @Nullable Reason reason(PartOutcome outcome) {
    if (outcome instanceof PartlyRead partly) {
      return partly.reason();
    }
    if (outcome instanceof Opaque opaque) {
      return opaque.reason();
    }
    return outcome instanceof Unread unread ? unread.reason() : null;
  }
}
