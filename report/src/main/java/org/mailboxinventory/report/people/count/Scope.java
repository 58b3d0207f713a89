package org.mailboxinventory.report.people.count;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.people.PersonKind;
import org.mailboxinventory.report.people.SeenKinds;

/** Counts the people of a mailbox, or of all. */
final class Scope {
  private final List<PersonKind> kinds;
  private final long[] holders = new long[SeenKinds.MOST];
  private long atMost;
  private final FurtherCount further = new FurtherCount();
  private @Nullable Stages stages;

  Scope(List<PersonKind> kinds) {
    this.kinds = kinds;
  }

  void first(SeenItems items, long upper, long people) {
    atMost += upper * people;
    long seen = items.kinds();
    for (int bit = 0; bit < holders.length; bit++) {
      holders[bit] += (seen >>> bit & 1) == 0 ? 0 : people;
    }
  }

  void addFurther(FurtherCount ofOne, long people) {
    further.addAll(ofOne, people);
  }

  FurtherCount further() {
    return further;
  }

  void second(SeenItems items, long upper, long people) {
    if (items.size() > 0) {
      stages().add(items, people);
    }
  }

  private Stages stages() {
    if (stages == null) {
      int[] order =
          IntStream.range(0, holders.length)
              .filter(bit -> holders[bit] > 0)
              .boxed()
              .sorted(
                  Comparator.comparingLong((Integer bit) -> -holders[bit]).thenComparing(b -> b))
              .mapToInt(Integer::intValue)
              .toArray();
      stages = new Stages(order);
    }
    return stages;
  }

  /**
   * How many they are.
   *
   * @param told tells how often a further value is somebody else's
   */
  People people(FurtherCount told) {
    long atLeast = 0;
    for (int bit = 0; bit < kinds.size(); bit++) {
      atLeast = kinds.get(bit).exclusive() ? Math.max(atLeast, holders[bit]) : atLeast;
    }
    if (Arrays.stream(holders).sum() == 0) {
      return new People(0, 0L, atMost, People.RECORDS);
    }
    Stages.Estimate estimate = stages().estimate();
    // Of those who are hidden, as many are seen elsewhere as of those under another kind alone.
    double hidden = further.hidden(told) * (1 - estimate.again());
    // Someone is there, whatever is subtracted.
    long bottom = Math.max(1, atLeast);
    long top = Math.max(bottom, atMost);
    long likely = Math.max(bottom, Math.min(top, Math.round(estimate.people() + hidden)));
    return new People(
        Math.max(1, atLeast), likely, top, estimate.thin() ? People.THIN : People.RECORDS);
  }
}
