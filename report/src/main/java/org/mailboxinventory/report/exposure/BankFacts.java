package org.mailboxinventory.report.exposure;

import java.time.Period;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Truth;

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
    @Nullable DataLocationCard committed) {

  public BankFacts {
    cardScope = cardScope == null ? null : Set.copyOf(cardScope);
  }

  /** It says nothing. */
  public static BankFacts none() {
    return new BankFacts(null, null, null, Truth.UNKNOWN, null);
  }

  /** Whether a mailbox is in the documented scope of card data. */
  Truth inCardScope(String address) {
    if (cardScope == null) {
      return Truth.UNKNOWN;
    }
    String lower = address.toLowerCase(Locale.ROOT);
    return Truth.of(cardScope.stream().anyMatch(pattern -> matches(pattern, lower)));
  }

  private static boolean matches(String pattern, String address) {
    StringBuilder regex = new StringBuilder();
    for (String piece : pattern.split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(piece));
    }
    return address.matches(regex.toString());
  }
}
