package org.mailboxinventory.scanner.engine;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Tells what could not be read, by masked names, to those who want to know: to mask a name takes
 * all detectors. For one thread.
 */
final class ToldUnread {
  private final Progress progress;
  private final Masker masker;
  private @Nullable Page shown;
  private String folder = "";

  ToldUnread(Progress progress, Masker masker) {
    this.progress = progress;
    this.masker = masker;
  }

  /** An item of a page, if it was not read or not all of it. */
  void item(MailboxId mailbox, Page page, ItemFacts facts) {
    Reason reason = reason(facts.outcome());
    if (reason != null && isTold(reason)) {
      ItemId id = facts.item().id();
      SensitiveText name = page.names().get(id);
      String named = name == null ? id.value() : masker.mask(name);
      tell(mailbox, page, named + ", " + facts.item().bytes() + " bytes", reason);
    }
  }

  /** All of a folder from this page on. */
  void folder(MailboxId mailbox, Page page, Reason reason) {
    if (isTold(reason)) {
      tell(mailbox, page, "", reason);
    }
  }

  private boolean isTold(Reason reason) {
    return reason.kind() != Reason.Kind.BY_CHOICE && progress.wantsUnread();
  }

  @SuppressWarnings("ReferenceEquality") // the same page, not one with the same content
  private void tell(MailboxId mailbox, Page page, String item, Reason reason) {
    if (page != shown) {
      folder = masker.mask(page.folderPath());
      shown = page;
    }
    progress.unread(mailbox, folder, item, reason);
  }

  private static @Nullable Reason reason(Outcome outcome) {
    if (outcome instanceof Outcome.PartlyRead partly) {
      return partly.reason();
    }
    return outcome instanceof Outcome.Unread unread ? unread.reason() : null;
  }
}
