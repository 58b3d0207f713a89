package org.mailboxinventory.report.people.number;

import java.io.IOException;

/** Numbers in ascending order, one after the other; it stands at the first when it is made. */
public interface Numbers extends AutoCloseable {
  /** Whether it stands at a number; false behind the last. */
  boolean has();

  /** The number it stands at. */
  long get();

  /** Goes on to the next number. */
  void next() throws IOException;

  @Override
  void close() throws IOException;
}
