package org.mailboxinventory.report.exposure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Answer;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.Condition.Ways;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.People;

/** What a mailbox holds, by category, and how surely nothing else is in it. */
final class HeldData {
  private final ReadState read;
  private final Opaque opaque;
  private final People people;
  private final List<Holding> holdings;

  HeldData(MailboxFacts facts) {
    this.read = ReadState.of(facts);
    this.opaque = facts.opaque();
    this.people = facts.people();
    this.holdings = facts.holdings().stream().filter(holding -> holding.values() > 0).toList();
  }

  /** Distinct values by category, only where there are any. */
  SortedMap<String, Long> values(Predicate<Holding> wanted) {
    SortedMap<String, Long> values = new TreeMap<>();
    holdings.stream()
        .filter(wanted)
        .forEach(holding -> values.merge(holding.category(), holding.values(), Long::sum));
    return values;
  }

  /** Whether a condition holds on a day; what was not read may hold it too. */
  Answer holds(Condition.Holds condition, LawBook law, LocalDate day) {
    List<Holding> wanted = holdings.stream().filter(it -> speaksOf(condition, it)).toList();
    if (wanted.isEmpty()) {
      return nothingFound();
    }
    Answer ways = ways(condition, wanted, law);
    Answer age = age(condition.age(), wanted, day);
    Answer number = number(condition, wanted);
    Truth truth = ways.truth().and(age.truth()).and(number.truth());
    if (truth == Truth.FALSE && !allSeen()) {
      return Answer.unknown(notSeen());
    }
    return new Answer(
        truth,
        List.of(ways, age, number).stream()
            .filter(answer -> answer.truth() == truth)
            .map(Answer::because)
            .filter(because -> !because.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private static boolean speaksOf(Condition.Holds condition, Holding holding) {
    String detector = holding.detector();
    return condition.categories().contains(holding.category())
        && (condition.detectors().isEmpty() || condition.detectors().contains(detector))
        && (condition.countries().isEmpty()
            || condition.countries().contains(detector.substring(0, detector.indexOf('.'))));
  }

  private Answer nothingFound() {
    return allSeen()
        ? Answer.no("Nothing of the kind was found in what was read.")
        : Answer.unknown(notSeen());
  }

  private boolean allSeen() {
    return read == ReadState.ALL && opaqueParts() == 0;
  }

  private String notSeen() {
    return switch (read) {
      case NOTHING -> "The mailbox was not read.";
      case SOME -> "The mailbox was read in part, and nothing of the kind was found there.";
      case ALL ->
          "Nothing of the kind was found, but parts of the mailbox cannot be read by design.";
    };
  }

  /** At least and at most so many items came or went in all of the ways. */
  private record Items(long atLeast, long atMost) {
    static Items of(Holding holding, Ways ways) {
      List<Long> counts = new ArrayList<>();
      if (ways.sent()) {
        counts.add(holding.sentItems());
      }
      if (ways.external() || ways.freeMail()) {
        counts.add(holding.externalItems());
      }
      if (ways.bulk()) {
        counts.add(holding.bulkItems());
      }
      long atMost = counts.stream().mapToLong(Long::longValue).min().orElse(holding.items());
      long sum = counts.stream().mapToLong(Long::longValue).sum();
      long both = Math.max(0, sum - Math.max(0, counts.size() - 1) * holding.items());
      // Which of the outside recipients are at free mail services is not recorded.
      return new Items(ways.freeMail() ? 0 : counts.isEmpty() ? holding.items() : both, atMost);
    }
  }

  private static Answer ways(Condition.Holds condition, List<Holding> wanted, LawBook law) {
    List<String> sure = new ArrayList<>();
    boolean possible = false;
    for (Holding holding : wanted) {
      Items items = Items.of(holding, condition.ways());
      if (items.atLeast() > 0) {
        sure.add(sentence(holding, items, condition.ways(), law));
      }
      possible |= items.atMost() > 0;
    }
    if (!sure.isEmpty()) {
      return Answer.yes(String.join(" ", sure));
    }
    return possible
        ? Answer.unknown("Some of it may have gone " + words(condition.ways()) + ".")
        : Answer.no("None of it is in items " + words(condition.ways()) + ".");
  }

  private static String sentence(Holding holding, Items items, Ways ways, LawBook law) {
    String name = law.category(holding.category()).name();
    if (!ways.matter()) {
      return name + ": " + count(holding.values(), "value") + " in " + items(holding.items()) + ".";
    }
    String most = items.atLeast() == items.atMost() ? "" : "at least ";
    return name + ": in " + most + items(items.atLeast()) + " " + words(ways) + ".";
  }

  private static String words(Ways ways) {
    List<String> words = new ArrayList<>();
    if (ways.sent()) {
      words.add("sent");
    }
    if (ways.freeMail()) {
      words.add("to free mail services");
    } else if (ways.external()) {
      words.add(ways.sent() ? "outside" : "exchanged with people outside");
    }
    if (ways.bulk()) {
      words.add("with 50 values or more");
    }
    return String.join(" ", words);
  }

  private Answer number(Condition.Holds condition, List<Holding> wanted) {
    long values = wanted.stream().mapToLong(Holding::values).sum();
    Truth enough =
        values < condition.minValues()
            ? Truth.FALSE
            : condition.ways().matter() && condition.minValues() > 1 ? Truth.UNKNOWN : Truth.TRUE;
    if (condition.minPeople() == 0) {
      return new Answer(enough, "");
    }
    Truth peopled =
        people.atLeast() >= condition.minPeople()
            ? Truth.TRUE
            : people.atMost() < condition.minPeople() ? Truth.FALSE : Truth.UNKNOWN;
    return new Answer(
        enough.and(peopled),
        "It concerns " + people.atLeast() + " to " + people.atMost() + " people.");
  }

  private static Answer age(Condition.@Nullable Age age, List<Holding> wanted, LocalDate day) {
    if (age == null) {
      return Answer.yes("");
    }
    if (age.period() == null) {
      return Answer.unknown("The bank’s own period of retention is not set.");
    }
    LocalDate limit = day.minus(age.period());
    Instant edge =
        wanted.stream()
            .map(age.older() ? Holding::oldest : Holding::newest)
            .filter(Objects::nonNull)
            .reduce((a, b) -> a.isBefore(b) == age.older() ? a : b)
            .orElse(null);
    if (edge == null) {
      return Answer.unknown("Its items have no dates.");
    }
    LocalDate on = LocalDate.ofInstant(edge, ZoneOffset.UTC);
    String because = (age.older() ? "The oldest is of " : "The newest is of ") + on + ".";
    return new Answer(Truth.of(age.older() ? on.isBefore(limit) : on.isAfter(limit)), because);
  }

  private static String items(long items) {
    return count(items, "item");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  ReadState read() {
    return read;
  }

  People people() {
    return people;
  }

  /** The holdings of these categories. */
  List<Holding> of(List<Category> categories) {
    return holdings.stream()
        .filter(it -> categories.stream().anyMatch(category -> category.id().equals(it.category())))
        .toList();
  }

  /** By category, the values of all holdings. */
  Map<String, Long> byCategory() {
    return values(holding -> true);
  }

  long opaqueParts() {
    return opaque.providerCanRead() + opaque.providerCannot() + opaque.unknown();
  }
}
