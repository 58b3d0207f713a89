package org.mailboxinventory.scanner.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Faults of our own that cost an item: counted, and the first few kept by class and stack, never
 * with their message, which could hold content.
 */
public final class Faults {
  private static final int KEPT = 20;

  private long count;
  private final List<String> traces = new ArrayList<>();

  /** Notes one. */
  public void note(Throwable fault) {
    note(trace(fault));
  }

  /** Notes one of which another process of this program kept class and stack. */
  public synchronized void note(String trace) {
    count++;
    if (traces.size() < KEPT) {
      traces.add(trace);
    }
  }

  /** Class and stack of a fault, without its message. */
  public static String trace(Throwable fault) {
    StringBuilder trace = new StringBuilder(fault.getClass().getName());
    for (StackTraceElement frame : fault.getStackTrace()) {
      trace.append("\n\tat ").append(frame);
    }
    return trace.toString();
  }

  /** How many there were. */
  public synchronized long count() {
    return count;
  }

  /** Class and stack of the first few. */
  public synchronized List<String> traces() {
    return List.copyOf(traces);
  }
}
