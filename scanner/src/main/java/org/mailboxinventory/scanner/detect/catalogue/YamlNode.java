package org.mailboxinventory.scanner.detect.catalogue;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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

/** A place in a YAML file that knows its line. Absent keys give an empty place. */
public final class YamlNode {
  private final String file;
  private final @Nullable Node node;
  private final int line;

  private YamlNode(String file, @Nullable Node node, int line) {
    this.file = file;
    this.node = node;
    this.line = line;
  }

  /** Parses a file; one that is no YAML is a problem and gives an empty place. */
  public static YamlNode parse(String file, Reader reader, List<CatalogueProblem> problems) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      YamlNode place = new YamlNode(file, root, 1);
      if (!(root instanceof MappingNode)) {
        place.problem(
            "the file is not a mapping of keys to values", "see another detector's file", problems);
      }
      return place;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(
          new CatalogueProblem(
              file, line, "the YAML cannot be read: " + e.getProblem(), "fix the syntax"));
      return new YamlNode(file, null, line);
    } catch (YAMLException e) {
      problems.add(
          new CatalogueProblem(
              file,
              1,
              "the YAML cannot be read: it holds a character that YAML does not allow",
              "save the file as plain text in UTF-8"));
      return new YamlNode(file, null, 1);
    }
  }

  void problem(String what, String remedy, List<CatalogueProblem> problems) {
    problems.add(new CatalogueProblem(file, line, what, remedy));
  }

  void onlyKeys(Set<String> known, List<CatalogueProblem> problems) {
    Set<String> seen = new HashSet<>();
    for (String key : keys()) {
      if (!known.contains(key)) {
        at(key).problem("the key '" + key + "' is not known", remedy(key, known), problems);
      } else if (!seen.add(key)) {
        problem("the key '" + key + "' is here twice", "keep one of them", problems);
      }
    }
  }

  private static String remedy(String key, Set<String> known) {
    for (String candidate : known.stream().sorted().toList()) {
      if (sameLetters(candidate).equals(sameLetters(key))) {
        return "write '" + candidate + "'";
      }
    }
    return "use one of " + known.stream().sorted().toList();
  }

  /** Its letters in alphabetical order: what is the same of a word and most slips in writing it. */
  private static String sameLetters(String key) {
    return key.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetter)
        .distinct()
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** The line where it begins, counted from 1. */
  public int line() {
    return line;
  }

  List<String> keys() {
    List<String> keys = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        keys.add(tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?");
      }
    }
    return keys;
  }

  public YamlNode at(String key) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
          Node value = tuple.getValueNode();
          return new YamlNode(file, value, value.getStartMark().getLine() + 1);
        }
      }
    }
    return new YamlNode(file, null, line);
  }

  String text(String key, String otherwise, List<CatalogueProblem> problems) {
    YamlNode place = at(key);
    if (place.node == null) {
      return otherwise;
    }
    if (place.node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    place.problem("'" + key + "' is not a single value", "write one value", problems);
    return otherwise;
  }

  int number(String key, int otherwise, List<CatalogueProblem> problems) {
    String text = text(key, Integer.toString(otherwise), problems);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      at(key).problem("'" + text + "' is no whole number", "write one", problems);
      return otherwise;
    }
  }

  boolean flag(String key, boolean otherwise, List<CatalogueProblem> problems) {
    String text = text(key, Boolean.toString(otherwise), problems);
    if (!text.equals("true") && !text.equals("false")) {
      at(key).problem("'" + text + "' is neither true nor false", "write one of them", problems);
    }
    return text.equals("true");
  }

  /** The texts of a list; a single text is a list of one. */
  List<String> texts(String key, List<CatalogueProblem> problems) {
    List<String> texts = new ArrayList<>();
    YamlNode place = at(key);
    if (place.node instanceof ScalarNode scalar) {
      texts.add(scalar.getValue());
    } else if (place.node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          texts.add(scalar.getValue());
        } else {
          place.problem("'" + key + "' holds something that is not a text", "quote it", problems);
        }
      }
    } else if (place.node != null) {
      place.problem("'" + key + "' is not a list", "write one", problems);
    }
    return texts;
  }

  public List<YamlNode> items(String key, List<CatalogueProblem> problems) {
    List<YamlNode> items = new ArrayList<>();
    YamlNode place = at(key);
    if (place.node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        items.add(new YamlNode(file, item, item.getStartMark().getLine() + 1));
      }
    } else if (place.node != null) {
      place.problem("'" + key + "' is not a list", "write one", problems);
    }
    return items;
  }
}
