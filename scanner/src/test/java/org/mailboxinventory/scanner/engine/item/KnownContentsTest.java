package org.mailboxinventory.scanner.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.engine.Mail;
import org.mailboxinventory.scanner.engine.PlainExtractor;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * The same attachment or body in many mailboxes: parsed once, and every item as if it had been
 * parsed.
 */
@Tag("long")
final class KnownContentsTest {
  private static final FolderId INBOX = new FolderId("inbox");
  private static final int LARGE = 300_000;

  @Test
  void whatIsKnownIsTheSameAsParsedAnew(@TempDir Path work) throws IOException {
    byte[] archive = archive();
    ExtractLimits limits = ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2));
    try (TikaExtractor tika = new TikaExtractor(limits, work, 1)) {
      Counted counted = new Counted(tika);
      KnownContents known = new KnownContents();
      facts(scan(counted, known), "lists.zip", archive);
      ItemFacts again = facts(scan(counted, known), "copy.zip", archive);
      assertThat(counted.extracted).isEqualTo(1);
      assertThat(known.attachments.reused()).isEqualTo(1);

      ItemFacts fresh = facts(scan(counted, new KnownContents()), "copy.zip", archive);
      assertThat(counted.extracted).isEqualTo(2);
      assertThat(again.parts()).isEqualTo(fresh.parts()).hasSize(5);
      assertThat(again.parts())
          .extracting(Part::outcome)
          .contains(new PartOutcome.Unread(Reason.IMAGE_NO_OCR));
      assertThat(sorted(again)).isEqualTo(sorted(fresh)).hasSizeGreaterThan(1);
      assertThat(again.outcome()).isEqualTo(fresh.outcome());
    }
  }

  @Test
  void contentLongerThanItsBeginningIsToldApartByItsEnd() {
    Counted counted = new Counted(new PlainExtractor());
    KnownContents known = new KnownContents();
    byte[] one = large("PAN: ABCPE1234F");
    byte[] other = large("PAN: AAAPZ1234C");
    ItemFacts first = facts(scan(counted, known), "a.txt", one);
    assertThat(sorted(facts(scan(counted, known), "a.txt", other))).isNotEqualTo(sorted(first));
    assertThat(counted.extracted).isEqualTo(2);
    assertThat(sorted(facts(scan(counted, known), "a.txt", one))).isEqualTo(sorted(first));
    assertThat(counted.extracted).isEqualTo(2);
    assertThat(counted.bytes).isEqualTo(2L * LARGE);
  }

  @Test
  void theSameContentUnderAnotherTypeIsParsed() {
    Counted counted = new Counted(new PlainExtractor());
    KnownContents known = new KnownContents();
    byte[] content = "PAN,ABCPE1234F".getBytes(StandardCharsets.UTF_8);
    facts(scan(counted, known), "list.csv", content);
    facts(scan(counted, known), "list.txt", content);
    assertThat(counted.extracted).isEqualTo(2);
  }

  @Test
  void whatFailedByChanceIsTriedAgain() {
    Counted counted = new Counted(new PlainExtractor());
    KnownContents known = new KnownContents();
    for (String outcome : List.of("unread TIMEOUT", "partly CRASHED", "opaque ENCRYPTED")) {
      byte[] content = ("outcome:" + outcome + " text").getBytes(StandardCharsets.UTF_8);
      facts(scan(counted, known), "a.txt", content);
      facts(scan(counted, known), "a.txt", content);
    }
    assertThat(counted.extracted).isEqualTo(6);
  }

  @Test
  void theLongestUnusedGoWhenThereAreTooMany() {
    Counted counted = new Counted(new PlainExtractor());
    KnownContents known = new KnownContents(new KnownReadings(100), new KnownReadings(100));
    for (int i = 0; i < 1000; i++) {
      facts(scan(counted, known), "a.txt", number(i));
      facts(scan(counted, known), "a.txt", number(0));
    }
    assertThat(counted.extracted).isEqualTo(1000);
    facts(scan(counted, known), "a.txt", number(1));
    facts(scan(counted, known), "a.txt", number(999));
    assertThat(counted.extracted).isEqualTo(1001);
  }

  @Test
  void theSameBodyIsReadTwiceAtMost() {
    KnownContents known = new KnownContents();
    String text = "Asha Rao, PAN ABCPE1234F, born 3 March 1971\nPAN ABCPE1234F\n";
    ItemFacts first = facts(known, new Mail("1").plain(text).html("<p>" + text));
    facts(known, new Mail("2").plain(text).html("<p>" + text));
    assertThat(known.bodies.reused()).isZero();
    ItemFacts again = facts(known, new Mail("3").plain(text).html("<p>" + text));

    assertThat(known.bodies.reused()).isEqualTo(2);
    assertThat(sorted(again)).isEqualTo(sorted(first)).hasSizeGreaterThan(1);
    assertThat(again.parts()).isEqualTo(first.parts()).hasSize(2);
    assertThat(sorted(facts(new KnownContents(), new Mail("3").plain(text).html("<p>" + text))))
        .isEqualTo(sorted(again));
  }

  @Test
  void aBodyWithAnotherSubjectKeepsTheFindingsOfBoth() {
    KnownContents known = new KnownContents();
    facts(known, new Mail("1").plain("PAN ABCPE1234F"));
    facts(known, new Mail("2").plain("PAN ABCPE1234F"));
    ItemFacts again = facts(known, new Mail("3").subject("PAN AAAPZ1234C").plain("PAN ABCPE1234F"));

    assertThat(known.bodies.reused()).isEqualTo(1);
    assertThat(again.findings()).hasSize(2);
  }

  @Test
  void aBodyOfAnotherFormOrWritingIsReadForItself() {
    KnownContents known = new KnownContents();
    String text = "PAN <b>ABCPE</b>1234F";
    byte[] wide = "PAN ABCPE1234F".getBytes(StandardCharsets.UTF_16LE);
    for (String id : List.of("1", "2")) {
      assertThat(facts(known, new Mail(id).plain(text)).findings()).isEmpty();
      assertThat(facts(known, new Mail(id).body(false, wide, "iso-8859-1")).findings()).isEmpty();
    }
    assertThat(facts(known, new Mail("3").html(text)).findings()).hasSize(1);
    assertThat(facts(known, new Mail("4").body(false, wide, "utf-16le")).findings()).hasSize(1);
    assertThat(known.bodies.reused()).isZero();
  }

  private static byte[] number(int i) {
    return ("number " + i).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] large(String end) {
    byte[] content = new byte[LARGE];
    Arrays.fill(content, (byte) ' ');
    byte[] last = end.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(last, 0, content, LARGE - last.length, last.length);
    return content;
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "4539 5787 6362 1486.csv", "Name,PAN\nAsha,ABCPE1234F\nRavi,ABCPE1234F\n");
      entry(zip, "note.txt", "My PAN is AAAPZ1234C");
      entry(zip, "logo.png", "\u0089PNG\r\n\u001a\n\0\0\0\0");
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static ItemScan scan(Extractor extractor, KnownContents known) {
    return new ItemScan(
        PartScan.of(Bundled.DETECTION, Confidence.MEDIUM),
        extractor,
        Bundled.fingerprinter(),
        Set.of(),
        Passwords.none(),
        known);
  }

  private static ItemFacts facts(KnownContents known, Mail mail) {
    return scan(new PlainExtractor(), known).scan(INBOX, mail.item());
  }

  private static ItemFacts facts(ItemScan scan, String name, byte[] content) {
    Mail mail =
        new Mail("1")
            .plain("see the list")
            .attachment(name, content.length, null, () -> new ByteArrayInputStream(content));
    return scan.scan(INBOX, mail.item());
  }

  private static List<Finding> sorted(ItemFacts facts) {
    return facts.findings().stream()
        .sorted(
            Comparator.comparing((Finding finding) -> finding.detector().value())
                .thenComparing(Finding::value))
        .toList();
  }

  /** Counts what it is asked to extract. */
  private static final class Counted implements Extractor {
    private final Extractor extractor;
    private int extracted;
    private long bytes;

    Counted(Extractor extractor) {
      this.extractor = extractor;
    }

    @Override
    public void extract(
        Input content, SensitiveText path, String mediaType, int depth, PartSink parts) {
      extracted++;
      extractor.extract(
          content,
          path,
          mediaType,
          depth,
          new PartSink() {
            @Override
            public TextSink beginPart(PartHeader header) {
              return parts.beginPart(header);
            }

            @Override
            public void endPart(long size, PartOutcome outcome) {
              bytes += size;
              parts.endPart(size, outcome);
            }
          });
    }

    @Override
    public void close() {
      extractor.close();
    }
  }
}
