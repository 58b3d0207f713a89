package org.mailboxinventory.report.model;

import org.jspecify.annotations.Nullable;

/**
 * Who the mailbox belongs to within the bank, as far as the directory says; country is ISO 3166-1
 * alpha-2.
 */
public record Owner(
    @Nullable String department,
    @Nullable String company,
    @Nullable String office,
    @Nullable String country) {

  /** Nothing is known. */
  public static Owner unknown() {
    return new Owner(null, null, null, null);
  }
}
