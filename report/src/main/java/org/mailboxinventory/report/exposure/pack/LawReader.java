package org.mailboxinventory.report.exposure.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.AcceptList;
import org.mailboxinventory.report.exposure.law.Adequacy;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.Certainty;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.report.exposure.law.Disclosure;
import org.mailboxinventory.report.exposure.law.ExposureFormula;
import org.mailboxinventory.report.exposure.law.Geography;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.pack.EntryReader.Entry;

/** Reads and checks the files that a {@link LawBook} is made of. */
public final class LawReader {
  private final ConfigFiles files;
  private final ConfigReader reader;

  private LawReader(ConfigFiles files) {
    this.files = files;
    this.reader = new ConfigReader(files);
  }

  /** Reads and checks the config files; all that is wrong is told at once. */
  public static LawBook read(ConfigFiles files) throws InvalidConfigException {
    return read(files, BankFiles.none());
  }

  /** Reads and checks the config files and those of the bank. */
  public static LawBook read(ConfigFiles files, BankFiles bank) throws InvalidConfigException {
    return new LawReader(files).read(bank);
  }

  private LawBook read(BankFiles bank) throws InvalidConfigException {
    ConfigNode pack = reader.read("law/pack.yaml");
    Map<String, Category> categories =
        EntryReader.each(reader.read("categories.yaml"), LawReader::category);
    Groups groups = Groups.read(reader.read("law/groups.yaml"), categories.keySet());
    RegimeReader regime = new RegimeReader(groups);
    Map<String, Clock> clocks = below(reader.read("law/clocks.yaml"), "clocks", LawReader::clock);
    RuleReader rule =
        new RuleReader(
            groups, new ConditionReader(groups, categories.keySet()), List.copyOf(clocks.keySet()));
    Map<String, Regime> regimes = folder("law/regimes/", "regimes", bank.regimes(), regime::read);
    Map<String, Rule> rules = folder("law/rules/", "rules", bank.rules(), rule::read);
    Map<String, Geography> geographies = geographies(reader.read("places/geographies.yaml"));
    List<Adequacy> adequacy = adequacy(reader.read("law/adequacy.yaml"));
    ExposureFormula formula = FormulaReader.read(reader.read("law/exposure.yaml"));
    Map<String, Disclosure> disclosures = disclosures(bank.disclosureNotices());
    Map<String, Obligation.Decision> decisions =
        bank.decisions() == null ? Map.of() : DecisionsFile.read(reader.read(bank.decisions()));
    AcceptList accepted =
        bank.acceptList() == null
            ? new AcceptList(List.of())
            : AcceptList.read(reader.read(bank.acceptList()));
    String version = pack.text("version");
    LocalDate checked = pack.date("checked");
    pack.done();
    reader.finish();
    return new LawBook(
        version,
        checked,
        categories,
        geographies,
        groups.countries(),
        groups.kinds(),
        LawBook.sorted(regimes),
        LawBook.sorted(rules),
        LawBook.sorted(clocks),
        adequacy,
        formula,
        LawBook.sorted(disclosures),
        decisions,
        accepted,
        LawDigest.of(files, bank.all()));
  }

  /**
   * The entries of all files in a folder, then those of the bank's own files, which replace ours.
   */
  private <T> Map<String, T> folder(String folder, String name, List<Path> own, Entry<T> entry) {
    Map<String, T> all = new LinkedHashMap<>();
    for (String path : files.list(folder, ".yaml")) {
      ConfigNode root = reader.read(path);
      below(root, name, entry)
          .forEach(
              (id, it) -> {
                if (all.put(id, it) != null) {
                  root.problem(name + "." + id, "an id that another file has", "keep one of them");
                }
              });
    }
    for (Path file : own) {
      all.putAll(below(reader.read(file), name, entry));
    }
    return all;
  }

  private Map<String, Disclosure> disclosures(List<Path> notices) {
    Map<String, Disclosure> all =
        below(
            reader.read("law/disclosures.yaml"),
            "disclosures",
            (id, node) -> disclosure(id, node, false));
    for (Path notice : notices) {
      all.putAll(
          below(reader.read(notice), "disclosures", (id, node) -> disclosure(id, node, true)));
    }
    return all;
  }

  private static <T> Map<String, T> below(ConfigNode root, String name, Entry<T> entry) {
    Map<String, T> all = EntryReader.each(root.child(name), entry);
    root.done();
    return all;
  }

  private static Category category(String id, ConfigNode node) {
    List<String> counted = node.texts("counted");
    if (counted.size() != 2) {
      node.problem("counted", "not two words", "write how one and how many are called");
      counted = List.of(id, id);
    }
    return new Category(
        id,
        node.text("name"),
        node.optionalText("dpv"),
        node.optionalText("cisoAssistant"),
        node.integer("sensitivity", 0, 100),
        counted.get(0),
        counted.get(1));
  }

  private static Map<String, Geography> geographies(ConfigNode root) {
    Map<String, ConfigNode> sources = root.child("sources").children();
    Map<String, Geography> all =
        EntryReader.each(root.child("geographies"), (code, node) -> geography(code, node, sources));
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
        node.texts("countries").stream().sorted().toList(),
        node.word("certainty", List.of("stated", "listed", "unverified")),
        source.text("name"),
        source.date("date"),
        node.optionalText("note"));
  }

  private static Clock clock(String id, ConfigNode node) {
    return new Clock(
        id,
        node.isNull("hours") ? null : node.integer("hours", 1, 10_000),
        node.word("startsAt", List.of("detection", "awareness", "classification", "determination")),
        node.text("to"),
        node.text("via"),
        node.text("form"),
        List.copyOf(node.texts("asks")),
        EntryReader.certainty(node),
        node.date("verified"),
        node.date("reviewBy"),
        node.text("source"));
  }

  private static List<Adequacy> adequacy(ConfigNode root) {
    List<Adequacy> all =
        root.child("adequacy").children().entrySet().stream()
            .flatMap(
                group ->
                    EntryReader.each(
                        group.getValue(),
                        (country, node) -> adequate(group.getKey(), country, node))
                        .values()
                        .stream())
            .toList();
    root.done();
    return all;
  }

  private static Adequacy adequate(String group, String country, ConfigNode node) {
    return new Adequacy(
        group,
        country,
        node.date("from"),
        node.optionalDate("until"),
        node.text("scope"),
        EntryReader.certainty(node),
        node.date("reviewBy"),
        node.text("source"));
  }

  /** What the provider told the bank rests on its own letter, and need not be looked for again. */
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
        aboutThisTenant && !node.keys().contains("certainty")
            ? Certainty.PRIMARY
            : EntryReader.certainty(node),
        aboutThisTenant ? node.optionalDate("reviewBy") : node.date("reviewBy"),
        aboutThisTenant);
  }
}
