package org.mailboxinventory.report.people;

import java.io.IOException;
import org.mailboxinventory.report.people.number.Ints;
import org.mailboxinventory.report.people.number.LongSort;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.Scratch;
import org.mailboxinventory.report.people.number.Spool;

/**
 * Numbers values anew by where they are and beside what, and by fingerprint only where that is the
 * same: so what is decided by the lower number is decided alike under every fingerprint key. Kinds
 * stay in their order. Values are told apart by colour refinement: in each round a value's colour
 * takes up those of all it is seen with.
 */
final class Numbering {
  private static final int ROUNDS = 3;
  private static final int RECORD = 0x5bd1e995;

  private final Ints numbers;

  /**
   * @param items as {@link ItemReading} wrote them
   * @param records as {@link ItemReading} wrote them
   */
  Numbering(Values values, Spool items, Spool records, Scratch scratch) throws IOException {
    Ints colours = scratch.ints(values.size());
    for (int which = 0; which < values.held(); which++) {
      int colour = mixed(values.heldRank(which));
      for (int value = values.first(which); value < values.first(which + 1); value++) {
        colours.set(value, colour);
      }
    }
    Ints next = scratch.ints(values.size());
    for (int round = 0; round < ROUNDS; round++) {
      inItems(items, colours, next);
      inRecords(records, colours, next);
      for (int value = 0; value < values.size(); value++) {
        colours.set(value, mixed(next.get(value) + 31 * colours.get(value)));
        next.set(value, 0);
      }
    }
    for (int which = 0; which < values.held(); which++) {
      number(colours, values.first(which), values.first(which + 1), scratch);
    }
    numbers = colours;
  }

  /** The new number of a value. */
  int of(int value) {
    return numbers.get(value);
  }

  private static void inItems(Spool items, Ints colours, Ints next) throws IOException {
    try (Spool.Reader in = items.in()) {
      for (int mailbox = in.readInt(); mailbox >= 0; mailbox = in.readInt()) {
        together(in, mixed(mailbox), colours, next);
      }
    }
  }

  private static void inRecords(Spool records, Ints colours, Ints next) throws IOException {
    try (Spool.Reader in = records.in()) {
      together(in, RECORD, colours, next);
    }
  }

  /**
   * Groups of values, each introduced by how many they are; whatever is no such number ends them.
   */
  private static void together(Spool.Reader in, int place, Ints colours, Ints next)
      throws IOException {
    int[] group = new int[ItemReading.MOST_IN_RECORD];
    for (int count = in.readInt(); count > 0; count = in.readInt()) {
      group = group.length < count ? new int[count * 2] : group;
      int sum = place;
      for (int i = 0; i < count; i++) {
        group[i] = in.readInt();
        sum += mixed(colours.get(group[i]));
      }
      int colour = mixed(sum);
      for (int i = 0; i < count; i++) {
        next.set(group[i], next.get(group[i]) + colour);
      }
    }
  }

  /** Puts the number of each value of a kind in the place of its colour. */
  private static void number(Ints colours, int from, int to, Scratch scratch) throws IOException {
    try (LongSort byColour = scratch.longs()) {
      for (int value = from; value < to; value++) {
        byColour.add((long) colours.get(value) << 32 | value);
      }
      int number = from;
      try (Numbers order = byColour.sorted()) {
        for (; order.has(); order.next()) {
          colours.set((int) order.get(), number++);
        }
      }
    }
  }

  /** Each bit of the outcome hangs on each of the number: the last step of MurmurHash3. */
  private static int mixed(int number) {
    int mixed = (number ^ number >>> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }
}
