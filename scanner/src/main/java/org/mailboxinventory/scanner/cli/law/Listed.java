package org.mailboxinventory.scanner.cli.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Provenance;
import org.mailboxinventory.report.exposure.law.Validity;

/** One law or rule of a list, with its status on a day. */
record Listed(
    String id,
    String what,
    Validity.Status status,
    String name,
    Validity validity,
    Provenance provenance,
    boolean overdue) {

  /** All of the pack, by id. */
  static List<Listed> of(LawBook law, LocalDate day) {
    return Stream.concat(
            law.regimes().stream()
                .map(it -> of(it.id(), "law", it.name(), it.validity(), it.provenance(), day)),
            law.rules().stream()
                .map(it -> of(it.id(), "rule", it.name(), it.validity(), it.provenance(), day)))
        .sorted(Comparator.comparing(Listed::id))
        .toList();
  }

  private static Listed of(
      String id, String what, String name, Validity validity, Provenance from, LocalDate day) {
    return new Listed(id, what, validity.on(day), name, validity, from, from.isOverdue(day));
  }

  String line() {
    return String.format(Locale.ROOT, "%-28s %-5s %-12s %s", id, what, status.word(), name);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("kind", what);
    json.put("name", name);
    json.put("status", status.word());
    json.put("from", text(validity.from()));
    json.put("until", text(validity.until()));
    json.put("windDownUntil", text(validity.windDownUntil()));
    json.put("certainty", provenance.certainty().word());
    json.put("verified", provenance.verified().toString());
    json.put("reviewBy", provenance.reviewBy().toString());
    json.put("overdue", overdue);
    json.put("sources", provenance.sources().stream().map(Provenance.Source::title).toList());
    return json;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
