package org.mailboxinventory.scanner.source.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.StableName;

/** An mbox that is large, that holds large things, and that changes between two readings. */
class LargeMboxTest {
  private static final String FROM = "From asha@bank.example Mon Feb  2 10:00:00 2026\n";

  private final Path mbox;

  LargeMboxTest(@TempDir Path folder) {
    this.mbox = folder.resolve("large.mbox");
  }

  @Tag("long")
  @Test
  void whatLiesBeyondTwoGigabytesIsReadAndWhatIsTooLargeSaysSo() throws IOException {
    long hole = 2_300L << 20;
    write(0, message("one", "text\n"));
    write(Files.size(mbox), FROM + "Subject: two\n\ntext\n");
    write(Files.size(mbox) + hole, "\n\n" + attached("three"));
    List<SourceItem> items = items(4 << 20);
    assertThat(items)
        .extracting(item -> item.subject().reveal())
        .containsExactly("one", "two", "three");
    assertThat(items).extracting(SourceItem::failure).containsExactly(null, Reason.TOO_LARGE, null);
    SourceItem third = items.get(2);
    assertThat(Long.parseLong(third.id().value().replaceAll(".*#", ""))).isGreaterThan(hole);
    try (InputStream in = third.attachments().get(0).content().open()) {
      assertThat(in.readAllBytes()).hasSize(3 << 20);
    }
  }

  @Test
  void hundredsOfMegabytesAreReadPageByPageAndGoOnWithinTheFile() throws IOException {
    int messages = GeneratedMbox.write(mbox, 100L << 20);
    try (FileSource source = new FileSource(List.of(mbox), null)) {
      Mailbox mailbox = source.mailboxes().mailboxes().get(0);
      Counting reading = new Counting();
      assertThat(reading.read(source, mailbox, 40)).isFalse();
      assertThat(reading.items).isLessThan(messages / 2);
      assertThat(reading.read(source, mailbox, Integer.MAX_VALUE)).isTrue();
      assertThat(reading.items).isEqualTo(messages);
      assertThat(reading.mostHeld).isLessThan(16 << 20);
      assertThat(reading.restarts).isEqualTo(1);
    }
  }

  @Test
  void fieldsAndLinesWithoutEndFillNoMemory() throws IOException {
    String endless = "x".repeat(40 << 20);
    String many = "X-Long: ".concat("y".repeat(1000)).concat("\n").repeat(20_000);
    write(0, FROM + "Subject: one\nTo: ravi@bank.example\nX-Endless: " + endless + "\n\ntext\n\n");
    write(Files.size(mbox), FROM + "Subject: two\n" + many + "\ntext\n\n");
    write(Files.size(mbox), message("three", "text\n"));
    List<SourceItem> items = items(150 << 20);
    assertThat(items)
        .extracting(item -> item.subject().reveal())
        .containsExactly("one", "two", "three");
    assertThat(items)
        .extracting(SourceItem::failure)
        .containsExactly(Reason.CORRUPT, Reason.TOO_LARGE, null);
  }

  @Test
  void aMessageOfEndlesslyManyPartsIsReadInPart() throws IOException {
    String part = "--b\nContent-Type: text/csv\n\nx\n";
    write(
        0,
        FROM
            + "Subject: one\nContent-Type: multipart/mixed; boundary=b\n\n"
            + part.repeat(20_000)
            + "--b--\n\n");
    write(Files.size(mbox), message("two", "text\n"));
    List<SourceItem> items = items(150 << 20);
    assertThat(items).extracting(SourceItem::failure).containsExactly(Reason.TOO_MANY_PARTS, null);
    assertThat(items.get(0).attachments()).hasSizeLessThan(20_000);
  }

