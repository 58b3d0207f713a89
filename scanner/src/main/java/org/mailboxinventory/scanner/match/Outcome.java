package org.mailboxinventory.scanner.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.people.Grouping;
import org.mailboxinventory.report.people.PersonKind;

/** Which customers were found, and who was found beside them. */
public final class Outcome implements AutoCloseable {
  private static final int SHARED_MOST = 63;

  private final CustomerList list;
  private final Hits hits;
  private final List<Mailbox> mailboxes;
  private final List<DetectorId> columns;
  private final List<PersonKind> kinds;
  private final Set<Integer> named;
  private final Grouping.Compared compared;

  Outcome(
      CustomerList list,
      Hits hits,
      List<Mailbox> mailboxes,
      List<DetectorId> columns,
      List<PersonKind> kinds,
      Set<Integer> named,
      Grouping.Compared compared) {
    this.list = list;
    this.hits = hits;
    this.mailboxes = List.copyOf(mailboxes);
    this.columns = List.copyOf(columns);
    this.kinds = List.copyOf(kinds);
    this.named = Set.copyOf(named);
    this.compared = compared;
  }

  /**
   * One customer who was found.
   *
   * @param number the bank's own
   * @param kinds detectors whose values were found
   * @param mailboxes addresses
   * @param places codes of where the mailboxes lie
   * @param items how many
   * @param oldest of these items; null when none has a time
   * @param sharedBy so many customers of the list have the value that tells of this one; 1 for a
   *     value of his own
   */
  public record Affected(
      String number,
      String segment,
      Strength strength,
      SortedSet<String> kinds,
      SortedSet<String> mailboxes,
      SortedSet<String> places,
      int items,
      @Nullable Instant oldest,
      @Nullable Instant newest,
      int sharedBy) {}

  /** People who could be in the list by their kinds of values, and those who are. */
  public Grouping.Compared compared() {
    return compared;
  }

  /** The customers who were found, in the order of the list; those by shared values alone apart. */
  public void affected(Consumer<Affected> found, Consumer<Affected> sharedOnly) {
    try {
      hits.each(
          customer -> {
            Affected one = one(customer);
            (one.sharedBy() > 1 ? sharedOnly : found).accept(one);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many customers of each segment were found, and how many there are. */
  public record Share(int found, int customers) {}

  /** By segment; one segment without a name where the list has none. */
  public SortedMap<String, Share> segments() {
    Map<String, Integer> found = new HashMap<>();
    affected(one -> found.merge(one.segment(), 1, Integer::sum), one -> {});
    SortedMap<String, Share> shares = new TreeMap<>();
    list.segmentSizes()
        .forEach((name, size) -> shares.put(name, new Share(found.getOrDefault(name, 0), size)));
    return shares;
  }

  private Affected one(int customer) {
    SortedSet<String> found = new TreeSet<>();
    SortedSet<String> addresses = new TreeSet<>();
    SortedSet<String> places = new TreeSet<>();
    Set<Integer> items = new HashSet<>();
    long oldest = Long.MAX_VALUE;
    long newest = Long.MIN_VALUE;
    for (int hit = 0; hit < hits.size(); hit++) {
      Mailbox mailbox = mailboxes.get(hits.mailbox(hit));
      found.add(columns.get(hits.kind(hit)).value());
      addresses.add(mailbox.address());
      String place = mailbox.location().effective();
      places.add(place == null ? "unknown" : place);
      items.add(hits.item(hit));
      if (hits.at(hit) != Long.MIN_VALUE) {
        oldest = Math.min(oldest, hits.at(hit));
        newest = Math.max(newest, hits.at(hit));
      }
    }
    if (named.contains(customer)) {
      found.add(CustomerList.NAME.value());
    }
    Strength strength = strength(customer);
    return new Affected(
        list.number(customer),
        list.segment(customer),
        strength,
        found,
        addresses,
        places,
        items.size(),
        newest == Long.MIN_VALUE ? null : Instant.ofEpochMilli(oldest),
        newest == Long.MIN_VALUE ? null : Instant.ofEpochMilli(newest),
        sharedBy(strength));
  }

  private Strength strength(int customer) {
    Map<Matching.Place, Integer> inRecord = new HashMap<>();
    Strength best = Strength.WEAK;
    int all = 0;
    for (int hit = 0; hit < hits.size(); hit++) {
      int kind = 1 << hits.kind(hit);
      all |= kind;
      if (hits.record(hit) > 0) {
        int together =
            inRecord.merge(
                new Matching.Place(hits.item(hit), hits.record(hit)), kind, (a, b) -> a | b);
        if (Integer.bitCount(together) > 1) {
          return Strength.TOGETHER;
        }
      }
      best = surer(best, alone(kinds.get(hits.kind(hit))));
    }
    if (named.contains(customer)) {
      return Strength.TOGETHER;
    }
    return Integer.bitCount(all) > 1 ? Strength.APART : best;
  }

  private static Strength surer(Strength a, Strength b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Strength alone(PersonKind kind) {
    return switch (kind.joins()) {
      case OWN -> Strength.OWN;
      case ACCOUNT -> Strength.ACCOUNT;
      default -> Strength.WEAK;
    };
  }

  /** What several customers have tells of none of them alone. */
  private int sharedBy(Strength strength) {
    int least = SHARED_MOST;
    for (int hit = 0; hit < hits.size(); hit++) {
      least = Math.min(least, hits.shared(hit));
    }
    return strength == Strength.TOGETHER || strength == Strength.APART ? 1 : least;
  }

  /** Removes what lies in temporary files. */
  @Override
  public void close() throws IOException {
    hits.close();
  }
}
