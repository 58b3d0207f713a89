package org.mailboxinventory.scanner.detect.table;

/** Tells by its form what may be a value of which kind. */
public interface ValueForms {
  /** Whether values of a kind that a header names are known by their form. */
  boolean known(int[] header);

  /**
   * Where the longest value of a kind that {@code header} names ends which begins at {@code from}
   * and ends at a blank or at {@code to}; -1 when there is none.
   */
  int end(byte[] text, int from, int to, int[] header);
}
