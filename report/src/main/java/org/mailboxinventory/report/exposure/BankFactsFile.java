package org.mailboxinventory.report.exposure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.Geography;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Truth;

/** Reads the files in which the bank says what no mailbox shows. */
public final class BankFactsFile {
  private static final String SERVICE = "exchange";

  private BankFactsFile() {}

  /**
   * Reads both kinds of file; all that is wrong is told at once.
   *
   * @param facts with {@code retention}, {@code cardScope}, {@code audit}; null for none
   * @param dataLocations documents of the provider on places; the newest on mail counts
   */
  public static BankFacts read(@Nullable Path facts, List<Path> dataLocations, LawBook law)
      throws InvalidConfigException {
    ConfigReader reader = new ConfigReader(ConfigFiles.bundled());
    DataLocationCard card =
        dataLocations.stream()
            .map(file -> card(reader.read(file), law))
            .filter(Objects::nonNull)
            .max(Comparator.comparing(DataLocationCard::date))
            .orElse(null);
    BankFacts read = facts == null ? BankFacts.none() : facts(reader.read(facts));
    reader.finish();
    return new BankFacts(
        read.retention(),
        read.cardScope(),
        read.auditRetentionDays(),
        read.auditComplete(),
        card,
        read.ownKey());
  }

  private static BankFacts facts(ConfigNode root) {
    ConfigNode audit = root.optionalChild("audit");
    Set<String> scope = root.keys().contains("cardScope") ? addresses(root, "cardScope") : null;
    BankFacts facts =
        new BankFacts(
            retention(root),
            scope,
            audit != null && audit.keys().contains("retentionDays")
                ? Integer.valueOf(audit.integer("retentionDays", 0, 36_500))
                : null,
            audit != null && audit.keys().contains("complete")
                ? Truth.of(audit.flag("complete"))
                : Truth.UNKNOWN,
            null,
            addresses(root, "ownKey"));
    if (audit != null) {
      audit.done();
    }
    root.done();
    return facts;
  }

  /** Addresses below a key, in lower case. */
  static Set<String> addresses(ConfigNode node, String key) {
    return node.texts(key).stream()
        .map(it -> it.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static @Nullable Period retention(ConfigNode root) {
    String text = root.optionalText("retention");
    if (text == null) {
      return null;
    }
    try {
      return Period.parse(text);
    } catch (DateTimeParseException e) {
      root.problem("retention", "not a period", "write one as in P8Y or P18M");
      return null;
    }
  }

  private static @Nullable DataLocationCard card(ConfigNode root, LawBook law) {
    String document = root.text("document");
    LocalDate date = root.date("date");
    DataLocationCard card = null;
    for (Map.Entry<String, ConfigNode> service : root.child("services").children().entrySet()) {
      ConfigNode node = service.getValue();
      String current = geography(node, "current", law);
      String committed = geography(node, "committed", law);
      node.done();
      if (service.getKey().toLowerCase(Locale.ROOT).startsWith(SERVICE)) {
        card = new DataLocationCard(current, committed, document, date);
      }
    }
    root.done();
    return card;
  }

  /** A code, or the geography's name as the provider writes it. */
  static @Nullable String geography(ConfigNode node, String key, LawBook law) {
    String text = node.optionalText(key);
    if (text == null || law.geographies().containsKey(text)) {
      return text;
    }
    return law.geographies().values().stream()
        .filter(it -> it.name().equalsIgnoreCase(text))
        .map(Geography::code)
        .findFirst()
        .orElseGet(
            () -> {
              node.problem(
                  key,
                  "not a known geography",
                  "write a code or name of places/geographies.yaml, as in IND or India");
              return null;
            });
  }
}
