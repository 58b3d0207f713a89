package org.mailboxinventory.report.model;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One message, event or contact, and what was learnt of it without its values.
 *
 * @param messageKey a keyed hash of its Internet message id, so that copies count once; null when
 *     it has none
 * @param at when it was received, else sent; null when neither is known
 * @param sent it lies where the owner's own messages lie, or the owner sent it; never of a draft
 * @param external a sender or recipient is outside the accepted domains
 * @param bytes its size as received
 * @param freeMail whether a recipient outside is at a free mail service
 */
public record Item(
    ItemId id,
    FolderId folder,
    Kind kind,
    @Nullable Fingerprint messageKey,
    @Nullable Instant at,
    boolean sent,
    boolean external,
    long bytes,
    FreeMail freeMail) {

  /** One of which it was not looked whether it went to a free mail service. */
  public Item(
      ItemId id,
      FolderId folder,
      Kind kind,
      @Nullable Fingerprint messageKey,
      @Nullable Instant at,
      boolean sent,
      boolean external,
      long bytes) {
    this(id, folder, kind, messageKey, at, sent, external, bytes, FreeMail.NOT_KNOWN);
  }

  /** Whether somebody at a free mail service got or sent it; the numbers are part of the ledger. */
  public enum FreeMail {
    NO(0),
    YES(1),
    NOT_KNOWN(2),
    /** Nobody there did; of others it is not known whether they are outside: no domain is known. */
    OUTSIDE_NOT_KNOWN(3);

    private final int code;

    FreeMail(int code) {
      this.code = code;
    }

    /** Its number in the ledger. */
    public int code() {
      return code;
    }
  }

  /** What sort of item it is. */
  public enum Kind {
    MESSAGE,
    EVENT,
    CONTACT,
    CHAT,
    /** A message that was written and not sent: nobody but the owner has it. */
    DRAFT;

    /** The word used in outputs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
