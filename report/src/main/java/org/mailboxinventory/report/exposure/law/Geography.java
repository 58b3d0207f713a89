package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Microsoft 365 geography, as in {@code config/places/geographies.yaml}.
 *
 * @param countries ISO 3166-1 alpha-2, sorted
 * @param certainty {@code stated}, {@code listed} or {@code unverified}
 */
public record Geography(
    String code,
    String name,
    List<String> countries,
    String certainty,
    String source,
    LocalDate date,
    @Nullable String note) {
  public Geography {
    countries = List.copyOf(countries);
  }
}
