package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Real files of every kind: each ends with an outcome, and the telling ones with the right one. */
@Tag("long")
class OfficeCorpusTest {
  private static final Path CORPORA = Path.of("../../shared/corpora");
  private static final ExtractLimits LIMITS =
      ExtractLimits.of(150_000_000, 10, Duration.ofMinutes(2));
  private static final Pattern LOCKED =
      Pattern.compile("(?i).*(_protected_passtika\\..*|_no_accessibility_owner_user\\.pdf)");
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
          Map.entry("POIXWPFFuzzer-5564805011079168.docx", Reason.CORRUPT),
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
    try (TikaExtractor extractor = new TikaExtractor(LIMITS, work, 2)) {
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
  void passwordsOpenWhatTheyFit(@TempDir Path work) throws IOException {
    List<Path> locked =
        files("office").stream().filter(file -> LOCKED.matcher(file.toString()).matches()).toList();
    assertThat(locked).hasSize(7);
    try (TikaExtractor extractor = new TikaExtractor(LIMITS, work, 2)) {
      for (Path file : locked) {
        RecordedParts parts = extract(extractor, file, "tika", "Tika", "user");
        assertThat(parts.all())
            .as(file.toString())
            .allMatch(part -> reason(part.outcome()) == null);
      }
    }
  }

  /** Each kind's row in .docs/analyst.md is what came of its files. */
  @Test
  void theTableOfKindsIsWhatCame(@TempDir Path work) throws IOException {
    Map<String, CorpusRow> rows = new TreeMap<>();
    CorpusRow all = new CorpusRow();
    try (TikaExtractor extractor = new TikaExtractor(LIMITS, work, 2)) {
      for (String folder : List.of("office", "mail-files")) {
        for (Path file : files(folder)) {
          RecordedParts parts = extract(extractor, file);
          rows.computeIfAbsent(kind(file), any -> new CorpusRow()).add(parts);
          all.add(parts);
        }
      }
    }
    List<String> table = new ArrayList<>();
    rows.forEach((kind, row) -> table.add(row.line(kind)));
    table.add(all.line("all"));
    assertThat(Files.readString(Path.of("..", ".docs", "analyst.md")))
        .contains(String.join("\n", table));
    assertThat(all.shareWithText()).isGreaterThanOrEqualTo(0.85);
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  @Test
  void everyMailFileEndsWithAnOutcome(@TempDir Path work) throws IOException {
    try (TikaExtractor extractor = new TikaExtractor(LIMITS, work, 2)) {
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
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("sources.tsv"))
          .sorted()
          .toList();
    }
  }

  private static RecordedParts extract(TikaExtractor extractor, Path file, String... passwords) {
    RecordedParts parts = new RecordedParts();
    SensitiveText path = SensitiveText.of("attachments/1/" + file.getFileName());
    extractor.extract(
        LockedInput.of(() -> Files.newInputStream(file), passwords),
        path,
        "application/octet-stream",
        0,
        parts);
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
