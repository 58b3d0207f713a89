package org.mailboxinventory.report.inventory.action;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.model.Holding;

/** Which mailboxes steps are tried on. */
final class TriedMailboxes {
  /** So many categories are proposed for deletion: those that lead in most mailboxes. */
  private static final int CATEGORIES = 4;

  /** So many mailboxes are judged again for each step: judging takes time. */
  private static final int TRIED = 2000;

  private TriedMailboxes() {}

  /** Those with the highest scores; of more, the effect said is that of these at least. */
  static List<Actions.Judged> highest(List<Actions.Judged> mailboxes) {
    if (mailboxes.size() <= TRIED) {
      return mailboxes;
    }
    Set<Actions.Judged> highest =
        mailboxes.stream()
            .sorted(Comparator.comparingInt(it -> -it.judgement().exposure().score()))
            .limit(TRIED)
            .collect(
                Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    return mailboxes.stream().filter(highest::contains).toList();
  }

  /** Those that hold something of this kind. */
  static List<Actions.Judged> holding(List<Actions.Judged> mailboxes, Predicate<Holding> wanted) {
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
