package org.mailboxinventory.report.inventory.action;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.model.Holding;

/** Which mailboxes hold what, to propose steps for them. */
final class Holders {
  /** So many categories are proposed for deletion: those that lead in most mailboxes. */
  private static final int CATEGORIES = 4;

  private Holders() {}

  /** Those that hold something of this kind. */
  static List<Actions.Judged> of(List<Actions.Judged> mailboxes, Predicate<Holding> wanted) {
    return mailboxes.stream()
        .filter(it -> it.facts().holdings().stream().anyMatch(wanted))
        .toList();
  }

  /** The most sensitive category of each mailbox; those that lead most often come first. */
  static List<String> leadingCategories(List<Actions.Judged> high, LawBook law) {
    Map<String, Integer> leads = new HashMap<>();
    for (Actions.Judged mailbox : high) {
      mailbox.facts().holdings().stream()
          .filter(holding -> holding.values() > 0)
          .map(holding -> law.category(holding.category()))
          .max(Comparator.comparingInt(Category::sensitivity).thenComparing(Category::id))
          .ifPresent(category -> leads.merge(category.id(), 1, Integer::sum));
    }
    return leads.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CATEGORIES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
