package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.RuleText;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.write.item.PeopleShown;
import org.mailboxinventory.report.write.page.Codes.Filter;
import org.mailboxinventory.report.write.page.PageNumbers.Value;

/**
 * Five sentences and five figures, each with its coverage: what is known, of what, and what is not.
 * A sixth sentence says what is missing, where anything is.
 */
final class FirstScreen {
  private static final int WORSE = Marks.CHANGES.indexOf(ChangesSince.Kind.WORSE) + 1;
  private static final int BETTER = Marks.CHANGES.indexOf(ChangesSince.Kind.BETTER) + 1;

  private final Inventory inventory;
  private final Codes codes;
  private final long listed;
  private final long notRead;
  private final long high;

  FirstScreen(Inventory inventory, Codes codes) {
    this.inventory = inventory;
    this.codes = codes;
    this.listed = inventory.mailboxes().size();
    this.notRead = level(Level.UNKNOWN);
    this.high = level(Level.CRITICAL) + level(Level.HIGH);
  }

  private long level(Level level) {
    return inventory.totals().byLevel().getOrDefault(level, 0L);
  }

  /** A sentence: the key of its text, its values, and where they lead. */
  record Sentence(String key, Map<String, Value> values, Map<String, Filter> links) {}

  /** A figure with what it is a part of. */
  record Figure(String key, Value value, Map<String, Value> values, @Nullable Filter link) {}

  private static final Map<String, Filter> PEOPLE =
      Map.of(
          "people", Filter.TOUCHING_PEOPLE,
          "min", Filter.TOUCHING_PEOPLE,
          "max", Filter.TOUCHING_PEOPLE);

  private static Value count(long count) {
    return new Value.Count(count);
  }

