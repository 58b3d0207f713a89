package org.mailboxinventory.scanner.detect.address.field;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Addresses in fields of their own, found at the name of a field for a town or a code: of a form,
 * or at the head of a table's column. For one thread.
 */
public final class FieldAddresses {
  private final AddressTable table = new AddressTable();
  private final CardAddress card = new CardAddress();

  /** The next row of an open table in the original text, between two windows; -1 where none is. */
  private int kept = -1;

  /** Another part begins. */
  public void clear() {
    table.clear();
    kept = -1;
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  public void shift(int by) {
    kept = kept < by ? -1 : kept - by;
    if (kept < 0) {
      table.clear();
    }
  }

  /** Whether a table goes on from the window before. */
  public boolean open() {
    return kept >= 0;
  }

  /** Takes the rows of a table that goes on from the window before. */
  public void goOn(NormalisedText window, int to, AddressSink sink) {
    table.continueAt(window.folded(kept));
    rows(window, to, sink);
  }

  /** Takes what is around the name {@code [from, end)} of a field, or the card behind it. */
  public void find(NormalisedText window, int from, int end, int to, AddressSink sink) {
    byte[] text = window.text();
    if (!mayBeName(text, end, window.length())
        || from < table.next()
        || card.find(text, from, end, window.length(), sink)) {
      return;
    }
    if (table.open(text, from, window.length())) {
      rows(window, to, sink);
    } else {
      AddressForm.find(text, from, window.length(), sink);
    }
  }

  private void rows(NormalisedText window, int to, AddressSink sink) {
    table.rows(window.text(), to, window.length(), sink);
    kept = table.next() < 0 ? -1 : window.original(table.next());
  }

  /**
   * Whether the words around a name end at a sign or a gap, as the name of a field does, and hold
   * no number.
   */
  private static boolean mayBeName(byte[] text, int end, int length) {
    int at = end;
    while (at < length && at - end < FieldNames.LONGEST && within(text[at])) {
      if ((text[at] == ' ' || text[at] == '.') && at + 1 < length && text[at + 1] == text[at]) {
        return true;
      }
      if (AnchorScanner.isDigit(text[at]) && text[at - 1] == ' ') {
        return false;
      }
      at++;
    }
    return at >= length || ":=\t;|,<>\n\r\"'".indexOf(text[at]) >= 0;
  }

  private static boolean within(byte b) {
    return Words.letter(b)
        || b == ' '
        || b == '/'
        || b == '.'
        || b == '_'
        || b == '-'
        || b == ')'
        || AnchorScanner.isDigit(b);
  }
}
