package org.mailboxinventory.report.exposure.pack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Regime.Tie;
import org.mailboxinventory.report.exposure.law.Succession;

/** Reads one entry of {@code config/law/regimes/}. */
record RegimeReader(Groups groups) {
  private static final List<String> TOLD = List.of("usually", "may-be-barred", "no", "knows");

  Regime read(String id, ConfigNode node) {
    boolean compels = node.flag("compels");
    List<Tie> ties = ties(node.child("ties"));
    if (compels && ties.isEmpty()) {
      node.problem("ties", "a law that compels and reaches no mailbox", "name a tie");
    }
    Set<Regime.Reach> reaches =
        EntryReader.choices(node, "reaches", Regime.Reach.class, Regime.Reach::word);
    if (reaches.isEmpty()) {
      node.problem("reaches", "nothing is reached", "write content, non-content or capability");
    }
    return new Regime(
        id,
        node.text("name"),
        node.text("country"),
        Set.copyOf(node.texts("aliases")),
        compels,
        node.word("binds", List.of("provider", "bank", "both", "none")),
        reaches,
        ties,
        node.word("bankTold", TOLD),
        node.word("personTold", TOLD),
        EntryReader.validity(node),
        Succession.read(node),
        node.text("caveat"),
        EntryReader.provenance(node));
  }

  private List<Tie> ties(ConfigNode node) {
    Map<Tie.Kind, Tie> ties = new EnumMap<>(Tie.Kind.class);
    for (String key : node.keys()) {
      Tie.Kind kind = Tie.Kind.of(key);
      if (kind != null) {
        ties.put(kind, new Tie(kind, groups.countries(node, key)));
      } else {
        node.problem(
            key,
            "not a tie",
            "write one of "
                + String.join(
                    ", ", List.of(Tie.Kind.values()).stream().map(Tie.Kind::word).toList()));
      }
    }
    return List.copyOf(ties.values());
  }
}
