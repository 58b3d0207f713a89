package org.mailboxinventory.scanner.source.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.confine.ConfinedJava;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.FileSource;
import org.mailboxinventory.scanner.source.files.GeneratedPst;
import org.mailboxinventory.scanner.source.files.Reading;
import org.mailboxinventory.scanner.source.files.outlook.OutlookStore;

/** Outlook stores, sound and hostile, read by processes of their own. */
class StoreProcessesTest {
  private static final Path CORPORA = Path.of("../../shared/corpora/mail-files");

  private final Path folder;
  private final Path work;
  private final Path store;

  StoreProcessesTest(@TempDir Path folder, @TempDir Path work) {
    this.folder = folder;
    this.work = work;
    this.store = folder.resolve("store.pst");
  }

  @AfterEach
  void nothingIsLeft() {
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void everythingComesAsItDoesWithinThisProcess() throws IOException {
    int messages = GeneratedPst.write(store, 2L << 20);
    assertThat(same(store)).isEqualTo(messages);
  }

  @Test
  void realStoresComeAsTheyDoWithinThisProcess() throws IOException {
    assumeTrue(Files.isDirectory(CORPORA), "needs ../shared/corpora/mail-files");
    List<Path> stores;
    try (Stream<Path> files = Files.walk(CORPORA)) {
      stores = files.filter(file -> file.toString().matches(".*\\.(pst|ost)")).toList();
    }
    assertThat(stores).hasSizeGreaterThan(1);
    for (Path real : stores) {
      same(real);
    }
  }

  private int same(Path file) throws IOException {
    try (FileSource here = new FileSource(List.of(file), null);
        FileSource there = FileSource.apart(List.of(file), limits(60_000, 512))) {
      Reading expected = Reading.all(here);
      Reading found = Reading.all(there);
      assertThat(found.pages).hasSameSizeAs(expected.pages);
      assertThat(reasons(found)).isEqualTo(reasons(expected));
      assertThat(texts(found)).isEqualTo(texts(expected));
      return found.list().size();
    }
  }

  @Test
  void aTextThatIsTooLongIsReadInPartAndTheNextMessagesFollow() throws IOException {
    GeneratedPst.writeLong(store, 40 << 20, 9);
    try (FileSource source = FileSource.apart(List.of(store), limits(60_000, 512))) {
      List<SourceItem> items = Reading.all(source).list();
      assertThat(items).extracting(SourceItem::failure).containsOnlyOnce(Reason.TOO_LARGE);
      assertThat(items).filteredOn(item -> item.failure() == null).hasSize(9);
      assertThat(items)
          .filteredOn(item -> item.failure() != null)
          .allMatch(item -> item.bodies().get(0).content().length == 32 << 20);
    }
  }

  @Test
  void aMessageThatEatsAllMemoryHasThatReasonAndTheNextFollow() throws IOException {
    GeneratedPst.writeLong(store, 40 << 20, 9);
    try (FileSource source = FileSource.apart(List.of(store), limits(60_000, 48))) {
      List<SourceItem> items = Reading.all(source).list();
      assertThat(items).extracting(SourceItem::failure).containsOnlyOnce(Reason.OUT_OF_MEMORY);
      assertThat(items).filteredOn(item -> item.failure() == null).hasSize(9);
    }
  }

  @Test
  void foldersThatLieWithinThemselvesAreReadOnce() throws IOException {
    GeneratedPst.writeCircle(store, 20);
    try (FileSource source = FileSource.apart(List.of(store), limits(60_000, 512))) {
      Reading reading = Reading.all(source);
      assertThat(reading.list()).hasSize(20).allMatch(item -> item.failure() == null);
      assertThat(reading.pages.stream().mapToInt(page -> page.items().size()).sum()).isEqualTo(20);
    }
  }

  /** Who opens a pipe that nobody writes to waits for ever. */
  private Path endless() throws Exception {
    Path pipe = folder.resolve("endless.pst");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  @Test
  void whatKeepsAProcessIsGivenUpAndTheNextStoreIsRead() throws Exception {
    GeneratedPst.writeShort(store, 30);
    try (StoreProcesses processes = new StoreProcesses(limits(10_000, 512))) {
      try (OutlookStore hung = processes.open(endless())) {
        assertThatThrownBy(hung::top)
            .isInstanceOfSatisfying(
                SourceException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
      }
      try (OutlookStore sound = processes.open(store)) {
        assertThat(sound.within(sound.top().node())).hasSize(2);
      }
    }
  }

  @Test
  void aStoreThatKeepsEveryProcessIsGivenUpAfterAFewOfThem() throws Exception {
    try (StoreProcesses processes = new StoreProcesses(limits(1, 512));
        OutlookStore slow = processes.open(endless())) {
      for (int asked = 0; asked < 1000; asked++) {
        assertThatThrownBy(slow::top)
            .isInstanceOfSatisfying(
                SourceException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
      }
      assertThat(processes.started()).isBetween(1, 40);
    }
  }

  @Test
  void aProcessEndsWhenItsParentIsGone() throws Exception {
    Path own = Files.createDirectory(work.resolve("own"));
    ConfinedJava java = new ConfinedJava(own, 64, StoreWorker.class.getName(), List.of());
    Process worker = java.start().process();
    assertThat(worker.getInputStream().read()).isEqualTo(StoreWorker.ANSWER);
    worker.getOutputStream().close();
    assertThat(worker.waitFor()).isZero();
    java.removeFolder();
  }

  /** Bytes changed anywhere: alone, in runs, and where the tree of the store lies. */
  @Test
  void hundredsOfDamagedStoresEndAndEveryMessageIsReadOrHasAReason() throws IOException {
    GeneratedPst.write(store, 200_000);
    byte[] sound = Files.readAllBytes(store);
    Files.delete(store);
    for (int seed = 0; seed < 400; seed++) {
      Files.write(folder.resolve(seed + ".pst"), damaged(sound, new Random(seed)));
    }
    try (FileSource source = FileSource.apart(List.of(folder), limits(20_000, 64))) {
      List<Mailbox> mailboxes = source.mailboxes().mailboxes();
      assertThat(mailboxes).hasSize(400);
      long whole = 0;
      for (Mailbox mailbox : mailboxes) {
        Reading reading = Reading.all(source, mailbox);
        assertThat(reading.pages).as(mailbox.address()).isNotEmpty().hasSizeLessThan(1_000);
        reading.list().forEach(item -> item.attachments().forEach(StoreProcessesTest::text));
        whole += reasons(reading).isEmpty() ? 1 : 0;
      }
      assertThat(whole).as("stores in which everything was read").isBetween(1L, 300L);
    }
  }

  private static byte[] damaged(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    int places = 1 + random.nextInt(200);
    if (random.nextInt(5) == 0) {
      // The header, which says where everything lies.
      bytes[8 + random.nextInt(560)] = (byte) random.nextInt();
    }
    int run = random.nextBoolean() ? 1 : 1 + random.nextInt(64);
    for (int place = 0; place < places; place++) {
      // What lies before tells that it is a store at all.
      int at = 8 + random.nextInt(bytes.length - 80);
      for (int i = 0; i < run; i++) {
        bytes[at + i] = (byte) random.nextInt();
      }
    }
    return random.nextInt(10) == 0
        ? Arrays.copyOf(bytes, 600 + random.nextInt(bytes.length - 600))
        : bytes;
  }

  private StoreLimits limits(int milliseconds, int megabytes) {
    return new StoreLimits(() -> work, Duration.ofMillis(milliseconds), megabytes);
  }

  private static List<Reason> reasons(Reading reading) {
    List<Reason> reasons = new ArrayList<>();
    reading.pages.stream().map(Page::failure).filter(Objects::nonNull).forEach(reasons::add);
    reading.list().stream().map(SourceItem::failure).filter(Objects::nonNull).forEach(reasons::add);
    return reasons;
  }

  /** All that was read of all items, but for their ids, which are under a key of each source. */
  private static List<String> texts(Reading reading) {
    List<String> texts = new ArrayList<>();
    for (SourceItem item : reading.list()) {
      texts.add(
          String.join(
              "|",
              String.valueOf(item.kind()),
              String.valueOf(item.internetMessageId()),
              String.valueOf(item.at()),
              String.valueOf(item.fromOwner()),
              String.valueOf(item.addresses()),
              String.valueOf(item.bytes()),
              item.subject().reveal(),
              item.headers().reveal(),
              String.valueOf(item.personal())));
      item.bodies()
          .forEach(
              body ->
                  texts.add(
                      body.html()
                          + String.valueOf(body.charset())
                          + new String(body.content(), StandardCharsets.UTF_8)));
      item.attachments()
          .forEach(
              attachment ->
                  texts.add(
                      attachment.name().reveal()
                          + attachment.mediaType()
                          + attachment.bytes()
                          + attachment.unreadable()
                          + text(attachment)));
    }
    return texts;
  }

  private static String text(SourceItem.Attachment attachment) {
    try (InputStream in = attachment.content().open()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "unread";
    }
  }
}
