package org.mailboxinventory.scanner.detect.catalogue;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.Place;
import org.mailboxinventory.report.config.YamlTree;

/** A place in a detector's file, read leniently: absent keys give an empty place. */
public final class YamlNode {
  private final YamlTree tree;

  private YamlNode(YamlTree tree) {
    this.tree = tree;
  }

  /** Parses a file; one that is no YAML is a problem and gives an empty place. */
  public static YamlNode parse(String file, Reader reader, List<ConfigProblem> problems) {
    int before = problems.size();
    YamlNode root = new YamlNode(YamlTree.of(Place.of(file), reader, problems));
    if (!root.tree.isMapping() && problems.size() == before) {
      root.problem(
          "the file is not a mapping of keys to values", "see another detector's file", problems);
    }
    return root;
  }

  void problem(String what, String remedy, List<ConfigProblem> problems) {
    problems.add(new ConfigProblem(tree.place(), what, remedy));
  }

  void onlyKeys(Set<String> known, List<ConfigProblem> problems) {
    for (String key : keys()) {
      if (!known.contains(key)) {
        at(key).problem("the key '" + key + "' is not known", remedy(key, known), problems);
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
    return tree.place().line();
  }

  List<String> keys() {
    return tree.keys();
  }

  public YamlNode at(String key) {
    return new YamlNode(tree.at(key));
  }

  String text(String key, String otherwise, List<ConfigProblem> problems) {
    YamlNode place = at(key);
    if (place.tree.isSingle()) {
      return place.tree.text();
    }
    if (!place.tree.isAbsent()) {
      place.problem("'" + key + "' is not a single value", "write one value", problems);
    }
    return otherwise;
  }

  int number(String key, int otherwise, List<ConfigProblem> problems) {
    String text = text(key, Integer.toString(otherwise), problems);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      at(key).problem("'" + text + "' is no whole number", "write one", problems);
      return otherwise;
    }
  }

  boolean flag(String key, boolean otherwise, List<ConfigProblem> problems) {
    String text = text(key, Boolean.toString(otherwise), problems);
    if (!text.equals("true") && !text.equals("false")) {
      at(key).problem("'" + text + "' is neither true nor false", "write one of them", problems);
    }
    return text.equals("true");
  }

  /** The texts of a list; a single text is a list of one. */
  List<String> texts(String key, List<ConfigProblem> problems) {
    List<String> texts = new ArrayList<>();
    YamlNode place = at(key);
    if (place.tree.isSingle()) {
      texts.add(place.tree.text());
    } else if (!place.tree.isList() && !place.tree.isAbsent()) {
      place.problem("'" + key + "' is not a list", "write one", problems);
    }
    for (YamlTree item : place.tree.items()) {
      if (item.isSingle()) {
        texts.add(item.text());
      } else {
        place.problem("'" + key + "' holds something that is not a text", "quote it", problems);
      }
    }
    return texts;
  }

  public List<YamlNode> items(String key, List<ConfigProblem> problems) {
    YamlNode place = at(key);
    if (!place.tree.isList() && !place.tree.isAbsent()) {
      place.problem("'" + key + "' is not a list", "write one", problems);
    }
    return place.tree.items().stream().map(YamlNode::new).toList();
  }
}
