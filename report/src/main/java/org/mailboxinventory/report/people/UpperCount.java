package org.mailboxinventory.report.people;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Bounds from above: strict sets by their weight, contacts one by one. */
final class UpperCount {
  private final int[] contacts = new int[SeenKinds.MOST];
  private int strict;

  void contact(int bit) {
    contacts[bit]++;
  }

  void strict(int weight) {
    strict += weight;
  }

  /** Written as varints: the weight, how many kinds of contact, then kind and number of each. */
  byte[] written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Varints.write(out, strict);
    Varints.write(out, Arrays.stream(contacts).filter(count -> count > 0).count());
    for (int bit = 0; bit < contacts.length; bit++) {
      if (contacts[bit] > 0) {
        Varints.write(out, bit);
        Varints.write(out, contacts[bit]);
      }
    }
    return out.toByteArray();
  }
}
