package org.mailboxinventory.report.exposure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;

/** Figures of the score in words. */
final class ScoreWords {
  private ScoreWords() {}

  static String bulkDeleted(MailboxFacts facts) {
    long bulk = facts.spread().bulk();
    return "Deleting "
        + bulk
        + (bulk == 1 ? " item" : " items")
        + " with 50 values or more in "
        + bulkFolders(facts)
        + (facts.spread().bulkItems().size() > 2 ? " and elsewhere" : "");
  }

  /** The two folders with most of them. */
  static String bulkFolders(MailboxFacts facts) {
    return facts.spread().bulkItems().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(2)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  static String names(List<Category> categories) {
    String first =
        categories.stream().limit(3).map(Category::many).collect(Collectors.joining(", "));
    int more = categories.size() - 3;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  static String perCent(long part, long whole) {
    long share = Math.round(100.0 * part / whole);
    return share == 0 ? "Less than 1 %" : share + " %";
  }

  static String mails(long number) {
    return number + (number == 1 ? " mail" : " mails");
  }
}
