package org.mailboxinventory.scanner.detect.candidate.place;

import org.mailboxinventory.scanner.detect.address.AddressTail;
import org.mailboxinventory.scanner.detect.address.bound.NextLabel;
import org.mailboxinventory.scanner.detect.name.label.NamedRecipient;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/** The name of whom something is sent to, between a label and an address. */
public final class RecipientBefore {
  private RecipientBefore() {}

  /**
   * Behind such a name between a label and {@code from}; in India, where buildings are called like
   * people, one that is well known.
   *
   * @param to the address ends before
   */
  public static int end(NormalisedText window, int label, int from, int to) {
    return NamedRecipient.end(window.text(), label, from, AddressTail.indian(window.text(), to));
  }

  /**
   * Where a line behind a label begins without such a name, and ends before the next label, as two
   * halves of a long.
   */
  public static long lineBehind(NormalisedText window, int label, int lineEnd) {
    int from = end(window, label, lineEnd, lineEnd);
    int to = NextLabel.lineEnd(window.text(), from, lineEnd, window.length());
    return (long) from << 32 | to;
  }
}
