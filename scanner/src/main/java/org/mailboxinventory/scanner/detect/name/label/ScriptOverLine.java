package org.mailboxinventory.scanner.detect.name.label;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.name.script.ScriptNames;

/**
 * The end of a name behind a label that goes on in the next line, in a script other than Latin,
 * whose lists tell where a name ends. For one thread.
 */
final class ScriptOverLine implements NameSink {
  /** Made where a label first leads to a word of such a script that ends its line. */
  private @Nullable ScriptNames names;

  private int from;
  private int next;
  private int end;

  /**
   * Where the name ends that begins at {@code begin} and goes on at {@code nextLine}; -1 where it
   * does not.
   */
  int end(byte[] text, int begin, int nextLine, int limit) {
    if (!ScriptNames.mayBegin(text, begin, limit) || !ScriptNames.mayBegin(text, nextLine, limit)) {
      return -1;
    }
    ScriptNames all = names;
    if (all == null) {
      all = new ScriptNames();
      names = all;
    }
    from = begin;
    next = nextLine;
    end = -1;
    all.clear();
    all.begin(text, limit);
    all.read(begin, nextLine, this);
    for (int at = next; at < end; at++) {
      if (text[at] == '\n') {
        return -1;
      }
    }
    return end;
  }

  @Override
  public void name(int begin, int stop) {
    if (begin == from && stop > next) {
      end = stop;
    }
  }
}
