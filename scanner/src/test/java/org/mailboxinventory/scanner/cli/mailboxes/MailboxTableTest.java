package org.mailboxinventory.scanner.cli.mailboxes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** The table of {@code mailboxes}, as it stands on a screen. */
final class MailboxTableTest {
  private static final String LONG =
      "the.desk.with.the.longest.name.of.all.the.desks.in.this.bank@subsidiary.bank.example";

  private static final List<Mailbox> MAILBOXES =
      List.of(
          mailbox("asha@bank.example", new Access.Open(), "APC", "IND"),
          mailbox("boardroom.mumbai@bank.example", new Access.Excluded(), "IND", null),
          mailbox(LONG, new Access.Unreadable(Reason.ARCHIVE_NOT_READABLE), null, null),
          mailbox("a\u202eb\u001b[2J@bank.example", new Access.Open(), "IND", "IND"));

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void noLineIsWiderThanTheTerminalButAnAddressThatIsSoByItself(int width) {
    assertThat(shown(width, true).lines())
        .filteredOn(line -> !line.equals(LONG))
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    assertThat(shown(width, true)).contains(LONG, "archive-not-readable");
  }

  @Test
  void aSummaryStandsBeforeTheTable() {
    assertThat(shown(120, false))
        .containsSubsequence(
            "4 mailboxes, 2 readable",
            "access: 2 readable, 1 archive-not-readable, 1 excluded",
            "place: 2 IND, 1 APC, 1 unknown",
            "* 1 not in the place that was declared or committed to",
            "ADDRESS",
            "APC*",
            "readable");
  }

  @Test
  void evidenceIsShownWhenAskedFor() {
    assertThat(shown(80, false)).doesNotContain("Database=");
    assertThat(shown(80, true)).contains("    Database=INDP287DG019-db008 (observed,");
  }

  @Test
  void anAddressCommandsNoTerminal() {
    assertThat(shown(80, false)).contains("a\\u202eb\\u001b[2J@").doesNotContain("\u001b");
  }

  private static String shown(int width, boolean evidence) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, false, UTF_8);
    new MailboxTable(stream, width, CommittedPlace.unknown()).write(MAILBOXES, evidence);
    stream.flush();
    return out.toString(UTF_8);
  }

  private static Mailbox mailbox(
      String address, Access access, @Nullable String observed, @Nullable String declared) {
    return new Mailbox(
        new MailboxId("id-" + address),
        address,
        null,
        MailboxKind.USER,
        Lifecycle.ACTIVE,
        null,
        new Owner(null, null, null, null),
        List.of(),
        new Migration(Migration.State.MIGRATED, List.of()),
        new DataLocation(
            observed,
            declared,
            null,
            List.of(
                new Evidence(
                    "Database=INDP287DG019-db008",
                    "exchange-export",
                    Strength.OBSERVED,
                    Instant.parse("2026-11-20T04:30:00Z")))),
        access,
        null);
  }
}
