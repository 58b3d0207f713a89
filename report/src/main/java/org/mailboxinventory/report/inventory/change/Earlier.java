package org.mailboxinventory.report.inventory.change;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.Judgement;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;

/**
 * What an earlier run is compared with: its facts under the law of now, so that what changed in the
 * law is no change of a mailbox.
 *
 * @param mailboxes by id
 * @param findings what is held that was not, and the other way round
 */
public record Earlier(Instant asOf, Map<String, Was> mailboxes, FindingChanges findings) {
  public Earlier {
    mailboxes = Map.copyOf(mailboxes);
  }

  /**
   * A mailbox then.
   *
   * @param place the code of its effective location; null when not known
   */
  public record Was(String id, String address, Level level, int score, @Nullable String place) {}

  /** Judges earlier facts by the law of {@code now}. */
  public static Earlier of(
      InventoryFacts facts, LawBook law, JudgeSettings settings, InventoryFacts now) {
    Judgement judgement = new Judgement(law, settings, now.asOf());
    return new Earlier(
        facts.asOf(),
        facts.mailboxes().stream()
            .map(mailbox -> was(mailbox, judgement))
            .collect(Collectors.toMap(Was::id, Function.identity())),
        FindingChanges.between(facts, now));
  }

  private static Was was(MailboxFacts facts, Judgement judgement) {
    var exposure = judgement.judge(facts).exposure();
    return new Was(
        facts.mailbox().id().value(),
        facts.mailbox().address(),
        exposure.level(),
        exposure.score(),
        facts.mailbox().location().effective());
  }
}
