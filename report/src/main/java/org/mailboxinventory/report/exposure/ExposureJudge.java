package org.mailboxinventory.report.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.mailboxinventory.report.exposure.Exposure.Lowering.Kind;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.ExposureFormula;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;

/** Applies the formula of {@code config/law/exposure.yaml}; what it counts stands there. */
final class ExposureJudge {
  private final LawBook law;
  private final ExposureFormula formula;
  private final JudgeSettings settings;
  private final Set<String> home;
  private final Place atHome;
  private final LocalDate day;

  ExposureJudge(LawBook law, JudgeSettings settings, LocalDate day) {
    this.law = law;
    this.settings = settings;
    this.formula = law.formula();
    this.home = Set.of(settings.entity().home());
    this.atHome = Place.at(settings, law);
    this.day = day;
  }

  Exposure of(MailboxFacts facts, HeldData held, Place place) {
    if (held.read() == ReadState.NOTHING) {
      return new Exposure(
          Level.UNKNOWN,
          false,
          0,
          formula.name(),
          new TreeMap<>(),
          List.of(ScoreWords.notRead(facts)));
    }
    Points points = Points.inWords();
    sum(points, facts, held, place);
    ScoreWords.limits(held).forEach(it -> points.say(() -> it));
    int score = points.score();
    Exposure exposure =
        new Exposure(
            formula.levels().of(score),
            held.read() == ReadState.SOME,
            score,
            formula.name(),
            points.factors(),
            points.because());
    return score == 0 ? exposure : exposure.loweredBy(lowers(score, facts, held, place));
  }

  /** The score alone. */
  int score(MailboxFacts facts, HeldData held, Place place) {
    if (held.read() == ReadState.NOTHING) {
      return 0;
    }
    Points points = Points.summed();
    sum(points, facts, held, place);
    return points.score();
  }

  /** The level of a score. */
  Level level(int score) {
    return formula.levels().of(score);
  }

  private void sum(Points points, MailboxFacts facts, HeldData held, Place place) {
    List<Category> categories = weighing(held);
    if (categories.isEmpty()) {
      points.say(() -> "No sensitive data was found in what was read.");
    } else {
      double core = data(held, categories, points);
      circumstances(core, held.of(categories), facts, place, points);
    }
  }

  /** What would lower the score, each by itself. */
  private List<Exposure.Lowering> lowers(
      int score, MailboxFacts facts, HeldData held, Place place) {
    List<Exposure.Lowering> lowers = new ArrayList<>();
    if (facts.spread().bulk() > 0) {
      MailboxFacts rest = facts.withoutBulk();
      lowers.add(
          lowered(
              score,
              new Change(Kind.BULK, facts.spread().bulk(), ScoreWords.bulkFolders(facts)),
              ScoreWords.bulkDeleted(facts),
              score(rest, new HeldData(rest), place)));
    }
    Category leading = weighing(held).get(0);
    MailboxFacts without = facts.without(leading.id());
    long values = held.byCategory().getOrDefault(leading.id(), 0L);
    lowers.add(
        lowered(
            score,
            new Change(Kind.CATEGORY, values, leading.id()),
            "Deleting its " + leading.counted(values),
            score(without, new HeldData(without), place)));
    if (place.outside(home) == Truth.TRUE) {
      lowers.add(
          lowered(
              score, new Change(Kind.HOME, 1, ""), "Moving it home", score(facts, held, atHome)));
    }
    return lowers.stream()
        .filter(it -> it.score() < score)
        .sorted(Comparator.comparingInt(Exposure.Lowering::score))
        .toList();
  }

  private record Change(Kind kind, long number, String of) {}

  private static Exposure.Lowering lowered(int score, Change change, String what, int lower) {
    return new Exposure.Lowering(
        change.kind(), change.number(), change.of(), what, lower, (score - lower) * 100 / score);
  }

  /** The categories held that weigh, the one that weighs most first. */
  private List<Category> weighing(HeldData held) {
    Map<String, Long> values = held.byCategory();
    List<Category> weighing = new ArrayList<>(values.size());
    for (String id : values.keySet()) {
      Category category = law.category(id);
      if (category.sensitivity() > 0) {
        weighing.add(category);
      }
    }
    weighing.sort(
        Comparator.comparingDouble((Category it) -> weight(it, held))
            .reversed()
            .thenComparing(Category::id));
    return weighing;
  }

