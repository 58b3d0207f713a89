package org.mailboxinventory.scanner.source.graph.listing;

import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.model.MailboxKind;

/**
 * Which mailboxes are opened. Entries are addresses or directory ids; {@code *} stands for any run
 * of characters.
 *
 * @param include empty for all
 * @param neverOpened never opened, whatever {@code include} says
 * @param kinds empty for all
 * @param groups addresses or directory ids: only their members and their own mailboxes are opened;
 *     empty for all
 */
public record MailboxFilter(
    List<String> include,
    List<String> exclude,
    List<String> neverOpened,
    Set<MailboxKind> kinds,
    List<String> groups) {
  public MailboxFilter {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    neverOpened = List.copyOf(neverOpened);
    kinds = Set.copyOf(kinds);
    groups = List.copyOf(groups);
  }

  /** Every mailbox is opened. */
  public static MailboxFilter all() {
    return new MailboxFilter(List.of(), List.of(), List.of(), Set.of(), List.of());
  }
}
