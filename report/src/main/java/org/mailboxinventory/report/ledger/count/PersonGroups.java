package org.mailboxinventory.report.ledger.count;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.item.MailboxItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerProblems;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.people.Grouping;
import org.mailboxinventory.report.people.PersonKind;
import org.mailboxinventory.report.people.PersonKinds;
import org.mailboxinventory.report.people.PersonSets;
import org.mailboxinventory.report.people.Varints;
import org.mailboxinventory.report.people.count.PeopleCount;

/**
 * Groups what a scan's findings tell of people, and keeps of each group what is seen of it: so that
 * an inventory judges without grouping again.
 */
public final class PersonGroups {
  private static final int[] ALONE = {};

  private final Database database;
  private final Names names;
  private final Path temporary;

  /**
   * @param temporary a folder for what does not fit into memory
   */
  public PersonGroups(Database database, Names names, Path temporary) {
    this.database = database;
    this.names = names;
    this.temporary = temporary;
  }

  /** Groups the findings of the last scan and keeps the outcome. */
  public void keepOfLatestScan() throws SQLException {
    View view = FactsReader.view(database, Instant.MAX).orElse(null);
    if (view == null) {
      return;
    }
    database.update("DELETE FROM person_set WHERE scan = ?", view.scan());
    database.update("DELETE FROM person_kind WHERE scan = ?", view.scan());
    try (PersonSets sets = group(view)) {
      if (sets == null) {
        return;
      }
      for (int bit = 0; bit < sets.kinds().size(); bit++) {
        database.update(
            "INSERT INTO person_kind (scan, bit, detector) VALUES (?, ?, ?)",
            view.scan(),
            bit,
            names.code(sets.kinds().get(bit).detector().value()));
      }
      sets.each(
          (signature, number) ->
              database.update(
                  "INSERT INTO person_set (scan, signature, number) VALUES (?, ?, ?)",
                  view.scan(),
                  signature,
                  number));
    } catch (IOException e) {
      throw LedgerProblems.of(temporary, e);
    }
  }

  /** Groups the findings in view, and counts the people; null where records are dropped. */
  @Nullable PeopleCount count(View view, PeopleCount.Judged judged) throws SQLException {
    try (PersonSets sets = group(view)) {
      return sets == null ? null : PeopleCount.of(sets, judged);
    } catch (IOException e) {
      throw LedgerProblems.of(temporary, e);
    }
  }

  /** Null where a finding in view has lost its records. */
  private @Nullable PersonSets group(View view) throws SQLException {
    PersonKinds rules = PersonKinds.bundled();
    List<PersonKind> kinds = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    for (Map.Entry<Integer, View.Detector> entry : view.detectors(names).entrySet()) {
      places.put(entry.getKey(), kinds.size());
      View.Detector detector = entry.getValue();
      kinds.add(
          rules.of(detector.id(), detector.facts().category(), detector.facts().identifies()));
    }
    try (Grouping grouping = new Grouping(kinds, temporary)) {
      for (int mailbox : mailboxes()) {
        if (!add(mailbox, view, places, grouping)) {
          return null;
        }
        grouping.endMailbox(mailbox);
      }
      return grouping.persons();
    } catch (IOException e) {
      throw LedgerProblems.of(temporary, e);
    }
  }

  private List<Integer> mailboxes() throws SQLException {
    List<Integer> mailboxes = new ArrayList<>();
    try (ResultSet rows = database.query("SELECT key FROM mailbox ORDER BY key")) {
      while (rows.next()) {
        mailboxes.add(rows.getInt(1));
      }
    }
    return mailboxes;
  }

  /** False where a finding has lost its records. */
  private boolean add(int mailbox, View view, Map<Integer, Integer> places, Grouping grouping)
      throws SQLException, IOException {
    try (MailboxItems items = MailboxItems.of(database, mailbox)) {
      while (items.next()) {
        StoredItem item = items.item();
        if (view.holds(item) && !add(item, places, grouping)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean add(StoredItem item, Map<Integer, Integer> places, Grouping grouping)
      throws IOException {
    for (StoredItem.Finding finding : item.findings()) {
      Integer place = places.get(finding.detector());
      if (place != null && finding.isValue() && finding.staff() == 0) {
        if (finding.hasLostRecords()) {
          return false;
        }
        grouping.add(
            place,
            Grouping.print(finding.value().high(), finding.value().low()),
            item.key(),
            records(finding.records()));
      }
    }
    return true;
  }

  /**
   * The numbers of a finding's records, as {@code finding.records} keeps them. None where it is
   * alone, and where they were dropped.
   */
  static int[] records(byte[] stored) {
    if (stored.length == 0) {
      return ALONE;
    }
    int[] numbers = new int[stored.length];
    int count = 0;
    Varints in = new Varints(stored);
    int number = 0;
    while (in.hasNext()) {
      int difference = in.nextInt();
      if (difference == 0) {
        break;
      }
      number += difference;
      numbers[count++] = number;
    }
    return Arrays.copyOf(numbers, count);
  }
}
