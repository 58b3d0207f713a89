package org.mailboxinventory.scanner.spark.facts;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;

/** Rows that executors write: facts, and what else they have to say. No text of mail is in them. */
public final class FactRows {
  /** The item's facts are there. */
  public static final int READ = 0;

  /** The settings have the item passed over as if it were not there. */
  public static final int PASSED_OVER = 1;

  /** From its place to the next, it cannot be read. */
  public static final int FAILED = 2;

  /** Making an item met a fault of the program. */
  public static final int CRASHED = 3;

  /** The items before it are a page, of which this is the rest. */
  public static final int PAGE = 4;

  /** The mailbox is read to its end. */
  public static final int ENDED = 5;

  /** The mailbox is not read to its end, since the scan is to stop. */
  public static final int LEFT_OFF = 6;

  public static final StructType SCHEMA =
      new StructType()
          .add("state", DataTypes.StringType)
          .add("place", DataTypes.LongType)
          .add("next", DataTypes.LongType)
          .add("status", DataTypes.IntegerType)
          .add("reason", DataTypes.StringType)
          .add("facts", DataTypes.BinaryType)
          .add("fault", DataTypes.StringType);

  private FactRows() {}

  /**
   * A row.
   *
   * @param state names what it was read of, as that was then: a file of a drop, or a mailbox
   * @param place its order within that
   * @param next the place after it
   * @param facts of an item or a page, as bytes
   * @param fault class and stack of a fault of the program
   */
  public static Row of(
      String state,
      long place,
      long next,
      int status,
      @Nullable Reason reason,
      byte @Nullable [] facts,
      @Nullable String fault) {
    return RowFactory.create(
        state, place, next, status, reason == null ? null : reason.name(), facts, fault);
  }
}
