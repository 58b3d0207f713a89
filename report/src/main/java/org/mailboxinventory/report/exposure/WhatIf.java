package org.mailboxinventory.report.exposure;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Strength;

/**
 * Changes under which the same facts are judged once more.
 *
 * @param name what it is about, in words
 * @param rules files with rules to add, written as {@code config/law/rules/}
 */
public record WhatIf(String name, List<Change> changes, List<Path> rules) {
  public WhatIf {
    changes = List.copyOf(changes);
    rules = List.copyOf(rules);
  }

  /** A change of some mailboxes: those whose address matches one of the patterns. */
  public sealed interface Change {
    /** Patterns of addresses in lower case. */
    Set<String> mailboxes();

    /** The mailboxes lie in another geography. */
    record Move(Set<String> mailboxes, String to) implements Change {
      public Move {
        mailboxes = Set.copyOf(mailboxes);
      }
    }

    /** Items with 50 values or more of one detector are deleted. */
    record DeleteBulk(Set<String> mailboxes) implements Change {
      public DeleteBulk {
        mailboxes = Set.copyOf(mailboxes);
      }
    }

    /** The provider no longer holds the key to the mail. */
    record TakeKey(Set<String> mailboxes) implements Change {
      public TakeKey {
        mailboxes = Set.copyOf(mailboxes);
      }
    }
  }

  /** The facts as they would be. */
  public InventoryFacts changed(InventoryFacts facts) {
    return facts.with(mailbox -> changed(mailbox, facts));
  }

  private MailboxFacts changed(MailboxFacts mailbox, InventoryFacts facts) {
    MailboxFacts now = mailbox;
    for (Change change : changes) {
      if (BankFacts.any(change.mailboxes(), mailbox.mailbox().address())) {
        now = changed(now, change, facts);
      }
    }
    return now;
  }

  private static MailboxFacts changed(MailboxFacts mailbox, Change change, InventoryFacts facts) {
    if (change instanceof Change.Move move) {
      Evidence supposed =
          new Evidence("what if it lay there", "what-if", Strength.DECLARED, facts.asOf());
      DataLocation there = new DataLocation(null, move.to(), null, List.of(supposed));
      return mailbox.with(mailbox.mailbox().withLocation(there));
    }
    return change instanceof Change.DeleteBulk ? mailbox.withoutBulk() : mailbox;
  }

  /** The bank as it would be. */
  public JudgeSettings changed(JudgeSettings settings) {
    BankFacts bank = settings.facts();
    for (Change change : changes) {
      if (change instanceof Change.TakeKey key) {
        bank = bank.withOwnKey(key.mailboxes());
      }
    }
    return new JudgeSettings(
        settings.entity(),
        settings.providerHome(),
        bank,
        settings.events(),
        settings.homesByDefault());
  }
}
