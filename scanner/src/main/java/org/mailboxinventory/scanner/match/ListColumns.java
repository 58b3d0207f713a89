package org.mailboxinventory.scanner.match;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DetectorId;

/**
 * Which columns of a list of customers hold what.
 *
 * @param key the column with the bank's own number of a customer
 * @param segment the column that customers are counted by; null for none
 * @param values the detector whose values a column holds, by its heading
 */
public record ListColumns(String key, @Nullable String segment, Map<String, DetectorId> values) {
  public ListColumns {
    values = new LinkedHashMap<>(values);
  }

  /** All of them. */
  Set<String> headings() {
    Set<String> headings = new HashSet<>(values.keySet());
    headings.add(key);
    if (segment != null) {
      headings.add(segment);
    }
    return headings;
  }

  /** Whether what is written of each customer, the key and the segment, are values themselves. */
  public boolean showsValues() {
    return values.containsKey(key) || (segment != null && values.containsKey(segment));
  }

  /**
   * Reads {@code pan=in.pan,mobile=in.mobile}.
   *
   * @throws IllegalArgumentException when it is not written so; the message names the entry
   */
  public static Map<String, DetectorId> parse(String columns) {
    Map<String, DetectorId> parsed = new LinkedHashMap<>();
    for (String entry : columns.split(",", -1)) {
      int equals = entry.indexOf('=');
      if (equals < 1 || equals == entry.length() - 1) {
        throw new IllegalArgumentException(entry);
      }
      parsed.put(
          entry.substring(0, equals).strip(), new DetectorId(entry.substring(equals + 1).strip()));
    }
    return parsed;
  }
}
