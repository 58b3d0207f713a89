package org.mailboxinventory.report.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mailboxinventory.report.exposure.Exposure;
import org.mailboxinventory.report.exposure.Judgement;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.action.Actions;
import org.mailboxinventory.report.inventory.change.Earlier;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.packed.InOrder;
import org.mailboxinventory.report.packed.PackedList;
import org.mailboxinventory.report.packed.PairedList;

/** All mailboxes, judged once: kept packed, and made again when they are looked at. */
final class JudgedTenant {
  private static final Comparator<MailboxFacts> BY_ADDRESS_THEN_ID =
      Comparator.<MailboxFacts, String>comparing(
              it -> it.mailbox().address(), JudgedTenant::byCodePoint)
          .thenComparing(it -> it.mailbox().id().value(), JudgedTenant::byCodePoint);

  private final Judgement judgement;
  private final List<MailboxFacts> facts;
  private final List<KeptJudgement> kept;
  private final Tallies tallies;

  private JudgedTenant(
      Judgement judgement, List<MailboxFacts> facts, List<KeptJudgement> kept, Tallies tallies) {
    this.judgement = judgement;
    this.facts = facts;
    this.kept = kept;
    this.tallies = tallies;
  }

  /** Some mailboxes, judged and packed. */
  private static final class Part {
    private final List<Actions.Judged> judged;
    private final byte[] packed;

    Part(List<Actions.Judged> judged, byte[] packed) {
      this.judged = judged;
      this.packed = packed;
    }
  }

  static JudgedTenant of(List<MailboxFacts> unordered, Judgement judgement, Tallies tallies) {
    List<MailboxFacts> facts = ordered(unordered);
    PackedList.Builder<KeptJudgement> kept = new PackedList.Builder<>(new KeptJudgement.Codec());
    InOrder.each(
        facts,
        some -> judged(some, judgement),
        part -> {
          kept.addBlock(part.packed, part.judged.size());
          part.judged.forEach(tallies::add);
        });
    return new JudgedTenant(judgement, facts, kept.build(), tallies);
  }

  private static Part judged(List<MailboxFacts> some, Judgement judgement) {
    List<Actions.Judged> judged =
        some.stream().map(it -> new Actions.Judged(it, judgement.judge(it))).toList();
    return new Part(
        judged,
        PackedList.block(
            judged.stream().map(it -> KeptJudgement.of(it.judgement())).toList(),
            new KeptJudgement.Codec()));
  }

  /** What was counted over all. */
  Tallies tallies() {
    return tallies;
  }

  /** All of them with their facts, as steps are tried on them. */
  List<Actions.Judged> judged() {
    return new PairedList<>(
        facts,
        kept,
        (of, gist) -> new Actions.Judged(of, judgement.again(of, gist.exposure(), gist::status)));
  }

  /** What is compared of them with an earlier run: no words of the judgement are made for it. */
  List<Earlier.Was> compared() {
    return new PairedList<>(
        facts,
        kept,
        (of, gist) ->
            new Earlier.Was(
                of.mailbox().id().value(),
                of.mailbox().address(),
                gist.exposure().level(),
                gist.exposure().score(),
                of.mailbox().location().effective(),
                of.holdings().stream().mapToLong(Holding::values).sum()));
  }

  /** All of them as an inventory has them. */
  List<MailboxEntry> entries() {
    Standings standings = tallies.standings();
    return new PairedList<>(facts, kept, (of, gist) -> entry(of, gist, standings));
  }

  private MailboxEntry entry(MailboxFacts of, KeptJudgement gist, Standings standings) {
    Exposure placed = standings.placed(gist.exposure());
    Judgement.Judged judged = judgement.again(of, placed, gist::status);
    return new MailboxEntry(
        of.mailbox(),
        judged.countries(),
        judgement.committed(),
        judged.drift(),
        of.coverage(),
        of.opaque(),
        of.holdings(),
        of.people(),
        judged.exposure(),
        judged.regimes(),
        judged.obligations());
  }

  /** Those of a ledger are in order. */
  private static List<MailboxFacts> ordered(List<MailboxFacts> facts) {
    if (facts instanceof PackedList) {
      return facts;
    }
    List<MailboxFacts> sorted = new ArrayList<>(facts);
    sorted.sort(BY_ADDRESS_THEN_ID);
    return sorted;
  }

  /** Unlike {@link String#compareTo}, also right beyond the basic plane. */
  private static int byCodePoint(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int at = 0; at < length; at++) {
      if (left.charAt(at) != right.charAt(at)) {
        boolean plain =
            !Character.isSurrogate(left.charAt(at)) && !Character.isSurrogate(right.charAt(at));
        return plain
            ? Character.compare(left.charAt(at), right.charAt(at))
            : Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
