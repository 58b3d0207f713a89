package org.mailboxinventory.scanner.source.files.mime;

import org.apache.james.mime4j.codec.DecodeMonitor;

/**
 * Lets every decoder go on whatever it meets, and remembers when it met the end too early: then
 * something is missing that was there once. Oddities that lose nothing are too common to count.
 */
final class DamageMonitor extends DecodeMonitor {
  private boolean cutShort;

  @Override
  public boolean warn(String error, String dropDesc) {
    cutShort |= error.startsWith("Unexpected end of BASE64");
    return false;
  }

  @Override
  public boolean isListening() {
    return true;
  }

  /** Whether it was so since the last call. */
  boolean takeCutShort() {
    boolean was = cutShort;
    cutShort = false;
    return was;
  }
}
