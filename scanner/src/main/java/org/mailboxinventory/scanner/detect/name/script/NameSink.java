package org.mailboxinventory.scanner.detect.name.script;

/** Takes names. */
@FunctionalInterface
public interface NameSink {
  /** A name is {@code text[from, to)}. */
  void name(int from, int to);
}
