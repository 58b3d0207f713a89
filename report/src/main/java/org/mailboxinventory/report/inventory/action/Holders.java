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
public final class Holders {
  /** So many categories are proposed for deletion: those that lead in most mailboxes. */
  private static final int CATEGORIES = 4;

  private Holders() {}

  /** Whether a mailbox holds something of this kind. */
  static boolean holds(Actions.Judged mailbox, Predicate<Holding> wanted) {
    return mailbox.facts().holdings().stream().anyMatch(wanted);
  }

  /** Which category is the most sensitive one of how many mailboxes at high risk. */
  public static final class Leads {
    private final LawBook law;
    private final Map<String, Integer> leads = new HashMap<>();

    public Leads(LawBook law) {
      this.law = law;
    }

    /** The next mailbox. */
    public void add(Actions.Judged mailbox) {
      if (mailbox.isHigh()) {
        mailbox.facts().holdings().stream()
            .filter(holding -> holding.values() > 0)
            .map(holding -> law.category(holding.category()))
            .max(Comparator.comparingInt(Category::sensitivity).thenComparing(Category::id))
            .ifPresent(category -> leads.merge(category.id(), 1, Integer::sum));
      }
    }

    /** Those that lead most often, first. */
    List<String> categories() {
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
}
