package org.mailboxinventory.report.exposure.law;

import java.util.List;
import org.mailboxinventory.report.config.ConfigNode;

/** The ids of the entries that an entry replaces, and of those that took its place. */
public record Succession(List<String> replaces, List<String> replacedBy) {
  public Succession {
    replaces = List.copyOf(replaces);
    replacedBy = List.copyOf(replacedBy);
  }

  public static Succession read(ConfigNode node) {
    return new Succession(node.texts("replaces"), node.texts("replacedBy"));
  }
}
