package org.mailboxinventory.scanner.cli.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was removed from a ledger.
 *
 * @param what the kind of thing it was removed by
 * @param names of these things, without values
 * @param number how many were removed
 * @param unit of what
 */
record Removed(String what, List<String> names, int number, String unit) {
  Removed {
    names = List.copyOf(names);
  }

  /** As the access log says it. */
  Map<String, Object> entry() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("what", what);
    entry.put("names", names);
    entry.put("removed", number);
    return entry;
  }
}
