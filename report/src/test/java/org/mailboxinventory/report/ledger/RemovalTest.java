package org.mailboxinventory.report.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.CARD;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.TUESDAY;
import static org.mailboxinventory.report.ledger.Facts.WEDNESDAY;
import static org.mailboxinventory.report.ledger.Facts.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.count.FactsSeal;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.put.GoneRule;
import org.mailboxinventory.report.ledger.store.Schema;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;

/** What is removed leaves no byte; what is changed is noticed. */
final class RemovalTest {
  private static final MailboxId RAVI = new MailboxId("mailbox-ravi");
  private static final FactsSeal.Key KEY = RemovalTest::seal;

  private final Path temporary;
  private final Path folder;

  RemovalTest(@TempDir Path temporary) {
    this.temporary = temporary;
    this.folder = temporary.resolve("ledger");
  }

  private static FactsSeal seal() {
    return new FactsSeal() {
      private int state = 17;

      @Override
      public void add(byte[] bytes) {
        state = 31 * state + Arrays.hashCode(bytes);
      }

      @Override
      public byte[] end() {
        return ByteBuffer.allocate(4).putInt(state).array();
      }
    };
  }

  /** Easily found in a file: no other number begins so. */
  private static Fingerprint print(int value) {
    return new Fingerprint(0x7A11_B0DE_5A5A_0000L + value, 0x0F0F_C0DE_1234_0000L + value);
  }

  private static Finding finding(DetectorId detector, int value) {
    return new Finding(detector, print(value), 1, 0, 0, 0);
  }

