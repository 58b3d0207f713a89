package org.mailboxinventory.report.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Reason;

/** Applies the formula of {@code config/law/exposure.yaml}; what it counts stands there. */
final class ExposureJudge {
  private final LawBook law;
  private final ExposureFormula formula;
  private final Set<String> home;

  ExposureJudge(LawBook law, JudgeSettings settings) {
    this.law = law;
    this.formula = law.formula();
    this.home = Set.of(settings.entityHome());
  }

  /** {@code foreignLaws}: the laws of other countries that reach its content. */
  Exposure of(MailboxFacts facts, HeldData held, Place place, List<String> foreignLaws) {
    if (held.read() == ReadState.NOTHING) {
      return new Exposure(
          Level.UNKNOWN, false, 0, formula.name(), new TreeMap<>(), List.of(notRead(facts)));
    }
    SortedMap<String, Long> values = held.values(holding -> true);
    Leading leading = leading(values);
    List<String> because = new ArrayList<>();
    SortedMap<String, Integer> factors = new TreeMap<>();
    if (leading == null) {
      because.add("No sensitive data was found in what was read.");
    } else {
      weigh(leading, values, factors, because);
      boolean external = outside(held, leading);
      add(factors, "external", leading, external ? formula.externalShare() : 0);
      add(factors, "location", leading, locationShare(place));
      add(factors, "regimes", leading, foreignLaws.isEmpty() ? 0 : formula.foreignContentShare());
      because.addAll(circumstances(facts, place, external, foreignLaws));
    }
    because.addAll(limits(held));
    int score = Math.min(100, factors.values().stream().mapToInt(Integer::intValue).sum());
    return new Exposure(
        formula.levels().of(score),
        held.read() == ReadState.SOME,
        score,
        formula.name(),
        factors,
        because);
  }

  /** The category that gives the most points, and what it gives. */
  private record Leading(Category category, int data, int volume) {
    int points() {
      return data + volume;
    }
  }

  private @Nullable Leading leading(SortedMap<String, Long> values) {
    Leading leading = null;
    for (Map.Entry<String, Long> entry : values.entrySet()) {
      Category category = law.category(entry.getKey());
      int data = category.sensitivity();
      Leading candidate = new Leading(category, data, share(data, band(entry.getValue())));
      if (data > 0 && (leading == null || candidate.points() > leading.points())) {
        leading = candidate;
      }
    }
    return leading;
  }

  private int band(long values) {
    int share = 0;
    for (ExposureFormula.Band band : formula.volume()) {
      if (values >= band.values()) {
        share = band.share();
      }
    }
    return share;
  }

  private void weigh(
      Leading leading,
      SortedMap<String, Long> values,
      SortedMap<String, Integer> factors,
      List<String> because) {
    factors.put("data", leading.data());
    if (leading.volume() > 0) {
      factors.put("volume", leading.volume());
    }
    because.add(
        leading.category().name()
            + ": "
            + distinct(values.getOrDefault(leading.category().id(), 0L))
            + ".");
    List<Category> others =
        values.keySet().stream()
            .map(law::category)
            .filter(category -> category.sensitivity() >= formula.combinationSensitivity())
            .filter(category -> !category.equals(leading.category()))
            .toList();
    int share = Math.min(formula.combinationAtMost(), formula.combinationShare() * others.size());
    add(factors, "combination", leading, share);
    if (!others.isEmpty()) {
      because.add(
          "Together with "
              + others.stream()
                  .map(other -> other.name() + " (" + values.get(other.id()) + ")")
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private boolean outside(HeldData held, Leading leading) {
    return held
        .values(
            holding ->
                holding.externalItems() > 0
                    && (holding.category().equals(leading.category().id())
                        || law.category(holding.category()).sensitivity()
                            >= formula.combinationSensitivity()))
        .values()
        .stream()
        .anyMatch(count -> count > 0);
  }

  private int locationShare(Place place) {
    int abroad = place.outside(home) == Truth.TRUE ? formula.abroadShare() : 0;
    return abroad + (place.drift() ? formula.driftShare() : 0);
  }

  private static List<String> circumstances(
      MailboxFacts facts, Place place, boolean external, List<String> foreignLaws) {
    List<String> because = new ArrayList<>();
    if (external) {
      because.add("Some of it went to or came from outside the bank.");
    }
    because.add(place.sentence());
    if (place.drift()) {
      because.add("An administrator asked for " + place.declared() + ".");
    }
    if (!foreignLaws.isEmpty()) {
      because.add(
          "Laws of other countries could reach its content: "
              + String.join(", ", foreignLaws)
              + ".");
    } else if (facts.mailbox().migration().state() == Migration.State.ON_PREMISES) {
      because.add("It is still on-premises, so laws that bind the provider do not reach it there.");
    }
    return because;
  }

  private static List<String> limits(HeldData held) {
    List<String> because = new ArrayList<>();
    if (held.read() == ReadState.SOME) {
      because.add("It was only read in part; its exposure may be higher.");
    }
    long opaque = held.opaqueParts();
    if (opaque > 0) {
      because.add(
          opaque == 1
              ? "1 part cannot be read by design; it does not count as clean."
              : opaque + " parts cannot be read by design; they do not count as clean.");
    }
    return because;
  }

  private static String notRead(MailboxFacts facts) {
    if (facts.coverage().state() == MailboxCoverage.State.EXCLUDED) {
      return "The settings leave this mailbox out, so what it holds is not known.";
    }
    String reasons =
        facts.coverage().reasons().keySet().stream()
            .map(Reason::word)
            .collect(Collectors.joining(", "));
    return "It was not read, so what it holds is not known"
        + (reasons.isEmpty() ? "." : ": " + reasons + ".");
  }

  private static String distinct(long values) {
    return values == 1 ? "1 distinct value" : values + " distinct values";
  }

  private static void add(
      SortedMap<String, Integer> factors, String name, Leading leading, int share) {
    int points = share(leading.points(), share);
    if (points > 0) {
      factors.put(name, points);
    }
  }

  /** So many per cent of a number, rounded half up. */
  private static int share(int of, int perCent) {
    return (of * perCent + 50) / 100;
  }
}
