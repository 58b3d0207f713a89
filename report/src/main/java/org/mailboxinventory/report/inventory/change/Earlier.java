package org.mailboxinventory.report.inventory.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.Judgement;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.packed.InOrder;

/**
 * What an earlier run is compared with: its facts under the law of now, so that what changed in the
 * law is no change of a mailbox.
 *
 * @param mailboxes by id
 * @param findings what is held that was not, and the other way round
 * @param law where the laws were then
 * @param runs what runs before the one of now came to, in order of time
 */
public record Earlier(
    Instant asOf,
    Map<String, Was> mailboxes,
    FindingChanges findings,
    LawThen law,
    List<RunSummary> runs) {
  public Earlier {
    mailboxes = Map.copyOf(mailboxes);
    runs = List.copyOf(runs);
  }

  /** The same, after these runs. */
  public Earlier after(List<RunSummary> before) {
    return new Earlier(asOf, mailboxes, findings, law, before);
  }

  /**
   * A mailbox then.
   *
   * @param place the code of its effective location; null when not known
   * @param values how many distinct values it held, by detector in all
   */
  public record Was(
      String id, String address, Level level, int score, @Nullable String place, long values) {}

  /** Judges earlier facts by the law of {@code now}, whose own dates say where it was then. */
  public static Earlier of(
      InventoryFacts facts, LawBook law, JudgeSettings settings, InventoryFacts now) {
    LawThen then = LawThen.of(law, LocalDate.ofInstant(facts.asOf(), ZoneOffset.UTC));
    return of(facts, law, settings, now, then);
  }

  /** The same; {@code then}: by which law they were reported. */
  public static Earlier of(
      InventoryFacts facts, LawBook law, JudgeSettings settings, InventoryFacts now, LawThen then) {
    Judgement judgement = new Judgement(law, settings, now.asOf());
    Map<String, Was> mailboxes = new HashMap<>();
    InOrder.each(
        facts.mailboxes(),
        some -> some.stream().map(mailbox -> was(mailbox, judgement)).toList(),
        some -> some.forEach(was -> mailboxes.put(was.id(), was)));
    return new Earlier(
        facts.asOf(), mailboxes, FindingChanges.between(facts, now), then, List.of());
  }

  private static Was was(MailboxFacts facts, Judgement judgement) {
    Judgement.Grade grade = judgement.grade(facts);
    return new Was(
        facts.mailbox().id().value(),
        facts.mailbox().address(),
        grade.level(),
        grade.score(),
        facts.mailbox().location().effective(),
        facts.holdings().stream().mapToLong(Holding::values).sum());
  }
}
