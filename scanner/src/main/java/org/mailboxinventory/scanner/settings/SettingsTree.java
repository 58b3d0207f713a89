package org.mailboxinventory.scanner.settings;

import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML file taken apart into its leaves: each path, such as {@code tenant.cloud}, with its value
 * and its place.
 */
final class SettingsTree {
  /** No key lies deeper; a file whose anchors form a ring does. */
  private static final int DEEPEST = 6;

  private SettingsTree() {}

  /**
   * A leaf.
   *
   * @param texts the value as one text, or the members of a list; empty for nothing
   * @param list it is written as a list
   * @param literal the texts stand there themselves: none came from elsewhere
   */
  record Leaf(String place, List<String> texts, boolean list, boolean literal) {

    Leaf(String place, List<String> texts, boolean list) {
      this(place, texts, list, true);
    }

    @Override
    public String toString() {
      return place + (literal ? texts.toString() : "***");
    }

    /** The one text; null for nothing. */
    @Nullable String text() {
      return texts.isEmpty() ? null : texts.get(0);
    }
  }

  /** The leaves of a file, in its order. */
  static Map<String, Leaf> leaves(String file, Reader reader, List<Problem> problems) {
    Map<String, Leaf> leaves = new LinkedHashMap<>();
    try {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      if (root instanceof MappingNode mapping) {
        walk(file, "", mapping, leaves, problems);
      } else if (root != null) {
        problems.add(
            new Problem(
                file + ":1",
                "the file is not a mapping of keys to values",
                "see the default settings"));
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(
          new Problem(
              file.startsWith("--") ? file : file + ":" + line,
              "the YAML cannot be read (" + e.getProblem() + ")",
              "mend the syntax"));
    } catch (YAMLException e) {
      problems.add(new Problem(file, "the YAML cannot be read", "save it as UTF-8 text"));
    }
    return leaves;
  }

  /** The value of a {@code --set key=value}, read as YAML. */
  static Leaf value(String place, String yaml, List<Problem> problems) {
    Map<String, Leaf> leaves = leaves(place, new StringReader("value: " + yaml), problems);
    return leaves.getOrDefault("value", new Leaf(place, List.of(), false));
  }

  private static void walk(
      String file,
      String prefix,
      MappingNode mapping,
      Map<String, Leaf> leaves,
      List<Problem> problems) {
    for (NodeTuple tuple : mapping.getValue()) {
      String place = place(file, tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(new Problem(place, "a key is not a text", "write a plain word"));
        continue;
      }
      String path = prefix + key.getValue();
      Node value = tuple.getValueNode();
      if (value instanceof MappingNode inner
          && !inner.getValue().isEmpty()
          && prefix.chars().filter(c -> c == '.').count() < DEEPEST) {
        walk(file, path + ".", inner, leaves, problems);
      } else if (leaves.containsKey(path)) {
        problems.add(new Problem(place, "'" + path + "' stands here a second time", "keep one"));
      } else {
        leaves.put(path, leaf(place, path, value, problems));
      }
    }
  }

  /** With line and column in a file; the command line has neither. */
  private static String place(String file, Node node) {
    return file.startsWith("--")
        ? file
        : file
            + ":"
            + (node.getStartMark().getLine() + 1)
            + ":"
            + (node.getStartMark().getColumn() + 1);
  }

  private static Leaf leaf(String place, String path, Node value, List<Problem> problems) {
    if (value instanceof ScalarNode scalar) {
      boolean nothing = scalar.getTag().equals(Tag.NULL) || scalar.getValue().isEmpty();
      return new Leaf(place, nothing ? List.of() : List.of(scalar.getValue()), false);
    }
    if (value instanceof SequenceNode sequence) {
      if (sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
        return new Leaf(
            place,
            sequence.getValue().stream().map(node -> ((ScalarNode) node).getValue()).toList(),
            true);
      }
      problems.add(
          new Problem(
              place,
              "'" + path + "' holds something that is not a single value",
              "write a list of single values"));
    }
    return new Leaf(place, List.of(), false);
  }
}
