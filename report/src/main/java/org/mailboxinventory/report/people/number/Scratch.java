package org.mailboxinventory.report.people.number;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where numbers lie that are worked on: in memory up to a limit, in temporary files beyond it. The
 * files are their owner's alone.
 *
 * @param folder for the temporary files
 * @param most so many numbers a sort holds in memory, and twice as many a column
 */
public record Scratch(Path folder, int most) {
  private static final int USUAL = 1 << 21;

  /** In a folder, with the memory that is usual. */
  public static Scratch in(Path folder) {
    return new Scratch(folder, USUAL);
  }

  /** An empty temporary file. */
  public Spool spool() throws IOException {
    return new Spool(folder);
  }

  /** A sort of single numbers. */
  public LongSort longs() {
    return new LongSort(this);
  }

  /** A sort of pairs. */
  public PairSort pairs() {
    return new PairSort(this);
  }

  /** Counts of strings of bytes. */
  public Tally tally() {
    return new Tally(this);
  }

  /** A column of zeros. */
  public Ints ints(int size) throws IOException {
    return size <= 2L * most ? Ints.inMemory(size) : Ints.inFile(size, folder);
  }
}
