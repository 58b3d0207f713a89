package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.people.PersonKind;
import org.mailboxinventory.report.people.PersonKinds;
import org.mailboxinventory.report.people.count.PeopleCount;

/** Counts people over all mailboxes and in each: from groups kept with the scan, or made anew. */
final class PeopleReader {
  private final Database database;
  private final Names names;
  private final PersonGroups groups;
  private final View view;

  PeopleReader(Database database, Names names, PersonGroups groups, View view) {
    this.database = database;
    this.names = names;
    this.groups = groups;
    this.view = view;
  }

  /** People over all, and by the mailbox's key. */
  record Counted(People all, SortedMap<Integer, People> mailboxes) {}

  /** Null when the findings are of before records, or have lost them. */
  @Nullable Counted read(List<ListedMailbox> mailboxes, Harmless harmless) throws SQLException {
    if (database.number("SELECT records FROM scan WHERE key = ?", view.scan()) == 0) {
      return null;
    }
    Judged judged = new Judged(mailboxes, harmless);
    List<PersonKind> kept = kinds();
    PeopleCount count;
    if (kept.isEmpty()) {
      count = groups.count(view, judged);
      if (count == null) {
        return null;
      }
    } else {
      count = new PeopleCount(kept, judged);
      each(count::first);
      each(count::second);
    }
    return new Counted(count.all(), count.mailboxes());
  }

  private interface Row {
    void take(byte[] signature, long people);
  }

  private void each(Row row) throws SQLException {
    try (ResultSet rows =
        database.query("SELECT signature, number FROM person_set WHERE scan = ?", view.scan())) {
      while (rows.next()) {
        row.take(rows.getBytes(1), rows.getLong(2));
      }
    }
  }

  private List<PersonKind> kinds() throws SQLException {
    List<DetectorId> detectors = new ArrayList<>();
    try (ResultSet rows =
        database.query(
            "SELECT detector FROM person_kind WHERE scan = ? ORDER BY bit", view.scan())) {
      while (rows.next()) {
        detectors.add(new DetectorId(names.text(rows.getInt(1))));
      }
    }
    PersonKinds rules = PersonKinds.bundled();
    List<PersonKind> kinds = new ArrayList<>();
    for (DetectorId detector : detectors) {
      DetectorFacts facts = view.facts().detectors().get(detector);
      if (facts == null) {
        return List.of();
      }
      kinds.add(rules.of(detector, facts.category(), facts.identifies()));
    }
    return kinds;
  }

  /** What counts: mailboxes that are not left out, and kinds that are not harmless there. */
  private static final class Judged implements PeopleCount.Judged {
    private final Map<Integer, ListedMailbox> mailboxes = new HashMap<>();
    private final Harmless harmless;

    Judged(List<ListedMailbox> listed, Harmless harmless) {
      this.harmless = harmless;
      for (ListedMailbox one : listed) {
        if (!one.isExcluded()) {
          mailboxes.put(one.key(), one);
        }
      }
    }

    @Override
    public boolean inView(int mailbox) {
      return mailboxes.containsKey(mailbox);
    }

    @Override
    public boolean counts(int mailbox, PersonKind kind) {
      ListedMailbox listed = mailboxes.get(mailbox);
      return listed != null && !harmless.covers(listed.mailbox(), kind.detector());
    }
  }
}
