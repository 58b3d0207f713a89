package org.mailboxinventory.report.exposure;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bank adds to judgement, in files of its own.
 *
 * @param rules further rules, written as {@code config/law/rules.yaml}; one with the id of ours
 *     takes its place
 * @param disclosureNotices what the provider told the bank, written as {@code
 *     config/law/disclosures.yaml}
 * @param decisions what people decided about obligations
 * @param acceptList findings that are declared harmless
 */
public record BankFiles(
    List<Path> rules,
    List<Path> disclosureNotices,
    @Nullable Path decisions,
    @Nullable Path acceptList) {

  public BankFiles {
    rules = List.copyOf(rules);
    disclosureNotices = List.copyOf(disclosureNotices);
  }

  /** Nothing is added. */
  public static BankFiles none() {
    return new BankFiles(List.of(), List.of(), null, null);
  }
}