  @BeforeEach
  void fill() {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(Facts.scan(MONDAY));
      ledger.list(
          List.of(
              Facts.asha(), Facts.mailbox(RAVI, "ravi@bank.example", new Access.Open(), "IND")));
      readBoth(ledger);
      ledger.endScan(TUESDAY, false);
      ledger.care().seal(KEY);
    }
  }

  private static void readBoth(Ledger ledger) {
    for (MailboxId mailbox : List.of(ASHA, RAVI)) {
      int base = mailbox.equals(ASHA) ? 0 : 1000;
      ledger.beginFolder(mailbox, INBOX, "Inbox", 300, true, DIGEST);
      for (int i = 0; i < 300; i++) {
        ledger.put(
            mailbox,
            item(mailbox.value() + i, finding(PAN, base + i), finding(CARD, base + 5000 + i)),
            DIGEST);
      }
      ledger.pageDone(mailbox, INBOX, "end", true);
      ledger.mailboxDone(mailbox, null);
    }
  }

  private boolean isInSomeFile(int value) {
    String sought =
        new String(ByteBuffer.allocate(8).putLong(print(value).high()).array(), ISO_8859_1);
    try (Stream<Path> files = Files.walk(temporary)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("native"))
          .anyMatch(file -> bytes(file).contains(sought));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InventoryFacts facts(Ledger ledger) {
    return ledger.facts(WEDNESDAY).orElseThrow();
  }

  @Test
  void aMailboxThatIsForgottenLeavesNoByteAndTheOtherItsCounts() {
    assertThat(isInSomeFile(7)).isTrue();
    try (Ledger ledger = Facts.open(folder)) {
      InventoryFacts before = facts(ledger);
      assertThat(ledger.care().forgetMailboxes(m -> m.address().equals("asha@bank.example")))
          .isOne();
      InventoryFacts after = facts(ledger);
      assertThat(after.mailboxes()).containsExactly(before.mailboxes().get(1));
      assertThat(after.totals().people().likely()).isEqualTo(600);
    }
    for (int i = 0; i < 300; i += 13) {
      assertThat(isInSomeFile(i)).isFalse();
    }
    assertThat(isInSomeFile(1007)).isTrue();
  }

  @Test
  void aDetectorThatIsForgottenLeavesNoByte() {
    try (Ledger ledger = Facts.open(folder)) {
      assertThat(ledger.care().forgetDetector(PAN)).isEqualTo(600);
      assertThat(facts(ledger).totals().byDetector()).containsOnlyKeys(CARD.value());
    }
    assertThat(isInSomeFile(7)).isFalse();
    assertThat(isInSomeFile(5007)).isTrue();
  }

  @Test
  void theNextScanReadsFoldersAgainWhoseDetectorWasForgotten() {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.care().forgetDetector(PAN);
      ledger.beginScan(Facts.scan(TUESDAY));
      ledger.list(
          List.of(
              Facts.asha(), Facts.mailbox(RAVI, "ravi@bank.example", new Access.Open(), "IND")));
      assertThat(ledger.positions(ASHA, DIGEST)).isEmpty();
      readBoth(ledger);
      ledger.endScan(WEDNESDAY, false);
      assertThat(facts(ledger).totals().matches()).isEqualTo(1200);
      assertThat(facts(ledger).totals().byDetector()).containsKeys(PAN.value(), CARD.value());
    }
  }

  @Test
  void valuesThatAreForgottenLeaveNoByteAndCountsOfWhatStays() {
    try (Ledger ledger = Facts.open(folder)) {
      assertThat(ledger.care().forgetValues((detector, value) -> value.equals(print(7)))).isOne();
      assertThat(
              Objects.requireNonNull(facts(ledger).totals().byDetector().get(PAN.value()), "PAN")
                  .values())
          .isEqualTo(599);
      assertThat(facts(ledger).totals().matches()).isEqualTo(1199);
    }
    assertThat(isInSomeFile(7)).isFalse();
    assertThat(isInSomeFile(8)).isTrue();
  }

  @Test
  void whatIsGoneIsRemovedByRetention() {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(Facts.scan(TUESDAY));
      ledger.list(
          List.of(
              Facts.asha(), Facts.mailbox(RAVI, "ravi@bank.example", new Access.Open(), "IND")));
      ledger.remove(ASHA, INBOX, item(ASHA.value() + 7).item().id());
      ledger.endScan(WEDNESDAY, false);
      assertThat(isInSomeFile(7)).isTrue();
      ledger.care().retainFrom(WEDNESDAY);
    }
    assertThat(isInSomeFile(7)).isFalse();
    assertThat(isInSomeFile(8)).isTrue();
  }

  @Test
  void afterTheKeyIsChangedNoOldFingerprintIsLeftAndCountsAreTheSame() {
    InventoryFacts before;
    try (Ledger ledger = Facts.open(folder)) {
      before = facts(ledger);
      ledger
          .care()
          .rotateKey(
              (of, print) -> {
                byte[] other = print.clone();
                for (int i = 0; i < other.length; i++) {
                  other[i] ^= (byte) (0x5C + of.hashCode());
                }
                return other;
              },
              "key-check-2");
      assertThat(facts(ledger).totals()).isEqualTo(before.totals());
      assertThat(ledger.isUnder("key-check-2")).isTrue();
      assertThat(ledger.positions(ASHA, DIGEST)).isEmpty();
    }
    for (int i = 0; i < 300; i += 13) {
      assertThat(isInSomeFile(i)).isFalse();
      assertThat(isInSomeFile(5000 + i)).isFalse();
    }
  }

  /** What a service did not return is kept to be asked for again. */
  private static ItemFacts failed(String id) {
    ItemFacts facts = item(id);
    PartOutcome unread = new PartOutcome.Unread(Reason.SERVICE_ERROR);
    return new ItemFacts(
        facts.item(), facts.outcome(), List.of(Facts.attachment(unread)), facts.findings());
  }

  private void failing(Ledger ledger) {
    ledger.beginScan(Facts.scan(TUESDAY));
    ledger.list(
        List.of(Facts.asha(), Facts.mailbox(RAVI, "ravi@bank.example", new Access.Open(), "IND")));
    for (MailboxId mailbox : List.of(ASHA, RAVI)) {
      ledger.beginFolder(mailbox, INBOX, "Inbox", 301, false, DIGEST);
      ledger.put(mailbox, failed("failing-of-" + mailbox.value()), DIGEST);
      ledger.pageDone(mailbox, INBOX, "end", true);
      ledger.mailboxDone(mailbox, null);
    }
    ledger.endScan(TUESDAY, false);
  }

  private boolean isInSomeFile(String text) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).anyMatch(file -> bytes(file).contains(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void itemsThatFailedLeaveNoByteOfAForgottenMailbox() {
    try (Ledger ledger = Facts.open(folder)) {
      failing(ledger);
      ledger.care().forgetMailboxes(m -> m.address().equals("asha@bank.example"));
    }
    assertThat(isInSomeFile("failing-of-" + ASHA.value())).isFalse();
    assertThat(isInSomeFile("failing-of-" + RAVI.value())).isTrue();
  }

  @Test
  void whatTheSourceNotedLeavesNoByteOfAForgottenMailbox() {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.notes().keep("noted-of-asha-and-others".getBytes(ISO_8859_1));
      assertThat(ledger.notes().read()).contains("noted-of-asha-and-others".getBytes(ISO_8859_1));
      ledger.notes().keep("noted-of-asha".getBytes(ISO_8859_1));
    }
    assertThat(isInSomeFile("noted-of-asha")).isTrue();
    try (Ledger ledger = Facts.open(folder)) {
      assertThat(ledger.notes().read()).contains("noted-of-asha".getBytes(ISO_8859_1));
      ledger.care().forgetMailboxes(m -> m.address().equals("asha@bank.example"));
      assertThat(ledger.notes().read()).isEmpty();
    }
    assertThat(isInSomeFile("noted-of-asha")).isFalse();
  }

  @Test
  void itemsThatFailedLeaveNoByteOfAMailboxThatRetentionRemoves() {
    try (Ledger ledger = Facts.open(folder)) {
      failing(ledger);
      ledger.beginScan(Facts.scan(WEDNESDAY), new GoneRule(true, 100));
      ledger.list(List.of(Facts.mailbox(RAVI, "ravi@bank.example", new Access.Open(), "IND")));
      ledger.endScan(WEDNESDAY, false);
      assertThat(isInSomeFile("failing-of-" + ASHA.value())).isTrue();
      ledger.care().retainFrom(WEDNESDAY.plusSeconds(1));
    }
    assertThat(isInSomeFile("failing-of-" + ASHA.value())).isFalse();
    assertThat(isInSomeFile("failing-of-" + RAVI.value())).isTrue();
  }

  /** The tables that came then hold nothing that is sealed. */
  @Test
  void aLedgerOfBeforeFailedItemsStaysSealed() throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE failed_item");
      statement.execute("PRAGMA user_version = 9");
    }
    try (Ledger ledger = Ledger.openExisting(folder, temporary.resolve("native"))) {
      assertThat(ledger.care().info().schema()).isEqualTo(Schema.VERSION);
      assertThat(ledger.care().isSealed()).isTrue();
      assertThat(ledger.care().unsealed(KEY)).isEmpty();
    }
  }

  @Test
  void aCountThatAnotherHandChangedIsFound() throws Exception {
    try (Ledger ledger = Facts.open(folder)) {
      assertThat(ledger.care().isSealed()).isTrue();
      assertThat(ledger.care().unsealed(KEY)).isEmpty();
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE settled_piece SET facts = zeroblob(length(facts)) WHERE key = 5");
    }
    try (Ledger ledger = Facts.open(folder)) {
      assertThat(ledger.care().unsealed(KEY)).containsExactly(ASHA.value());
    }
  }

  @Test
  void whileAScanIsUnderWayNothingIsSealed() {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(Facts.scan(TUESDAY));
      assertThat(ledger.care().isSealed()).isFalse();
    }
  }
}
