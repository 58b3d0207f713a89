package org.mailboxinventory.report.config;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

/** From the text of one source to its tree, noting what is wrong. */
final class YamlParser {
  /** Of what the parser says, that which names signs and structures alone. */
  private static final String SAID =
      "mapping values are not allowed here|found unexpected end of stream"
          + "|could not find expected ':'|expected <block end>, but found '[^']{1,20}'"
          + "|expected ',' or '[\\]}]', but got \\S{1,20}"
          + "|found character '.{1,8}' that cannot start any token.*";

  private final Place source;
  private final boolean inLines;
  private final List<ConfigProblem> problems;

  /** What is read already: an alias leads to it again. */
  private final IdentityHashMap<Node, YamlTree> read = new IdentityHashMap<>();

  private final Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A parser of one source.
   *
   * @param inLines places are told by line and column; else the whole source is the place
   */
  YamlParser(Place source, boolean inLines, List<ConfigProblem> problems) {
    this.source = source;
    this.inLines = inLines;
    this.problems = problems;
  }

  YamlTree tree(Reader reader) {
    Node root = root(reader);
    return root == null ? YamlTree.absent(source) : tree("", root);
  }

  private @Nullable Node root(Reader reader) {
    try {
      return new Yaml(new LoaderOptions()).compose(reader);
    } catch (MarkedYAMLException e) {
      problem(
          place(e.getProblemMark()),
          "the YAML cannot be read" + why(e.getProblem()),
          "fix the syntax");
    } catch (ReaderException e) {
      problem(source, "the file is not plain text", "save it as UTF-8 text");
    } catch (YAMLException e) {
      problem(
          source,
          "the YAML cannot be read",
          e.getCause() instanceof IOException
              ? "save it as UTF-8 text"
              : "write it plainly, without aliases");
    }
    return null;
  }

  /** What the parser says, as far as it repeats nothing of the file, where a secret may be. */
  private static String why(@Nullable String said) {
    return said != null && said.matches(SAID) ? " (" + said + ")" : "";
  }

  private YamlTree tree(String path, Node node) {
    YamlTree known = read.get(node);
    if (known != null) {
      return known;
    }
    Place place = place(node.getStartMark());
    if (!around.add(node)) {
      problem(place, "'" + path + "' is within itself", "write it plainly, without aliases");
      return YamlTree.absent(place);
    }
    YamlTree tree = tree(path, node, place);
    around.remove(node);
    read.put(node, tree);
    return tree;
  }

  private YamlTree tree(String path, Node node, Place place) {
    if (node instanceof ScalarNode scalar) {
      return YamlTree.single(place, kind(scalar), scalar.getValue());
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlTree> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(tree(path + "[" + items.size() + "]", item));
      }
      return YamlTree.list(place, items);
    }
    return node instanceof MappingNode mapping
        ? YamlTree.mapping(place, entries(path, mapping))
        : YamlTree.absent(place);
  }

  private Map<String, YamlTree.Entry> entries(String path, MappingNode mapping) {
    Map<String, YamlTree.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Place place = place(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problem(place, "a key is not a text", "write a plain word");
        continue;
      }
      String name = key.getValue();
      String below = path.isEmpty() ? name : path + "." + name;
      if (entries.containsKey(name)) {
        problem(place, "'" + below + "' appears a second time", "keep one");
      } else {
        entries.put(name, new YamlTree.Entry(place, tree(below, tuple.getValueNode())));
      }
    }
    return entries;
  }

  private static YamlTree.Kind kind(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return YamlTree.Kind.NULL;
    }
    if (tag.equals(Tag.INT)) {
      return YamlTree.Kind.INTEGER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return YamlTree.Kind.DECIMAL;
    }
    // YAML 1.1 takes yes, no, on and off for flags too; here they are texts.
    String lower = scalar.getValue().toLowerCase(Locale.ROOT);
    boolean flag = tag.equals(Tag.BOOL) && (lower.equals("true") || lower.equals("false"));
    return flag ? YamlTree.Kind.FLAG : YamlTree.Kind.TEXT;
  }

  private void problem(Place place, String what, String remedy) {
    problems.add(new ConfigProblem(place, what, remedy));
  }

  private Place place(@Nullable Mark mark) {
    return inLines && mark != null ? source.at(mark.getLine() + 1, mark.getColumn() + 1) : source;
  }
}
