package org.mailboxinventory.scanner.detect;

import org.mailboxinventory.scanner.detect.name.NameFinder;
import org.mailboxinventory.scanner.detect.table.PersonCell;

/** Tells by what is known of names which cells hold one, whatever their column. For one thread. */
public final class NameInCell implements PersonCell {
  private static final int LONGEST = 96;

  private final NameFinder names = new NameFinder();
  private int nameFrom;
  private int nameTo;

  @Override
  public boolean is(byte[] text, int from, int to) {
    if (to <= from || to - from > LONGEST) {
      return false;
    }
    nameFrom = -1;
    names.clear();
    names.find(text, to, from, to, this::name);
    return nameFrom == from && nameTo == to;
  }

  private void name(int from, int to) {
    if (nameFrom < 0) {
      nameFrom = from;
      nameTo = to;
    }
  }
}
