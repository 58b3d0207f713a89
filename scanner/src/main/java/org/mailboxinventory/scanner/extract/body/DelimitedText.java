package org.mailboxinventory.scanner.extract.body;

import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;
import org.mailboxinventory.scanner.extract.body.layout.Separator;
import org.mailboxinventory.scanner.extract.body.layout.TextLayout;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Reads rows of fields in UTF-8 as a table, streaming: RFC 4180 with the separator that {@link
 * Separator} finds. A quote counts only at a field's beginning, as spreadsheets read it.
 */
final class DelimitedText implements ByteTarget {
  private static final int JUDGED = 16 * 1024;
  private static final byte[] QUOTE = {'"'};

  private final TextLayout layout;
  private final byte[] first = new byte[JUDGED];
  private int firstLength;
  private boolean begun;
  private byte separator;
  private boolean cellOpen;
  private boolean cellDue;
  private boolean inQuotes;
  private boolean quoteSeen;

  DelimitedText(TextSink sink) {
    this.layout = new TextLayout(sink);
  }

  @Override
  public void accept(byte[] bytes, int from, int to) {
    int at = from;
    if (!begun) {
      int taken = Math.min(to - at, JUDGED - firstLength);
      System.arraycopy(bytes, at, first, firstLength, taken);
      firstLength += taken;
      at += taken;
      if (firstLength < JUDGED) {
        return;
      }
      begin();
    }
    read(bytes, at, to);
  }

  @Override
  public void end() {
    if (!begun) {
      begin();
    }
    endRow();
    layout.finish();
  }

  private void begin() {
    Separator found = Separator.of(first, firstLength);
    separator = found.separator();
    begun = true;
    layout.table();
    read(first, found.hintLength(), firstLength);
  }

  private void read(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      at = inQuotes ? quoted(b, at, to) : unquoted(b, at, to);
    }
  }

  private int unquoted(byte[] b, int from, int to) {
    byte c = b[from];
    if (c == separator) {
      openCell();
      layout.endCell();
      cellOpen = false;
      cellDue = true;
    } else if (c == '\n' || c == '\r') {
      endRow();
    } else if (c == '"' && !cellOpen) {
      openCell();
      inQuotes = true;
    } else if (c != ' ' || cellOpen) {
      openCell();
      int at = from;
      while (at < to && b[at] != separator && b[at] != '\n' && b[at] != '\r') {
        at++;
      }
      layout.text(b, from, at);
      return at;
    }
    return from + 1;
  }

  private int quoted(byte[] b, int from, int to) {
    if (quoteSeen) {
      quoteSeen = false;
      if (b[from] != '"') {
        inQuotes = false;
        return from;
      }
      layout.text(QUOTE, 0, 1);
      return from + 1;
    }
    int at = from;
    while (at < to && b[at] != '"' && b[at] != '\n' && b[at] != '\r') {
      at++;
    }
    if (at > from) {
      layout.text(b, from, at);
    }
    if (at < to) {
      quoteSeen = b[at] == '"';
      if (b[at] == '\n') {
        layout.lineBreak();
      }
      at++;
    }
    return at;
  }

  private void openCell() {
    if (!cellOpen) {
      layout.cell(1);
      cellOpen = true;
      cellDue = false;
    }
  }

  private void endRow() {
    if (cellDue) {
      openCell();
    }
    layout.endRow();
    cellOpen = false;
    cellDue = false;
    inQuotes = false;
    quoteSeen = false;
  }
}
