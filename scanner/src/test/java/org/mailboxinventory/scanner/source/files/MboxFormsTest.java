package org.mailboxinventory.scanner.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.mbox.MboxScanner;

/** The forms of mbox that programs write, and text that looks like the begin of a message. */
class MboxFormsTest {
  private static final String FROM = "From asha@bank.example Mon Feb  2 10:00:00 2026\n";
  private static final String ONE = "Subject: one\n\nfirst text\n";
  private static final String TWO = "Subject: two\n\nsecond text\n";

  private final Path folder;

  MboxFormsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<String> forms() {
    String usual = FROM + ONE + "\n" + FROM + TWO;
    String mmdf = "\1\1\1\1\n";
    return Stream.of(
        usual,
        "\n" + usual,
        "\r\n\n" + usual,
        "\ufeff" + usual,
        usual.replace("\n", "\r\n"),
        usual.replace('\n', '\r'),
        FROM + ONE + FROM + TWO,
        mmdf + ONE + mmdf + mmdf + TWO + mmdf,
        mmdf + FROM + ONE + mmdf + mmdf + FROM + TWO + mmdf,
        usual.replace(FROM, "From - Mon, 2 Feb 2026 10:00:00 +0530\n"),
        usual.replace(FROM, "From 17@xxx Mon Feb 02 10:00:00 +0000 2026\n"),
        usual.replace(FROM, "From - \n"),
        usual.replace(FROM, "From \n"),
        usual.replace(FROM, "From asha@bank.example 2026-02-02 10:00:00\n"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eachMessageIsAnItem(String mbox) throws IOException {
    Path file = folder.resolve("some.mbox");
    Files.writeString(file, mbox);
    List<SourceItem> items = read(file);
    assertThat(items).extracting(item -> item.subject().reveal()).containsExactly("one", "two");
    assertThat(text(items.get(0))).startsWith("first text");
    assertThat(text(items.get(1))).startsWith("second text");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aReadingThatWasCutOffGoesOnAtAMessage(String mbox) throws IOException {
    Path file = folder.resolve("some.mbox");
    Files.writeString(file, mbox);
    try (MboxScanner all = new MboxScanner(file, 0)) {
      MboxScanner.Bounds first = Objects.requireNonNull(all.next());
      MboxScanner.Bounds second = Objects.requireNonNull(all.next());
      assertThat(all.next()).isNull();
      for (long place : List.of(first.to(), second.from())) {
        try (MboxScanner later = new MboxScanner(file, place)) {
          assertThat(later.next()).isEqualTo(second);
          assertThat(later.next()).isNull();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("unquoted")
  void proseIsNoBeginOfAMessage(String prose) throws IOException {
    Path file = folder.resolve("some.mbox");
    Files.writeString(file, FROM + ONE + "\n" + prose + "and the end\n\n" + FROM + TWO);
    List<SourceItem> items = read(file);
    assertThat(items).hasSize(2);
    assertThat(text(items.get(0))).contains(prose, "and the end");
  }

  static Stream<String> unquoted() {
    return Stream.of(
        "From the desk of Asha at 10:30 in 2024\nReference: 9142\n",
        "From tomorrow\nNote: please\n",
        "From Ravi\nTo: all of you\n",
        "From 2024 on at 10:30\n\n",
        "From our side all is done.\n");
  }

  @Test
  void aLengthThatFitsIsBelievedAndOneThatDoesNotIsNot() throws IOException {
    String inner = "Hello\n\n" + FROM + "Subject: forwarded\n\nfirst text\n";
    String length = "Subject: one\nContent-Length: %d\n\n";
    Path file = folder.resolve("some.mbox");
    for (int wrong : List.of(0, 7, 100_000)) {
      String first = length.formatted(inner.length() + wrong) + inner;
      Files.writeString(file, FROM + first + "\n" + FROM + TWO);
      assertThat(read(file)).hasSize(wrong == 0 ? 2 : 3);
    }
    Files.writeString(file, FROM + length.formatted(inner.length()) + inner);
    assertThat(read(file)).hasSize(1);
  }

  @Test
  void aFileOfOneMessageInAnyFormIsAMessage() throws IOException {
    Path box = Files.createDirectories(folder.resolve("box"));
    Map<String, String> files =
        Map.of("1", "\n" + FROM + ONE, "2", "\1\1\1\1\n" + ONE + "\1\1\1\1\n", "3", "\ufeff" + ONE);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(box.resolve(file.getKey()), file.getValue());
    }
    assertThat(read(folder))
        .extracting(item -> item.subject().reveal())
        .containsExactly("one", "one", "one");
  }

  @Test
  void aFileOfManyLinesOfMmdfCostsNoOtherItsReading() throws IOException {
    Path box = Files.createDirectories(folder.resolve("box"));
    Files.writeString(box.resolve("1.eml"), "\1\1\1\1\n".repeat(100_000) + ONE);
    Files.writeString(box.resolve("2.eml"), "\1\1\1\1\n".repeat(100_000));
    Files.writeString(box.resolve("3.eml"), TWO);
    assertThat(read(folder))
        .extracting(item -> item.subject().reveal())
        .containsExactly("one", "", "two");
  }

  private static List<SourceItem> read(Path from) throws IOException {
    try (FileSource source = new FileSource(List.of(from), null)) {
      return Reading.all(source).list();
    }
  }

  private static String text(SourceItem item) {
    return new String(item.bodies().get(0).content(), UTF_8);
  }
}
