package org.mailboxinventory.report.inventory.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.packed.PackedList;

/**
 * Which findings are new, and which there are no longer, against an earlier run.
 *
 * @param begun ids of holdings that were not there
 * @param ended what was there and is not
 */
public record FindingChanges(Set<String> begun, List<Ended> ended) {
  public FindingChanges {
    begun = Set.copyOf(begun);
    ended = List.copyOf(ended);
  }

  /** Nothing to compare with. */
  public static FindingChanges none() {
    return new FindingChanges(Set.of(), List.of());
  }

  /**
   * A finding of the earlier run.
   *
   * @param mailbox the id of its mailbox
   * @param place the code of the mailbox's location then; null when not known
   * @param holding what was held; null where the finding was that the mailbox was not read
   */
  public record Ended(
      String mailbox, String address, @Nullable String place, @Nullable Holding holding) {}

  /** Compares what mailboxes hold, in the order of the earlier run. */
  static FindingChanges between(InventoryFacts then, InventoryFacts now) {
    if (PackedList.isSame(then.mailboxes(), now.mailboxes())) {
      return none();
    }
    Detectors detectors = new Detectors();
    Map<String, BitSet> before = detectors.held(then);
    Map<String, BitSet> after = detectors.held(now);
    List<Ended> ended = new ArrayList<>();
    detectors.each(then, after, (mailbox, holding) -> ended.add(ended(mailbox, holding)));
    Set<String> begun = new HashSet<>();
    detectors.each(now, before, (mailbox, holding) -> begun.add(holding.id()));
    return new FindingChanges(begun, ended);
  }

  /** Numbers of detectors: a mailbox has one holding of each at most. */
  private static final class Detectors {
    private final Map<String, Integer> numbers = new HashMap<>();

    private int number(Holding holding) {
      return numbers.computeIfAbsent(holding.detector(), any -> numbers.size());
    }

    /** By the ids of mailboxes, what they hold. */
    Map<String, BitSet> held(InventoryFacts facts) {
      Map<String, BitSet> held = new HashMap<>();
      for (MailboxFacts mailbox : facts.mailboxes()) {
        BitSet of = new BitSet();
        mailbox.holdings().forEach(holding -> of.set(number(holding)));
        held.put(mailbox.mailbox().id().value(), of);
      }
      return held;
    }

    /** Gives what is held and is not among the others. */
    void each(
        InventoryFacts facts,
        Map<String, BitSet> others,
        BiConsumer<MailboxFacts, Holding> receiver) {
      for (MailboxFacts mailbox : facts.mailboxes()) {
        BitSet other = others.getOrDefault(mailbox.mailbox().id().value(), new BitSet());
        for (Holding holding : mailbox.holdings()) {
          if (!other.get(number(holding))) {
            receiver.accept(mailbox, holding);
          }
        }
      }
    }
  }

  private static Ended ended(MailboxFacts mailbox, @Nullable Holding holding) {
    return new Ended(
        mailbox.mailbox().id().value(),
        mailbox.mailbox().address(),
        mailbox.mailbox().location().effective(),
        holding);
  }

  /** Without those of mailboxes that are not read now, and with mailboxes that were not. */
  FindingChanges with(List<Ended> unread, Predicate<String> isUnknownNow) {
    List<Ended> all = new ArrayList<>(ended);
    all.addAll(unread);
    all.removeIf(it -> isUnknownNow.test(it.mailbox()));
    return new FindingChanges(begun, all);
  }
}
