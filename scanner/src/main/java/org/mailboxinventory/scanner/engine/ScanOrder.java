package org.mailboxinventory.scanner.engine;

import java.util.List;
import java.util.function.Supplier;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.Source;

/**
 * One reading by an engine that is a module of its own.
 *
 * @param source what {@link ScanEngine#open} opened, with all that the settings put around it
 * @param mailboxes in the order in which they are to be read
 * @param recipe how items are read, for other processes
 * @param seal opens what other processes sealed under the ledger's key
 * @param readingDigest of all settings that decide what is read and found
 */
public record ScanOrder(
    Source source,
    List<Mailbox> mailboxes,
    Ledger ledger,
    ItemRecipe recipe,
    HeaderSeal seal,
    String readingDigest,
    Supplier<Masker> maskers,
    Progress progress,
    StopSignal stop,
    Faults faults) {
  public ScanOrder {
    mailboxes = List.copyOf(mailboxes);
  }
}
