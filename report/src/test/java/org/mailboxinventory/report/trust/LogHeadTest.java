package org.mailboxinventory.report.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever cuts an access log cannot write a head for what is left of it. */
final class LogHeadTest {
  private final Path folder;
  private final AccessLog log;
  private final Path file;
  private final Path head;

  LogHeadTest(@TempDir Path folder) {
    this.folder = folder;
    this.log = new AccessLog(folder, LogHeadTest::keyed);
    this.file = folder.resolve("access-log.ndjson");
    this.head = folder.resolve("access-log.head");
  }

  private static byte[] keyed(byte[] bytes) {
    return ByteBuffer.allocate(4).putInt(31 * 77 + Arrays.hashCode(bytes)).array();
  }

  /** Another program knows nothing but what is on the disk. */
  private AccessLog another() {
    return new AccessLog(folder, LogHeadTest::keyed);
  }

  private void add(int entries) throws IOException {
    for (int i = 0; i < entries; i++) {
      another().add("sample", Map.of("shown", i));
    }
  }

  private void cut(int lines) throws IOException {
    Files.write(file, Files.readAllLines(file).subList(0, lines));
  }

  /** The number and digest of a line, as everybody can read them in it. */
  private String copied(int line) throws IOException {
    String last = Files.readAllLines(file).get(line - 1);
    return line + " " + LogChain.entry(last).path("digest").asText();
  }

  /** A log as programs wrote it whose heads had no seal. */
  private void earlier(int entries) throws IOException {
    LogEnd end = LogEnd.NONE;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < entries; i++) {
      ObjectNode entry = new ObjectMapper().createObjectNode();
      entry.put("n", i + 1).put("event", "report");
      end = end.after(entry, LogHeadTest::keyed);
      text.append(entry.put("digest", end.digest())).append('\n');
    }
    Files.writeString(file, text);
    Files.writeString(head, end.text());
  }

  @Test
  void aHeadMadeOfTheDigestOfAnEarlierLineIsFound() throws IOException {
    add(5);
    String seal = Files.readString(head).split(" ", -1)[2];
    cut(3);
    for (String copied : List.of(copied(3), copied(3) + " " + seal, copied(3) + " ")) {
      Files.writeString(head, copied);
      assertThat(log.problems())
          .as(copied)
          .containsExactly("access log: its end is not the one that was last written");
    }
    add(2);
    assertThat(log.problems())
        .containsExactly(
            "access log, line 4: access-log.head was missing then; lines before it may be, too");
  }

  @Test
  void aLogOfAnEarlierProgramIsSoundAndGoesOnUnderASeal() throws IOException {
    earlier(4);
    assertThat(log.problems()).isEmpty();
    add(3);
    assertThat(log.problems()).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(7);
    assertThat(Files.readAllLines(file).get(4)).contains("\"head\":\"sealed\"");
    cut(6);
    Files.writeString(head, copied(6));
    assertThat(log.problems()).hasSize(1);
  }

  /** The program was ended between its first line and the seal. */
  @Test
  void theLastHeadWithoutASealMayBeOneLineBehind() throws IOException {
    earlier(4);
    String before = Files.readString(head);
    add(1);
    Files.writeString(head, before);
    assertThat(log.problems()).isEmpty();
    add(2);
    assertThat(log.problems()).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(7);
  }

  /** The machine was ended before the system had written the head. */
  @Test
  void aHeadMayBeSomeLinesBehindALogThatIsWhole() throws IOException {
    add(12);
    String before = Files.readString(head);
    add(4);
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(head, before);
    assertThat(log.problems()).isEmpty();
    add(1);
    assertThat(log.problems()).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(17);
    Files.writeString(file, new String(whole, UTF_8).replace("\"n\":15", "\"n\":16"));
    Files.writeString(head, before);
    assertThat(log.problems()).isNotEmpty();
  }

  private void note(AccessLog of, int entries) throws IOException {
    for (int i = 0; i < entries; i++) {
      of.note("mailbox-read", Map.of("items", i));
    }
  }

  /** Lines that are noted are there at once, and the head says so later. */
  @Test
  void linesThatAreNotedAreTakenUpByWhoeverWritesNext() throws IOException {
    add(2);
    String before = Files.readString(head);
    note(log, 5);
    assertThat(Files.readAllLines(file)).hasSize(7);
    assertThat(Files.readString(head)).isEqualTo(before);
    assertThat(log.problems()).isEmpty();
    AccessLog other = another();
    other.add("report", Map.of());
    note(log, 2);
    note(other, 2);
    note(log, 1);
    assertThat(log.problems()).isEmpty();
    log.add("scan-ended", Map.of());
    assertThat(log.problems()).isEmpty();
    assertThat(Files.readString(head)).startsWith("14 ");
  }

  /** The head does not know them yet; whoever noted them does. */
  @Test
  void linesThatAreCutBeforeTheHeadSaysThemAreFound() throws IOException {
    add(2);
    note(log, 5);
    cut(4);
    note(log, 1);
    assertThat(log.problems()).isNotEmpty();
    log.add("scan-ended", Map.of());
    assertThat(log.problems()).isNotEmpty();
  }

  @Test
  void theFirstLineIsSaidByTheHeadInAnyCase() throws IOException {
    note(log, 3);
    assertThat(Files.readString(head)).startsWith("1 ");
    assertThat(another().problems()).isEmpty();
  }

  @Test
  void underAnotherKeyALogOfAnEarlierProgramGetsItsSealWithTheNextEntry() throws IOException {
    earlier(4);
    log.rekey(bytes -> keyed(keyed(bytes)));
    AccessLog anew = new AccessLog(folder, bytes -> keyed(keyed(bytes)));
    assertThat(anew.problems()).isEmpty();
    anew.add("rotate-key", Map.of());
    anew.add("report", Map.of());
    assertThat(anew.problems()).isEmpty();
    assertThat(Files.readAllLines(file).get(4)).contains("\"head\":\"sealed\"");
    assertThat(Files.readString(head).split(" ", -1)).hasSize(3);
  }
}
