package org.mailboxinventory.report.exposure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Answer;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.model.Holding;

/**
 * Whether a mailbox holds what a condition speaks of, with a sentence on exactly that.
 *
 * @param retention the bank's own period; null when it is not set
 */
record HoldsAnswer(HeldData held, LawBook law, LocalDate day, @Nullable Period retention) {
  private static final int KINDS = 3;

  Answer to(Condition.Holds condition) {
    Truth truth = truth(condition);
    if (truth == Truth.FALSE && !held.allSeen(condition.ways())) {
      return Answer.unknown(held.notSeen());
    }
    return Answer.of(truth, () -> sentences(condition, truth));
  }

  private Truth truth(Condition.Holds condition) {
    Truth found = held.found(condition);
    return found == Truth.FALSE
        ? Truth.FALSE
        : found
            .and(enough(condition))
            .and(peopled(condition))
            .and(condition.age() == null ? Truth.TRUE : aged(condition, held.meantBy(condition)));
  }

  private Truth enough(Condition.Holds condition) {
    return condition.minValues() <= 1
        ? Truth.TRUE
        : reached(condition.minValues(), held.values(condition));
  }

  private Truth peopled(Condition.Holds condition) {
    return reached(condition.minPeople(), held.people(condition.ways()));
  }

  private static Truth reached(long least, HeldData.Bounds bounds) {
    if (bounds.atLeast() >= least) {
      return Truth.TRUE;
    }
    return bounds.atMost() < least ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Truth aged(Condition.Holds condition, List<Holding> meant) {
    Condition.Age age = condition.age();
    if (age == null) {
      return Truth.TRUE;
    }
    LocalDate limit = limit(age);
    LocalDate edge = edge(age, meant);
    if (limit == null || edge == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(age.older() ? edge.isBefore(limit) : edge.isAfter(limit));
  }

  private @Nullable LocalDate limit(Condition.Age age) {
    Period period = age.period() == null ? retention : age.period();
    return period == null ? null : day.minus(period);
  }

  private static @Nullable LocalDate edge(Condition.Age age, List<Holding> meant) {
    Instant edge = null;
    for (Holding holding : meant) {
      Instant time = age.older() ? holding.oldest() : holding.newest();
      if (time != null && (edge == null || time.isBefore(edge) == age.older())) {
        edge = time;
      }
    }
    return edge == null ? null : day(edge);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private String sentences(Condition.Holds condition, Truth truth) {
    List<Holding> meant = held.meantBy(condition);
    if (meant.isEmpty()) {
      return "Nothing of the kind was found in what was read.";
    }
    List<WayFigures> figures =
        meant.stream().map(it -> WayFigures.of(it, condition.ways())).toList();
    Truth found = held.found(condition);
    if (found != Truth.TRUE) {
      return found == Truth.FALSE
          ? "None of it is in mails " + WayFigures.words(condition.ways()) + "."
          : unknownWay(condition);
    }
    Truth enough = enough(condition);
    if (enough == Truth.FALSE) {
      return "Fewer than " + condition.minValues() + " were found.";
    }
    List<String> sentences = new ArrayList<>();
    if (enough == Truth.UNKNOWN && truth == Truth.UNKNOWN) {
      HeldData.Bounds values = held.values(condition);
      String number = values.atLeast() + " to " + values.atMost();
      sentences.add(number + " values are in mails " + WayFigures.words(condition.ways()) + ".");
    }
    if (truth == Truth.TRUE) {
      sentences.addAll(kinds(condition, figures));
    }
    if (condition.minPeople() > 0 && peopled(condition) == truth) {
      sentences.add(people(condition));
    }
    if (condition.age() != null && aged(condition, meant) == truth) {
      sentences.add(age(condition.age(), meant));
    }
    return String.join(" ", sentences);
  }

  private static String unknownWay(Condition.Holds condition) {
    return condition.ways().freeMail()
        ? "Some of it was sent outside, and whether to free mail services was not recorded."
        : "Whether any of it is in mails "
            + WayFigures.words(condition.ways())
            + " is not known, since no domain of the bank was known when it was read.";
  }

  /**
   * By category, the most sensitive first, what was found: {@code 5 account numbers in 3 mails}.
   */
  private List<String> kinds(Condition.Holds condition, List<WayFigures> figures) {
    TreeMap<Category, List<WayFigures>> kinds =
        new TreeMap<>(
            Comparator.comparingInt(Category::sensitivity).reversed().thenComparing(Category::id));
    figures.stream()
        .filter(it -> it.any() == Truth.TRUE)
        .forEach(
            it ->
                kinds
                    .computeIfAbsent(law.category(it.category()), key -> new ArrayList<>())
                    .add(it));
    List<String> sentences =
        kinds.entrySet().stream()
            .limit(KINDS)
            .map(it -> WayFigures.sentence(it.getKey(), it.getValue(), condition.ways()))
            .collect(Collectors.toCollection(ArrayList::new));
    int more = kinds.size() - KINDS;
    if (more > 0) {
      sentences.add("And " + more + (more == 1 ? " kind more." : " kinds more."));
    }
    return sentences;
  }

  private String people(Condition.Holds condition) {
    HeldData.Bounds people = held.people(condition.ways());
    String number =
        people.atLeast() == people.atMost()
            ? String.valueOf(people.atLeast())
            : people.atLeast() + " to " + people.atMost();
    return "It concerns " + number + (number.equals("1") ? " person." : " people.");
  }

  private String age(Condition.Age age, List<Holding> meant) {
    LocalDate limit = limit(age);
    LocalDate edge = edge(age, meant);
    if (limit == null) {
      return "The bank’s own period of retention is not set.";
    }
    if (edge == null) {
      return "Its items have no dates.";
    }
    long surely =
        meant.stream()
            .mapToLong(
                it ->
                    it.detail().itemsByYear().headMap(limit.getYear()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
            .max()
            .orElse(0);
    String number = age.older() && surely > 1 ? "At least " + surely + " items are older: " : "";
    String which = age.older() ? "oldest" : "newest";
    return (number.isEmpty() ? "The " : number + "the ") + which + " is of " + edge + ".";
  }
}
