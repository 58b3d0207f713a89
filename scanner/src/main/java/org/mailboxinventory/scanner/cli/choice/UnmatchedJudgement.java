package org.mailboxinventory.scanner.cli.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mailboxinventory.report.exposure.law.AcceptList;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.settings.Spelling;

/**
 * Entries of the files and options of judgement that match nothing in an inventory: a sentence for
 * each.
 */
public final class UnmatchedJudgement {
  private UnmatchedJudgement() {}

  public static List<String> of(Inventory inventory, LawBook law, Set<Reason> tolerated) {
    List<String> sentences = new ArrayList<>();
    for (AcceptList.Entry entry : law.accepted().entries()) {
      accepted(entry, inventory, sentences);
    }
    for (String decided : undecided(inventory, law.decisions().keySet())) {
      sentences.add(
          "judge.decisions: '"
              + decided
              + "' is the id of no obligation in this inventory; copy ids from inventory.json");
    }
    for (Reason reason : new TreeSet<>(tolerated)) {
      if (!inventory.coverage().unreadReasons().containsKey(reason)) {
        sentences.add("--tolerate: nothing was left unread for the reason '" + reason.word() + "'");
      }
    }
    return sentences;
  }

  /** Those of the ids that no obligation has. Each mailbox has dozens: their ids are not kept. */
  private static Set<String> undecided(Inventory inventory, Set<String> ids) {
    Set<String> left = new TreeSet<>(ids);
    if (!left.isEmpty()) {
      for (Inventory.MailboxEntry entry : inventory.mailboxes()) {
        entry.obligations().stream().map(Obligation::id).forEach(left::remove);
      }
    }
    return left;
  }

  private static void accepted(
      AcceptList.Entry entry, Inventory inventory, List<String> sentences) {
    String start =
        "judge.acceptList: the entry for mailbox '"
            + entry.mailboxText()
            + "' and detector '"
            + entry.detectorText()
            + "' matches ";
    Set<String> addresses = new TreeSet<>();
    Set<String> detectors = new TreeSet<>();
    boolean ofMailbox = false;
    for (Inventory.MailboxEntry mailbox : inventory.mailboxes()) {
      String address = mailbox.mailbox().address();
      addresses.add(address);
      if (entry.mailbox().matcher(address).matches()) {
        ofMailbox = true;
        mailbox.holdings().forEach(holding -> detectors.add(holding.detector()));
      }
    }
    if (!ofMailbox) {
      sentences.add(start + "no mailbox" + Spelling.suggestion(entry.mailboxText(), addresses));
    } else if (detectors.stream().noneMatch(id -> entry.detector().matcher(id).matches())) {
      sentences.add(
          start
              + "no finding"
              + Spelling.suggestion(
                  entry.detectorText(), inventory.totals().byDetector().keySet()));
    }
  }
}
