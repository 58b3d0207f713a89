package org.mailboxinventory.scanner.source.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Migration.State;
import org.mailboxinventory.report.model.Strength;

/**
 * Whether a mailbox was moved to the cloud. The best durable mark is the bit {@code Migrated} (4)
 * of {@code RemoteRecipientType}, set by a hybrid remote move; {@code ProvisionMailbox} (1) without
 * it says that the mailbox was made in the cloud (Microsoft, MS-ADA2 and the Exchange filter
 * properties). A {@code MailUser} of a synchronised directory has its mailbox elsewhere, most
 * likely on-premises. What was cleared when a move request was removed proves nothing by its
 * absence.
 */
public final class MigrationEvidence {
  private static final int PROVISION_MAILBOX = 1;
  private static final int PROVISION_ARCHIVE = 2;
  private static final int MIGRATED = 4;
  private static final Set<String> MOVED =
      Set.of("", "none", "completed", "completedwithwarning", "completedwithwarnings");

  private MigrationEvidence() {}

  /** What one row says. */
  public static Migration of(ExchangeRow row) {
    if (ExchangeFacts.isMailUser(row)) {
      return ofMailUser(row);
    }
    int flags = flags(row);
    List<Evidence> moved = new ArrayList<>();
    if ((flags & MIGRATED) != 0) {
      moved.add(observed(row, ExchangeColumn.REMOTE_RECIPIENT_TYPE));
    }
    if (row.text(ExchangeColumn.MAILBOX_MOVE_REMOTE_HOST_NAME) != null
        && MOVED.contains(word(row, ExchangeColumn.MAILBOX_MOVE_STATUS))) {
      moved.add(observed(row, ExchangeColumn.MAILBOX_MOVE_REMOTE_HOST_NAME));
    }
    if (!moved.isEmpty()) {
      return new Migration(State.MIGRATED, moved);
    }
    if ((flags & PROVISION_MAILBOX) != 0) {
      return claim(State.CLOUD_BORN, observed(row, ExchangeColumn.REMOTE_RECIPIENT_TYPE));
    }
    return madeInTheCloud(row) ? cloudBorn(row) : Migration.unknown();
  }

  /** What one row says of the mailbox's archive. */
  static Migration ofArchive(ExchangeRow row) {
    if (archiveIsOnPremises(row)) {
      return claim(State.ON_PREMISES, observed(row, ExchangeColumn.ARCHIVE_STATE));
    }
    if ((flags(row) & PROVISION_ARCHIVE) != 0) {
      return claim(State.CLOUD_BORN, observed(row, ExchangeColumn.REMOTE_RECIPIENT_TYPE));
    }
    return Migration.unknown();
  }

  static boolean archiveIsOnPremises(ExchangeRow row) {
    String state = word(row, ExchangeColumn.ARCHIVE_STATE);
    return state.equals("onpremise") || state.equals("4");
  }

  /** What a migration batch says of its user. */
  public static Migration of(MigrationUsers.User user) {
    Evidence evidence =
        new Evidence("Status=" + user.status(), "migration-users", Strength.OBSERVED, user.asOf());
    List<Evidence> all = new ArrayList<>(List.of(evidence));
    if (user.batch() != null) {
      all.add(
          new Evidence(
              Migration.BATCH + user.batch(), "migration-users", Strength.OBSERVED, user.asOf()));
    }
    return new Migration(user.completed() ? State.MIGRATED : State.UNKNOWN, all);
  }

  /**
   * Both together. A mail user keeps its mailbox elsewhere whatever a batch says, for a finished
   * batch may have moved it out; else migrated wins, then on-premises, then cloud-born.
   */
  public static Migration merge(Migration first, Migration second, boolean mailUser) {
    List<Evidence> evidence = new ArrayList<>(first.evidence());
    second.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
    List<State> rank =
        mailUser
            ? List.of(State.ON_PREMISES, State.UNKNOWN)
            : List.of(State.MIGRATED, State.ON_PREMISES, State.CLOUD_BORN, State.UNKNOWN);
    for (State state : rank) {
      if (first.state() == state || second.state() == state) {
        return new Migration(state, evidence);
      }
    }
    return new Migration(State.UNKNOWN, evidence);
  }

  private static Migration ofMailUser(ExchangeRow row) {
    Evidence type =
        LocationEvidence.evidence(row, ExchangeColumn.RECIPIENT_TYPE_DETAILS, Strength.INFERRED);
    if (!row.yes(ExchangeColumn.IS_DIR_SYNCED)) {
      return claim(State.UNKNOWN, type);
    }
    Evidence synced =
        LocationEvidence.evidence(row, ExchangeColumn.IS_DIR_SYNCED, Strength.INFERRED);
    return new Migration(State.ON_PREMISES, List.of(type, synced));
  }

  /**
   * An account that never came from a directory of the bank's own, with a mailbox in an Exchange
   * Online database: an inference, since mail can be copied in by other means than a hybrid move.
   */
  private static boolean madeInTheCloud(ExchangeRow row) {
    return row.no(ExchangeColumn.IS_DIR_SYNCED)
        && row.values().containsKey(ExchangeColumn.REMOTE_RECIPIENT_TYPE)
        && flags(row) == 0
        && LocationEvidence.geography(row.text(ExchangeColumn.DATABASE)) != null;
  }

  private static Migration cloudBorn(ExchangeRow row) {
    return claim(
        State.CLOUD_BORN,
        LocationEvidence.evidence(row, ExchangeColumn.IS_DIR_SYNCED, Strength.INFERRED));
  }

  private static Migration claim(State state, Evidence evidence) {
    return new Migration(state, List.of(evidence));
  }

  private static Evidence observed(ExchangeRow row, ExchangeColumn column) {
    return LocationEvidence.evidence(row, column, Strength.OBSERVED);
  }

  private static String word(ExchangeRow row, ExchangeColumn column) {
    @Nullable String value = row.text(column);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }

  /** The flags, given as a number or as words such as {@code Migrated, ProvisionArchive}. */
  private static int flags(ExchangeRow row) {
    int flags = 0;
    for (String part : word(row, ExchangeColumn.REMOTE_RECIPIENT_TYPE).split("[,;\\s]+", -1)) {
      flags |=
          switch (part) {
            case "provisionmailbox" -> PROVISION_MAILBOX;
            case "provisionarchive" -> PROVISION_ARCHIVE;
            case "migrated" -> MIGRATED;
            default -> part.matches("\\d{1,9}") ? Integer.parseInt(part) : 0;
          };
    }
    return flags;
  }
}
