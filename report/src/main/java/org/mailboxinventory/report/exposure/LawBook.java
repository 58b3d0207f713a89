package org.mailboxinventory.report.exposure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;

/**
 * All that judgement goes by besides the facts: categories, geographies, laws, rules, the formula,
 * and published figures.
 *
 * @param categories by id
 * @param geographies by code
 * @param regimes sorted by id
 * @param rules sorted by id
 * @param disclosures sorted by id
 * @param decisions what people decided, by the id of the obligation
 * @param accepted findings that count as harmless
 * @param digest {@code sha256:…} over the files that all this was read from
 */
public record LawBook(
    Map<String, Category> categories,
    Map<String, Geography> geographies,
    List<Regime> regimes,
    List<Rule> rules,
    ExposureFormula formula,
    List<Disclosure> disclosures,
    Map<String, Obligation.Decision> decisions,
    AcceptList accepted,
    String digest) {

  public LawBook {
    categories = Map.copyOf(categories);
    geographies = Map.copyOf(geographies);
    regimes = List.copyOf(regimes);
    rules = List.copyOf(rules);
    disclosures = List.copyOf(disclosures);
    decisions = Map.copyOf(decisions);
  }

  /** Reads and checks the config files; all that is wrong is told at once. */
  public static LawBook read(ConfigFiles files) throws InvalidConfigException {
    return read(files, BankFiles.none());
  }

  /** Reads and checks the config files and those of the bank. */
  public static LawBook read(ConfigFiles files, BankFiles bank) throws InvalidConfigException {
    return LawReader.read(files, bank);
  }

  /** The countries of a geography code, sorted; none when the code is null or not listed. */
  public List<String> countriesOf(@Nullable String code) {
    Geography geography = code == null ? null : geographies.get(code);
    return geography == null ? List.of() : geography.countries();
  }

  /** A category by id; one that is not listed weighs nothing and has its id as its name. */
  public Category category(String id) {
    return Objects.requireNonNullElseGet(
        categories.get(id), () -> new Category(id, id, null, null, 0));
  }

  static <T> List<T> sorted(Map<String, T> byId) {
    return List.copyOf(new TreeMap<>(byId).values());
  }
}
