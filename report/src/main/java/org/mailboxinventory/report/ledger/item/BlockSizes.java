package org.mailboxinventory.report.ledger.item;

/**
 * How many items of a mailbox lie in a block, and how many in rows.
 *
 * @param least fewer than these stay in rows
 * @param most no more than these
 * @param findings an item with which a block has so many is the last in it
 * @param rows while a mailbox is being read, no more than about these stay in rows or small blocks
 */
public record BlockSizes(int least, int most, int findings, int rows) {
  /** Large enough to save room, and small enough to be unpacked for one item. */
  public static final BlockSizes USUAL = new BlockSizes(16, 512, 20_000, 2048);
}
