package org.mailboxinventory.report.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Reason;

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

  /** What keeps the score from being the whole truth. */
  static List<String> limits(HeldData held) {
    List<String> because = new ArrayList<>();
    if (held.read() == ReadState.SOME) {
      because.add("It was only read in part; its exposure may be higher.");
    }
    long opaque = held.opaqueParts();
    if (opaque > 0) {
      because.add(
          opaque == 1
              ? "1 part cannot be read by design; it does not count as clean."
              : opaque + " parts cannot be read by design; they do not count as clean.");
    }
    return because;
  }

  /** Why nothing is known. */
  static String notRead(MailboxFacts facts) {
    if (facts.coverage().state() == MailboxCoverage.State.EXCLUDED) {
      return "The settings leave this mailbox out, so what it holds is not known.";
    }
    String reasons =
        facts.coverage().reasons().keySet().stream()
            .map(Reason::word)
            .collect(Collectors.joining(", "));
    return "It was not read, so what it holds is not known"
        + (reasons.isEmpty() ? "." : ": " + reasons + ".");
  }
}
