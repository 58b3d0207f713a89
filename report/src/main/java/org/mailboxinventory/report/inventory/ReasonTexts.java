package org.mailboxinventory.report.inventory;

import java.util.EnumMap;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.model.Reason;

/** What each reason means and what would help, as in {@code config/reasons.yaml}. */
public final class ReasonTexts {
  private final Map<Reason, Text> texts;

  private ReasonTexts(Map<Reason, Text> texts) {
    this.texts = texts;
  }

  /** Two sentences for people. */
  public record Text(String means, String remedy) {}

  /** Reads and checks the file: every reason is there, in its class. */
  public static ReasonTexts read(ConfigFiles files) throws InvalidConfigException {
    ConfigReader reader = new ConfigReader(files);
    ConfigNode root = reader.read("reasons.yaml");
    Map<Reason, Text> texts = new EnumMap<>(Reason.class);
    for (Reason reason : Reason.values()) {
      ConfigNode node = root.child(reason.word());
      String kind = node.text("class");
      if (!kind.equals(reason.kind().word())) {
        node.problem("class", "not the class of this reason", "write " + reason.kind().word());
      }
      texts.put(reason, new Text(node.text("means"), node.text("remedy")));
      node.done();
    }
    root.done();
    reader.finish();
    return new ReasonTexts(texts);
  }

  /** What a reason means, and what would help. */
  public Text of(Reason reason) {
    Text text = texts.get(reason);
    if (text == null) {
      throw new IllegalStateException("every reason was read");
    }
    return text;
  }
}
