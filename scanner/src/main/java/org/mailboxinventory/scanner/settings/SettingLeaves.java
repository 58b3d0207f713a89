package org.mailboxinventory.scanner.settings;

import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.Place;
import org.mailboxinventory.report.config.YamlTree;

/**
 * The leaves of a YAML file: each path, such as {@code tenant.cloud}, with its value and its place.
 */
final class SettingLeaves {
  /** Deeper than any setting; what nests on without end is an alias of itself. */
  private static final int DEEPEST = 8;

  private final List<ConfigProblem> problems;
  private final Map<String, Leaf> leaves = new LinkedHashMap<>();

  private SettingLeaves(List<ConfigProblem> problems) {
    this.problems = problems;
  }

  /**
   * A leaf.
   *
   * @param texts the value as one text, or the members of a list; empty for nothing
   * @param list it is written as a list
   */
  record Leaf(Place place, List<String> texts, boolean list) {

    /** The one text; null for nothing. */
    @Nullable String text() {
      return texts.isEmpty() ? null : texts.get(0);
    }

    /** Without the texts, of which some are secret. */
    @Override
    public String toString() {
      return place + " ***";
    }
  }

  /** The leaves of a file, in its order. */
  static Map<String, Leaf> leaves(Place file, Reader reader, List<ConfigProblem> problems) {
    SettingLeaves tree = new SettingLeaves(problems);
    YamlTree root = YamlTree.of(file, reader, problems);
    if (root.isMapping()) {
      tree.walk("", root, 1);
    } else if (!root.isAbsent()) {
      tree.problem(
          root.place(), "the file is not a mapping of keys to values", "see the default settings");
    }
    return tree.leaves;
  }

  /**
   * The value of a {@code --set key=value}: a list or a quoted text as in YAML, anything else as it
   * stands.
   */
  static Leaf value(Place place, String text, List<ConfigProblem> problems) {
    String value = text.strip();
    if (value.isEmpty()) {
      return new Leaf(place, List.of(), false);
    }
    if ("[\"'".indexOf(value.charAt(0)) < 0) {
      return new Leaf(place, List.of(value), false);
    }
    YamlTree root = YamlTree.ofText(place, new StringReader(value), problems);
    return new SettingLeaves(problems).leaf("the value", root, place);
  }

  private void walk(String prefix, YamlTree mapping, int depth) {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              String path = prefix + key;
              YamlTree value = entry.value();
              if (!value.isMapping() || value.entries().isEmpty()) {
                leaves.put(path, leaf(path, value, entry.place()));
              } else if (depth == DEEPEST) {
                problem(
                    entry.place(), "'" + path + "' is nested too deep", "see the default settings");
              } else {
                walk(path + ".", value, depth + 1);
              }
            });
  }

  private Leaf leaf(String path, YamlTree value, Place place) {
    if (value.isSingle()) {
      boolean nothing = value.kind() == YamlTree.Kind.NULL || value.text().isEmpty();
      return new Leaf(place, nothing ? List.of() : List.of(value.text()), false);
    }
    if (value.isList() && value.items().stream().allMatch(YamlTree::isSingle)) {
      return new Leaf(place, value.items().stream().map(YamlTree::text).toList(), true);
    }
    if (value.isList()) {
      problem(
          value.place(),
          "'" + path + "' holds something that is not a single value",
          "write a list of single values");
    }
    return new Leaf(place, List.of(), false);
  }

  private void problem(Place place, String what, String remedy) {
    problems.add(new ConfigProblem(place, what, remedy));
  }
}
