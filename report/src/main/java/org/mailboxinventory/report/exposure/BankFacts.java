package org.mailboxinventory.report.exposure;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.model.CommittedPlace;

/**
 * What the bank says of itself that no mailbox shows.
 *
 * @param retention how long it keeps mail with personal data; null when it does not say
 * @param cardScope the addresses of mailboxes in its documented scope of card data, lower case,
 *     {@code *} for any run of characters; null when it does not say, empty when there are none
 * @param auditRetentionDays how long records of access are kept; null when it does not say
 * @param auditComplete whether every access to mailboxes is recorded
 * @param committed where the provider says that it keeps, and committed to keep, the mail; null
 *     when nothing is filed
 */
public record BankFacts(
    @Nullable Period retention,
    @Nullable Set<String> cardScope,
    @Nullable Integer auditRetentionDays,
    Truth auditComplete,
    @Nullable DataLocationCard committed,
    Set<String> ownKey) {

  public BankFacts {
    cardScope = cardScope == null ? null : Set.copyOf(cardScope);
    ownKey = Set.copyOf(ownKey);
  }

  /** It says nothing. */
  public static BankFacts none() {
    return new BankFacts(null, null, null, Truth.UNKNOWN, null, Set.of());
  }

  /** Where the provider committed to keep the mail. */
  public CommittedPlace committedPlace(LawBook law) {
    return law.committed(committed == null ? null : committed.committed());
  }

  /** Whether a mailbox is in the documented scope of card data. */
  Truth inCardScope(String address) {
    if (cardScope == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(any(cardScope, address));
  }

  /** Whether the provider does not hold the key to a mailbox's mail. */
  boolean hasOwnKey(String address) {
    return any(ownKey, address);
  }

  /** The same, with the keys to further mailboxes taken from the provider. */
  BankFacts withOwnKey(Set<String> further) {
    Set<String> all = new TreeSet<>(ownKey);
    all.addAll(further);
    return new BankFacts(retention, cardScope, auditRetentionDays, auditComplete, committed, all);
  }

  static boolean any(Set<String> patterns, String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return patterns.stream().anyMatch(pattern -> matches(pattern, lower));
  }

  /** Each star stands for any run of characters. */
  private static boolean matches(String pattern, String address) {
    List<String> pieces = List.of(pattern.split("\\*", -1));
    String first = pieces.get(0);
    String last = pieces.get(pieces.size() - 1);
    if (pieces.size() == 1) {
      return pattern.equals(address);
    }
    int at = first.length();
    int end = address.length() - last.length();
    if (end < at || !address.startsWith(first) || !address.endsWith(last)) {
      return false;
    }
    for (String piece : pieces.subList(1, pieces.size() - 1)) {
      int found = address.indexOf(piece, at);
      if (found < 0 || found + piece.length() > end) {
        return false;
      }
      at = found + piece.length();
    }
    return true;
  }
}
