package org.mailboxinventory.report.people;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.mailboxinventory.report.people.number.Spool;

/**
 * Numbers values anew by where they are and beside what, and by fingerprint only where that is the
 * same: so what is decided by the lower number is decided alike under every fingerprint key. Kinds
 * stay in their order. Values are told apart by colour refinement: in each round a value's colour
 * takes up those of all it is seen with. Holds 4 bytes a value, and twice that while it is made.
 */
final class Numbering {
  private static final int ROUNDS = 3;
  private static final int RECORD = 0x5bd1e995;

  private final int[] numbers;

  /**
   * @param items as {@link ItemReading} wrote them
   * @param records as {@link ItemReading} wrote them
   */
  Numbering(Values values, Spool items, Spool records) throws IOException {
    int[] colours = new int[values.size()];
    Arrays.setAll(colours, value -> mixed(values.rank(value)));
    for (int round = 0; round < ROUNDS; round++) {
      int[] next = new int[colours.length];
      inItems(items, colours, next);
      inRecords(records, colours, next);
      for (int value = 0; value < next.length; value++) {
        next[value] = mixed(next[value] + 31 * colours[value]);
      }
      colours = next;
    }
    number(values, colours);
    numbers = colours;
  }

  /** The new number of a value. */
  int of(int value) {
    return numbers[value];
  }

  private static void inItems(Spool items, int[] colours, int[] next) throws IOException {
    try (DataInputStream in = items.in()) {
      for (int mailbox = in.readInt(); mailbox >= 0; mailbox = in.readInt()) {
        together(in, mixed(mailbox), colours, next);
      }
    }
  }

  private static void inRecords(Spool records, int[] colours, int[] next) throws IOException {
    try (DataInputStream in = records.in()) {
      together(in, RECORD, colours, next);
    }
  }

  /**
   * Groups of values, each introduced by how many they are; whatever is no such number ends them.
   */
  private static void together(DataInputStream in, int place, int[] colours, int[] next)
      throws IOException {
    int[] group = new int[ItemReading.MOST_IN_RECORD];
    for (int count = in.readInt(); count > 0; count = in.readInt()) {
      group = group.length < count ? new int[count * 2] : group;
      int sum = place;
      for (int i = 0; i < count; i++) {
        group[i] = in.readInt();
        sum += mixed(colours[group[i]]);
      }
      int colour = mixed(sum);
      for (int i = 0; i < count; i++) {
        next[group[i]] += colour;
      }
    }
  }

  /** Puts the number of each value in the place of its colour, kind by kind. */
  private static void number(Values values, int[] colours) {
    int from = 0;
    while (from < colours.length) {
      int to = from + 1;
      while (to < colours.length && values.rank(to) == values.rank(from)) {
        to++;
      }
      long[] order = new long[to - from];
      for (int value = from; value < to; value++) {
        order[value - from] = (long) colours[value] << 32 | value;
      }
      Arrays.sort(order);
      for (int i = 0; i < order.length; i++) {
        colours[(int) order[i]] = from + i;
      }
      from = to;
    }
  }

  /** Each bit of the outcome hangs on each of the number: the last step of MurmurHash3. */
  private static int mixed(int number) {
    int mixed = (number ^ number >>> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }
}
