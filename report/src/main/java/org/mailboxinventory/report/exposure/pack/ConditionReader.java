package org.mailboxinventory.report.exposure.pack;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.Condition.Age;
import org.mailboxinventory.report.exposure.law.Condition.Ways;
import org.mailboxinventory.report.model.Migration;

/** Reads the conditions of a rule: a list of mappings with one key each. */
record ConditionReader(Groups groups, Set<String> categories) {
  private static final List<String> KINDS =
      List.of(
          "holds",
          "place",
          "migration",
          "opaque",
          "regimeReaches",
          "event",
          "tenant",
          "scope",
          "archive",
          "calendar",
          "any",
          "all",
          "not");
  private static final Set<String> MIGRATIONS =
      Stream.of(Migration.State.values()).map(Migration.State::word).collect(Collectors.toSet());

  List<Condition> list(ConfigNode parent, String key) {
    List<Condition> conditions = new ArrayList<>();
    for (ConfigNode node : parent.list(key)) {
      Condition condition = one(node);
      if (condition != null) {
        conditions.add(condition);
      }
    }
    if (conditions.isEmpty()) {
      parent.problem(key, "no condition", "write a list of conditions");
    }
    return conditions;
  }

  private @Nullable Condition one(ConfigNode node) {
    List<String> keys = node.keys();
    if (keys.size() != 1 || !KINDS.contains(keys.get(0))) {
      node.problem("", "not a condition", "write one key, of " + String.join(", ", KINDS));
      return null;
    }
    return switch (keys.get(0)) {
      case "holds" -> holds(node.child("holds"));
      case "place" -> place(node.child("place"));
      case "migration" -> new Condition.MigrationIn(groups.known(node, "migration", MIGRATIONS));
      case "opaque" -> opaque(node.child("opaque"));
      case "regimeReaches" -> regimeReaches(node.child("regimeReaches"));
      case "event" -> new Condition.EventOpen(node.word("event", Condition.EventOpen.KINDS));
      case "tenant" -> tenant(node.child("tenant"));
      case "scope" -> scope(node.child("scope"));
      case "archive" -> archive(node);
      case "calendar" -> calendar(node);
      case "any" -> new Condition.AnyOf(list(node, "any"));
      case "all" -> new Condition.AllOf(list(node, "all"));
      default -> not(node.child("not"));
    };
  }

  private Condition.Holds holds(ConfigNode node) {
    Condition.Holds holds =
        new Condition.Holds(
            groups.categories(node, "categories", categories),
            Set.copyOf(node.texts("detectors")),
            groups.countries(node, "countries").stream()
                .map(country -> country.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()),
            number(node, "minValues", 1),
            number(node, "minPeople", 0),
            new Ways(
                word(node, "direction", "any", List.of("any", "sent")).equals("sent"),
                flag(node, "external"),
                flag(node, "freeMail"),
                flag(node, "bulk")),
            age(node));
    ways(node, holds.ways());
    // Values are found whole: a number that was masked, or a mail that is encrypted, yields none.
    word(node, "masked", "no", List.of("no"));
    word(node, "encrypted", "no", List.of("no"));
    node.done();
    return holds;
  }

  /** Only what the ledger counts together can be asked for together. */
  private static void ways(ConfigNode node, Ways ways) {
    if (ways.freeMail() && !ways.sent()) {
      node.problem("freeMail", "without direction: sent", "write direction: sent beside it");
    }
    if (ways.bulk() && (ways.freeMail() || ways.sent() != ways.external())) {
      node.problem(
          "bulk",
          "not counted for this way",
          "write both direction: sent and external: true beside it, or neither");
    }
  }

  private static @Nullable Age age(ConfigNode node) {
    for (String key : List.of("olderThan", "youngerThan")) {
      String text = node.optionalText(key);
      if (text != null) {
        return new Age(
            text.equals("retention") ? null : period(node, key, text), key.equals("olderThan"));
      }
    }
    return null;
  }

  private static Period period(ConfigNode node, String key, String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeParseException e) {
      node.problem(key, "not a period", "write one as in P5Y, or retention for the bank's own");
      return Period.ZERO;
    }
  }

  private @Nullable Condition place(ConfigNode node) {
    List<String> keys = node.keys();
    String key = keys.size() == 1 ? keys.get(0) : "";
    return switch (key) {
      case "restsOutside" -> new Condition.Place.RestsOutside(groups.countries(node, key));
      case "restsIn" -> new Condition.Place.RestsIn(groups.countries(node, key));
      case "outsideAdequate" ->
          new Condition.Place.OutsideAdequate(
              node.word(key, groups.countries().keySet().stream().sorted().toList()));
      case "drift" -> set(node, key, new Condition.Place.Drift());
      case "unknown" -> set(node, key, new Condition.Place.Unknown());
      case "committedElsewhere" -> set(node, key, new Condition.Place.CommittedElsewhere());
      default -> {
        node.problem(
            "",
            "not a condition on the place",
            "write one of restsOutside, restsIn, outsideAdequate, drift, unknown,"
                + " committedElsewhere");
        yield null;
      }
    };
  }

  private static Condition set(ConfigNode node, String key, Condition condition) {
    if (!node.flag(key)) {
      node.problem(key, "false says nothing", "leave the condition out, or put it below not");
    }
    return condition;
  }

  private static Condition opaque(ConfigNode node) {
    Condition condition = new Condition.OpaqueAbove(node.integer("morePerCent", 0, 100));
    node.done();
    return condition;
  }

  private Condition regimeReaches(ConfigNode node) {
    node.word("reaches", List.of("content"));
    Condition condition =
        new Condition.RegimeReaches(
            node.keys().contains("ofCountryOutside")
                ? groups.countries(node, "ofCountryOutside")
                : Set.of());
    node.done();
    return condition;
  }

  private static Condition tenant(ConfigNode node) {
    boolean retention = node.keys().contains("auditRetentionBelowDays");
    Condition condition =
        retention
            ? new Condition.TenantFact(
                "auditRetention", node.integer("auditRetentionBelowDays", 1, 36500))
            : new Condition.TenantFact(
                "auditing-" + node.word("auditing", List.of("incomplete")), 0);
    node.done();
    return condition;
  }

  private static Condition scope(ConfigNode node) {
    Condition condition = new Condition.CardScope(node.flag("inCardScope"));
    node.done();
    return condition;
  }

  private static Condition archive(ConfigNode node) {
    node.word("archive", List.of("unread"));
    return new Condition.ArchiveUnread();
  }

  private static Condition calendar(ConfigNode node) {
    return set(node, "calendar", new Condition.CalendarOnly());
  }

  private @Nullable Condition not(ConfigNode node) {
    Condition inner = one(node);
    return inner == null ? null : new Condition.Not(inner);
  }

  private static int number(ConfigNode node, String key, int whenAbsent) {
    return node.keys().contains(key) ? node.integer(key, 1, Integer.MAX_VALUE) : whenAbsent;
  }

  private static boolean flag(ConfigNode node, String key) {
    return node.keys().contains(key) && node.flag(key);
  }

  private static String word(ConfigNode node, String key, String whenAbsent, List<String> choices) {
    return node.keys().contains(key) ? node.word(key, choices) : whenAbsent;
  }
}
