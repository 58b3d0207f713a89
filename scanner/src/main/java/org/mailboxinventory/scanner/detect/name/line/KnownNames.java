package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.HashSlots;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/**
 * Names that the text at hand has shown, by hashes of their words, so that they are known where
 * they come again. In memory alone, and empty at the start of each text. For one thread.
 */
public final class KnownNames {
  private static final int MOST = 5000;

  private final HashSlots lastNames = new HashSlots();
  private final HashSlots pairs = new HashSlots();

  public void clear() {
    lastNames.clear();
    pairs.clear();
  }

  public boolean isEmpty() {
    return lastNames.size() == 0;
  }

  public void add(long first, long last) {
    if (lastNames.size() < MOST) {
      lastNames.add(last);
      pairs.add(NameWords.pair(first, last));
    }
  }

  /** Whether a name that has come before has this last word. */
  public boolean mayEnd(long last) {
    return lastNames.holds(last);
  }

  /**
   * Whether the name has come before.
   *
   * @param firstName the first word is a first name: then the last name alone is enough, since
   *     people are also called by short forms
   */
  public boolean holds(long first, long last, boolean firstName) {
    return lastNames.holds(last) && (firstName || pairs.holds(NameWords.pair(first, last)));
  }
}
