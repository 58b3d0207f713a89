package org.mailboxinventory.report.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.people.PersonKind.Joins;

/**
 * Which detectors say whose a value is, and how: {@code config/people/kinds.yaml}, by category and,
 * where a detector differs from its category, by detector.
 */
public final class PersonKinds {
  private static final String FILE = "people/kinds.yaml";
  private static final List<String> WORDS = Arrays.stream(Joins.values()).map(Joins::word).toList();

  private record Rule(Joins joins, boolean exclusive) {}

  private final Map<String, Rule> categories;
  private final Map<String, Rule> detectors;
  private final Map<String, List<DetectorId>> listed;

  private PersonKinds(
      Map<String, Rule> categories,
      Map<String, Rule> detectors,
      Map<String, List<DetectorId>> listed) {
    this.categories = categories;
    this.detectors = detectors;
    this.listed = listed;
  }

  /** What the program brings along. */
  public static PersonKinds bundled() {
    try {
      return read(ConfigFiles.bundled());
    } catch (InvalidConfigException e) {
      throw new IllegalStateException(FILE + " was checked when the program was built", e);
    }
  }

  /** Reads and checks the file. */
  public static PersonKinds read(ConfigFiles files) throws InvalidConfigException {
    ConfigReader reader = new ConfigReader(files);
    ConfigNode root = reader.read(FILE);
    PersonKinds kinds =
        new PersonKinds(rules(root, "categories"), rules(root, "detectors"), listed(root));
    root.done();
    reader.finish();
    return kinds;
  }

  private static Map<String, Rule> rules(ConfigNode root, String key) {
    Map<String, Rule> rules = new HashMap<>();
    root.child(key)
        .children()
        .forEach(
            (name, node) -> {
              String word = node.word("joins", WORDS);
              boolean exclusive = node.keys().contains("exclusive") && node.flag("exclusive");
              rules.put(name, new Rule(joins(word), exclusive));
              node.done();
            });
    return rules;
  }

  private static Map<String, List<DetectorId>> listed(ConfigNode root) {
    Map<String, List<DetectorId>> listed = new HashMap<>();
    ConfigNode node = root.child("listed");
    for (String name : node.keys()) {
      listed.put(name, node.texts(name).stream().map(DetectorId::new).toList());
    }
    node.done();
    return listed;
  }

  private static Joins joins(String word) {
    return Arrays.stream(Joins.values())
        .filter(joins -> joins.word().equals(word))
        .findFirst()
        .orElse(Joins.NEVER);
  }

  /** Of a category that the file does not name. */
  private static Rule unnamed(Identifies identifies) {
    return switch (identifies) {
      case PERSON -> new Rule(Joins.CONTACT, false);
      case ACCOUNT -> new Rule(Joins.ACCOUNT, false);
      default -> new Rule(Joins.NEVER, false);
    };
  }

  /** Kinds that a column of a list of customers holds besides the one that it names. */
  public List<DetectorId> listedWith(DetectorId detector) {
    return listed.getOrDefault(detector.value(), List.of());
  }

  /** What values of this detector say. */
  public PersonKind of(DetectorId detector, String category, Identifies identifies) {
    Rule rule = detectors.get(detector.value());
    if (rule == null && identifies == Identifies.ORGANISATION) {
      return new PersonKind(detector, Joins.ORGANISATION, false);
    }
    rule = rule == null ? categories.getOrDefault(category, unnamed(identifies)) : rule;
    return new PersonKind(detector, rule.joins(), rule.exclusive());
  }
}
