package org.mailboxinventory.report.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.mailboxinventory.report.people.number.ByteTable;
import org.mailboxinventory.report.people.number.PairSort;
import org.mailboxinventory.report.people.number.Pairs;
import org.mailboxinventory.report.people.number.Scratch;
import org.mailboxinventory.report.people.number.Tally;

/**
 * What is seen of people, as it comes mailbox by mailbox; put together person by person to
 * signatures.
 */
final class Seen implements AutoCloseable {
  /** Stands for all mailboxes. */
  static final int EVERYWHERE = -1;

  private static final byte[] NO_BOUND = {0, 0};

  /** Many people are seen alike. */
  private final ByteTable texts = new ByteTable();

  private final PairSort seen;

  Seen(Scratch scratch) {
    seen = scratch.pairs();
  }

  /** Adds what is seen of a person in a mailbox, or what bounds their number everywhere. */
  void add(int person, int mailbox, byte[] text) throws IOException {
    seen.add(Joining.pair(person, mailbox + 1), texts.number(text));
  }

  /** Counts the people of whom the same was seen. */
  void count(Tally signatures) throws IOException {
    ByteArrayOutputStream signature = new ByteArrayOutputStream();
    try (Pairs sorted = seen.sorted()) {
      while (sorted.has()) {
        int person = Joining.low(sorted.get());
        int before = 0;
        signature.reset();
        if (mailbox(sorted) != EVERYWHERE) {
          signature.writeBytes(NO_BOUND);
        }
        for (; sorted.has() && Joining.low(sorted.get()) == person; sorted.next()) {
          if (mailbox(sorted) != EVERYWHERE) {
            Varints.write(signature, mailbox(sorted) - before);
            before = mailbox(sorted);
          }
          signature.writeBytes(texts.bytes(Math.toIntExact(sorted.second())));
        }
        signatures.add(signature.toByteArray());
      }
    }
  }

  private static int mailbox(Pairs sorted) {
    return Joining.high(sorted.get()) - 1;
  }

  @Override
  public void close() throws IOException {
    seen.close();
  }
}
