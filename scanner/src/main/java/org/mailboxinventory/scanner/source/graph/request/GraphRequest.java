package org.mailboxinventory.scanner.source.graph.request;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;

/**
 * One thing to get from the service.
 *
 * @param what names it for people, without content: {@code the list of users}
 * @param version of Graph, with the slash before it
 * @param link relative: what follows the version
 * @param mailbox on whose limit of requests it counts; null for the directory
 * @param pageSize asked for anew with each attempt; null when it is not a list
 */
public record GraphRequest(
    String what,
    String version,
    String link,
    @Nullable MailboxId mailbox,
    @Nullable PageSize pageSize) {

  public static GraphRequest directory(String what, String link) {
    return new GraphRequest(what, Endpoint.VERSION, link, null, null);
  }

  /** Something of the directory that version 1.0 does not have. */
  public static GraphRequest beta(String what, String link) {
    return new GraphRequest(what, Endpoint.BETA, link, null, null);
  }

  public static GraphRequest of(String what, MailboxId mailbox, String link) {
    return new GraphRequest(what, Endpoint.VERSION, link, mailbox, null);
  }

  public GraphRequest paged(PageSize size) {
    return new GraphRequest(what, version, link, mailbox, size);
  }

  public GraphRequest at(String otherLink) {
    return new GraphRequest(what, version, otherLink, mailbox, pageSize);
  }

  /**
   * The preferences, which count only for the request they are on. Ids that survive moves are asked
   * for with every request that touches a mailbox.
   */
  @Nullable String prefer() {
    if (mailbox == null) {
      return null;
    }
    String ids = "IdType=\"ImmutableId\"";
    return pageSize == null ? ids : ids + ", odata.maxpagesize=" + pageSize.current();
  }
}
