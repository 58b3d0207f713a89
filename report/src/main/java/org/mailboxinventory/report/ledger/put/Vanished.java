package org.mailboxinventory.report.ledger.put;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that held items, or was a mailbox, in an earlier scan and is missing or empty in this
 * one, without the source saying that it was deleted.
 *
 * @param mailbox its address
 * @param folder its masked path; null when the mailbox as a whole is missing or empty
 * @param before items it held
 * @param now items it holds
 */
public record Vanished(String mailbox, @Nullable String folder, long before, long now) {
  static final Comparator<Vanished> IN_ORDER =
      Comparator.comparing(Vanished::mailbox)
          .thenComparing(vanished -> vanished.folder() == null ? "" : vanished.folder());
}
