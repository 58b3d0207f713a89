package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a country gives adequate protection, as in {@code config/law/adequacy.yaml}.
 *
 * @param group the group of countries whose law says so, as in {@code EEA}
 * @param country ISO 3166-1 alpha-2
 * @param until its last day; null when none is set
 * @param scope {@code whole}, or what part of the country's recipients it covers
 * @param reviewBy the day by which it has to be checked again
 */
public record Adequacy(
    String group,
    String country,
    LocalDate from,
    @Nullable LocalDate until,
    String scope,
    Certainty certainty,
    LocalDate reviewBy,
    String source) {

  /** The group and the country, as in {@code EEA-BR}. */
  public String id() {
    return group + "-" + country;
  }

  /** Whether it covers the whole country on a day. */
  public Truth coversOn(LocalDate day) {
    if (day.isBefore(from) || (until != null && day.isAfter(until))) {
      return Truth.FALSE;
    }
    return scope.equals("whole") ? Truth.TRUE : Truth.UNKNOWN;
  }
}
