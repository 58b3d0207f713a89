package org.mailboxinventory.report.exposure.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.exposure.law.Certainty;
import org.mailboxinventory.report.exposure.law.Provenance;
import org.mailboxinventory.report.exposure.law.Validity;

/** Reads what entries of the law pack have in common. */
final class EntryReader {
  private EntryReader() {}

  /** Makes an entry of the mapping below its id. */
  interface Entry<T> {
    T read(String id, ConfigNode node);
  }

  /** All entries of a mapping, by id, in the order of the file. */
  static <T> Map<String, T> each(ConfigNode root, Entry<T> entry) {
    Map<String, T> all = new LinkedHashMap<>();
    root.children()
        .forEach(
            (id, node) -> {
              all.put(id, entry.read(id, node));
              node.done();
            });
    return all;
  }

  static Validity validity(ConfigNode node) {
    Validity validity =
        new Validity(
            choice(node, "status", List.of(Validity.Status.values()), Validity.Status::word),
            node.optionalDate("from"),
            node.optionalDate("until"),
            node.optionalDate("windDownUntil"));
    LocalDate from = validity.from();
    LocalDate until = validity.until();
    if (from != null && until != null && until.isBefore(from)) {
      node.problem("until", "before its first day", "fix one of the two dates");
    }
    return validity;
  }

  static Provenance provenance(ConfigNode node) {
    List<Provenance.Source> sources = new ArrayList<>();
    for (ConfigNode source : node.list("sources")) {
      sources.add(new Provenance.Source(source.text("title"), certainty(source)));
      source.done();
    }
    if (sources.isEmpty()) {
      node.problem("sources", "no source", "name at least one with its certainty");
    }
    LocalDate verified = node.date("verified");
    LocalDate reviewBy = node.date("reviewBy");
    if (reviewBy.isBefore(verified)) {
      node.problem("reviewBy", "before the day of its last check", "fix one of the two dates");
    }
    return new Provenance(certainty(node), verified, reviewBy, sources);
  }

  static Certainty certainty(ConfigNode node) {
    return choice(node, "certainty", List.of(Certainty.values()), Certainty::word);
  }

  static <E> E choice(ConfigNode node, String key, List<E> choices, Function<E, String> word) {
    String chosen = node.word(key, choices.stream().map(word).toList());
    return choices.stream()
        .filter(choice -> word.apply(choice).equals(chosen))
        .findFirst()
        .orElseThrow();
  }

  /** A list of words, each one of the choices. */
  static <E extends Enum<E>> Set<E> choices(
      ConfigNode node, String key, Class<E> type, Function<E, String> word) {
    Set<E> chosen = EnumSet.noneOf(type);
    for (String text : node.texts(key)) {
      List<E> matching =
          List.of(type.getEnumConstants()).stream()
              .filter(e -> word.apply(e).equals(text))
              .toList();
      if (matching.isEmpty()) {
        node.problem(
            key,
            "not one of the known words: " + text,
            "write some of "
                + String.join(", ", List.of(type.getEnumConstants()).stream().map(word).toList()));
      }
      chosen.addAll(matching);
    }
    return chosen;
  }
}
