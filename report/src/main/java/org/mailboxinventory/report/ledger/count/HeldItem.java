package org.mailboxinventory.report.ledger.count;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.HoldingDetail;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemHeader;
import org.mailboxinventory.report.model.Reason;

/**
 * An item that holds something: where it lies and what was counted in it, never a value.
 *
 * @param id within its folder: the service's immutable id, or a stable name of a file source
 * @param folder the path of its folder, without anything found in it
 * @param at when it was received, else sent; null when neither is known
 * @param bytes its size as received
 * @param readInPart some of it was not read
 * @param reason why not; null when all was read, or when no reason is known
 * @param found by detector, in the order of their ids
 * @param header what people know it by; null where that is not kept, or not asked for
 */
public record HeldItem(
    String id,
    String folder,
    Item.Kind kind,
    @Nullable Instant at,
    boolean sent,
    boolean external,
    long bytes,
    boolean readInPart,
    @Nullable Reason reason,
    List<Found> found,
    @Nullable ItemHeader header) {

  /** One of which no header is known. */
  public HeldItem(
      String id,
      String folder,
      Item.Kind kind,
      @Nullable Instant at,
      boolean sent,
      boolean external,
      long bytes,
      boolean readInPart,
      @Nullable Reason reason,
      List<Found> found) {
    this(id, folder, kind, at, sent, external, bytes, readInPart, reason, found, null);
  }

  public HeldItem {
    found = List.copyOf(found);
  }

  /** Whether it holds a list: {@value HoldingDetail#BULK_VALUES} values or more of one detector. */
  public boolean bulk() {
    return found.stream().anyMatch(one -> one.values() >= HoldingDetail.BULK_VALUES);
  }

  /** Which way it went, in the word that outputs use. */
  public String direction() {
    return kind == Item.Kind.DRAFT ? "draft" : sent ? "sent" : "received";
  }

  /** The same item, holding this. */
  HeldItem holding(List<Found> newFound) {
    return new HeldItem(
        id, folder, kind, at, sent, external, bytes, readInPart, reason, newFound, header);
  }

  /**
   * What one detector found in the item.
   *
   * @param matches occurrences
   * @param values distinct values at medium confidence or above that are not accepted as harmless
   */
  public record Found(String detector, String category, long matches, long values) {}
}
