package org.mailboxinventory.scanner.source.dataconnect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.files.Reading;

/**
 * A scan that remembers what the one before it saw of a drop lists and reads what one that
 * remembers nothing does. That a file was not looked at shows where its bytes were replaced by
 * others of the same length under the same time.
 */
class DropNotesTest {
  private static final FileTime THEN = FileTime.fromMillis(1_780_000_000_000L);

  private final Path folder;

  /** Empty before the first scan. */
  private byte[] notes = {};

  private final Map<String, Map<FolderId, String>> positions = new LinkedHashMap<>();

  DropNotesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private DataConnectSource source(int key) throws IOException {
    byte[] bytes = ("key " + key).getBytes(UTF_8);
    return new DataConnectSource(
        List.of(folder), List.of(), List.of(), StableName.under(() -> bytes));
  }

  /** What a scan hands on: by mailbox, each page's folder, whether it ends, and its items. */
  private Map<String, List<String>> scan(int key, boolean remembering) throws IOException {
    Map<String, List<String>> told = new LinkedHashMap<>();
    Map<String, Map<FolderId, String>> later = new LinkedHashMap<>();
    try (DataConnectSource source = source(key)) {
      if (remembering && notes.length > 0) {
        source.remember(notes);
      }
      for (Mailbox mailbox : source.mailboxes().mailboxes()) {
        Reading reading = new Reading();
        reading.positions.putAll(positions.getOrDefault(mailbox.address(), Map.of()));
        reading.read(source, mailbox, Integer.MAX_VALUE);
        told.put(
            mailbox.address() + " in " + mailbox.location().observed(),
            reading.pages.stream().map(DropNotesTest::told).toList());
        later.put(mailbox.address(), reading.positions);
      }
      if (remembering) {
        notes = Objects.requireNonNull(source.toRemember());
        positions.clear();
        positions.putAll(later);
      }
    }
    return told;
  }

  private static String told(Page page) {
    return String.join(
        " ",
        page.folderPath().reveal(),
        page.position(),
        page.restarted() + "/" + page.last() + "/" + page.failure(),
        page.items().stream().map(DropNotesTest::told).toList().toString());
  }

  private static String told(SourceItem item) {
    return item.id().value()
        + "="
        + (item.bodies().isEmpty()
            ? item.failure()
            : new String(item.bodies().get(0).content(), UTF_8));
  }

  private List<String> mailboxes() throws IOException {
    try (DataConnectSource source = source(1)) {
      if (notes.length > 0) {
        source.remember(notes);
      }
      return source.mailboxes().mailboxes().stream().map(Mailbox::address).toList();
    }
  }

  private Path write(String name, ObjectNode... rows) throws IOException {
    Path file = Rows.write(folder.resolve(name), List.of(rows));
    Files.setLastModifiedTime(file, THEN);
    return file;
  }

