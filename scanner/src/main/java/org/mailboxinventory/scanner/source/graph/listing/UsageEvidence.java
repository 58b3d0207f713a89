package org.mailboxinventory.scanner.source.graph.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Reason;

/** Adds to a listing what the usage report knows: counts, archives, mailboxes nobody else names. */
final class UsageEvidence {
  private static final String SOURCE = "usage-report";
  private static final String FOLDERS = "folder-counts";

  /** Rows that are nobody's yet, by principal name. */
  private final Map<String, List<UsageReport.Row>> byName = new TreeMap<>();

  private final Map<MailboxId, UsageReport.Row> rows = new HashMap<>();

  UsageEvidence(UsageReport report) {
    report
        .rows()
        .forEach(row -> byName.computeIfAbsent(row.principal(), any -> new ArrayList<>()).add(row));
  }

  /**
   * The mailbox of this user, with how many items the report counts in it. One who was deleted may
   * have the name of one who is not: each has the row that says so, and as the report lags, one who
   * was deleted may have a row that does not say it yet.
   */
  Mailbox counted(DirectoryUser user, Mailbox mailbox) {
    boolean gone = mailbox.lifecycle() == Lifecycle.SOFT_DELETED;
    UsageReport.Row row = claim(user.principal(), gone);
    if (row == null && gone) {
      row = claim(user.principal(), false);
    }
    if (row == null) {
      return mailbox;
    }
    rows.put(mailbox.id(), row);
    return row.items() < 0 ? mailbox : expecting(mailbox, row.items(), SOURCE);
  }

  private UsageReport.@Nullable Row claim(String principal, boolean deleted) {
    List<UsageReport.Row> own = byName.getOrDefault(principal, List.of());
    for (UsageReport.Row row : own) {
      if (row.deleted() == deleted) {
        own.remove(row);
        return row;
      }
    }
    return null;
  }

  private static Mailbox expecting(Mailbox mailbox, long items, String source) {
    return new Mailbox(
        mailbox.id(),
        mailbox.address(),
        mailbox.displayName(),
        mailbox.kind(),
        mailbox.lifecycle(),
        mailbox.archiveOf(),
        mailbox.owner(),
        mailbox.holds(),
        mailbox.migration(),
        mailbox.location(),
        mailbox.access(),
        new Mailbox.Expected(items, source));
  }

  /** Mailboxes that only the report knows. */
  List<Mailbox> others() {
    List<Mailbox> others = new ArrayList<>();
    byName.forEach(
        (name, rows) -> {
          if (!name.isEmpty()) {
            rows.sort(Comparator.comparing(UsageReport.Row::deleted));
            for (int i = 0; i < rows.size(); i++) {
              others.add(other(i == 0 ? name : name + "/" + (i + 1), rows.get(i)));
            }
          }
        });
    return others;
  }

  private static Mailbox other(String id, UsageReport.Row row) {
    return mailbox(
        id,
        row.principal(),
        row.name(),
        MailboxKind.UNKNOWN,
        row.deleted() ? Lifecycle.SOFT_DELETED : Lifecycle.UNKNOWN,
        null,
        row.deleted() ? Reason.INACTIVE : Reason.NO_CLOUD_MAILBOX,
        row.items() < 0 ? null : new Mailbox.Expected(row.items(), SOURCE));
  }

  /** A sentence on rows that name nobody. */
  List<String> notes() {
    List<UsageReport.Row> nameless = byName.getOrDefault("", List.of());
    long items = nameless.stream().mapToLong(row -> Math.max(0, row.items())).sum();
    return nameless.isEmpty()
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "the usage report has rows without a name (%,d, with %,d items); compare it with"
                    + " the mailboxes in Exchange",
                nameless.size(),
                items));
  }

  /**
   * The mailboxes, and after them each archive that nobody else knows.
   *
   * @param counts the items in the archives of these mailboxes, as far as the service tells
   */
  List<Mailbox> withArchives(List<Mailbox> mailboxes, Map<MailboxId, Long> counts) {
    Set<MailboxId> haveOne = new HashSet<>();
    mailboxes.stream().map(Mailbox::archiveOf).forEach(haveOne::add);
    List<Mailbox> all = new ArrayList<>();
    for (Mailbox mailbox : mailboxes) {
      MailboxId primary = mailbox.archiveOf();
      Long items = primary == null ? null : counts.get(primary);
      all.add(items == null ? mailbox : expecting(mailbox, items, FOLDERS));
    }
    for (Mailbox primary : mailboxes) {
      UsageReport.Row row = rows.get(primary.id());
      Long items = counts.get(primary.id());
      boolean known = items != null || (row != null && row.archive());
      if (known && !haveOne.contains(primary.id())) {
        all.add(
            mailbox(
                primary.id().value() + "/archive",
                primary.address(),
                primary.displayName(),
                MailboxKind.ARCHIVE,
                primary.lifecycle(),
                primary.id(),
                Reason.ARCHIVE_NOT_READABLE,
                items == null ? null : new Mailbox.Expected(items, FOLDERS)));
      }
    }
    return all;
  }

  private static Mailbox mailbox(
      String id,
      String address,
      @Nullable String name,
      MailboxKind kind,
      Lifecycle lifecycle,
      @Nullable MailboxId archiveOf,
      Reason reason,
      Mailbox.@Nullable Expected expected) {
    return new Mailbox(
        new MailboxId(id),
        address,
        name,
        kind,
        lifecycle,
        archiveOf,
        Owner.unknown(),
        List.of(),
        Migration.unknown(),
        DataLocation.unknown(),
        new Access.Unreadable(reason),
        expected);
  }
}
