package org.mailboxinventory.report.write.page;

import java.util.List;
import java.util.Map;

/** A filter of the list of mailboxes: by name of the test, its numbers. */
record Filter(Map<String, List<Integer>> tests) {
  Filter {
    tests = Map.copyOf(tests);
  }

  static Filter of(String test, Integer... numbers) {
    return new Filter(Map.of(test, List.of(numbers)));
  }
}