  /** Ravi's row in the place of Asha's, of the same length. */
  private void replaced(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] other = Files.readString(file).replace(Rows.ASHA, Rows.RAVI).getBytes(UTF_8);
    assertThat(other).hasSize((int) Files.size(file));
    Files.write(file, other);
    Files.setLastModifiedTime(file, THEN);
  }

  @Test
  void aFileThatDidNotChangeIsNotLookedThrough() throws IOException {
    write("a.json", Rows.message(Rows.ASHA, "A1", "text"));
    scan(1, true);
    replaced("a.json");
    assertThat(mailboxes()).containsExactly(Rows.ASHA);
    notes = new byte[0];
    assertThat(mailboxes()).containsExactly(Rows.RAVI);
  }

  @Test
  void oneThatChangedIs() throws IOException {
    write("a.json", Rows.message(Rows.ASHA, "A1", "text"));
    scan(1, true);
    replaced("a.json");
    Files.setLastModifiedTime(folder.resolve("a.json"), FileTime.fromMillis(1));
    assertThat(mailboxes()).containsExactly(Rows.RAVI);
  }

  @Test
  void notesUnderAnotherKeyAreNone() throws IOException {
    write("a.json", Rows.message(Rows.ASHA, "A1", "text"));
    scan(2, true);
    replaced("a.json");
    assertThat(mailboxes()).containsExactly(Rows.RAVI);
  }

  /** Else whoever can write the ledger could have a mailbox left out. */
  @Test
  void soAreThoseOfWhichAnyByteWasChanged() throws IOException {
    write("a.json", Rows.message(Rows.ASHA, "A1", "text"));
    scan(1, true);
    replaced("a.json");
    byte[] whole = notes;
    for (int i = 0; i < whole.length; i++) {
      notes = whole.clone();
      notes[i] ^= 1;
      assertThat(mailboxes()).containsExactly(Rows.RAVI);
    }
    notes = new byte[] {1};
    assertThat(mailboxes()).containsExactly(Rows.RAVI);
  }

  /** Of a file that was cut, or that nobody could read, the rest may be there next time. */
  @Test
  void whatCouldNotBeReadToItsEndIsLookedThroughAgain() throws IOException {
    byte[] first = Files.readAllBytes(write("a.gz", Rows.message(Rows.ASHA, "A1", "text")));
    byte[] second = Files.readAllBytes(write("a.gz", Rows.message(Rows.RAVI, "R1", "text")));
    byte[] whole = ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    byte[] damaged = whole.clone();
    // After a head of ten bytes (RFC 1952): a block of the type that there is not (RFC 1951).
    damaged[first.length + 10] |= 0b110;
    Path file = folder.resolve("a.gz");
    Files.write(file, damaged);
    Files.setLastModifiedTime(file, THEN);
    assertThat(scan(1, true)).hasSize(2);
    Files.write(file, whole);
    Files.setLastModifiedTime(file, THEN);
    assertThat(mailboxes()).containsExactly(Rows.ASHA, Rows.RAVI);
  }

  /** As after a scan that was stopped, or under other settings. */
  @Test
  void rowsThatAreReadAgainAreThoseThatCount() throws IOException {
    GeneratedDrop.write(folder, 40);
    Map<String, List<String>> first = scan(1, true);
    positions.clear();
    assertThat(scan(1, true)).isEqualTo(first);
  }

  @Test
  void aRowThatSaysLaterInANewFileIsSeen() throws IOException {
    write(
        "2026-02-02/a.json",
        Rows.message(Rows.ASHA, "A1", "as it was"),
        Rows.message(Rows.ASHA, "A2", "another"),
        Rows.message(Rows.RAVI, "R1", "his"));
    scan(1, true);
    ObjectNode changed = Rows.message(Rows.ASHA, "A1", "as it is");
    changed.put("lastModifiedDateTime", "2026-02-03T10:00:00Z");
    write("2026-02-03/a.json", changed);
    assertThat(scan(1, true).toString())
        .contains("A1=as it is", "A2=another")
        .doesNotContain("as it was", "R1=his");
  }

  @Test
  void whoseRowsCameIncompleteIsRemembered() throws IOException {
    write("a.json", Rows.message(Rows.ASHA, "A1", "text"));
    Path file = folder.resolve("a.json");
    Files.writeString(
        file,
        Files.readString(file)
            + ("{\"puser\":\"%s\",\"rowInformation\":{\"isUserSummaryRow\":true,"
                    + "\"userHasCompleteData\":false}}\n")
                .formatted(Rows.ASHA));
    Files.setLastModifiedTime(file, THEN);
    assertThat(scan(1, true).toString()).contains("SERVICE_ERROR");
    assertThat(scan(1, true).toString()).contains("SERVICE_ERROR").doesNotContain("A1");
  }

  @Test
  void addressesAndRowsBesideMailAreRemembered() throws IOException {
    write("a.json", Rows.message(Rows.ASHA, "A1", "text"));
    Path people = folder.resolve("people.json");
    Files.writeString(
        people, "{\"id\":\"%s\",\"mail\":\"asha@bank.example\"}\n".formatted(Rows.ASHA));
    Files.setLastModifiedTime(people, THEN);
    scan(1, true);
    Files.writeString(
        people, "{\"id\":\"%s\",\"mail\":\"ashi@bank.example\"}\n".formatted(Rows.ASHA));
    Files.setLastModifiedTime(people, THEN);
    try (DataConnectSource source = source(1)) {
      source.remember(notes);
      assertThat(source.mailboxes().mailboxes())
          .extracting(Mailbox::address)
          .containsExactly("asha@bank.example");
      assertThat(source.mailboxes().notes().toString()).contains("1 rows of the drop");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverComesAndGoesAllIsListedAndReadAsWithoutNotes(long seed) throws IOException {
    Random random = new Random(seed);
    GeneratedDrop.write(folder, 40);
    List<Path> aside = new ArrayList<>();
    for (int round = 0; round < 8; round++) {
      Map<String, Map<FolderId, String>> before = new LinkedHashMap<>(positions);
      Map<String, List<String>> without = scan(1, false);
      assertThat(positions).isEqualTo(before);
      assertThat(scan(1, true)).as("round " + round).isEqualTo(without);
      change(random, round, aside);
    }
  }

  private void change(Random random, int round, List<Path> aside) throws IOException {
    List<Path> files = files();
    Path one = files.get(random.nextInt(files.size()));
    switch (random.nextInt(4)) {
      case 0 -> {
        if (files.size() > 1) {
          Path kept = folder.resolveSibling(folder.getFileName() + "-" + round);
          Files.move(one, kept);
          aside.add(kept);
        }
      }
      case 1 -> {
        ObjectNode later = Rows.message(Rows.ASHA, "M" + random.nextInt(40), "later " + round);
        later.put("lastModifiedDateTime", "2026-03-0" + (1 + round) + "T10:00:00Z");
        Rows.write(folder.resolve("region=USA/later-" + round + ".json"), List.of(later));
      }
      case 2 -> Files.setLastModifiedTime(one, FileTime.fromMillis(round * 1000L));
      default -> {
        if (!aside.isEmpty()) {
          Files.move(aside.remove(0), folder.resolve("back-" + round + ".json"));
        }
      }
    }
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
