package org.mailboxinventory.scanner.source.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Reason;

/** Joins rows to mailboxes; what finds no mailbox becomes one. */
final class EvidenceMerge {
  private final RowIndex rows;
  private final Map<String, List<MigrationUsers.User>> batchUsers = new LinkedHashMap<>();
  private final Function<Mailbox, List<String>> names;
  private final Set<String> usedRows = new LinkedHashSet<>();
  private final Set<String> usedUsers = new LinkedHashSet<>();

  EvidenceMerge(
      List<ExchangeExport> exports,
      List<MigrationUsers> migrations,
      Function<Mailbox, List<String>> names) {
    this.rows = new RowIndex(exports);
    this.names = names;
    for (MigrationUsers users : migrations) {
      for (MigrationUsers.User user : users.users()) {
        batchUsers.computeIfAbsent(user.address(), any -> new ArrayList<>()).add(user);
      }
    }
  }

  List<Mailbox> merge(List<Mailbox> listed) {
    List<Mailbox> merged = new ArrayList<>();
    Map<Mailbox, List<ExchangeRow>> evidenceOf = new LinkedHashMap<>();
    for (Mailbox mailbox : listed) {
      List<ExchangeRow> own = rows.of(mailbox, names.apply(mailbox));
      own.forEach(row -> usedRows.add(row.identity()));
      Mailbox known = withEvidence(mailbox, own);
      merged.add(known);
      evidenceOf.put(known, own);
    }
    for (List<ExchangeRow> own : rows.mailboxes()) {
      if (!usedRows.contains(own.get(0).identity())) {
        Mailbox known = withEvidence(unlisted(own.get(0)), own);
        merged.add(known);
        evidenceOf.put(known, own);
      }
    }
    batchUsers.forEach(
        (address, users) -> {
          if (!usedUsers.contains(address)) {
            merged.add(withEvidence(unlisted(address), List.of()));
          }
        });
    addArchives(evidenceOf, merged);
    return List.copyOf(merged);
  }

  private Mailbox withEvidence(Mailbox mailbox, List<ExchangeRow> own) {
    if (mailbox.archiveOf() != null) {
      return mailbox;
    }
    Mailbox known = mailbox;
    boolean mailUser = own.stream().anyMatch(ExchangeFacts::isMailUser);
    for (ExchangeRow row : own) {
      known = with(known, row, mailUser);
    }
    Set<String> addresses = new LinkedHashSet<>();
    addresses.add(mailbox.address().toLowerCase(Locale.ROOT));
    names.apply(mailbox).forEach(name -> addresses.add(name.toLowerCase(Locale.ROOT)));
    own.forEach(row -> RowIndex.addresses(row).forEach(addresses::add));
    for (String address : addresses) {
      for (MigrationUsers.User user : batchUsers.getOrDefault(address, List.of())) {
        usedUsers.add(address);
        known =
            withMigration(
                known,
                MigrationEvidence.merge(known.migration(), MigrationEvidence.of(user), mailUser));
      }
    }
    return known;
  }

  private static Mailbox with(Mailbox mailbox, ExchangeRow row, boolean mailUser) {
    Owner owner = ExchangeFacts.owner(row);
    Owner had = mailbox.owner();
    Set<String> holds = new LinkedHashSet<>(mailbox.holds());
    holds.addAll(ExchangeFacts.holds(row));
    return new Mailbox(
        mailbox.id(),
        mailbox.address(),
        mailbox.displayName(),
        mailbox.kind() == MailboxKind.UNKNOWN ? ExchangeFacts.kind(row) : mailbox.kind(),
        mailbox.lifecycle() == Lifecycle.UNKNOWN
            ? ExchangeFacts.lifecycle(row)
            : mailbox.lifecycle(),
        mailbox.archiveOf(),
        new Owner(
            had.department() != null ? had.department() : owner.department(),
            had.company(),
            had.office() != null ? had.office() : owner.office(),
            had.country()),
        List.copyOf(holds),
        MigrationEvidence.merge(mailbox.migration(), MigrationEvidence.of(row), mailUser),
        LocationEvidence.merge(mailbox.location(), LocationEvidence.of(row)),
        mailbox.access(),
        mailbox.expectedItems() != null
            ? mailbox.expectedItems()
            : ExchangeFacts.expectedItems(row));
  }

  private static Mailbox withMigration(Mailbox mailbox, Migration migration) {
    return new Mailbox(
        mailbox.id(),
        mailbox.address(),
        mailbox.displayName(),
        mailbox.kind(),
        mailbox.lifecycle(),
        mailbox.archiveOf(),
        mailbox.owner(),
        mailbox.holds(),
        migration,
        mailbox.location(),
        mailbox.access(),
        mailbox.expectedItems());
  }

  private static Mailbox unlisted(ExchangeRow row) {
    String address = row.address();
    Lifecycle lifecycle = ExchangeFacts.lifecycle(row);
    boolean deleted = lifecycle == Lifecycle.INACTIVE || lifecycle == Lifecycle.SOFT_DELETED;
    return unlisted(
        row.identity(),
        address == null ? row.identity() : address,
        deleted ? Reason.INACTIVE : Reason.NO_CLOUD_MAILBOX);
  }

  private static Mailbox unlisted(String address) {
    return unlisted(address, address, Reason.NO_CLOUD_MAILBOX);
  }

  private static Mailbox unlisted(String id, String address, Reason reason) {
    return Mailbox.known(
        new MailboxId(id),
        address,
        MailboxKind.UNKNOWN,
        Lifecycle.UNKNOWN,
        new Access.Unreadable(reason));
  }

  private static void addArchives(
      Map<Mailbox, List<ExchangeRow>> evidenceOf, List<Mailbox> merged) {
    Map<String, Boolean> known = new HashMap<>();
    for (Mailbox mailbox : merged) {
      known.put(mailbox.id().value(), true);
      if (mailbox.archiveOf() != null) {
        known.put(ArchiveEvidence.key(mailbox.archiveOf()), true);
      }
    }
    evidenceOf.forEach(
        (primary, own) -> {
          Mailbox archive = ArchiveEvidence.archive(primary, own);
          if (archive != null
              && !known.containsKey(archive.id().value())
              && known.put(ArchiveEvidence.key(primary.id()), true) == null) {
            merged.add(archive);
          }
        });
  }
}
