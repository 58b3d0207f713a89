package org.mailboxinventory.scanner.source.graph.check;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * What a tenant lets this identity do.
 *
 * @param trouble why it could not be asked; null when it could
 * @param listing the mailboxes as a scan lists them; null when they could not be listed
 * @param listingTrouble why the mailboxes could not be listed; null when they could, or when a
 *     missing permission says why
 * @param linkTrouble what is wrong with the links that the service hands out; null when nothing is
 * @param grants of the permissions that the settings want
 * @param refused addresses of mailboxes that a scan would open and that did not let this identity
 *     in
 * @param tried how many mailboxes were tried
 * @param reading what reading a page as a scan does came to
 * @param writing permissions in the token that allow more than reading
 * @param concealed the usage report hides whom it speaks of
 * @param sample of how much is in the mailboxes; null when none could be looked into
 */
public record TenantCheck(
    @Nullable SourceException trouble,
    @Nullable MailboxListing listing,
    @Nullable SourceException listingTrouble,
    @Nullable SourceException linkTrouble,
    List<Grant> grants,
    List<String> refused,
    int tried,
    Reading reading,
    Set<String> writing,
    boolean concealed,
    @Nullable Sample sample) {
  public TenantCheck {
    grants = List.copyOf(grants);
    refused = List.copyOf(refused);
    writing = new TreeSet<>(writing);
  }

  static TenantCheck failed(SourceException trouble) {
    return new TenantCheck(
        trouble,
        null,
        null,
        null,
        List.of(),
        List.of(),
        0,
        Reading.NOT_TRIED,
        Set.of(),
        false,
        null);
  }

  /** What came of reading a page of messages as a scan does. */
  public enum Reading {
    /** A page, and an attachment. */
    READ,
    /** A page; no attachment was found to try. */
    WITHOUT_ATTACHMENT,
    /** There was no message to read. */
    NOTHING_THERE,
    /** The service handed over no page. */
    FAILED,
    NOT_TRIED
  }

  /**
   * How much is in some mailboxes, and how long the service takes.
   *
   * @param mailboxes that a scan would open
   * @param looked how many of them were looked into
   * @param items in these
   * @param folders in these
   * @param largest items in the largest of these
   * @param largestMailbox its address; empty when none was looked into
   * @param request what one request took, on average
   * @param listing what listing the mailboxes took
   */
  public record Sample(
      int mailboxes,
      int looked,
      long items,
      long folders,
      long largest,
      String largestMailbox,
      Duration request,
      Duration listing) {}
}
