package org.mailboxinventory.scanner.source.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.CommittedPlace;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Strength;

class ExchangeEvidenceTest {
  private static final String ID = "11111111-2222-3333-4444-555555555555";
  private static final String OTHER = "99999999-2222-3333-4444-555555555555";

  private final Path folder;

  ExchangeEvidenceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RemoteRecipientType|Migrated|migrated",
        "RemoteRecipientType|'Migrated, ProvisionArchive'|migrated",
        "RemoteRecipientType|4|migrated",
        "RemoteRecipientType|6|migrated",
        "RemoteRecipientType|100|migrated",
        "RemoteRecipientType|96|unknown",
        "RemoteRecipientType|ProvisionMailbox|cloud-born",
        "RemoteRecipientType|1|cloud-born",
        "RemoteRecipientType|DeprovisionMailbox|unknown",
        "RemoteRecipientType|''|unknown",
        "MailboxMoveRemoteHostName|mail.bank.example|migrated",
        "MailboxMoveRemoteHostName|''|unknown",
        "IsDirSynced|True|unknown",
        "IsDirSynced|False|unknown"
      })
  void oneColumnSaysWhetherAMailboxWasMigrated(String column, String value, String state)
      throws IOException {
    Mailbox mailbox = only("PrimarySmtpAddress," + column + "\na@bank.example,\"" + value + "\"\n");
    assertThat(mailbox.migration().state().word()).isEqualTo(state);
    if (!state.equals("unknown")) {
      Evidence evidence = mailbox.migration().evidence().get(0);
      assertThat(evidence.fact()).isEqualTo(column + "=" + value);
      assertThat(evidence.source()).isEqualTo("exchange-export");
      assertThat(evidence.strength()).isEqualTo(Strength.OBSERVED);
      assertThat(evidence.at()).isNotNull();
    }
  }

  /** What is allocated tells of work done, on a busy machine as on an idle one. */
  @Test
  void tenTimesTheRowsAreTenTimesTheWork() throws IOException {
    merged(500);
    long few = merged(2_000);
    long many = merged(20_000);

    assertThat(many).isBetween(5 * few, 14 * few);
  }

  /** Reads an export of so many rows and joins it to as many mailboxes; bytes allocated. */
  private long merged(int rows) throws IOException {
    StringBuilder csv =
        new StringBuilder("PrimarySmtpAddress,ExternalDirectoryObjectId,Database,ArchiveState\r\n");
    List<Mailbox> directory = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      String id = String.format(Locale.ROOT, "%08d-2222-3333-4444-555555555555", i);
      // Every second row is joined by its address alone, and all begin alike.
      csv.append("info@bank").append(i).append(".example,").append(i % 2 == 0 ? id : "");
      csv.append(",INDPR01DG001-db001,HostedProvisioned\r\n");
      directory.add(directory(id, "info@bank" + i + ".example", MailboxKind.USER));
    }
    Path file = Files.writeString(folder.resolve("rows.csv"), csv);
    long before = allocated();
    List<Mailbox> all = ExchangeEvidence.read(List.of(file), List.of()).merge(directory);
    long bytes = allocated() - before;
    assertThat(all).hasSize(2 * rows);
    assertThat(all)
        .filteredOn(mailbox -> mailbox.archiveOf() == null)
        .allMatch(mailbox -> "IND".equals(mailbox.location().observed()));
    return bytes;
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  @Test
  void aMoveThatHasNotEndedIsNoMigration() throws IOException {
    String header = "PrimarySmtpAddress,MailboxMoveRemoteHostName,MailboxMoveStatus\n";
    assertThat(only(header + "a@bank.example,host,InProgress\n").migration().state())
        .isEqualTo(Migration.State.UNKNOWN);
    assertThat(only(header + "a@bank.example,host,CompletedWithWarning\n").migration().state())
        .isEqualTo(Migration.State.MIGRATED);
  }

  @Test
  void anAccountMadeInTheCloudIsAnInferenceAndNeedsACloudDatabase() throws IOException {
    String header = "PrimarySmtpAddress,IsDirSynced,RemoteRecipientType,Database\n";
    Mailbox cloud = only(header + "a@bank.example,False,,INDPR01DG001-db001\n");
    assertThat(cloud.migration().state()).isEqualTo(Migration.State.CLOUD_BORN);
    assertThat(cloud.migration().evidence())
        .extracting(Evidence::strength)
        .containsExactly(Strength.INFERRED);
    assertThat(only(header + "a@bank.example,False,,Mumbai-DB1\n").migration().state())
        .isEqualTo(Migration.State.UNKNOWN);
  }

  @Test
  void aMailUserOfASyncedDirectoryIsOnPremisesWhateverABatchSays() throws IOException {
    String export =
        "PrimarySmtpAddress,RecipientTypeDetails,IsDirSynced\na@bank.example,MailUser,True\n";
    Path users =
        Files.writeString(
            folder.resolve("users.csv"), "EmailAddress,Status\na@bank.example,Completed\n");
    Mailbox mailbox =
        ExchangeEvidence.read(List.of(file(export)), List.of(users)).merge(List.of()).get(0);
    assertThat(mailbox.migration().state()).isEqualTo(Migration.State.ON_PREMISES);
    assertThat(mailbox.access()).isEqualTo(new Access.Unreadable(Reason.NO_CLOUD_MAILBOX));
    assertThat(only(export.replace("True", "False")).migration().state())
        .isEqualTo(Migration.State.UNKNOWN);
  }

  @Test
  void aRemoteMailboxOfAnOnPremisesExportLiesInTheCloud() throws IOException {
    Mailbox mailbox =
        only(
            """
            PrimarySmtpAddress,RecipientTypeDetails,RemoteRecipientType
            a@bank.example,RemoteSharedMailbox,"Migrated, SharedMailbox"
            """);
    assertThat(mailbox.kind()).isEqualTo(MailboxKind.SHARED);
    assertThat(mailbox.migration().state()).isEqualTo(Migration.State.MIGRATED);
  }

  @Test
  void theDatabaseIsObservedTheRegionDeclaredAndADifferenceDrift() throws IOException {
    String header = "PrimarySmtpAddress,Database,MailboxRegion\n";
    DataLocation location = only(header + "a@bank.example,APCPR02DG003-db006,IND\n").location();
    assertThat(location.observed()).isEqualTo("APC");
    assertThat(location.declared()).isEqualTo("IND");
    assertThat(location.drift(CommittedPlace.unknown())).isTrue();
    assertThat(location.evidence())
        .extracting(Evidence::fact)
        .containsExactly("Database=APCPR02DG003-db006", "MailboxRegion=IND");
    assertThat(only(header + "a@bank.example,MUMBAI-DB1,\n").location().observed()).isNull();
    assertThat(only(header + "a@bank.example,QATP287DG012-db050,\n").location().observed())
        .isEqualTo("QAT");
  }

  @Test
  void theDirectoryIsCompletedNotOverruled() throws IOException {
    String export =
        "ExternalDirectoryObjectId,PrimarySmtpAddress,RecipientTypeDetails,Department,Office,"
            + "LitigationHoldEnabled,InPlaceHolds,ItemCount,MailboxRegion\n"
            + ID
            + ",other@bank.example,SharedMailbox,Loans,Pune,True,\"{UniH1, -mbx2} mbx3\",42,IND\n";
    Mailbox listed = directory(ID, "asha@bank.example", MailboxKind.USER);
    Mailbox mailbox =
        ExchangeEvidence.read(List.of(file(export)), List.of()).merge(List.of(listed)).get(0);
    assertThat(mailbox.id()).isEqualTo(listed.id());
    assertThat(mailbox.address()).isEqualTo("asha@bank.example");
    assertThat(mailbox.kind()).isEqualTo(MailboxKind.USER);
    assertThat(mailbox.lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    assertThat(mailbox.access()).isEqualTo(new Access.Open());
    assertThat(mailbox.owner()).isEqualTo(new Owner("Loans", "Bank", "Pune", null));
    assertThat(mailbox.holds()).containsExactly("litigation-hold", "UniH1", "mbx3");
    assertThat(mailbox.expectedItems()).isEqualTo(new Mailbox.Expected(42, "exchange-export"));
    assertThat(mailbox.location().declared()).isEqualTo("IND");
  }

  @Test
  void aRowWithAnotherObjectIdIsAnotherMailboxOfThatAddress() throws IOException {
    String export =
        "ExternalDirectoryObjectId,PrimarySmtpAddress,RecipientTypeDetails,IsInactiveMailbox,"
            + "WhenSoftDeleted,Database\n"
            + OTHER
            + ",asha@bank.example,UserMailbox,True,1/2/2026,NAMPR01DG001-db001\n";
    List<Mailbox> merged =
        ExchangeEvidence.read(List.of(file(export)), List.of())
            .merge(List.of(directory(ID, "asha@bank.example", MailboxKind.USER)));
    assertThat(merged).hasSize(2);
    assertThat(merged.get(0).location()).isEqualTo(DataLocation.unknown());
    Mailbox inactive = merged.get(1);
    assertThat(inactive.id().value()).isEqualTo(OTHER);
    assertThat(inactive.lifecycle()).isEqualTo(Lifecycle.INACTIVE);
    assertThat(inactive.access()).isEqualTo(new Access.Unreadable(Reason.INACTIVE));
    assertThat(inactive.location().observed()).isEqualTo("NAM");
  }

  @Test
  void aRowWithoutObjectIdIsJoinedOnItsAddress() throws IOException {
    String export = "PrimarySmtpAddress,Database\nASHA@bank.example,INDPR01DG001-db001\n";
    List<Mailbox> merged =
        ExchangeEvidence.read(List.of(file(export)), List.of())
            .merge(List.of(directory(ID, "asha@bank.example", MailboxKind.USER)));
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).location().observed()).isEqualTo("IND");
  }

  @Test
  void anArchiveIsAMailboxOfItsOwnThatCannotBeRead() throws IOException {
    String export =
        "ExternalDirectoryObjectId,PrimarySmtpAddress,ArchiveGuid,ArchiveState,ArchiveDatabase,"
            + "ItemCount,ArchiveItemCount\n"
            + ID
            + ",asha@bank.example,"
            + OTHER
            + ",Local,EURPR03DG077-db007,12,9000\n"
            + "b,b@bank.example,00000000-0000-0000-0000-000000000000,None,,7,\n"
            + "c,c@bank.example,,OnPremise,,7,\n";
    ExchangeEvidence evidence = ExchangeEvidence.read(List.of(file(export)), List.of());
    List<Mailbox> merged =
        evidence.merge(List.of(directory(ID, "asha@bank.example", MailboxKind.USER)));
    List<Mailbox> archives =
        merged.stream().filter(mailbox -> mailbox.kind() == MailboxKind.ARCHIVE).toList();
    assertThat(archives).hasSize(2);
    assertThat(archives.get(0).id().value()).isEqualTo(OTHER);
    assertThat(archives.get(0).archiveOf()).isEqualTo(new MailboxId(ID));
    assertThat(archives.get(0).address()).isEqualTo("asha@bank.example");
    assertThat(archives.get(0).location().observed()).isEqualTo("EUR");
    assertThat(archives.get(0).access())
        .isEqualTo(new Access.Unreadable(Reason.ARCHIVE_NOT_READABLE));
    assertThat(archives.get(0).expectedItems())
        .isEqualTo(new Mailbox.Expected(9000, "exchange-export"));
    assertThat(archives.get(1).expectedItems()).isNull();
    assertThat(archives.get(1).migration().state()).isEqualTo(Migration.State.ON_PREMISES);
    assertThat(evidence.merge(merged)).hasSameSizeAs(merged);
  }

  @Test
  void aFinishedBatchIsEvidenceAndItsUnknownUserAMailbox() throws IOException {
    Path users =
        Files.writeString(
            folder.resolve("users.csv"),
            "Identity,Status,BatchId\nasha@bank.example,Completed,b\nnew@bank.example,Synced,b\n");
    List<Mailbox> merged =
        ExchangeEvidence.read(List.of(), List.of(users))
            .merge(List.of(directory(ID, "Asha@bank.example", MailboxKind.USER)));
    assertThat(merged)
        .extracting(mailbox -> mailbox.migration().state())
        .containsExactly(Migration.State.MIGRATED, Migration.State.UNKNOWN);
    assertThat(merged.get(0).migration().evidence().get(0).source()).isEqualTo("migration-users");
  }

  @Test
  void withoutFilesNothingChanges() {
    Mailbox listed = directory(ID, "asha@bank.example", MailboxKind.USER);
    assertThat(ExchangeEvidence.none().merge(List.of(listed))).containsExactly(listed);
    assertThat(ExchangeEvidence.none().inputs()).isEmpty();
  }

  private Mailbox only(String export) throws IOException {
    List<Mailbox> merged = ExchangeEvidence.read(List.of(file(export)), List.of()).merge(List.of());
    assertThat(merged).hasSize(1);
    return merged.get(0);
  }

  private Path file(String export) throws IOException {
    return Files.writeString(folder.resolve("exchange.csv"), export);
  }

  private static Mailbox directory(String id, String address, MailboxKind kind) {
    @Nullable MailboxId noArchive = null;
    return new Mailbox(
        new MailboxId(id),
        address,
        "Asha",
        kind,
        Lifecycle.ACTIVE,
        noArchive,
        new Owner(null, "Bank", null, null),
        List.of(),
        Migration.unknown(),
        DataLocation.unknown(),
        new Access.Open(),
        null);
  }
}
