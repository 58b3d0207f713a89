package org.mailboxinventory.report.write.item;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.People;

/** What is shown of a number of people. */
public final class PeopleShown {
  private PeopleShown() {}

  /** The most likely number; null where the counting gives bounds alone. */
  public static @Nullable Long likely(People people) {
    return people.likely();
  }

  /** The most likely number, else the least there are. */
  public static long best(People people) {
    Long likely = likely(people);
    return likely == null ? people.atLeast() : likely;
  }
}
