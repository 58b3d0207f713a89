package org.mailboxinventory.report.exposure;

import java.util.List;
import org.mailboxinventory.report.exposure.law.Regime;

/**
 * A law under which the mailbox could be reached.
 *
 * @param reaches of {@code content}, {@code non-content}, {@code capability}
 * @param binds {@code provider}, {@code bank} or {@code both}
 * @param bindsBy {@code control}, {@code place}, {@code correspondent}, {@code branch} or {@code
 *     service}
 * @param throughProvider whether the provider is who could be compelled by this tie
 * @param bankTold whether the bank learns of it
 * @param providerCanRead {@code yes}, {@code partly}, {@code no} or {@code unknown}
 */
public record RegimeReach(
    String id,
    List<String> reaches,
    String binds,
    String bindsBy,
    boolean throughProvider,
    String bankTold,
    String providerCanRead,
    String because) {
  public RegimeReach {
    reaches = List.copyOf(reaches);
  }

  boolean reachesContent() {
    return reaches.contains(Regime.Reach.CONTENT.word());
  }
}
