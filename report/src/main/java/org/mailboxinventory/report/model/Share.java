package org.mailboxinventory.report.model;

import java.util.Locale;

/**
 * A share that was counted, with its Wilson interval of 95 %. Immutable.
 *
 * @param part so many
 * @param whole of so many
 * @param share of 1; 0 of nothing
 * @param low the interval's lower end
 * @param high the interval's upper end
 */
public record Share(int part, int whole, double share, double low, double high) {
  private static final double Z = 1.959964;

  /** {@code part} of {@code whole}; of nothing, anything between 0 and 1. */
  public static Share of(int part, int whole) {
    if (whole == 0) {
      return new Share(0, 0, 0, 0, 1);
    }
    double share = (double) part / whole;
    double square = Z * Z / whole;
    double middle = share + square / 2;
    double width = Z * Math.sqrt((share * (1 - share) + square / 4) / whole);
    return new Share(
        part,
        whole,
        share,
        Math.max(0, (middle - width) / (1 + square)),
        Math.min(1, (middle + width) / (1 + square)));
  }

  /** As people read it: the share that is right, and its interval. */
  public String words() {
    return whole == 0
        ? "no verdict"
        : String.format(
            Locale.ROOT, "%.1f %% right (95 %%: %.1f to %.1f)", 100 * share, 100 * low, 100 * high);
  }
}
