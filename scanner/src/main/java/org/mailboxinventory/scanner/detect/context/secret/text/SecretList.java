package org.mailboxinventory.scanner.detect.context.secret.text;

/** Where the secrets begin and end that one label leads to. Reused; for one thread. */
public final class SecretList {
  /** So many follow one label; further ones are left out. */
  private static final int MOST = 32;

  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private int count;

  public void clear() {
    count = 0;
  }

  public void add(int newFrom, int newTo) {
    if (count < MOST) {
      from[count] = newFrom;
      to[count++] = newTo;
    }
  }

  public int count() {
    return count;
  }

  public int from(int i) {
    return from[i];
  }

  public int to(int i) {
    return to[i];
  }
}
