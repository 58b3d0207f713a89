package org.mailboxinventory.scanner.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mailboxinventory.report.config.ConfigFiles;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Settings as YAML for people, each with its comment. */
public final class SettingsText {
  private static final int COMMENT_COLUMN = 40;

  private SettingsText() {}

  /**
   * Every setting with its default and its comment; with the value that counts, and where it comes
   * from, for those that are set.
   */
  public static List<String> all(ConfigFiles config, List<ShownSetting> settings) {
    Map<String, ShownSetting> set = new TreeMap<>();
    settings.stream().filter(ShownSetting::isSet).forEach(one -> set.put(one.key(), one));
    List<String> lines = new ArrayList<>();
    for (DefaultLines.Line line : DefaultLines.of(config)) {
      ShownSetting given = set.get(line.key());
      lines.add(
          given == null
              ? line.text()
              : line(line, yaml(given.values(), given.list()))
                  + " [from "
                  + given.from()
                  + "; default: "
                  + (line.standard().isEmpty() ? "empty" : line.standard())
                  + "]");
    }
    return lines;
  }

  /**
   * A settings file with these values, in the order of the default settings, with their comments.
   *
   * @param values by key; a value with more than one member, or of a key that is a list, is a list
   */
  public static List<String> file(ConfigFiles config, Map<String, List<String>> values) {
    List<String> lines = new ArrayList<>();
    for (DefaultLines.Line line : DefaultLines.of(config)) {
      List<String> given = values.get(line.key());
      if (given != null) {
        lines.add(line(line, yaml(given, line.standard().startsWith("["))));
      } else if (!line.isSetting()
          && !line.key().isEmpty()
          && values.keySet().stream().anyMatch(key -> key.startsWith(line.key() + "."))) {
        lines.add(line.text());
      }
    }
    return lines;
  }

  private static String line(DefaultLines.Line line, String value) {
    String start = "  ".repeat(line.depth()) + line.name() + ": " + value;
    String padding = " ".repeat(Math.max(1, COMMENT_COLUMN - start.length()));
    return start + padding + "# " + line.comment();
  }

  /** The value as {@code --set} takes it: always quoted, so that it is taken as it stands. */
  public static String override(List<String> values) {
    List<String> quoted = values.stream().map(text -> "'" + text.replace("'", "''") + "'").toList();
    return quoted.size() == 1 ? quoted.get(0) : "[" + String.join(", ", quoted) + "]";
  }

  /** The value as YAML, in one line. */
  private static String yaml(List<String> values, boolean list) {
    if (values.isEmpty()) {
      return list ? "[]" : "";
    }
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.FLOW);
    options.setWidth(Integer.MAX_VALUE);
    options.setSplitLines(false);
    return new Yaml(options).dump(list ? values : values.get(0)).strip();
  }
}
