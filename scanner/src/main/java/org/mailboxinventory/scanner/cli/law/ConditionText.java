package org.mailboxinventory.scanner.cli.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.law.Condition;

/**
 * A condition of a rule in words, and what would change its answer.
 *
 * @param depth how far it stands in
 * @param asks what has to hold
 * @param change what would make it hold no longer; empty for what only puts others together
 */
record ConditionText(int depth, String asks, String change) {

  /** A condition and those within it, in order. */
  static List<ConditionText> of(Condition condition) {
    List<ConditionText> lines = new ArrayList<>();
    add(condition, 0, lines);
    return List.copyOf(lines);
  }

  private static void add(Condition condition, int depth, List<ConditionText> into) {
    if (condition instanceof Condition.AllOf all) {
      if (depth > 0) {
        into.add(new ConditionText(depth, "all of these:", ""));
      }
      all.conditions().forEach(it -> add(it, depth + (depth > 0 ? 1 : 0), into));
    } else if (condition instanceof Condition.AnyOf any) {
      into.add(new ConditionText(depth, "one of these at least:", ""));
      any.conditions().forEach(it -> add(it, depth + 1, into));
    } else if (condition instanceof Condition.Not not) {
      into.add(new ConditionText(depth, "this does not hold:", ""));
      add(not.condition(), depth + 1, into);
    } else if (condition instanceof Condition.Holds holds) {
      into.add(new ConditionText(depth, holds(holds), change(holds)));
    } else if (condition instanceof Condition.Place place) {
      into.add(place(place, depth));
    } else {
      into.add(other(condition, depth));
    }
  }

  private static String holds(Condition.Holds holds) {
    List<String> words = new ArrayList<>();
    words.add("values are held of " + listed(holds.categories()));
    if (!holds.detectors().isEmpty()) {
      words.add("found by " + listed(holds.detectors()));
    }
    if (!holds.countries().isEmpty()) {
      words.add("of the countries " + listed(holds.countries()));
    }
    if (holds.minValues() > 1) {
      words.add("at least " + holds.minValues());
    }
    if (holds.minPeople() > 0) {
      words.add(
          "of at least " + holds.minPeople() + (holds.minPeople() == 1 ? " person" : " people"));
    }
    words.addAll(ways(holds.ways()));
    Condition.Age age = holds.age();
    if (age != null) {
      words.add(
          "in items "
              + (age.older() ? "older" : "younger")
              + " than "
              + (age.period() == null ? "the bank's own period (judge.bankFacts)" : age.period()));
    }
    return String.join(", ", words);
  }

  private static List<String> ways(Condition.Ways ways) {
    List<String> words = new ArrayList<>();
    if (ways.freeMail()) {
      words.add("sent to free mail services");
    } else if (ways.sent()) {
      words.add(ways.external() ? "sent outside" : "sent");
    } else if (ways.external()) {
      words.add("exchanged with people outside");
    }
    if (ways.bulk()) {
      words.add("in items with 50 values or more");
    }
    return words;
  }

  private static String change(Condition.Holds holds) {
    Condition.Age age = holds.age();
    if (age != null && age.older()) {
      return "deleting the items that are older";
    }
    return holds.ways().matter()
        ? "deleting these mails from the mailbox, which calls nothing back that was sent"
        : "deleting the items that hold such values, or masking the values";
  }

  private static ConditionText place(Condition.Place place, int depth) {
    if (place instanceof Condition.Place.RestsOutside outside) {
      String where = listed(outside.countries());
      return new ConditionText(
          depth, "the data rests outside " + where, "moving the mailbox to " + where);
    }
    if (place instanceof Condition.Place.RestsIn in) {
      return new ConditionText(
          depth, "the data rests in " + listed(in.countries()), "moving the mailbox elsewhere");
    }
    if (place instanceof Condition.Place.OutsideAdequate adequate) {
      return new ConditionText(
          depth,
          "the data rests outside " + adequate.group() + " and what it takes as adequate",
          "moving the mailbox, or an adequacy decision");
    }
    if (place instanceof Condition.Place.Unknown) {
      return new ConditionText(
          depth,
          "where the data rests is not known, or only inferred",
          "evidence: evidence.exchangeExport or evidence.dataLocations");
    }
    boolean drift = place instanceof Condition.Place.Drift;
    return new ConditionText(
        depth,
        "the data rests elsewhere than " + (drift ? "was declared" : "the provider committed to"),
        drift
            ? "moving the mailbox, or declaring where it is meant to lie"
            : "moving the mailbox, or another commitment of the provider");
  }

  private static ConditionText other(Condition condition, int depth) {
    if (condition instanceof Condition.MigrationIn migration) {
      return new ConditionText(
          depth,
          "the mailbox is " + listed(migration.states()),
          "keeping the mailbox on servers of the bank's own");
    }
    if (condition instanceof Condition.OpaqueAbove opaque) {
      return new ConditionText(
          depth,
          "more than " + opaque.perCent() + " % of it cannot be read by design",
          "passwords or keys with which it can be read (extract.passwords)");
    }
    if (condition instanceof Condition.RegimeReaches reaches) {
      return new ConditionText(
          depth,
          "a law"
              + (reaches.outside().isEmpty()
                  ? ""
                  : " of a country outside " + listed(reaches.outside()))
              + " reaches its content",
          "a key that the provider does not hold (judge.bankFacts, ownKey)");
    }
    if (condition instanceof Condition.EventOpen event) {
      return new ConditionText(
          depth,
          "an event of the kind " + event.kind() + " is open and touches the mailbox",
          "closing the event, or showing that it does not touch the mailbox");
    }
    if (condition instanceof Condition.CardScope scope) {
      return new ConditionText(
          depth,
          "the bank "
              + (scope.listed() ? "lists" : "does not list")
              + " it as a place of card data",
          "the bank's list (judge.bankFacts, cardScope)");
    }
    if (condition instanceof Condition.TenantFact fact) {
      return new ConditionText(
          depth,
          fact.days() > 0
              ? "records of access are kept for less than " + fact.days() + " days"
              : "not every access is recorded",
          "keeping more (judge.bankFacts, audit)");
    }
    return condition instanceof Condition.ArchiveUnread
        ? new ConditionText(depth, "it has an archive that was not read", "reading the archive")
        : new ConditionText(depth, "a date for the calendar; it asks nothing of a mailbox", "");
  }

  private static String listed(Collection<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }
}
