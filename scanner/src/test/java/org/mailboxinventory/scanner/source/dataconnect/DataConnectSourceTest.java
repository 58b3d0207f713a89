package org.mailboxinventory.scanner.source.dataconnect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.format.CompressionCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.dataconnect.row.Lines;
import org.mailboxinventory.scanner.source.dataconnect.row.WrittenParquet;
import org.mailboxinventory.scanner.source.files.Reading;

class DataConnectSourceTest {
  private final Path folder;

  DataConnectSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"part-00000-4f.c000.json", "part-00000-4f.c000.json.gz"})
  void aMailboxIsWhoseRowsNameIt(String name) throws IOException {
    Rows.write(
        folder.resolve(name),
        List.of(
            Rows.message(Rows.ASHA, "A1", "PAN of one customer"),
            Rows.message(Rows.RAVI, "R1", "another text"),
            Rows.older(Rows.ASHA, "A2", "<p>older</p>")));
    Files.createFile(folder.resolve("_SUCCESS"));
    Files.writeString(folder.resolve("." + name + ".crc"), "crc");
    assertThat(DataConnectSource.recognises(folder)).isTrue();
    assertThat(DataConnectSource.recognises(folder.resolve(name))).isTrue();
    try (DataConnectSource source = source()) {
      assertThat(source.identity().kind()).isEqualTo("data-connect");
      assertThat(addresses(source)).containsExactly(Rows.ASHA, Rows.RAVI);
      List<SourceItem> items = Reading.all(source, Reading.mailbox(source, Rows.ASHA)).list();
      assertThat(items).extracting(item -> item.id().value()).containsExactly("A1", "A2");
      SourceItem first = items.get(0);
      assertThat(first.subject().reveal()).isEqualTo("About A1");
      assertThat(first.headers().reveal())
          .isEqualTo("Meera\nmeera@bank.example\nAsha\nasha@bank.example\n");
      assertThat(first.addresses()).containsExactly("meera@bank.example", "asha@bank.example");
      assertThat(first.internetMessageId()).isEqualTo("<A1@bank.example>");
      assertThat(first.at()).hasToString("2026-02-02T10:00:00Z");
      assertThat(text(first)).isEqualTo("PAN of one customer");
      assertThat(first.bodies().get(0).html()).isFalse();
      assertThat(first.failure()).isNull();
      assertThat(text(items.get(1))).isEqualTo("<p>older</p>");
      assertThat(items.get(1).bodies().get(0).html()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodec.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"})
  void parquetSaysWhatJsonSays(CompressionCodec codec) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String text = i % 50 == 0 ? "long ".repeat(5_000) : "text " + i;
      rows.add(Rows.message(i % 3 == 0 ? Rows.RAVI : Rows.ASHA, "M" + i, text));
    }
    Rows.write(folder.resolve("json/a.json"), rows);
    for (WriterVersion version : WriterVersion.values()) {
      Path parquet = Files.createDirectories(folder.resolve("p" + version));
      new WrittenParquet(codec, version)
          .write(
              parquet.resolve("part-0.snappy.parquet"),
              List.of(rows.subList(0, 150), rows.subList(150, 400)));
      assertThat(DataConnectSource.recognises(parquet)).isTrue();
      assertThat(facts(parquet)).isEqualTo(facts(folder.resolve("json"))).hasSize(400);
    }
  }

  @Test
  void aReadingThatWasCutOffGoesOnAfterItsLastRow() throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(Rows.message(i % 2 == 0 ? Rows.ASHA : Rows.RAVI, "M" + i, "text " + i));
    }
    Rows.write(folder.resolve("a.json"), rows);
    Rows.write(folder.resolve("b.json.gz"), rename(rows, "gz"));
    new WrittenParquet(CompressionCodec.SNAPPY, WriterVersion.PARQUET_1_0)
        .write(
            folder.resolve("c.parquet"),
            List.of(rename(rows, "pq").subList(0, 90), rename(rows, "pq").subList(90, 300)));
    Reading whole;
    try (DataConnectSource source = source()) {
      whole = Reading.all(source, Reading.mailbox(source, Rows.ASHA));
    }
    assertThat(whole.list()).hasSize(450);
    for (int pages = 1; pages < 4; pages++) {
      Reading cut = new Reading();
      int rounds = 0;
      boolean ended = false;
      while (!ended && rounds++ < 30) {
        try (DataConnectSource source = source()) {
          ended = cut.read(source, Reading.mailbox(source, Rows.ASHA), pages * 2 + rounds);
        }
      }
      assertThat(ids(cut)).isEqualTo(ids(whole));
      assertThat(cut.pages.stream().filter(Page::restarted)).hasSize(3);
      assertThat(cut.positions).isEqualTo(whole.positions);
    }
    Reading again = new Reading();
    again.positions.putAll(whole.positions);
    try (DataConnectSource source = source()) {
      again.read(source, Reading.mailbox(source, Rows.ASHA), 99);
    }
    assertThat(again.pages).hasSize(3).flatExtracting(Page::items).isEmpty();
  }

  @Test
  void ofAMessageThatComesAgainTheRowLastChangedCounts() throws IOException {
    ObjectNode old = Rows.message(Rows.ASHA, "A1", "as it was");
    ObjectNode changed = Rows.message(Rows.ASHA, "A1", "as it is");
    changed.put("lastModifiedDateTime", "2026-02-03T10:00:00Z");
    ObjectNode other = Rows.message(Rows.ASHA, "A2", "another");
    Rows.write(folder.resolve("2026-02-02/part-0.json"), List.of(old, other));
    Reading reading = new Reading();
    read(reading);
    assertThat(texts(reading)).containsExactlyInAnyOrder("as it was", "another");
    Path newer = Rows.write(folder.resolve("2026-02-03/part-0.json"), List.of(changed, old));
    read(reading);
    assertThat(texts(reading)).containsExactlyInAnyOrder("as it is", "another");
    Files.delete(newer);
    Reading before = new Reading();
    before.positions.putAll(reading.positions);
    read(before);
    assertThat(texts(before)).containsExactlyInAnyOrder("as it was", "another");
  }

  @Test
  void aBrokenLineIsOneUnreadItemAndTheRestGoesOn() throws IOException {
    String sound = Rows.message(Rows.ASHA, "A1", "text").toString();
    String named = "{\"id\":\"A2\",\"subject\":\"x, \"puser\":\"" + Rows.ASHA + "\"}";
    String inner =
        Rows.message(Rows.ASHA, "A4", "x").toString().replace("\"text\"", "\"te\u0001xt\"");
    String cut = sound.substring(0, 120);
    Files.writeString(
        folder.resolve("a.json"),
        "\uFEFF"
            + sound
            + "\r\n\n"
            + named
            + "\n"
            + inner
            + "\n"
            + cut
            + "\n[1]\n"
            + Rows.message(Rows.ASHA, "A3", "text"),
        UTF_8);
    try (DataConnectSource source = source()) {
      assertThat(addresses(source)).containsExactly(Rows.ASHA, ".");
      List<SourceItem> asha = Reading.all(source, Reading.mailbox(source, Rows.ASHA)).list();
      assertThat(asha)
          .extracting(SourceItem::failure)
          .containsExactly(null, Reason.CORRUPT, Reason.CORRUPT, null);
      List<SourceItem> nobody = Reading.all(source, Reading.mailbox(source, ".")).list();
      assertThat(nobody).extracting(SourceItem::failure).containsOnly(Reason.CORRUPT).hasSize(2);
    }
  }

  @Test
  void aRowWithoutEndFillsNoMemory() throws IOException {
    ObjectNode huge = Rows.message(Rows.ASHA, "A2", "x".repeat(Lines.LONGEST + 10));
    Rows.write(
        folder.resolve("a.json"),
        List.of(
            Rows.message(Rows.ASHA, "A1", "text"), huge, Rows.message(Rows.ASHA, "A3", "text")));
    try (DataConnectSource source = source()) {
      assertThat(Reading.all(source).list())
          .extracting(SourceItem::failure)
          .containsExactly(null, Reason.TOO_LARGE, null);
    }
  }

  @Test
  void attachmentsAreNamedAndNotHandedOver() throws IOException {
    ObjectNode row = Rows.message(Rows.ASHA, "A1", "text");
    row.set(
        "attachments",
        Rows.parse(
            "[{\"name\":\"customers.xlsx\",\"contentType\":\"application/vnd.ms-excel\",\"size\":700},"
                + "{\"name\":\"a.txt\",\"contentType\":\"text/plain\",\"contentBytes\":\"YWJj\"}]"));
    ObjectNode only = Rows.message(Rows.ASHA, "A2", "text").put("hasAttachments", true);
    Rows.write(folder.resolve("a.json"), List.of(row, only));
    try (DataConnectSource source = source()) {
      List<SourceItem> items = Reading.all(source).list();
      List<SourceItem.Attachment> attachments = items.get(0).attachments();
      assertThat(attachments)
          .extracting(SourceItem.Attachment::unreadable)
          .containsExactly(Reason.ACCESS_DENIED, null);
      assertThat(attachments.get(0).bytes()).isEqualTo(700);
      assertThat(attachments.get(1).content().open()).hasContent("abc");
      assertThat(items.get(1).attachments())
          .extracting(SourceItem.Attachment::unreadable)
          .containsExactly(Reason.ACCESS_DENIED);
    }
  }

  @Test
  void aRowThatWasExtractedWithoutItsBodyIsNotClean() throws IOException {
    ObjectNode without = Rows.message(Rows.ASHA, "A1", "text");
    without.remove("body");
    ObjectNode empty = Rows.message(Rows.ASHA, "A2", "text").put("bodyPreview", "");
    empty.remove("body");
    Rows.write(folder.resolve("a.json"), List.of(without, empty));
    try (DataConnectSource source = source()) {
      assertThat(Reading.all(source).list())
          .extracting(SourceItem::failure)
          .containsExactly(Reason.TRUNCATED, null);
    }
  }

  @Test
  void otherRowsAreNoMessages() throws IOException {
    Rows.write(
        folder.resolve("a.json"),
        List.of(
            Rows.message(Rows.ASHA, "A1", "text"),
            Rows.parse(
                "{\"id\":\"E1\",\"subject\":\"x\",\"organizer\":{},\"ODataType\":\"#microsoft.graph.event\",\"puser\":\""
                    + Rows.ASHA
                    + "\"}"),
            Rows.parse(
                "{\"id\":\""
                    + Rows.ASHA
                    + "\",\"userPrincipalName\":\"asha@bank.example\",\"mail\":null,"
                    + "\"displayName\":\"Asha\",\"puser\":\""
                    + Rows.ASHA
                    + "\"}"),
            Rows.parse(
                "{\"id\":\"F1\",\"displayName\":\"Inbox\",\"puser\":\"" + Rows.RAVI + "\"}")));
    try (DataConnectSource source = source()) {
      assertThat(addresses(source)).containsExactly("asha@bank.example");
      assertThat(source.mailboxes().notes()).hasSize(1).first().asString().startsWith("2 rows");
      List<SourceItem> items = Reading.all(source).list();
      assertThat(items).extracting(SourceItem::failure).containsExactly(null, Reason.EXCLUDED_KIND);
      assertThat(items.get(1).kind()).isEqualTo(Item.Kind.EVENT);
    }
  }

  @Test
  void filesThatHoldNoRowsAndFilesThatBreakOffAreUnreadItems() throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      rows.add(Rows.message(Rows.ASHA, "A" + i, "text " + i * 7919));
    }
    Path packed = Rows.write(folder.resolve("a.json.gz"), rows);
    byte[] bytes = Files.readAllBytes(packed);
    Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));
    Path parquet = folder.resolve("b.parquet");
    new WrittenParquet(CompressionCodec.SNAPPY, WriterVersion.PARQUET_2_0)
        .write(parquet, List.of(rows));
    bytes = Files.readAllBytes(parquet);
    Files.write(parquet, Arrays.copyOf(bytes, bytes.length / 2));
    Files.writeString(folder.resolve("notes.txt"), "not rows");
    try (DataConnectSource source = source()) {
      assertThat(addresses(source)).containsExactly(Rows.ASHA, ".");
      assertThat(Reading.all(source, Reading.mailbox(source, Rows.ASHA)).list())
          .hasSizeBetween(20, 499);
      assertThat(Reading.all(source, Reading.mailbox(source, ".")).list())
          .extracting(SourceItem::failure)
          .containsExactly(Reason.CORRUPT, Reason.CORRUPT, Reason.UNSUPPORTED);
    }
  }

  @Test
  void mailFilesAreNoDrop() throws IOException {
    Files.writeString(folder.resolve("1.eml"), "From: a@bank.example\n\ntext\n");
    Files.writeString(folder.resolve("2.eml"), "From: a@bank.example\n\ntext\n");
    Rows.write(folder.resolve("x.json"), List.of(Rows.message(Rows.ASHA, "A1", "text")));
    assertThat(DataConnectSource.recognises(folder)).isFalse();
    assertThat(DataConnectSource.recognises(folder.resolve("none"))).isFalse();
    Files.writeString(folder.resolve("y.json"), "{\"name\":\"no user\"}\n");
    assertThat(DataConnectSource.recognises(folder.resolve("y.json"))).isFalse();
  }

  private DataConnectSource source() throws IOException {
    return new DataConnectSource(List.of(folder), List.of(), List.of());
  }

  private void read(Reading reading) throws IOException {
    try (DataConnectSource source = source()) {
      reading.read(source, Reading.mailbox(source, Rows.ASHA), 99);
    }
  }

  private static List<String> facts(Path drop) throws IOException {
    List<String> facts = new ArrayList<>();
    try (DataConnectSource source = new DataConnectSource(List.of(drop), List.of(), List.of())) {
      for (String user : List.of(Rows.ASHA, Rows.RAVI)) {
        for (SourceItem item : Reading.all(source, Reading.mailbox(source, user)).list()) {
          facts.add(
              String.join(
                  "|",
                  user,
                  item.id().value(),
                  String.valueOf(item.at()),
                  item.headers().reveal(),
                  item.subject().reveal(),
                  text(item),
                  Long.toString(item.bytes()),
                  String.valueOf(item.failure())));
        }
      }
    }
    return facts;
  }

  private static List<JsonNode> rename(List<JsonNode> rows, String suffix) {
    return rows.stream()
        .map(
            row ->
                (JsonNode)
                    ((ObjectNode) row.deepCopy()).put("id", row.path("id").asText() + suffix))
        .toList();
  }

  private static List<String> addresses(DataConnectSource source) throws IOException {
    return source.mailboxes().mailboxes().stream().map(Mailbox::address).toList();
  }

  private static List<String> ids(Reading reading) {
    return reading.list().stream().map(item -> item.id().value()).toList();
  }

  private static List<String> texts(Reading reading) {
    return reading.list().stream().map(DataConnectSourceTest::text).toList();
  }

  private static String text(SourceItem item) {
    return new String(item.bodies().get(0).content(), UTF_8);
  }
}
