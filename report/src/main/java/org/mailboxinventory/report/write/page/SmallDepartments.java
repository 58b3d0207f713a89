package org.mailboxinventory.report.write.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Departments of so few mailboxes that a figure of one would tell of single people. Their mailboxes
 * are counted together; where these are few too, so is the next smallest department.
 */
final class SmallDepartments {
  /** A department of so many mailboxes is shown. */
  static final long LEAST = 5;

  private SmallDepartments() {}

  /**
   * Those that are counted together.
   *
   * @param mailboxes how many each has, {@link TenantSums#UNKNOWN} where none is said
   */
  static Set<String> of(Map<String, Long> mailboxes) {
    Set<String> together = new HashSet<>();
    long count = mailboxes.getOrDefault(TenantSums.UNKNOWN, 0L);
    List<Map.Entry<String, Long>> smallestFirst =
        mailboxes.entrySet().stream()
            .filter(it -> !it.getKey().equals(TenantSums.UNKNOWN))
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    for (Map.Entry<String, Long> department : smallestFirst) {
      if (department.getValue() < LEAST || (count > 0 && count < LEAST)) {
        together.add(department.getKey());
        count += department.getValue();
      }
    }
    return together;
  }
}
