package org.mailboxinventory.report.inventory.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;

/**
 * What changed since an earlier run, by mailbox.
 *
 * @param byKind ids of mailboxes in the order of the inventory; those gone, in that of their ids
 * @param findings what is held that was not; and what was found and is not, of mailboxes that are
 *     gone or were read now
 * @param highBefore mailboxes at level high or critical then
 * @param highNow the same now
 * @param law laws and rules that are not where they were then, by id
 * @param runs what runs before this one came to, in order of time
 */
public record ChangesSince(
    Instant since,
    Map<Kind, List<String>> byKind,
    FindingChanges findings,
    long highBefore,
    long highNow,
    List<LawThen.Change> law,
    List<RunSummary> runs) {

  /** A mailbox has at most one of the first four; any of the others may come with it. */
  public enum Kind {
    NEW,
    WORSE,
    BETTER,
    NEWLY_UNREADABLE,
    MOVED,
    GROWN,
    FIXED,
    GONE;

    /** The word used in outputs, as in {@code newly-unreadable}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ChangesSince {
    Map<Kind, List<String>> copy = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      copy.put(kind, List.copyOf(byKind.getOrDefault(kind, List.of())));
    }
    byKind = Map.copyOf(copy);
    law = List.copyOf(law);
    runs = List.copyOf(runs);
  }

  /** The mailboxes of a kind. */
  public List<String> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Compares what is now, in its order, with what was. */
  public static ChangesSince between(Earlier then, Stream<Earlier.Was> now, LawThen law) {
    Map<Kind, List<String>> byKind = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new ArrayList<>());
    }
    Set<String> seen = new HashSet<>();
    Set<String> unknown = new HashSet<>();
    long[] high = new long[1];
    now.forEach(
        is -> {
          seen.add(is.id());
          if (is.level() == Level.UNKNOWN) {
            unknown.add(is.id());
          }
          high[0] += is.level().atLeast(Level.HIGH) ? 1 : 0;
          kinds(then.mailboxes().get(is.id()), is)
              .forEach(kind -> Objects.requireNonNull(byKind.get(kind)).add(is.id()));
        });
    List<String> gone = Objects.requireNonNull(byKind.get(Kind.GONE));
    then.mailboxes().keySet().stream().filter(id -> !seen.contains(id)).sorted().forEach(gone::add);
    long before =
        then.mailboxes().values().stream().filter(was -> was.level().atLeast(Level.HIGH)).count();
    FindingChanges findings = then.findings().with(unread(then), unknown::contains);
    Objects.requireNonNull(byKind.get(Kind.FIXED)).addAll(fixed(findings, seen));
    return new ChangesSince(
        then.asOf(), byKind, findings, before, high[0], then.law().changes(law), then.runs());
  }

  /** Mailboxes that are still there, and hold no longer what they held or are read again. */
  private static List<String> fixed(FindingChanges findings, Set<String> seen) {
    return findings.ended().stream()
        .map(FindingChanges.Ended::mailbox)
        .filter(seen::contains)
        .distinct()
        .sorted()
        .toList();
  }

  /** That a mailbox was not read is a finding too. */
  private static List<FindingChanges.Ended> unread(Earlier then) {
    return then.mailboxes().values().stream()
        .filter(was -> was.level() == Level.UNKNOWN)
        .sorted(Comparator.comparing(Earlier.Was::id))
        .map(was -> new FindingChanges.Ended(was.id(), was.address(), was.place(), null))
        .toList();
  }

  private static List<Kind> kinds(Earlier.@Nullable Was was, Earlier.Was is) {
    List<Kind> kinds = new ArrayList<>();
    if (was == null) {
      return List.of(Kind.NEW);
    }
    if (is.level() == Level.UNKNOWN) {
      if (was.level() != Level.UNKNOWN) {
        kinds.add(Kind.NEWLY_UNREADABLE);
      }
    } else if (was.level() != Level.UNKNOWN && is.level() != was.level()) {
      kinds.add(is.level().compareTo(was.level()) < 0 ? Kind.WORSE : Kind.BETTER);
    }
    if (was.place() != null && is.place() != null && !was.place().equals(is.place())) {
      kinds.add(Kind.MOVED);
    }
    boolean bothRead = was.level() != Level.UNKNOWN && is.level() != Level.UNKNOWN;
    if (bothRead && is.values() > was.values()) {
      kinds.add(Kind.GROWN);
    }
    return kinds;
  }
}
