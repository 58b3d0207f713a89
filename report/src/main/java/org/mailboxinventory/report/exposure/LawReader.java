package org.mailboxinventory.report.exposure;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.Regime.Tie;

/** Reads and checks the files that a {@link LawBook} is made of. */
final class LawReader {
  private static final String COUNTRY = "[A-Z]{2}";
  private static final String COUNTRY_REMEDY = "write ISO 3166-1 alpha-2 codes, as in IN, or EU";

  private LawReader() {}

  static LawBook read(ConfigFiles files, BankFiles bank) throws InvalidConfigException {
    ConfigReader reader = new ConfigReader(files);
    Map<String, Category> categories =
        each(reader.read("categories.yaml"), LawReader::category, List.of());
    Map<String, Geography> geographies = geographies(reader.read("places/geographies.yaml"));
    Map<String, Regime> regimes = below(reader, "regimes", LawReader::regime);
    Map<String, Rule> rules =
        below(reader, "rules", (id, node) -> rule(id, node, categories.keySet()));
    for (Path own : bank.rules()) {
      rules.putAll(
          below(reader.read(own), "rules", (id, node) -> rule(id, node, categories.keySet())));
    }
    ExposureFormula formula = FormulaReader.read(reader.read("law/exposure.yaml"));
    Map<String, Disclosure> disclosures =
        below(reader, "disclosures", (id, node) -> disclosure(id, node, false));
    for (Path notice : bank.disclosureNotices()) {
      disclosures.putAll(
          below(reader.read(notice), "disclosures", (id, node) -> disclosure(id, node, true)));
    }
    Map<String, Obligation.Decision> decisions =
        bank.decisions() == null ? Map.of() : DecisionsFile.read(reader.read(bank.decisions()));
    AcceptList accepted =
        bank.acceptList() == null
            ? new AcceptList(List.of())
            : AcceptList.read(reader.read(bank.acceptList()));
    reader.finish();
    return new LawBook(
        categories,
        geographies,
        LawBook.sorted(regimes),
        LawBook.sorted(rules),
        formula,
        LawBook.sorted(disclosures),
        decisions,
        accepted,
        LawDigest.of(files, bank.rules()));
  }

  /** Makes an entry of what stands below its id. */
  private interface Entry<T> {
    T read(String id, ConfigNode node);
  }

  private static <T> Map<String, T> below(ConfigReader reader, String name, Entry<T> entry) {
    return below(reader.read("law/" + name + ".yaml"), name, entry);
  }

  private static <T> Map<String, T> below(ConfigNode root, String name, Entry<T> entry) {
    Map<String, T> all = each(root.child(name), entry, List.of());
    root.done();
    return all;
  }

  private static <T> Map<String, T> each(ConfigNode root, Entry<T> entry, List<String> skip) {
    Map<String, T> all = new LinkedHashMap<>();
    root.children()
        .forEach(
            (id, node) -> {
              if (!skip.contains(id)) {
                all.put(id, entry.read(id, node));
                node.done();
              }
            });
    return all;
  }

  private static Category category(String id, ConfigNode node) {
    return new Category(
        id,
        node.text("name"),
        node.optionalText("dpv"),
        node.optionalText("cisoAssistant"),
        node.integer("sensitivity", 0, 100));
  }

  private static Map<String, Geography> geographies(ConfigNode root) {
    Map<String, ConfigNode> sources = root.child("sources").children();
    Map<String, Geography> all =
        each(root.child("geographies"), (code, node) -> geography(code, node, sources), List.of());
    root.done();
    return all;
  }

  private static Geography geography(
      String code, ConfigNode node, Map<String, ConfigNode> sources) {
    String sourceId = node.word("source", List.copyOf(sources.keySet()));
    ConfigNode source = sources.getOrDefault(sourceId, node);
    return new Geography(
        code,
        node.text("name"),
        countries(node, "countries").stream().sorted().toList(),
        node.word("certainty", List.of("stated", "listed", "unverified")),
        source.text("name"),
        source.date("date"),
        node.optionalText("note"));
  }

  private static Regime regime(String id, ConfigNode node) {
    return new Regime(
        id,
        node.text("name"),
        node.text("country"),
        choice(node, "reaches", List.of(Regime.Reaches.values()), Regime.Reaches::word),
        node.flag("compels"),
        ties(node.child("ties")),
        validity(node, node.word("afterUntil", List.of("ended", "unknown")).equals("ended")),
        node.word("told", List.of("usually", "no", "may-be-barred")),
        node.text("caveat"),
        node.text("source"),
        node.date("date"));
  }

  private static List<Tie> ties(ConfigNode node) {
    Map<Tie.Kind, Tie> ties = new EnumMap<>(Tie.Kind.class);
    for (Tie.Kind kind : Tie.Kind.values()) {
      Set<String> countries = countries(node, kind.word());
      if (!countries.isEmpty()) {
        ties.put(kind, new Tie(kind, countries));
      }
    }
    node.done();
    return List.copyOf(ties.values());
  }

  private static Rule rule(String id, ConfigNode node, Set<String> categories) {
    ConfigNode when = node.child("when");
    Rule.Holds holds = holds(when.child("holds"), categories);
    Set<String> outside = countries(when, "restsOutside");
    when.done();
    return new Rule(
        id,
        node.text("name"),
        countries(node, "entityHome"),
        holds,
        outside,
        choice(
            node,
            "outcome",
            List.of(Rule.Status.INDICATION, Rule.Status.NEEDS_DECISION),
            Rule.Status::word),
        validity(node, true),
        node.text("says"),
        node.text("caveat"),
        node.text("source"),
        node.date("date"));
  }

  private static Rule.Holds holds(ConfigNode node, Set<String> known) {
    Set<String> categories = new TreeSet<>(node.texts("categories"));
    Set<String> unknown = new TreeSet<>(categories);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      node.problem("categories", "no such category: " + unknown, "take ids of categories.yaml");
    }
    if (categories.isEmpty()) {
      node.problem("categories", "no category", "take ids of categories.yaml");
    }
    Rule.Holds holds =
        new Rule.Holds(
            categories,
            node.integer("minValues", 1, Integer.MAX_VALUE),
            node.word("direction", List.of("any", "sent")).equals("sent"));
    node.done();
    return holds;
  }

  private static Validity validity(ConfigNode node, boolean endsThen) {
    return new Validity(node.optionalDate("from"), node.optionalDate("until"), endsThen);
  }

  private static Disclosure disclosure(String id, ConfigNode node, boolean aboutThisTenant) {
    return new Disclosure(
        id,
        node.text("text"),
        node.text("requester"),
        node.text("instrument"),
        node.text("unit"),
        node.text("dataClass"),
        node.text("customers"),
        node.text("caveat"),
        node.text("source"),
        node.date("date"),
        aboutThisTenant);
  }

  private static Set<String> countries(ConfigNode node, String key) {
    Set<String> countries = new HashSet<>();
    for (String country : node.texts(key)) {
      if (country.matches(COUNTRY)) {
        countries.add(country);
      } else {
        node.problem(key, "not a country code: " + country, COUNTRY_REMEDY);
      }
    }
    return countries;
  }

  private static <E> E choice(
      ConfigNode node, String key, List<E> choices, Function<E, String> word) {
    String chosen = node.word(key, choices.stream().map(word).toList());
    return choices.stream()
        .filter(choice -> word.apply(choice).equals(chosen))
        .findFirst()
        .orElseThrow();
  }
}
