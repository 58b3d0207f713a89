package org.mailboxinventory.scanner.cli.scan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Mailboxes fit to be stored: people write into departments, offices, company names and names of
 * holds whatever they like, so what is found there is masked as in names of folders.
 */
final class MaskedOwners {
  /** An id that Exchange gives: where a hold comes from, a GUID, and what it does. */
  private static final Pattern HOLD =
      Pattern.compile("-?[A-Za-z]{0,4}[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}(:[0-9])?");

  private final Masker masker;

  MaskedOwners(Masker masker) {
    this.masker = masker;
  }

  List<Mailbox> of(List<Mailbox> mailboxes) {
    return mailboxes.stream().map(this::masked).toList();
  }

  /**
   * A sentence on mailboxes that are named with values: a mailbox's address is stored and written
   * as it is. Empty when there is none.
   */
  Optional<String> namedByValues(List<Mailbox> mailboxes) {
    long named =
        mailboxes.stream().filter(it -> masker.findsValue(SensitiveText.of(it.address()))).count();
    return named == 0
        ? Optional.empty()
        : Optional.of(
            named
                + " of "
                + mailboxes.size()
                + " mailboxes have names in which a detector finds a value, and names of mailboxes"
                + " are written as they are; rename their folders or files, and scan into a new"
                + " ledger");
  }

  private Mailbox masked(Mailbox mailbox) {
    Owner owner = mailbox.owner();
    List<String> holds =
        mailbox.holds().stream()
            .map(it -> HOLD.matcher(it).matches() ? it : masker.mask(SensitiveText.of(it)))
            .toList();
    return mailbox.with(
        new Owner(
            masked(owner.department()),
            masked(owner.company()),
            masked(owner.office()),
            owner.country()),
        holds);
  }

  private @Nullable String masked(@Nullable String text) {
    return text == null ? null : masker.mask(SensitiveText.of(text));
  }
}
