package org.mailboxinventory.scanner.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.StableName;

/** Maildirs as mail servers write them: compressed messages, names that come again. */
class MaildirTest {
  private Path mail;

  @BeforeEach
  void folders(@TempDir Path folder) throws IOException {
    mail = folder;
    Files.createDirectories(mail.resolve("cur"));
    Files.createDirectories(mail.resolve("new"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bzip2", "xz"})
  void aCompressedMessageIsRead(String kind) throws IOException {
    Files.write(mail.resolve("cur/1.a.h,S=90:2,S"), packed(kind, message("one", 1)));
    SourceItem item = read().only();
    assertThat(item.failure()).isNull();
    assertThat(item.subject().reveal()).isEqualTo("one");
    assertThat(new String(item.bodies().get(0).content(), UTF_8)).startsWith("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n",
        "\ufeff",
        "From asha@bank.example Mon Feb  2 10:00:00 2026\n",
        "\ufeff\nFrom asha@bank.example Mon Feb  2 10:00:00 2026\r\n",
        "\1\1\1\1\n",
        "\1\1\1\1\nFrom asha@bank.example Mon Feb  2 10:00:00 2026\n"
      })
  void whatComesBeforeTheFirstHeaderIsPassedOverInAnyMessage(String before) throws IOException {
    byte[] message = (before + new String(message("one", 1), UTF_8)).getBytes(UTF_8);
    Files.write(mail.resolve("cur/1"), message);
    Files.write(mail.resolve("cur/2"), packed("gz", message));
    assertThat(read().list())
        .extracting(item -> item.subject().reveal())
        .containsExactly("one", "one");
  }

  @Test
  void aCompressedMessageThatIsDamagedOrTooLargeHasItsReason() throws IOException {
    byte[] whole = packed("gz", message("one", 100_000));
    Files.write(mail.resolve("cur/1"), Arrays.copyOf(whole, whole.length / 2));
    assertThat(read().only().failure()).isEqualTo(Reason.CORRUPT);
    Files.write(mail.resolve("cur/1"), whole);
    assertThat(read(1000).only().failure()).isEqualTo(Reason.TOO_LARGE);
    assertThat(read(1000).only().subject().reveal()).isEqualTo("one");
    assertThat(read(10_000_000).only().failure()).isNull();
  }

  @Test
  void whatIsCompressedInAWayThatIsNotKnownOrIsNoMailIsUnsupported() throws IOException {
    Files.write(mail.resolve("cur/1"), new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 1, 0, 2});
    Files.write(mail.resolve("cur/2"), packed("gz", new byte[] {0, 1, 2, 3, 4}));
    assertThat(read().list())
        .extracting(SourceItem::failure)
        .containsExactly(Reason.UNSUPPORTED, Reason.UNSUPPORTED);
  }

  @Test
  void textWithoutAHeaderIsAMessageOfAMaildir() throws IOException {
    Files.writeString(mail.resolve("cur/1"), "some text\n");
    assertThat(read().only().failure()).isNull();
  }

  @Test
  void messagesWithOneUniqueNameAreAllRead() throws IOException {
    Files.write(mail.resolve("cur/1.a.h:2,S"), message("one", 1));
    Files.write(mail.resolve("cur/1.a.h:2,RS"), message("two", 1));
    Files.write(mail.resolve("new/1.a.h"), message("three", 1));
    Files.write(mail.resolve("new/2.a.h"), message("four", 1));
    Reading reading = read();
    assertThat(reading.list())
        .extracting(item -> item.subject().reveal())
        .containsExactlyInAnyOrder("one", "two", "three", "four");
    assertThat(reading.pages).allMatch(page -> page.expected() == 4);
  }

  @Test
  void whatIsOursInItIsNoMailInThisProcessOrAnother() throws IOException {
    Files.write(mail.resolve("cur/1"), message("one", 1));
    for (String ours : List.of("work", "run", ".Archive/cur", ".Archive/new", ".Archive/ledger")) {
      Files.createDirectories(mail.resolve(ours));
      Files.write(mail.resolve(ours).resolve("2"), message(ours, 1));
    }
    Files.write(mail.resolve("cur/ledger.key"), message("key", 1));
    OwnPlaces own =
        OwnPlaces.of(
            Stream.of("work", ".Archive/ledger", "cur/ledger.key").map(mail::resolve).toList(),
            folder -> folder.endsWith("run"));
    try (FileSource source = new FileSource(List.of(mail), null)) {
      source.leaveOut(own);
      Mailbox mailbox = source.mailboxes().mailboxes().get(0);
      Reading here = Reading.all(source, mailbox);
      assertThat(here.list())
          .extracting(item -> item.subject().reveal())
          .containsExactlyInAnyOrder("one", ".Archive/cur", ".Archive/new");
      // In another process nothing but the places is known.
      assertThat(source.place(mailbox).own()).contains(mail.toRealPath().resolve("run").toString());
    }
  }

  private Reading read() throws IOException {
    return read(10_000_000);
  }

  private Reading read(long largest) throws IOException {
    try (FileSource source =
        new FileSource(
            List.of(mail), null, List.of(), List.of(), largest, StableName.unkept(), null)) {
      return Reading.all(source);
    }
  }

  private static byte[] message(String subject, int lines) {
    return ("Subject: " + subject + "\n\n" + "text\n".repeat(lines)).getBytes(UTF_8);
  }

  private static byte[] packed(String kind, byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out =
        new CompressorStreamFactory().createCompressorOutputStream(kind, packed)) {
      out.write(content);
    } catch (CompressorException e) {
      throw new IOException(e);
    }
    return packed.toByteArray();
  }
}