  List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(read());
    if (codes.sums().missing() > 0) {
      sentences.add(missing());
    }
    sentences.addAll(List.of(people(), risk(), rule(), change()));
    return sentences;
  }

  private Sentence read() {
    if (listed == 0) {
      return new Sentence("s1none", Map.of(), Map.of());
    }
    long part = codes.sums().inPart();
    Map<String, Value> values =
        Map.of(
            "read", count(listed - notRead),
            "whole", count(listed - notRead - part),
            "part", count(part),
            "listed", count(listed),
            "not", count(notRead));
    String key = notRead == 0 ? (part == 0 ? "s1all" : "s1part") : part == 0 ? "s1" : "s1both";
    return new Sentence(
        key,
        values,
        Map.of(
            "read",
            Filter.READ,
            "listed",
            Filter.ALL,
            "not",
            Filter.UNREAD,
            "part",
            Filter.IN_PART));
  }

  /** What was there before and is not found now, or is empty, without anybody having said why. */
  private Sentence missing() {
    return new Sentence(
        "s1missing",
        Map.of("missing", count(codes.sums().missing())),
        Map.of("missing", Filter.MISSING));
  }

  private Map<String, Value> peopleValues() {
    People people = inventory.totals().people();
    return Map.of(
        "people", new Value.About(PeopleShown.best(people), best()),
        "min", new Value.About(people.atLeast(), Value.Bound.LEAST),
        "max", new Value.About(people.atMost(), Value.Bound.MOST));
  }

  /** Where no likely number is known, the lower bound is shown. */
  private Value.Bound best() {
    return hasLikely() ? Value.Bound.NONE : Value.Bound.LEAST;
  }

  private boolean hasLikely() {
    return PeopleShown.likely(inventory.totals().people()) != null;
  }

  private Sentence people() {
    if (inventory.totals().people().atMost() == 0) {
      return new Sentence("s2none", Map.of(), Map.of());
    }
    return new Sentence(hasLikely() ? "s2" : "s2range", peopleValues(), PEOPLE);
  }

  /** How much of everything found lies in the few mailboxes at high risk that hold most. */
  private Sentence risk() {
    if (high == 0) {
      return new Sentence("s3none", Map.of(), Map.of());
    }
    List<Long> values = codes.sums().most();
    long in = values.stream().mapToLong(Long::longValue).sum();
    long all = codes.sums().values();
    return new Sentence(
        values.size() < high ? "s3" : "s3all",
        Map.of(
            "high", count(high),
            "share", new Value.Share(in, all),
            "few", count(values.size())),
        Map.of("high", Filter.HIGH, "share", Filter.HIGH));
  }

  private Sentence rule() {
    RuleText most =
        codes.rules().stream()
            .filter(it -> it.indication() > 0)
            .max(
                Comparator.comparingLong(RuleText::indication)
                    .thenComparing(it -> it.rule().id(), Comparator.reverseOrder()))
            .orElse(null);
    if (most == null) {
      return new Sentence("s4none", Map.of(), Map.of());
    }
    int number = codes.rule(most.rule().id());
    return new Sentence(
        "s4",
        Map.of("ruled", count(most.indication()), "rule", new Value.RuleName(number)),
        Map.of("ruled", Filter.of("rule", number, 1)));
  }

  private Sentence change() {
    ChangesSince changes = inventory.changes();
    if (changes == null) {
      return new Sentence("s5first", Map.of(), Map.of());
    }
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("since", Value.since(changes.since(), inventory.run().asOf()));
    values.put("worse", count(changes.of(ChangesSince.Kind.WORSE).size()));
    values.put("better", count(changes.of(ChangesSince.Kind.BETTER).size()));
    long leaving =
        inventory.actions().isEmpty() ? 0 : inventory.actions().get(0).effect().leavingHigh();
    if (leaving > 0) {
      values.put("end", count(leaving));
    }
    return new Sentence(
        leaving > 0 ? "s5" : "s5plain",
        values,
        Map.of("worse", Filter.of("change", WORSE), "better", Filter.of("change", BETTER)));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    Coverage.Expected expected = inventory.coverage().expected();
    long itemsRead = inventory.coverage().items().read();
    figures.add(
        new Figure(
            expected.mailboxesUnknown() == 0 ? "fig1" : "fig1least",
            new Value.Share(listed - notRead - codes.sums().inPart(), listed),
            Map.of(
                "listed", count(listed),
                "part", count(codes.sums().inPart()),
                "items", count(itemsRead),
                "known", count(expected.items()),
                "unknown", count(expected.mailboxesUnknown()),
                "expected", new Value.Share(itemsRead, expected.items())),
            notRead == 0 ? null : Filter.UNREAD));
    figures.add(
        new Figure(
            hasLikely() ? "fig2" : "fig2range",
            new Value.About(PeopleShown.best(inventory.totals().people()), best()),
            peopleValues(),
            Filter.TOUCHING_PEOPLE));
    figures.add(
        new Figure(
            "fig3",
            count(high),
            Map.of(
                "read", count(listed - notRead),
                "part", count(codes.sums().inPart())),
            high == 0 ? null : Filter.HIGH));
    figures.add(indicated());
    figures.add(worse());
    return figures;
  }

  private Figure indicated() {
    long indicated = codes.sums().indicated();
    long open = codes.sums().open();
    return new Figure(
        "fig4",
        count(indicated),
        Map.of("na", count(open)),
        indicated == 0 ? null : Filter.of("ruled", 1));
  }

  private Figure worse() {
    ChangesSince changes = inventory.changes();
    if (changes == null) {
      return new Figure(
          notRead == 0 && listed > 0 ? "fig5none" : "fig5first",
          count(notRead),
          Map.of("listed", count(listed)),
          notRead == 0 ? null : Filter.UNREAD);
    }
    long worse = changes.of(ChangesSince.Kind.WORSE).size();
    return new Figure(
        "fig5",
        count(worse),
        Map.of(
            "since",
            Value.since(changes.since(), inventory.run().asOf()),
            "unreadable",
            count(changes.of(ChangesSince.Kind.NEWLY_UNREADABLE).size())),
        worse == 0 ? null : Filter.of("change", WORSE));
  }
}
