package org.mailboxinventory.report.inventory.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;

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

  /** Compares holdings by their ids, in the order of the earlier run. */
  static FindingChanges between(InventoryFacts then, InventoryFacts now) {
    Map<String, MailboxFacts> before = byId(then);
    Map<String, MailboxFacts> after = byId(now);
    List<Ended> ended = new ArrayList<>();
    for (MailboxFacts was : then.mailboxes()) {
      Set<String> still = ids(after.get(was.mailbox().id().value()));
      was.holdings().stream()
          .filter(holding -> !still.contains(holding.id()))
          .forEach(holding -> ended.add(ended(was, holding)));
    }
    Set<String> begun = new HashSet<>();
    for (MailboxFacts is : now.mailboxes()) {
      Set<String> already = ids(before.get(is.mailbox().id().value()));
      ids(is).stream().filter(id -> !already.contains(id)).forEach(begun::add);
    }
    return new FindingChanges(begun, ended);
  }

  private static Map<String, MailboxFacts> byId(InventoryFacts facts) {
    Map<String, MailboxFacts> byId = new HashMap<>();
    facts.mailboxes().forEach(it -> byId.put(it.mailbox().id().value(), it));
    return byId;
  }

  private static Set<String> ids(@Nullable MailboxFacts mailbox) {
    return mailbox == null
        ? Set.of()
        : mailbox.holdings().stream().map(Holding::id).collect(Collectors.toSet());
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
