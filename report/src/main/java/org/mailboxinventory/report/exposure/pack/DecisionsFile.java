package org.mailboxinventory.report.exposure.pack;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.exposure.law.Obligation;

/** What people decided about obligations, each by the obligation's id. */
final class DecisionsFile {
  private static final String ID = "[0-9a-f]{32}";

  private DecisionsFile() {}

  static Map<String, Obligation.Decision> read(ConfigNode root) {
    Map<String, Obligation.Decision> decisions = new HashMap<>();
    for (ConfigNode node : root.list("decisions")) {
      String id = node.text("obligation");
      if (!id.isEmpty() && !id.matches(ID)) {
        node.problem(
            "obligation",
            "not the id of an obligation",
            "copy it from inventory.json, with quotes");
      }
      Instant at = node.time("at");
      if (decisions.put(id, new Obligation.Decision(node.text("by"), at, node.text("why")))
          != null) {
        node.problem("obligation", "decided twice", "keep the decision that counts");
      }
      node.done();
    }
    root.done();
    return decisions;
  }
}
