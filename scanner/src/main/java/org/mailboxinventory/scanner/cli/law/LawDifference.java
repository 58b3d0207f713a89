package org.mailboxinventory.scanner.cli.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Provenance;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Validity;

/**
 * What differs between two law packs, by id.
 *
 * @param fresh ids of what only the later has
 * @param gone ids of what only the earlier has
 * @param changed by id, the fields that differ
 */
record LawDifference(List<String> fresh, List<String> gone, Map<String, List<String>> changed) {

  static LawDifference between(LawBook before, LawBook after) {
    Map<String, Map<String, Object>> old = entries(before);
    Map<String, Map<String, Object>> now = entries(after);
    TreeSet<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(now.keySet());
    List<String> fresh = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    Map<String, List<String>> changed = new LinkedHashMap<>();
    for (String id : ids) {
      Map<String, Object> was = old.get(id);
      Map<String, Object> is = now.get(id);
      if (is == null) {
        gone.add(id);
      } else if (was == null) {
        fresh.add(id);
      } else if (!was.equals(is)) {
        changed.put(id, fields(was, is));
      }
    }
    return new LawDifference(fresh, gone, changed);
  }

  private static List<String> fields(Map<String, Object> was, Map<String, Object> is) {
    TreeSet<String> names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    names.removeIf(name -> Objects.equals(was.get(name), is.get(name)));
    return List.copyOf(names);
  }

  /** For people. */
  List<String> lines() {
    Map<String, String> lines = new TreeMap<>();
    fresh.forEach(id -> lines.put(id, "new      " + id));
    gone.forEach(id -> lines.put(id, "gone     " + id));
    changed.forEach(
        (id, fields) -> lines.put(id, "changed  " + id + ": " + String.join(", ", fields)));
    return List.copyOf(lines.values());
  }

  private static Map<String, Map<String, Object>> entries(LawBook law) {
    Map<String, Map<String, Object>> entries = new TreeMap<>();
    law.regimes().forEach(it -> entries.put(it.id(), fields(it)));
    law.rules().forEach(it -> entries.put(it.id(), fields(it)));
    law.clocks().forEach(it -> entries.put(it.id(), fields(it)));
    law.adequacy()
        .forEach(
            it -> entries.put("adequacy " + it.group() + " " + it.country(), Map.of("entry", it)));
    law.disclosures().forEach(it -> entries.put("figure " + it.id(), Map.of("entry", it)));
    law.geographies().forEach((code, it) -> entries.put("geography " + code, Map.of("entry", it)));
    law.categories().forEach((id, it) -> entries.put("category " + id, Map.of("entry", it)));
    entries.put("score " + law.formula().name(), Map.of("entry", law.formula()));
    return entries;
  }

  private static Map<String, Object> fields(Regime regime) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("name", regime.name());
    fields.put("country", regime.country());
    fields.put("aliases", regime.aliases());
    fields.put("compels", regime.compels());
    fields.put("binds", regime.binds());
    fields.put("reaches", regime.reaches());
    fields.put("ties", List.copyOf(regime.ties()));
    fields.put("bankTold", regime.bankTold());
    fields.put("personTold", regime.personTold());
    fields.put("succession", regime.succession());
    fields.put("caveat", regime.caveat());
    validity(fields, regime.validity());
    provenance(fields, regime.provenance());
    return fields;
  }

  private static Map<String, Object> fields(Rule rule) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("name", rule.name());
    fields.put("kind", rule.kind());
    fields.put("aliases", rule.aliases());
    fields.put("entity", rule.entity());
    fields.put("when", rule.when());
    fields.put("unless", Objects.requireNonNullElse(rule.unless(), ""));
    fields.put("outcome", rule.outcome());
    fields.put("succession", rule.succession());
    fields.put("clock", Objects.requireNonNullElse(rule.clock(), ""));
    fields.put("guards", rule.guardsDeletion());
    fields.put("says", rule.says());
    fields.put("caveat", rule.caveat());
    validity(fields, rule.validity());
    provenance(fields, rule.provenance());
    return fields;
  }

  private static Map<String, Object> fields(Clock clock) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("hours", Objects.requireNonNullElse(clock.hours(), 0));
    fields.put("startsAt", clock.startsAt());
    fields.put("to", clock.to());
    fields.put("via", clock.via());
    fields.put("certainty", clock.certainty());
    fields.put("verified", clock.verified());
    fields.put("reviewBy", clock.reviewBy());
    fields.put("source", clock.source());
    return fields;
  }

  private static void validity(Map<String, Object> fields, Validity validity) {
    fields.put("status", validity.status());
    fields.put("from", String.valueOf(validity.from()));
    fields.put("until", String.valueOf(validity.until()));
    fields.put("windDownUntil", String.valueOf(validity.windDownUntil()));
  }

  private static void provenance(Map<String, Object> fields, Provenance provenance) {
    fields.put("certainty", provenance.certainty());
    fields.put("verified", provenance.verified());
    fields.put("reviewBy", provenance.reviewBy());
    fields.put("sources", provenance.sources());
  }
}
