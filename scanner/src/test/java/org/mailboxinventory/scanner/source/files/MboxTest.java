package org.mailboxinventory.scanner.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.scanner.source.SourceItem;

class MboxTest {
  private static final String FROM = "From asha@bank.example Mon Feb  2 10:00:00 2026\n";

  private final Path folder;

  MboxTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void messagesBeginAfterABlankLineAndAreNamedByWhereTheyBegin() throws IOException {
    String first = FROM + "Subject: one\n\nfirst text\n\n";
    List<SourceItem> items = read(first + FROM + "Subject: two\n\nsecond text\n");
    assertThat(items).extracting(item -> item.subject().reveal()).containsExactly("one", "two");
    assertThat(items)
        .extracting(SourceItem::id)
        .extracting(ItemId::value)
        .satisfiesExactly(
            id -> assertThat(id).endsWith("#0"),
            id -> assertThat(id).endsWith("#" + first.length()));
    assertThat(items).extracting(SourceItem::bytes).startsWith((long) first.length());
  }

  @Test
  void proseThatBeginsWithFromIsText() throws IOException {
    List<SourceItem> items =
        read(
            FROM
                + "Subject: one\n\ntext\n\nFrom now on we write letters.\n\nend\n\n"
                + FROM
                + "\nx");
    assertThat(items).hasSize(2);
    assertThat(text(items.get(0))).contains("From now on").contains("end");
  }

  @Test
  void quotedFromLinesAreUnquotedByOne() throws IOException {
    List<SourceItem> items =
        read(FROM + "Subject: one\n\n>From here\n>>From there\n> From us\n>Fro\n\n" + FROM + "\nx");
    assertThat(text(items.get(0))).startsWith("From here\n>From there\n> From us\n>Fro\n");
  }

  @Test
  void windowsLineEndsAreBlankLinesToo() throws IOException {
    String mbox = (FROM + "Subject: one\n\ntext\n\n" + FROM + "Subject: two\n\ntext\n");
    assertThat(read(mbox.replace("\n", "\r\n"))).hasSize(2);
  }

  @Test
  void aMessageLargerThanTheBufferStaysWhole() throws IOException {
    String line = "0123456789 ".repeat(9) + "\n";
    String large = FROM + "Subject: one\n\n" + line.repeat(30_000) + "\n";
    List<SourceItem> items = read(large + FROM + "Subject: two\n\ntext\n");
    assertThat(items).hasSize(2);
    assertThat(text(items.get(0))).hasSize(line.length() * 30_000 + 1);
  }

  @Test
  void aFileWithOneMessageThatBeginsLikeAnMboxIsAMessageOfItsFolder() throws IOException {
    Files.createDirectories(folder.resolve("box"));
    Files.writeString(folder.resolve("box/1.txt"), FROM + "Subject: one\n\ntext\n");
    Files.writeString(folder.resolve("box/2.txt"), FROM + "Subject: two\n\ntext\n");
    try (FileSource source = new FileSource(List.of(folder), null)) {
      Reading reading = Reading.all(source);
      assertThat(reading.items).hasSize(1);
      assertThat(reading.list()).hasSize(2);
    }
  }

  private List<SourceItem> read(String mbox) throws IOException {
    Path file = Files.writeString(folder.resolve("some.mbox"), mbox, UTF_8);
    try (FileSource source = new FileSource(List.of(file), null)) {
      assertThat(source.identity().kind()).isEqualTo("mbox");
      return Reading.all(source).list();
    }
  }

  private static String text(SourceItem item) {
    return new String(item.bodies().get(0).content(), UTF_8);
  }
}
