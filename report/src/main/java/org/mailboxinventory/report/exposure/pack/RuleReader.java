package org.mailboxinventory.report.exposure.pack;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.Entity;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Succession;

/** Reads one entry of {@code config/law/rules/}. */
record RuleReader(Groups groups, ConditionReader conditions, List<String> clocks) {

  Rule read(String id, ConfigNode node) {
    return new Rule(
        id,
        node.text("name"),
        node.word("kind", List.of("law", "standard", "house")),
        Set.copyOf(node.texts("aliases")),
        entity(node.child("entity")),
        new Condition.AllOf(conditions.list(node, "when")),
        unless(node),
        EntryReader.choice(
            node,
            "outcome",
            List.of(Rule.Status.INDICATION, Rule.Status.NEEDS_DECISION, Rule.Status.NOT_ASSESSABLE),
            Rule.Status::word),
        EntryReader.validity(node),
        Succession.read(node),
        node.keys().contains("clock") ? node.word("clock", clocks) : null,
        node.keys().contains("guards")
            && node.word("guards", List.of("deletion")).equals("deletion"),
        node.text("says"),
        node.text("caveat"),
        EntryReader.provenance(node));
  }

  private @Nullable Condition unless(ConfigNode node) {
    return node.keys().contains("unless")
        ? new Condition.AnyOf(conditions.list(node, "unless"))
        : null;
  }

  private Entity entity(ConfigNode node) {
    Entity entity =
        new Entity(
            groups.countries(node, "home"),
            groups.known(node, "kind", groups.kinds()),
            groups.countries(node, "presence"),
            node.keys().contains("significantFiduciary") && node.flag("significantFiduciary"));
    node.done();
    return entity;
  }
}
