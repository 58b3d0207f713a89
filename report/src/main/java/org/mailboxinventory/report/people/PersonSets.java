package org.mailboxinventory.report.people;

import java.io.IOException;
import java.util.List;
import org.mailboxinventory.report.people.number.Tally;

/** How many people there are of whom the same is seen; it may lie in temporary files. */
public final class PersonSets implements AutoCloseable {
  private final List<PersonKind> kinds;
  private final Tally signatures;

  PersonSets(List<PersonKind> kinds, Tally signatures) {
    this.kinds = List.copyOf(kinds);
    this.signatures = signatures;
  }

  /** Takes what is seen of a person in each mailbox, and of how many people that is true. */
  public interface Row<E extends Exception> {
    void take(byte[] signature, long people) throws E;
  }

  /** The kinds by their bits in signatures. */
  public List<PersonKind> kinds() {
    return kinds;
  }

  /** Tells each signature once, in the order of their bytes; may be asked again. */
  public <E extends Exception> void each(Row<E> row) throws IOException, E {
    signatures.each(row::take);
  }

  @Override
  public void close() throws IOException {
    signatures.close();
  }
}