  /** A category's sensitivity by how many people have a part in its values. */
  private double weight(Category category, HeldData held) {
    long people = held.people(category.id(), formula.byValues().contains(category.id()));
    return category.sensitivity() * formula.weightOf(people);
  }

  /** The points of data, people and combination, also as one unrounded number. */
  private double data(HeldData held, List<Category> categories, Points points) {
    Category leading = categories.get(0);
    double alone = leading.sensitivity() * formula.alone() / 100.0;
    double peopled = weight(leading, held) - alone;
    List<Category> others =
        categories.stream()
            .skip(1)
            .filter(it -> it.sensitivity() >= formula.combination().sensitivity())
            .toList();
    double combined =
        Math.min(
            formula.combination().atMost(),
            others.stream().mapToDouble(it -> weight(it, held)).sum()
                * formula.combination().share()
                / 100.0);
    points.add("data", alone, () -> "It holds " + leading.many());
    points.add("people", peopled, () -> people(leading, held));
    points.add("combination", combined, () -> "Together with " + ScoreWords.names(others));
    return alone + peopled + combined;
  }

  private String people(Category leading, HeldData held) {
    long values = held.byCategory().getOrDefault(leading.id(), 0L);
    long people = held.people(leading.id(), formula.byValues().contains(leading.id()));
    String those =
        people == values ? "" : " of likely " + people + (people == 1 ? " person" : " people");
    return (values == 1 ? "There is " : "There are ") + leading.counted(values) + those;
  }

  private void circumstances(
      double core, List<Holding> holdings, MailboxFacts facts, Place place, Points points) {
    ExposureFormula.Shares shares = formula.shares();
    long values = sum(holdings, Holding::values);
    long external = sum(holdings, it -> it.detail().externalValues());
    points.add(
        "external",
        core * shares.external() / 100 * external / values,
        () -> ScoreWords.perCent(external, values) + " of it went to or came from outside");
    long free = most(holdings, it -> it.detail().freeMailItems());
    points.add(
        "freeMail",
        core * shares.freeMail() / 100 * Points.share(free, shares.freeMailFull()),
        () -> ScoreWords.mails(free) + " went to free mail services");
    points.say(place::sentence);
    if (place.outside(home) == Truth.TRUE) {
      points.add("abroad", core * shares.abroad() / 100, () -> "It rests abroad");
    }
    if (place.drift() == Truth.TRUE) {
      points.add("drift", core * shares.drift() / 100, place::declaration);
    }
    long bulk = Math.max(facts.spread().bulk(), most(holdings, Holding::bulkItems));
    points.add(
        "bulk",
        core * shares.bulk() / 100 * Points.share(bulk, shares.bulkFull()),
        () -> bulk + (bulk == 1 ? " item has" : " items have") + " 50 values or more");
    age(core, holdings, points);
    if (facts.mailbox().migration().state().inCloud()
        && !settings.facts().hasOwnKey(facts.mailbox().address())) {
      points.add("provider", core * shares.provider() / 100, () -> "The provider can read it");
    }
  }

  private void age(double core, List<Holding> holdings, Points points) {
    int before = day.minusYears(formula.shares().ageYears()).getYear();
    long dated = 0;
    long old = 0;
    for (Holding holding : holdings) {
      for (Map.Entry<Integer, Long> year : holding.detail().itemsByYear().entrySet()) {
        dated += year.getValue();
        old += year.getKey() < before ? year.getValue() : 0;
      }
    }
    if (old > 0) {
      String share = ScoreWords.perCent(old, dated);
      points.add(
          "age",
          core * formula.shares().age() / 100 * old / dated,
          () -> share + " of it is from before " + before);
    }
  }

  private static long sum(List<Holding> holdings, ToLongFunction<Holding> figure) {
    long sum = 0;
    for (Holding holding : holdings) {
      sum += figure.applyAsLong(holding);
    }
    return sum;
  }

  private static long most(List<Holding> holdings, ToLongFunction<Holding> figure) {
    long most = 0;
    for (Holding holding : holdings) {
      most = Math.max(most, figure.applyAsLong(holding));
    }
    return most;
  }
}
