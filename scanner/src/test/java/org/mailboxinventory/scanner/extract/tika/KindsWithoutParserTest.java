package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/** Kinds of files whose own parsers are left out: what text they hold is read all the same. */
final class KindsWithoutParserTest {
  private static final String VALUE = "PAN: ABCPE1234F";

  private final TikaExtractor extractor;
  private final StringBuilder text = new StringBuilder();
  private final List<PartOutcome> outcomes = new ArrayList<>();

  KindsWithoutParserTest(@TempDir Path folder) throws IOException {
    extractor =
        new TikaExtractor(
            ExtractLimits.of(10 << 20, 10, java.time.Duration.ofSeconds(60)), folder, 1);
  }

  @AfterEach
  void close() {
    extractor.close();
  }

  @Test
  void sourceCodeAndFeedsAreText() {
    read("a.java", bytes("class A { String pan = \"" + VALUE + "\"; }"));
    read(
        "feed.rss",
        bytes("<?xml version=\"1.0\"?><rss><channel><title>" + VALUE + "</title></channel></rss>"));

    assertThat(outcomes).containsOnly(new PartOutcome.Read());
    assertThat(text.toString().split(VALUE, -1)).hasSize(3);
  }

  @Test
  void documentsOfApplesProgramsAreOpenedAsTheArchivesThatTheyAre() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("index.xml"));
      zip.write(
          bytes(
              "<?xml version=\"1.0\"?><sl:document"
                  + " xmlns:sl=\"http://developer.apple.com/namespaces/sl\"><p>"
                  + VALUE
                  + "</p></sl:document>"));
    }
    read("letter.pages", out.toByteArray());

    assertThat(text).contains(VALUE);
  }

  @Test
  void soundAndFilmInContainersAreMedia() {
    byte[] ogg = new byte[64];
    System.arraycopy(bytes("OggS\0\2"), 0, ogg, 0, 6);
    read("voice.ogg", ogg);

    assertThat(outcomes).containsExactly(new PartOutcome.Unread(Reason.MEDIA));
  }

  private void read(String name, byte[] content) {
    extractor.extract(
        () -> new java.io.ByteArrayInputStream(content),
        SensitiveText.of("attachments/1/" + name),
        "application/octet-stream",
        0,
        new PartSink() {
          @Override
          public TextSink beginPart(PartHeader header) {
            return new Collected();
          }

          @Override
          public void endPart(long bytes, PartOutcome outcome) {
            outcomes.add(outcome);
          }
        });
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  private final class Collected implements TextSink {
    @Override
    public void text(byte[] utf8, int from, int to) {
      text.append(new String(utf8, from, to - from, StandardCharsets.UTF_8));
    }

    @Override
    public void beginTable() {}

    @Override
    public void beginCell(int span) {}

    @Override
    public void endCell() {}

    @Override
    public void endRow() {}

    @Override
    public void endTable() {}
  }
}
