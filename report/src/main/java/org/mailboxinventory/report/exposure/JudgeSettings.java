package org.mailboxinventory.report.exposure;

import java.util.Map;

/**
 * Who is judged.
 *
 * @param entityHome the bank's country, ISO 3166-1 alpha-2
 * @param providerHome the mail provider's country, ISO 3166-1 alpha-2
 * @param decisions what people decided, by the id of the obligation
 */
public record JudgeSettings(
    String entityHome, String providerHome, Map<String, Obligation.Decision> decisions) {
  public JudgeSettings {
    decisions = Map.copyOf(decisions);
  }

  /** Without decisions. */
  public JudgeSettings(String entityHome, String providerHome) {
    this(entityHome, providerHome, Map.of());
  }
}
