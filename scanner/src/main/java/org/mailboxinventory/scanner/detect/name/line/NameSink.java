package org.mailboxinventory.scanner.detect.name.line;

/** Takes names. */
public interface NameSink {
  /** A name is {@code text[from, to)}. */
  void name(int from, int to);
}
