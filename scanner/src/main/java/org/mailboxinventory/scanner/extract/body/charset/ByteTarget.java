package org.mailboxinventory.scanner.extract.body.charset;

/** Takes bytes as they arrive, cut anywhere; they belong to the caller again after each call. */
public interface ByteTarget {

  /** The next bytes. */
  void accept(byte[] bytes, int from, int to);

  /** There are no more. */
  void end();
}
