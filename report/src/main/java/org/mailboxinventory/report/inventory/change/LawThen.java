package org.mailboxinventory.report.inventory.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Validity;

/**
 * Where each law and rule was on the day of an inventory, as far as a later one compares.
 *
 * @param digest of the law pack
 * @param entries by id, status and dates in words, as in {@code in-force from 2018-10-15}
 * @param names by id, what it is called
 */
public record LawThen(
    String digest, SortedMap<String, String> entries, SortedMap<String, String> names) {
  public LawThen {
    entries = new TreeMap<>(entries);
    names = new TreeMap<>(names);
  }

  /**
   * A law or rule that is not where it was.
   *
   * @param name its id where it is not known
   * @param was null for one that is new
   * @param is null for one that is gone
   */
  public record Change(String id, String name, @Nullable String was, @Nullable String is) {
    /** For people. */
    public String sentence() {
      String which = name.equals(id) ? id : name + " (" + id + ")";
      return which
          + (was == null ? ". It is new" : ". It was " + was)
          + (is == null ? ", and is gone." : was == null ? ": " + is + "." : "; it is " + is + ".");
    }
  }

  /** Of a pack on a day; bank's own files included. */
  public static LawThen of(LawBook law, LocalDate day) {
    SortedMap<String, String> entries = new TreeMap<>();
    SortedMap<String, String> names = new TreeMap<>();
    law.regimes().forEach(it -> entries.put(it.id(), words(it.validity(), day)));
    law.rules().forEach(it -> entries.put(it.id(), words(it.validity(), day)));
    law.regimes().forEach(it -> names.put(it.id(), it.name()));
    law.rules().forEach(it -> names.put(it.id(), it.name()));
    return new LawThen(law.digest(), entries, names);
  }

  private static String words(Validity validity, LocalDate day) {
    StringBuilder words = new StringBuilder(validity.on(day).word());
    if (validity.from() != null) {
      words.append(" from ").append(validity.from());
    }
    if (validity.until() != null) {
      words.append(" until ").append(validity.until());
    }
    return words.toString();
  }

  /** What differs now, by id. */
  List<Change> changes(LawThen now) {
    TreeSet<String> ids = new TreeSet<>(entries.keySet());
    ids.addAll(now.entries.keySet());
    List<Change> changes = new ArrayList<>();
    for (String id : ids) {
      String was = entries.get(id);
      String is = now.entries.get(id);
      if (was == null || !was.equals(is)) {
        changes.add(new Change(id, name(id, now), was, is));
      }
    }
    return changes;
  }

  private String name(String id, LawThen now) {
    return now.names.getOrDefault(id, names.getOrDefault(id, id));
  }

  /** As a mapping that can be kept; the other way: {@link #read}. */
  public Map<String, Object> kept() {
    return new TreeMap<>(Map.of("digest", digest, "entries", entries, "names", names));
  }

  /** From what was kept. */
  public static LawThen read(
      String digest, Map<String, String> entries, Map<String, String> names) {
    return new LawThen(digest, new TreeMap<>(entries), new TreeMap<>(names));
  }
}
