package org.mailboxinventory.scanner.cli.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Mailboxes fit to be stored: people write into departments, offices and company names whatever
 * they like, so what is found there is masked as in names of folders.
 */
final class MaskedOwners {
  private final Masker masker;

  MaskedOwners(Masker masker) {
    this.masker = masker;
  }

  List<Mailbox> of(List<Mailbox> mailboxes) {
    return mailboxes.stream().map(this::masked).toList();
  }

  private Mailbox masked(Mailbox mailbox) {
    Owner owner = mailbox.owner();
    return mailbox.withOwner(
        new Owner(
            masked(owner.department()),
            masked(owner.company()),
            masked(owner.office()),
            owner.country()));
  }

  private @Nullable String masked(@Nullable String text) {
    return text == null ? null : masker.mask(SensitiveText.of(text));
  }
}
