package org.mailboxinventory.report.people.count;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.people.Further;
import org.mailboxinventory.report.people.Varints;

/**
 * What is seen of a person.
 *
 * @param upper over all mailboxes; earlier ledgers tell no further values
 * @param mailboxes ascending
 */
record PersonSignature(Upper upper, List<InMailbox> mailboxes) {

  /** Bounds from above: {@code strict} people by own numbers and accounts, and every contact. */
  static final class Upper {
    private final int strict;

    /** Bits of kinds, or codes of further values. */
    private final int[] bits;

    private final int[] contacts;

    private Upper(int strict, int[] bits, int[] contacts) {
      this.strict = strict;
      this.bits = bits;
      this.contacts = contacts;
    }

    static Upper read(Varints in) {
      int strict = in.nextInt();
      int kinds = in.nextInt();
      int[] bits = new int[kinds];
      int[] contacts = new int[kinds];
      for (int i = 0; i < kinds; i++) {
        bits[i] = in.nextInt();
        contacts[i] = in.nextInt();
      }
      return new Upper(strict, bits, contacts);
    }

    int strict() {
      return strict;
    }

    /** At most so many people, without the kinds that do not count. */
    long people(long without) {
      long people = strict;
      for (int i = 0; i < bits.length; i++) {
        boolean counts = !Further.isCode(bits[i]) && (without >>> bits[i] & 1) == 0;
        people += counts ? contacts[i] : 0;
      }
      return people;
    }

    boolean hasFurther() {
      // Codes of further values come last.
      return bits.length > 0 && Further.isCode(bits[bits.length - 1]);
    }

    /** Adds the further values of kinds that count. */
    void addFurther(long without, FurtherCount counts) {
      for (int i = 0; i < bits.length; i++) {
        if (Further.isCode(bits[i]) && (without >>> Further.bit(bits[i]) & 1) == 0) {
          counts.add(bits[i], contacts[i]);
        }
      }
    }
  }

  /** Kinds that stand together in an item, and in how many items; a bit a kind. */
  static final class InMailbox {
    private final int mailbox;
    private final long[] masks;
    private final int[] times;
    private final Upper upper;

    private InMailbox(int mailbox, long[] masks, int[] times, Upper upper) {
      this.mailbox = mailbox;
      this.masks = masks;
      this.times = times;
      this.upper = upper;
    }

    static InMailbox read(int mailbox, Varints in) {
      int number = in.nextInt();
      long[] masks = new long[number];
      int[] times = new int[number];
      for (int i = 0; i < number; i++) {
        masks[i] = in.next();
        times[i] = in.nextInt();
      }
      return new InMailbox(mailbox, masks, times, Upper.read(in));
    }

    int mailbox() {
      return mailbox;
    }

    /** How many combinations of kinds there are. */
    int size() {
      return masks.length;
    }

    long mask(int combination) {
      return masks[combination];
    }

    int times(int combination) {
      return times[combination];
    }

    /** Bits of all kinds. */
    long kinds() {
      long kinds = 0;
      for (long mask : masks) {
        kinds |= mask;
      }
      return kinds;
    }

    Upper upper() {
      return upper;
    }
  }

  static PersonSignature read(byte[] bytes) {
    Varints in = new Varints(bytes);
    Upper upper = Upper.read(in);
    List<InMailbox> mailboxes = new ArrayList<>();
    int mailbox = 0;
    while (in.hasNext()) {
      mailbox += in.nextInt();
      mailboxes.add(InMailbox.read(mailbox, in));
    }
    return new PersonSignature(upper, mailboxes);
  }
}
