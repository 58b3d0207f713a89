package org.mailboxinventory.report.ledger.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.mailboxinventory.report.model.MailboxId;

/** The items of mailboxes that hold something, one mailbox at a time, as often as wanted. */
@FunctionalInterface
public interface HeldItems {
  /** Gives the items of one mailbox in the order in which they were first read. */
  void each(MailboxId mailbox, Consumer<HeldItem> receiver);

  /**
   * Of how many of the items given so far a header is kept that could not be opened: it was sealed
   * under another key, or changed.
   */
  default long unopenedHeaders() {
    return 0;
  }

  /** Takes an item and the number by which {@link #numbered} finds it again. */
  interface Numbered {
    void take(int number, HeldItem item);
  }

  /** The same, with their numbers. */
  default void eachNumbered(MailboxId mailbox, Numbered receiver) {
    int[] number = {0};
    each(mailbox, item -> receiver.take(++number[0], item));
  }

  /**
   * Single items of a mailbox by their numbers, in the order of those; what is not there any more
   * is left out. A ledger reads no others.
   */
  default List<HeldItem> numbered(MailboxId mailbox, List<Integer> numbers) {
    Set<Integer> wanted = new HashSet<>(numbers);
    Map<Integer, HeldItem> found = new HashMap<>();
    eachNumbered(
        mailbox,
        (number, item) -> {
          if (wanted.contains(number)) {
            found.put(number, item);
          }
        });
    return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** No item of any mailbox. */
  static HeldItems none() {
    return (mailbox, receiver) -> {};
  }
}
