package org.mailboxinventory.scanner.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML file taken apart into its leaves: each path, such as {@code tenant.cloud}, with its value
 * and its place.
 */
final class SettingsTree {
  /** Deeper than any setting; what nests on without end is an alias of itself. */
  private static final int DEEPEST = 8;

  /** Of what the parser says, that which names signs and structures alone. */
  private static final String SAID =
      "mapping values are not allowed here|found unexpected end of stream"
          + "|could not find expected ':'|expected <block end>, but found '[^']{1,20}'"
          + "|expected ',' or '[\\]}]', but got \\S{1,20}"
          + "|found character '.{1,8}' that cannot start any token.*";

  private final Place source;
  private final boolean inLines;
  private final List<Problem> problems;
  private final Map<String, Leaf> leaves = new LinkedHashMap<>();

  private SettingsTree(Place source, boolean inLines, List<Problem> problems) {
    this.source = source;
    this.inLines = inLines;
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
  static Map<String, Leaf> leaves(Place file, Reader reader, List<Problem> problems) {
    SettingsTree tree = new SettingsTree(file, true, problems);
    Node root = tree.root(reader);
    if (root instanceof MappingNode mapping) {
      tree.walk("", mapping, 1);
    } else if (root != null) {
      tree.problem(root, "the file is not a mapping of keys to values", "see the default settings");
    }
    return tree.leaves;
  }

  /**
   * The value of a {@code --set key=value}: a list or a quoted text as in YAML, anything else as it
   * stands.
   */
  static Leaf value(Place place, String text, List<Problem> problems) {
    String value = text.strip();
    if (value.isEmpty()) {
      return new Leaf(place, List.of(), false);
    }
    if ("[\"'".indexOf(value.charAt(0)) < 0) {
      return new Leaf(place, List.of(value), false);
    }
    SettingsTree tree = new SettingsTree(place, false, problems);
    Node root = tree.root(new StringReader(value));
    return root == null ? new Leaf(place, List.of(), false) : tree.leaf("the value", root, place);
  }

  private @Nullable Node root(Reader reader) {
    try {
      return new Yaml(new LoaderOptions()).compose(reader);
    } catch (MarkedYAMLException e) {
      problems.add(
          new Problem(
              place(e.getProblemMark()),
              "the YAML cannot be read" + why(e.getProblem()),
              "fix the syntax"));
    } catch (ReaderException e) {
      problems.add(new Problem(source, "the file is not plain text", "save it as UTF-8 text"));
    } catch (YAMLException e) {
      problems.add(
          new Problem(
              source,
              "the YAML cannot be read",
              e.getCause() instanceof IOException
                  ? "save it as UTF-8 text"
                  : "write it plainly, without aliases"));
    }
    return null;
  }

  /** What the parser says, as far as it repeats nothing of the file, where a secret may stand. */
  private static String why(@Nullable String said) {
    return said != null && said.matches(SAID) ? " (" + said + ")" : "";
  }

  private void walk(String prefix, MappingNode mapping, int depth) {
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node value = tuple.getValueNode();
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problem(tuple.getKeyNode(), "a key is not a text", "write a plain word");
        continue;
      }
      String path = prefix + key.getValue();
      if (!keys.add(key.getValue())) {
        problem(key, "'" + path + "' appears a second time", "keep one");
      } else if (!(value instanceof MappingNode inner) || inner.getValue().isEmpty()) {
        leaves.put(path, leaf(path, value, place(key)));
      } else if (depth == DEEPEST) {
        problem(key, "'" + path + "' is nested too deep", "see the default settings");
      } else {
        walk(path + ".", inner, depth + 1);
      }
    }
  }

  private Leaf leaf(String path, Node value, Place place) {
    if (value instanceof ScalarNode scalar) {
      boolean nothing = scalar.getTag().equals(Tag.NULL) || scalar.getValue().isEmpty();
      return new Leaf(place, nothing ? List.of() : List.of(scalar.getValue()), false);
    }
    if (value instanceof SequenceNode sequence) {
      List<Node> members = sequence.getValue();
      if (members.stream().allMatch(ScalarNode.class::isInstance)) {
        return new Leaf(
            place, members.stream().map(node -> ((ScalarNode) node).getValue()).toList(), true);
      }
      problem(
          value,
          "'" + path + "' holds something that is not a single value",
          "write a list of single values");
    }
    return new Leaf(place, List.of(), false);
  }

  private void problem(Node node, String what, String remedy) {
    problems.add(new Problem(place(node), what, remedy));
  }

  private Place place(Node node) {
    return place(node.getStartMark());
  }

  private Place place(@Nullable Mark mark) {
    return inLines && mark != null ? source.at(mark.getLine() + 1, mark.getColumn() + 1) : source;
  }
}
