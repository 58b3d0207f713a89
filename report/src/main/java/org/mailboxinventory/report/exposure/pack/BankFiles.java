package org.mailboxinventory.report.exposure.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the bank adds to judgement, in files of its own.
 *
 * @param regimes further laws, written as {@code config/law/regimes/}; one with the id of ours
 *     takes its place
 * @param rules the same of rules, written as {@code config/law/rules/}
 * @param disclosureNotices what the provider told the bank, written as {@code
 *     config/law/disclosures.yaml}
 * @param decisions what people decided about obligations
 * @param acceptList findings that are declared harmless
 */
public record BankFiles(
    List<Path> regimes,
    List<Path> rules,
    List<Path> disclosureNotices,
    @Nullable Path decisions,
    @Nullable Path acceptList) {

  public BankFiles {
    regimes = List.copyOf(regimes);
    rules = List.copyOf(rules);
    disclosureNotices = List.copyOf(disclosureNotices);
  }

  /** The same with further rules. */
  public BankFiles withRules(List<Path> further) {
    return new BankFiles(
        regimes,
        Stream.concat(rules.stream(), further.stream()).toList(),
        disclosureNotices,
        decisions,
        acceptList);
  }

  /** Nothing is added. */
  public static BankFiles none() {
    return new BankFiles(List.of(), List.of(), List.of(), null, null);
  }

  /** The files of law: regimes, then rules. */
  List<Path> all() {
    return Stream.concat(regimes.stream(), rules.stream()).toList();
  }
}
