package org.mailboxinventory.scanner.engine.item;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.ItemHeader;
import org.mailboxinventory.report.model.SealedHeader;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Makes of a mail what people know it by: its subject with masks in the places of what is found in
 * it, and the domains of those outside that it was exchanged with; both encrypted. Of items that
 * their senders marked personal, nothing. For one thread.
 */
public final class ItemHeaders {
  private static final int LONGEST_SUBJECT = 300;
  private static final int MOST_PARTIES = 5;

  private final Masker masker;
  private final HeaderSeal seal;
  private final Set<String> acceptedDomains;

  /** {@code acceptedDomains}: the bank's own, lower case; they are not named. */
  public ItemHeaders(Masker masker, HeaderSeal seal, Set<String> acceptedDomains) {
    this.masker = masker;
    this.seal = seal;
    this.acceptedDomains = Set.copyOf(acceptedDomains);
  }

  @Nullable SealedHeader of(SourceItem item) {
    if (item.personal()) {
      return null;
    }
    // Masked whole and cut then: a value at the cut is found as a whole only.
    String masked = masker.mask(item.subject()).strip();
    String subject = masked.length() > LONGEST_SUBJECT ? cut(masked) : masked;
    List<String> parties = parties(item.addresses());
    return subject.isEmpty() && parties.isEmpty()
        ? null
        : seal.seal(item.id(), new ItemHeader(subject, parties));
  }

  private static String cut(String subject) {
    int end = LONGEST_SUBJECT;
    return subject.substring(0, Character.isHighSurrogate(subject.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  private List<String> parties(List<String> addresses) {
    return addresses.stream()
        .filter(address -> address.indexOf('@') > 0)
        .map(address -> address.substring(address.lastIndexOf('@') + 1))
        .filter(domain -> domain.matches("[a-z0-9.-]{1,253}") && !acceptedDomains.contains(domain))
        .distinct()
        .sorted()
        .filter(domain -> masker.mask(SensitiveText.of(domain)).equals(domain))
        .limit(MOST_PARTIES)
        .toList();
  }
}
