package org.mailboxinventory.report.inventory.action;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;

/**
 * What people recorded about proposed steps, in a file of the bank: {@code actions}, a list with
 * {@code action} (the id in {@code inventory.json}), {@code state}, and, as wanted, {@code owner},
 * {@code due} and {@code note}.
 */
public final class ActionsFile {
  private static final List<String> STATES = List.of("open", "assigned", "done", "refused");

  private ActionsFile() {}

  /** By id of the step. */
  public static Map<String, Action.Recorded> read(ConfigFiles files, Path file)
      throws InvalidConfigException {
    ConfigReader reader = new ConfigReader(files);
    ConfigNode root = reader.read(file);
    Map<String, Action.Recorded> recorded = new HashMap<>();
    for (ConfigNode node : root.list("actions")) {
      Action.Recorded entry =
          new Action.Recorded(
              node.word("state", STATES),
              node.optionalText("owner"),
              node.optionalDate("due"),
              node.optionalText("note"));
      if (recorded.put(node.text("action"), entry) != null) {
        node.problem("action", "recorded twice", "keep the entry that counts");
      }
      node.done();
    }
    root.done();
    reader.finish();
    return recorded;
  }
}
