package org.mailboxinventory.scanner.detect.table;

/** Tells cells that hold the name of a person. */
public interface PersonCell {
  /** Whether {@code text[from, to)}, a cell without the blanks around it, is one name. */
  boolean is(byte[] text, int from, int to);
}