  @Test
  void ofAnMboxThatGrewOnlyWhatIsNewIsRead() throws IOException {
    write(0, message("one", "text\n") + message("two", "text\n") + message("three", "cut"));
    Reading reading = new Reading();
    read(reading);
    write(Files.size(mbox), " off\n\n" + message("four", "text\n"));
    int before = reading.pages.size();
    read(reading);
    List<Page> pages = reading.pages.subList(before, reading.pages.size());
    assertThat(pages).extracting(Page::restarted).containsOnly(false);
    assertThat(pages)
        .flatExtracting(Page::items)
        .extracting(item -> item.subject().reveal())
        .as("the last one had not been written to its end")
        .containsExactly("three", "four");
    assertThat(reading.list())
        .extracting(item -> new String(item.bodies().get(0).content(), US_ASCII).strip())
        .containsExactly("text", "text", "cut off", "text");
    before = reading.pages.size();
    read(reading);
    assertThat(reading.pages.subList(before, reading.pages.size()))
        .flatExtracting(Page::items)
        .isEmpty();
  }

  @Test
  void anMboxThatGrewWhileItsReadingWasCutOffGoesOn() throws IOException {
    for (int i = 0; i < 120; i++) {
      write(i == 0 ? 0 : Files.size(mbox), message("number " + i, "text\n"));
    }
    Reading reading = new Reading();
    try (FileSource source = new FileSource(List.of(mbox), null)) {
      reading.read(source, source.mailboxes().mailboxes().get(0), 1);
    }
    write(Files.size(mbox), message("number 120", "text\n"));
    read(reading);
    assertThat(reading.pages).extracting(Page::restarted).containsExactly(true, false, false);
    assertThat(reading.list()).hasSize(121).doesNotHaveDuplicates();
  }

  @Test
  void anMboxThatShrankOrChangedIsReadAnewAndCountsNothingTwice() throws IOException {
    write(0, message("one", "text\n") + message("two", "text\n") + message("three", "text\n"));
    Reading reading = new Reading();
    read(reading);
    Files.writeString(mbox, message("one", "text\n") + message("three", "text\n"));
    read(reading);
    assertThat(reading.list())
        .extracting(item -> item.subject().reveal())
        .containsExactly("one", "three");
    String longer = message("one", "text\n") + message("other", "another text, and longer\n");
    Files.writeString(mbox, longer + message("three", "text\n"));
    read(reading);
    assertThat(reading.list())
        .extracting(item -> item.subject().reveal())
        .containsExactly("one", "other", "three");
    Files.setLastModifiedTime(mbox, FileTime.fromMillis(1_000_000));
    int before = reading.pages.size();
    read(reading);
    assertThat(reading.pages.get(before).restarted()).isTrue();
  }

  private void read(Reading reading) throws IOException {
    try (FileSource source = new FileSource(List.of(mbox), null)) {
      reading.read(source, source.mailboxes().mailboxes().get(0), Integer.MAX_VALUE);
    }
  }

  private List<SourceItem> items(long largest) throws IOException {
    try (FileSource source =
        new FileSource(
            List.of(mbox), null, List.of(), List.of(), largest, StableName.unkept(), null)) {
      return Reading.all(source).list();
    }
  }

  private void write(long at, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(mbox, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)), at);
    }
  }

  private static String message(String subject, String text) {
    return FROM + "Subject: " + subject + "\n\n" + text + (text.endsWith("\n") ? "\n" : "");
  }

  private static String attached(String subject) {
    return FROM
        + "Subject: "
        + subject
        + "\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\ntext\n"
        + "--b\nContent-Type: text/csv\n\n"
        + "x".repeat(3 << 20)
        + "\n--b--\n\n";
  }

  /** Counts items and keeps none. */
  private static final class Counting {
    private final Reading positions = new Reading();
    private int items;
    private int restarts;
    private long mostHeld;

    boolean read(FileSource source, Mailbox mailbox, int pages) throws IOException {
      try (var stream = source.open(mailbox, java.util.Map.copyOf(positions.positions))) {
        for (int i = 0; i < pages; i++) {
          Page page = stream.next();
          if (page == null) {
            return true;
          }
          items += page.items().size();
          restarts += page.restarted() ? 1 : 0;
          mostHeld = Math.max(mostHeld, held(page));
          positions.positions.put(page.folder(), page.position());
        }
      }
      return false;
    }

    private static long held(Page page) {
      return page.items().stream()
          .flatMap(item -> item.bodies().stream())
          .mapToLong(body -> body.content().length)
          .sum();
    }
  }
}
