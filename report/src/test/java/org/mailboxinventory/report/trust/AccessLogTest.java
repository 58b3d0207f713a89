package org.mailboxinventory.report.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessLogTest {
  private final Path folder;
  private final Path file;

  AccessLogTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("access-log.ndjson");
  }

  /** As another program has it, which knows nothing but what is on the disk. */
  private AccessLog log() {
    return new AccessLog(folder, AccessLogTest::keyed);
  }

  private static byte[] keyed(byte[] bytes) {
    return ByteBuffer.allocate(4).putInt(31 * 77 + Arrays.hashCode(bytes)).array();
  }

  @BeforeEach
  void write() throws IOException {
    for (int i = 0; i < 5; i++) {
      log().add("mailbox-read", Map.of("items", i));
    }
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(file));
  }

  @Test
  void whatWasOnlyAddedToIsInOrderAndItsOwnersAlone() throws IOException {
    assertThat(log().problems()).isEmpty();
    assertThat(log().entries("mailbox-read")).hasSize(5);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void everyChangedCharacterIsFoundAndItsLineNamed() throws IOException {
    String text = Files.readString(file);
    for (int at = 0; at < text.length(); at += 3) {
      char other = text.charAt(at) == '1' ? '2' : '1';
      Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));
      assertThat(log().problems()).as("character %d", at).isNotEmpty();
    }
    List<String> lines = lines();
    Files.writeString(file, text.replace("\"items\":2", "\"items\":9"));
    assertThat(log().problems().get(0)).contains("line 3").contains("changed");
    assertThat(lines).hasSize(5);
  }

  @Test
  void aMissingLineAnotherOrderAndAMissingEndAreFound() throws IOException {
    List<String> lines = lines();
    lines.remove(1);
    Files.write(file, lines);
    assertThat(log().problems().get(0)).contains("line 2").contains("missing or out of order");
    lines = lines();
    Collections.swap(lines, 0, 1);
    Files.write(file, lines);
    assertThat(log().problems()).isNotEmpty();
  }

  @Test
  void aMissingEndIsFound() throws IOException {
    Files.write(file, lines().subList(0, 3));
    assertThat(log().problems()).containsExactly("access log: its end is missing, 2 lines of it");
    Files.delete(folder.resolve("access-log.head"));
    assertThat(log().problems()).isNotEmpty();
    Files.delete(file);
    assertThat(log().problems()).containsExactly("the access log is missing");
  }

  /** What a program that is ended at any byte of an entry leaves, and the next entry mends. */
  @Test
  void anEntryThatWasEndedAtAnyByteIsNoTampering() throws IOException {
    Path head = folder.resolve("access-log.head");
    byte[] before = Files.readAllBytes(file);
    byte[] headBefore = Files.readAllBytes(head);
    log().add("report", Map.of("bank", "Müller"));
    byte[] after = Files.readAllBytes(file);
    for (int length = before.length; length <= after.length; length++) {
      Files.write(file, Arrays.copyOf(after, length));
      Files.write(head, headBefore);
      assertThat(log().problems()).as("%d bytes", length).isEmpty();
      assertThat(log().isCut()).isEqualTo(length > before.length && length < after.length);
      assertThat(log().entries("mailbox-read")).hasSize(5);
      log().add("match", Map.of());
      log().add("match", Map.of());
      assertThat(log().problems()).as("%d bytes, and two entries", length).isEmpty();
      assertThat(log().isCut()).isFalse();
      assertThat(lines()).hasSize(length == after.length ? 8 : 7);
    }
  }

  /** The head is empty, or of zeros after a power failure, until the first entry is written. */
  @Test
  void aFirstEntryThatWasEndedAtAnyByteIsNoTampering() throws IOException {
    Path head = folder.resolve("access-log.head");
    byte[] first = (lines().get(0) + "\n").getBytes(UTF_8);
    for (int length = 0; length <= first.length; length++) {
      for (byte[] said : List.of(new byte[0], new byte[4])) {
        Files.write(file, Arrays.copyOf(first, length));
        Files.write(head, said);
        assertThat(log().problems()).as("%d bytes", length).isEmpty();
        log().add("match", Map.of());
        log().add("match", Map.of());
        assertThat(log().problems()).as("%d bytes, and two entries", length).isEmpty();
        assertThat(lines()).hasSize(length == first.length ? 3 : 2);
      }
    }
  }

  /** Whoever cuts lines off cannot hide that by taking the head's words away. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\0\0\0\0", "words"})
  void aHeadThatSaysNothingBehindALongerLogStaysFound(String said) throws IOException {
    Path head = folder.resolve("access-log.head");
    Files.write(file, lines().subList(0, 3));
    Files.writeString(head, said);
    assertThat(log().problems()).hasSize(1);
    log().add("match", Map.of());
    log().add("match", Map.of());
    assertThat(lines()).hasSize(6);
    assertThat(log().entries("head-missing")).hasSize(1);
    String found = "access log, line 4: access-log.head was missing then; ";
    assertThat(log().problems()).singleElement().asString().startsWith(found);
    // Ended behind a line that the head does not know yet, it still goes on as any other.
    String known = Files.readString(head);
    log().add("match", Map.of());
    Files.writeString(head, known);
    log().add("match", Map.of());
    assertThat(log().problems()).singleElement().asString().startsWith(found);
  }

  /** As when another program goes on writing while the log is looked through. */
  @Test
  void entriesThatAreAddedMeanwhileAreNoMissingEnd() throws IOException {
    List<String> seen = new ArrayList<>();
    AccessLog read =
        new AccessLog(
            folder,
            bytes -> {
              if (seen.isEmpty()) {
                seen.add("once");
                added(3);
              }
              return keyed(bytes);
            });
    assertThat(read.problems()).isEmpty();
    seen.clear();
    Files.write(file, lines().subList(0, 7));
    assertThat(log().problems()).containsExactly("access log: its end is missing, 1 line of it");
  }

  private void added(int entries) {
    try {
      for (int i = 0; i < entries; i++) {
        log().add("sample", Map.of());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another thread is in the place of another program: each is kept out by the lock. */
  @Test
  void whileItIsPutUnderAnotherKeyNobodyElseWrites() throws IOException {
    assertThatThrownBy(
            () ->
                log()
                    .rekey(
                        bytes -> {
                          added(1);
                          return keyed(bytes);
                        }))
        .isInstanceOf(OverlappingFileLockException.class);
    assertThat(lines()).hasSize(5);
    assertThat(log().problems()).isEmpty();
  }

  @Test
  void aLineThatTheHeadKnowsIsMissingThoughItsBeginIsThere() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 9));
    assertThat(log().problems()).containsExactly("access log: its end is missing, 1 line of it");
    log().add("match", Map.of());
    assertThat(log().problems()).isNotEmpty();
  }

  @Test
  void aHeadOfAnotherPlaceIsFoundAndAMissingOneMadeAnew() throws IOException {
    Path head = folder.resolve("access-log.head");
    String known = Files.readString(head);
    for (String wrong :
        List.of("3 " + known.substring(known.indexOf(' ') + 1), "5 00", "4 00", "6 00", "words")) {
      Files.writeString(head, wrong);
      assertThat(log().problems()).as(wrong).isNotEmpty();
    }
    Files.delete(head);
    assertThat(log().problems())
        .containsExactly(
            "access log: access-log.head is missing; lines at the end may be missing, and the next"
                + " entry makes it anew and says so");
    log().add("match", Map.of());
    assertThat(log().problems())
        .containsExactly(
            "access log, line 6: access-log.head was missing then; lines before it may be, too");
    assertThat(Files.readString(head)).startsWith("7 ");
  }

  @Test
  void linesLongerThanWhatIsReadOfTheEndAtOnceAreFound() throws IOException {
    for (int length : List.of(4_000, 5_000, 70_000)) {
      log().add("scan", Map.of("mailboxes", "x".repeat(length)));
      log().add("match", Map.of());
    }
    assertThat(log().problems()).isEmpty();
    assertThat(lines()).hasSize(11);
  }

  private List<JsonNode> since(Set<String> last, Set<String> others) throws IOException {
    List<JsonNode> since = new ArrayList<>();
    for (JsonNode entry : log().entries(event -> last.contains(event) || others.contains(event))) {
      if (last.contains(entry.path("event").asText())) {
        since.clear();
      }
      since.add(entry);
    }
    return since;
  }

  /** As reading all of it says, whatever stands in it and however it ends. */
  @Test
  void whatComesSinceAnEventIsFoundFromTheEnd() throws IOException {
    Random random = new Random(7);
    Set<String> last = Set.of("scan-ended", "forget");
    Set<String> others = Set.of("scan");
    List<String> events = List.of("scan", "scan-ended", "forget", "mailbox-read", "report");
    for (int i = 0; i < 60; i++) {
      String text = "\u0928\n".repeat(random.nextInt(6) == 0 ? random.nextInt(40_000) : 3);
      log().add(events.get(random.nextInt(i % 20 < 10 ? 5 : 1)), Map.of("said", text, "at", i));
      assertThat(log().entriesSince(last, others)).isEqualTo(since(last, others));
      assertThat(log().entriesSince(Set.of("none"), others)).isEqualTo(since(Set.of(), others));
    }
    Files.writeString(file, "no entry\r\n\n{\"event\":\"scan\"}\n{\"eve", APPEND);
    assertThat(log().entriesSince(last, others))
        .isEqualTo(since(last, others))
        .last()
        .hasToString("{\"event\":\"scan\"}");
    Files.delete(file);
    assertThat(log().entriesSince(last, others)).isEmpty();
    Files.writeString(file, "");
    assertThat(log().entriesSince(last, others)).isEmpty();
    Files.writeString(file, "{\"event\":\"sc");
    assertThat(log().entriesSince(last, others)).isEmpty();
  }

  /** Entries of one object, which remembers the last, are those of many objects. */
  @Test
  void whoRemembersTheLastEntryStillSeesWhatOthersWroteOrTookAway() throws IOException {
    AccessLog one = log();
    one.note("mailbox-read", Map.of("items", 6));
    one.note("mailbox-read", Map.of("items", 7));
    log().add("mailbox-read", Map.of("items", 8));
    one.note("mailbox-read", Map.of("items", 9));
    assertThat(log().problems()).isEmpty();
    assertThat(log().entries("mailbox-read"))
        .extracting(entry -> entry.path("n").asLong())
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    List<String> lines = lines();
    String changed = lines.remove(8).replace("\"items\":9", "\"items\":0");
    lines.add(changed);
    Files.writeString(file, String.join("\n", lines) + "\n");
    one.note("mailbox-read", Map.of("items", 10));
    assertThat(log().problems()).anyMatch(problem -> problem.contains("line 9"));
  }

  @Test
  void underAnotherKeyItIsWholeAgain() throws IOException {
    log().rekey(bytes -> new byte[] {(byte) Arrays.hashCode(bytes)});
    assertThat(log().problems()).isNotEmpty();
    AccessLog anew = new AccessLog(folder, bytes -> new byte[] {(byte) Arrays.hashCode(bytes)});
    assertThat(anew.problems()).isEmpty();
    anew.add("report", Map.of());
    assertThat(anew.problems()).isEmpty();
    assertThat(lines()).hasSize(6);
  }

  @Test
  void manyThreadsWriteOneAfterAnother() throws Exception {
    AccessLog log = log();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> written = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      written.add(
          threads.submit(
              () -> {
                synchronized (log) {
                  log.add("sample", Map.of());
                }
                return log;
              }));
    }
    for (Future<?> each : written) {
      each.get();
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(log().problems()).isEmpty();
    assertThat(lines()).hasSize(45);
  }

  @Test
  void aChangedAddedOrMissingFileOfARunFolderIsFound() throws IOException {
    Path run = Files.createDirectory(folder.resolve("run"));
    Files.writeString(run.resolve("inventory.json"), "{}");
    Files.writeString(run.resolve("mailboxes.csv"), "a,b");
    Manifest.write(run);
    assertThat(Manifest.problems(run)).isEmpty();
    Files.writeString(run.resolve("mailboxes.csv"), "a,c");
    Files.writeString(run.resolve("more.txt"), "x");
    Files.delete(run.resolve("inventory.json"));
    assertThat(Manifest.problems(run))
        .containsExactly(
            "inventory.json is missing", "mailboxes.csv was changed", "more.txt was added");
  }
}
