package org.mailboxinventory.scanner.source.graph.request;

/** How often the token was renewed for one request, and after which attempt the last time. */
final class Renewals {
  private static final int MOST = 3;

  private int count;
  private int last = -1;

  /** Whether another may help: one that was just renewed is refused for another reason. */
  boolean may(int attempt) {
    boolean may = last != attempt - 1 && ++count <= MOST;
    last = attempt;
    return may;
  }
}
