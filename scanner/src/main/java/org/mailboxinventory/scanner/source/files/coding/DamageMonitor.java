package org.mailboxinventory.scanner.source.files.coding;

import org.apache.james.mime4j.codec.DecodeMonitor;

/**
 * Lets every decoder go on whatever it meets, and remembers when it met the end too early: then
 * something is missing that was there once; and when there was text in place of what was encoded.
 */
public final class DamageMonitor extends DecodeMonitor {
  private boolean cutShort;
  private boolean foreignText;

  @Override
  public boolean warn(String error, String dropDesc) {
    return false;
  }

  @Override
  public boolean isListening() {
    return true;
  }

  void cutShort() {
    cutShort = true;
  }

  void foreignText() {
    foreignText = true;
  }

  /** Whether it was so since the last call. */
  public boolean takeCutShort() {
    boolean was = cutShort;
    cutShort = false;
    return was;
  }

  /** Whether it was so since the last call. */
  public boolean takeForeignText() {
    boolean was = foreignText;
    foreignText = false;
    return was;
  }
}
