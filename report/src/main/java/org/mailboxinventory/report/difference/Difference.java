package org.mailboxinventory.report.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mailboxinventory.report.difference.WrittenInventory.WrittenMailbox;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.ShownText;

/** What changed from an older inventory to a newer one, mailbox by mailbox. */
public final class Difference {
  private final WrittenInventory older;
  private final WrittenInventory newer;
  private final Map<String, List<Change>> changes = new LinkedHashMap<>();

  private static final String VANISHED = Reason.VANISHED.word();

  /** The kinds of change, in the order in which they are said. */
  private static final List<String> KINDS =
      List.of(
          "new",
          "gone",
          "worse",
          "better",
          "newlyUnreadable",
          "readableAgain",
          "moved",
          "grown",
          "newIndications");

  /**
   * A change of one mailbox.
   *
   * @param from what was; empty where there was none
   * @param to what is; empty where there is none
   */
  public record Change(String id, String address, String level, String from, String to) {}

  /** By migration batch, how many of its mailboxes have each kind of change. */
  private final SortedMap<String, Map<String, Integer>> batches = new TreeMap<>();

  private Difference(WrittenInventory older, WrittenInventory newer) {
    this.older = older;
    this.newer = newer;
    KINDS.forEach(kind -> changes.put(kind, new ArrayList<>()));
  }

  /** Compares two inventories. */
  public static Difference between(WrittenInventory older, WrittenInventory newer) {
    Difference difference = new Difference(older, newer);
    newer.mailboxes().forEach(difference::compare);
    older
        .mailboxes()
        .forEach(
            (id, was) -> {
              if (!newer.mailboxes().containsKey(id)) {
                difference.add("gone", id, was, was.level(), "");
              }
            });
    return difference;
  }

  private void compare(String id, WrittenMailbox is) {
    WrittenMailbox was = older.mailboxes().get(id);
    if (was == null) {
      add("new", id, is, "", is.level());
      return;
    }
    level(id, was, is);
    if (was.place() != null && is.place() != null && !was.place().equals(is.place())) {
      add("moved", id, is, was.place(), is.place());
    }
    long before = sum(was);
    long now = sum(is);
    if (now > before) {
      add("grown", id, is, Long.toString(before), Long.toString(now));
    }
    SortedSet<String> begun = new TreeSet<>(is.indications());
    begun.removeAll(was.indications());
    if (!begun.isEmpty()) {
      add("newIndications", id, is, "", String.join(", ", begun));
    }
  }

  private void level(String id, WrittenMailbox was, WrittenMailbox is) {
    Level before = level(was);
    Level now = level(is);
    if (was.vanished() != is.vanished() && before != Level.UNKNOWN && now != Level.UNKNOWN) {
      // What was known of it counts on, so that its level says nothing.
      String kind = is.vanished() ? "newlyUnreadable" : "readableAgain";
      add(
          kind,
          id,
          is,
          was.vanished() ? VANISHED : was.level(),
          is.vanished() ? VANISHED : is.level());
    }
    if (before == now) {
      return;
    }
    String kind =
        now == Level.UNKNOWN
            ? "newlyUnreadable"
            : before == Level.UNKNOWN
                ? "readableAgain"
                : now.compareTo(before) < 0 ? "worse" : "better";
    add(kind, id, is, was.level(), is.level());
  }

  private static Level level(WrittenMailbox mailbox) {
    for (Level level : Level.values()) {
      if (level.word().equals(mailbox.level())) {
        return level;
      }
    }
    return Level.UNKNOWN;
  }

  private static long sum(WrittenMailbox mailbox) {
    return mailbox.values().values().stream().mapToLong(Long::longValue).sum();
  }

  private void add(String kind, String id, WrittenMailbox mailbox, String from, String to) {
    for (String batch : mailbox.batches()) {
      batches
          .computeIfAbsent(ShownText.of(batch), any -> new LinkedHashMap<>())
          .merge(kind, 1, Integer::sum);
    }
    Objects.requireNonNull(changes.get(kind))
        .add(new Change(id, ShownText.of(mailbox.address()), mailbox.level(), from, to));
  }

  /** By kind of change, in the order in which they are said. */
  public Map<String, List<Change>> changes() {
    return changes;
  }

  /**
   * By migration batch, the kinds of change of its mailboxes in the order in which they are said,
   * and how many mailboxes have each; only of batches that have any.
   */
  public SortedMap<String, Map<String, Integer>> batches() {
    SortedMap<String, Map<String, Integer>> sorted = new TreeMap<>();
    batches.forEach(
        (batch, counts) -> {
          Map<String, Integer> ordered = new LinkedHashMap<>();
          for (String kind : KINDS) {
            if (counts.containsKey(kind)) {
              ordered.put(kind, counts.getOrDefault(kind, 0));
            }
          }
          sorted.put(batch, ordered);
        });
    return sorted;
  }

  /** Whether another law judged the newer one, so that some changes may come from that. */
  public boolean lawChanged() {
    return !older.law().equals(newer.law());
  }

  /** Whether a mailbox is new, worse or readable again, and exposed at this level or above. */
  public boolean reaches(Level floor) {
    return List.of("new", "worse", "readableAgain").stream()
        .flatMap(kind -> Objects.requireNonNull(changes.get(kind)).stream())
        .anyMatch(change -> atLeast(change.level(), floor));
  }

  private static boolean atLeast(String word, Level floor) {
    for (Level level : Level.values()) {
      if (level.word().equals(word)) {
        return level.atLeast(floor);
      }
    }
    return false;
  }

  /** The time and id of the older run. */
  String from() {
    return older.asOf() + " (" + older.run() + ")";
  }

  /** The time and id of the newer run. */
  String to() {
    return newer.asOf() + " (" + newer.run() + ")";
  }

  /** One line a kind with its count, then a line for each mailbox, as people read it. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("from " + from());
    lines.add("to " + to());
    if (lawChanged()) {
      lines.add("the law pack changed; some of this may come from that");
    }
    changes.forEach(
        (kind, list) -> {
          lines.add(kind + ": " + list.size());
          for (Change change : list) {
            String arrow = change.from().isEmpty() || change.to().isEmpty() ? "" : " to ";
            lines.add("  " + change.address() + "  " + change.from() + arrow + change.to());
          }
        });
    batches()
        .forEach(
            (batch, counts) ->
                lines.add(
                    "migration batch "
                        + batch
                        + ": "
                        + counts.entrySet().stream()
                            .map(it -> it.getKey() + " " + it.getValue())
                            .collect(Collectors.joining(", "))));
    return lines;
  }

  /** The same as one value for JSON. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", Map.of("run", older.run(), "asOf", older.asOf()));
    json.put("to", Map.of("run", newer.run(), "asOf", newer.asOf()));
    json.put("lawChanged", lawChanged());
    changes.forEach(json::put);
    json.put("batches", batches());
    return json;
  }
}
