package org.mailboxinventory.report.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.MailboxId;

/**
 * What differs between two judgements of the same mailboxes.
 *
 * @param levels by level, how many mailboxes have it now and then
 * @param indications by rule, how many mailboxes it indicates something for, where that differs
 * @param people the sum over mailboxes of the least number of people; people in several count in
 *     each
 * @param reached mailboxes whose content the provider could be made to give
 * @param mailboxes those whose level or score differs, the largest change first
 */
public record Differences(
    SortedMap<Level, Change> levels,
    SortedMap<String, Change> indications,
    Change people,
    Change reached,
    List<Moved> mailboxes) {
  public Differences {
    levels = new TreeMap<>(levels);
    indications = new TreeMap<>(indications);
    mailboxes = List.copyOf(mailboxes);
  }

  /** A number now and then. */
  public record Change(long now, long then) {}

  /** A mailbox whose level or score differs. */
  public record Moved(String address, Level now, Level then, int score, int scoreThen) {}

  private record Grade(Level level, int score) {
    static Grade of(MailboxEntry entry) {
      return new Grade(entry.exposure().level(), entry.exposure().score());
    }
  }

  /** The differences of {@code then}, which has the same mailboxes, from {@code now}. */
  public static Differences between(Inventory now, Inventory then) {
    Map<MailboxId, Grade> others = new HashMap<>();
    then.mailboxes().forEach(entry -> others.put(entry.mailbox().id(), Grade.of(entry)));
    List<Moved> moved = new ArrayList<>();
    for (MailboxEntry entry : now.mailboxes()) {
      Grade other = others.getOrDefault(entry.mailbox().id(), Grade.of(entry));
      if (other.score() != entry.exposure().score()) {
        moved.add(
            new Moved(
                entry.mailbox().address(),
                entry.exposure().level(),
                other.level(),
                entry.exposure().score(),
                other.score()));
      }
    }
    moved.sort(
        (a, b) ->
            Integer.compare(Math.abs(b.scoreThen - b.score), Math.abs(a.scoreThen - a.score)));
    return new Differences(
        levels(now, then),
        indications(now, then),
        new Change(people(now), people(then)),
        new Change(reached(now), reached(then)),
        moved);
  }

  private static SortedMap<Level, Change> levels(Inventory now, Inventory then) {
    SortedMap<Level, Change> levels = new TreeMap<>();
    for (Level level : Level.values()) {
      levels.put(
          level,
          new Change(
              now.totals().byLevel().getOrDefault(level, 0L),
              then.totals().byLevel().getOrDefault(level, 0L)));
    }
    return levels;
  }

  private static SortedMap<String, Change> indications(Inventory now, Inventory then) {
    Map<String, Long> before = indications(now);
    Map<String, Long> after = indications(then);
    SortedMap<String, Change> changes = new TreeMap<>();
    for (Map<String, Long> side : List.of(before, after)) {
      for (String rule : side.keySet()) {
        changes.put(rule, new Change(before.getOrDefault(rule, 0L), after.getOrDefault(rule, 0L)));
      }
    }
    changes.values().removeIf(change -> change.now() == change.then());
    return changes;
  }

  private static Map<String, Long> indications(Inventory inventory) {
    Map<String, Long> rules = new HashMap<>();
    for (MailboxEntry entry : inventory.mailboxes()) {
      for (Obligation obligation : entry.obligations()) {
        if (obligation.status() == Rule.Status.INDICATION) {
          rules.merge(obligation.rule(), 1L, Long::sum);
        }
      }
    }
    return rules;
  }

  private static long people(Inventory inventory) {
    return inventory.mailboxes().stream().mapToLong(it -> it.people().atLeast()).sum();
  }

  private static long reached(Inventory inventory) {
    return inventory.mailboxes().stream()
        .filter(
            it ->
                it.regimes().stream()
                    .anyMatch(
                        reach ->
                            reach.throughProvider()
                                && reach.reaches().contains("content")
                                && !reach.providerCanRead().equals("no")))
        .count();
  }
}
