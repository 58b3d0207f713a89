package org.mailboxinventory.report.model;

import org.jspecify.annotations.Nullable;

/**
 * How many distinct people there are.
 *
 * @param atLeast the most that values of one kind show of which a person has one
 * @param likely groups of values that belong to one person, less the doubles to be expected; null
 *     where facts are older than records, or records were dropped
 * @param atMost every group and value that nothing joins counted alone
 * @param method how it was estimated: {@link #RECORDS}, {@link #THIN} or {@link #VALUES}
 */
public record People(long atLeast, @Nullable Long likely, long atMost, String method) {
  /** From the records that values stand in. */
  public static final String RECORDS = "records-1";

  /** The same, where too little ties the kinds to each other: the range says more. */
  public static final String THIN = "records-1-thin";

  /** From the numbers of values alone. */
  public static final String VALUES = "values";

  /** Bounds without an estimate, from values alone. */
  public People(long atLeast, long atMost) {
    this(atLeast, null, atMost, VALUES);
  }

  /** The bounds alone. */
  public People bounds() {
    return new People(atLeast, atMost);
  }

  /** The estimate where there is one, else the number of people at least. */
  public long best() {
    return likely == null ? atLeast : likely;
  }
}
