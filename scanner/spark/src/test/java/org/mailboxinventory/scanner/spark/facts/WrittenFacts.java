package org.mailboxinventory.scanner.spark.facts;

import org.apache.spark.sql.Row;
import org.mailboxinventory.report.model.ItemFacts;

/** What rows of facts say of items. */
public final class WrittenFacts {
  private static final int FACTS = 5;

  private WrittenFacts() {}

  /** The facts of a row that has some. */
  public static ItemFacts of(Row row) {
    return FactsBytes.read(row.getAs(FACTS));
  }
}
