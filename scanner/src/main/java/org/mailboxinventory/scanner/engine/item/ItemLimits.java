package org.mailboxinventory.scanner.engine.item;

import java.time.Duration;

/**
 * How far the reading of one item may go, all its parts together. What is beyond gets that limit's
 * reason; what was found before it counts.
 *
 * @param values the most different values that are counted in it; of each detector the first
 *     {@value #OF_EACH} count in any case, so that no kind can hide another
 * @param time how long it may take, not counting what the source and the workers let it wait
 */
public record ItemLimits(int values, Duration time) {
  /** So many values of one detector count in an item whatever else it holds. */
  static final int OF_EACH = 100;

  private static final int PARTS = 10;

  public ItemLimits {
    if (values < 1 || time.toNanos() < 1) {
      throw new IllegalArgumentException("a limit of items is not positive");
    }
  }

  /**
   * The limits that settings name.
   *
   * @param timeoutPerPart what one attachment may take; the whole item may take ten times as long
   */
  public static ItemLimits of(int values, Duration timeoutPerPart) {
    return new ItemLimits(values, timeoutPerPart.multipliedBy(PARTS));
  }

  /** As the settings have them by default. */
  static ItemLimits standard() {
    return of(100_000, Duration.ofSeconds(60));
  }
}
