package org.mailboxinventory.scanner.detect.check;

/** A pure test of a normalised value. It keeps nothing and never throws for what mail may hold. */
@FunctionalInterface
public interface Check {
  /** Whether the value can be what its detector looks for. */
  boolean passes(String canonical);
}
