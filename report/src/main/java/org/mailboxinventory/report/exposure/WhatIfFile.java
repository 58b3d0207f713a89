package org.mailboxinventory.report.exposure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.WhatIf.Change;
import org.mailboxinventory.report.exposure.law.LawBook;

/** Reads a file of changes; {@code config/law/README.md} says what each key means. */
public final class WhatIfFile {
  private static final List<String> KINDS = List.of("move", "deleteBulk", "takeKey", "addRules");

  private WhatIfFile() {}

  /** Reads the file; all that is wrong with it is told at once. */
  public static WhatIf read(Path file, LawBook law) throws InvalidConfigException {
    ConfigReader reader = new ConfigReader(ConfigFiles.bundled());
    ConfigNode root = reader.read(file);
    List<Change> changes = new ArrayList<>();
    List<Path> rules = new ArrayList<>();
    for (ConfigNode node : root.list("changes")) {
      List<String> keys = node.keys();
      if (keys.size() != 1 || !KINDS.contains(keys.get(0))) {
        node.problem("", "not a change", "write one key, of " + String.join(", ", KINDS));
      } else if (keys.get(0).equals("addRules")) {
        rules.add(beside(file, node.text("addRules")));
      } else {
        changes.add(change(keys.get(0), node.child(keys.get(0)), law));
      }
    }
    WhatIf whatIf = new WhatIf(root.text("name"), changes, rules);
    root.done();
    reader.finish();
    return whatIf;
  }

  private static Path beside(Path file, String name) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of(name) : parent.resolve(name);
  }

  private static Change change(String kind, ConfigNode node, LawBook law) {
    Set<String> mailboxes = BankFactsFile.addresses(node, "mailboxes");
    if (mailboxes.isEmpty()) {
      node.problem("mailboxes", "no mailbox", "write addresses or patterns, as in [\"*\"]");
    }
    Change change =
        switch (kind) {
          case "move" -> new Change.Move(mailboxes, to(node, law));
          case "deleteBulk" -> new Change.DeleteBulk(mailboxes);
          default -> new Change.TakeKey(mailboxes);
        };
    node.done();
    return change;
  }

  private static String to(ConfigNode node, LawBook law) {
    @Nullable String code = BankFactsFile.geography(node, "to", law);
    if (code == null) {
      node.problem("to", "no geography", "write a code of places/geographies.yaml, as in IND");
      return "";
    }
    return code;
  }
}
