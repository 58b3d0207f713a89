package org.mailboxinventory.report.ledger.count;

/** A keyed digest under way, by which a change to stored facts is noticed. */
public interface FactsSeal {
  /** More bytes. */
  void add(byte[] bytes);

  /** The digest of all that came. */
  byte[] end();

  /** Begins digests under the ledger's key. */
  @FunctionalInterface
  interface Key {
    FactsSeal begin();
  }
}
