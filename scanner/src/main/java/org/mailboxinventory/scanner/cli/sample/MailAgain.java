package org.mailboxinventory.scanner.cli.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.LedgerFindings;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.engine.item.CopiedText;
import org.mailboxinventory.scanner.engine.item.ItemTexts;
import org.mailboxinventory.scanner.source.SourceItem;

/** Finds in an item that was read again the values that findings are of. For one thread. */
final class MailAgain {
  private static final int BEFORE = 160;
  private static final int AFTER = 100;

  private final ItemTexts texts;
  private final Fingerprinter fingerprinter;

  MailAgain(ItemTexts texts, Fingerprinter fingerprinter) {
    this.texts = texts;
    this.fingerprinter = fingerprinter;
  }

  /** A finding and what is around its value, to be shown and not kept. */
  record Shown(LedgerFindings.Finding finding, CopiedText.Around text) {}

  /** Those of {@code findings} whose value is in the item or its attachments. */
  List<Shown> shown(SourceItem item, List<LedgerFindings.Finding> findings) {
    List<Shown> shown = new ArrayList<>();
    Set<LedgerFindings.Finding> open = new HashSet<>(findings);
    texts.read(item, (text, found) -> found.forEach(match -> show(text, match, open, shown)));
    return shown;
  }

  private void show(
      CopiedText text, Match match, Set<LedgerFindings.Finding> open, List<Shown> shown) {
    LedgerFindings.Finding finding = finding(match, open);
    if (finding != null) {
      text.around(match, BEFORE, AFTER)
          .ifPresent(
              around -> {
                open.remove(finding);
                shown.add(new Shown(finding, around));
              });
    }
  }

  private LedgerFindings.@Nullable Finding finding(Match match, Set<LedgerFindings.Finding> open) {
    for (LedgerFindings.Finding finding : open) {
      if (finding.detector().equals(match.detector().id())
          && fingerprinter
              .of(match.detector().id(), match.canonical().bytes())
              .equals(finding.fingerprint())) {
        return finding;
      }
    }
    return null;
  }
}
