package org.mailboxinventory.report.exposure.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.exposure.law.Certainty;

/**
 * The groups of countries and categories of {@code config/law/groups.yaml}, and how to name them.
 */
record Groups(
    Map<String, Set<String>> countries, Map<String, Set<String>> categories, Set<String> kinds) {
  private static final String COUNTRY = "[A-Z]{2}";
  private static final String GROUP = "group:";

  Groups {
    countries = Map.copyOf(countries);
    categories = Map.copyOf(categories);
    kinds = Set.copyOf(kinds);
  }

  /** The countries below a key; a group stands for its members. */
  Set<String> countries(ConfigNode node, String key) {
    Set<String> all = new TreeSet<>();
    for (String name : node.texts(key)) {
      String group = name.startsWith(GROUP) ? name.substring(GROUP.length()) : name;
      if (countries.containsKey(group)) {
        all.addAll(countries.getOrDefault(group, Set.of()));
      } else if (name.matches(COUNTRY)) {
        all.add(name);
      } else {
        node.problem(
            key,
            "not a country code: " + name,
            "write ISO 3166-1 alpha-2 codes, as in IN, or a group of law/groups.yaml");
      }
    }
    return all;
  }

  /** The categories below a key; {@code group:NAME} stands for its members. */
  Set<String> categories(ConfigNode node, String key, Set<String> known) {
    Set<String> all = new TreeSet<>();
    Set<String> wrong = new TreeSet<>();
    for (String name : node.texts(key)) {
      if (name.startsWith(GROUP)) {
        Set<String> members = categories.get(name.substring(GROUP.length()));
        if (members == null) {
          wrong.add(name);
        } else {
          all.addAll(members);
        }
      } else if (known.contains(name)) {
        all.add(name);
      } else {
        wrong.add(name);
      }
    }
    if (!wrong.isEmpty()) {
      node.problem(
          key,
          "no such category: " + String.join(", ", wrong),
          "take ids of categories.yaml or groups of law/groups.yaml");
    }
    if (all.isEmpty() && wrong.isEmpty()) {
      node.problem(key, "no category", "take ids of categories.yaml");
    }
    return all;
  }

  /** The words below a key, each one of those that are known. */
  Set<String> known(ConfigNode node, String key, Set<String> words) {
    Set<String> all = new TreeSet<>(node.texts(key));
    Set<String> wrong = new TreeSet<>(all);
    wrong.removeAll(words);
    if (!wrong.isEmpty()) {
      node.problem(
          key,
          "not one of the known words: " + String.join(", ", wrong),
          "write some of " + String.join(", ", new TreeSet<>(words)));
    }
    return all;
  }

  static Groups read(ConfigNode root, Set<String> knownCategories) {
    Map<String, Set<String>> countries = new TreeMap<>();
    root.child("countries")
        .children()
        .forEach(
            (name, node) -> {
              countries.put(name, Set.copyOf(node.texts("countries")));
              node.text("source");
              node.word("certainty", Certainty.words());
              node.done();
            });
    Map<String, Set<String>> categories = new TreeMap<>();
    ConfigNode groups = root.child("categories");
    for (String name : groups.keys()) {
      List<String> members = groups.texts(name);
      members.stream()
          .filter(member -> !knownCategories.contains(member))
          .forEach(
              member ->
                  groups.problem(
                      name, "no such category: " + member, "take ids of categories.yaml"));
      categories.put(name, Set.copyOf(members));
    }
    Set<String> kinds = Set.copyOf(root.texts("kinds"));
    root.done();
    return new Groups(countries, categories, kinds);
  }
}
