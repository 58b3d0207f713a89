package org.mailboxinventory.scanner.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * One item as a source hands it over.
 *
 * @param internetMessageId as in the header, angle brackets included
 * @param at received, else sent
 * @param fromOwner it lies in a folder of sent items, or its sender is the mailbox itself
 * @param addresses the addresses of its sender and recipients, lower case
 * @param bytes its size as received; of what was read when the source does not say
 * @param subject read like a body, reported under none
 * @param headers further text from the message itself worth reading, such as display names of
 *     sender and recipients
 * @param bodies alternatives of one text; more than one is one text in several forms
 * @param failure why nothing of it, or not all of it, could be fetched; null when all is here
 * @param personal its sender marked it personal or private
 */
public record SourceItem(
    ItemId id,
    Item.Kind kind,
    @Nullable String internetMessageId,
    @Nullable Instant at,
    boolean fromOwner,
    List<String> addresses,
    long bytes,
    SensitiveText subject,
    SensitiveText headers,
    List<Body> bodies,
    List<Attachment> attachments,
    @Nullable Reason failure,
    boolean personal) {

  public SourceItem {
    addresses = List.copyOf(addresses);
    bodies = List.copyOf(bodies);
    attachments = List.copyOf(attachments);
  }

  /** One that nobody marked. */
  public SourceItem(
      ItemId id,
      Item.Kind kind,
      @Nullable String internetMessageId,
      @Nullable Instant at,
      boolean fromOwner,
      List<String> addresses,
      long bytes,
      SensitiveText subject,
      SensitiveText headers,
      List<Body> bodies,
      List<Attachment> attachments,
      @Nullable Reason failure) {
    this(
        id,
        kind,
        internetMessageId,
        at,
        fromOwner,
        addresses,
        bytes,
        subject,
        headers,
        bodies,
        attachments,
        failure,
        false);
  }

  /** The same item, of which these are read. */
  public SourceItem with(
      List<Body> itsBodies, List<Attachment> itsAttachments, @Nullable Reason itsFailure) {
    return new SourceItem(
        id,
        kind,
        internetMessageId,
        at,
        fromOwner,
        addresses,
        bytes,
        subject,
        headers,
        itsBodies,
        itsAttachments,
        itsFailure,
        personal);
  }

  /** The same item with nothing of its text, for this reason. */
  public SourceItem withoutText(Reason reason) {
    return new SourceItem(
        id,
        kind,
        internetMessageId,
        at,
        fromOwner,
        addresses,
        bytes,
        SensitiveText.empty(),
        SensitiveText.empty(),
        List.of(),
        List.of(),
        reason,
        personal);
  }

  /**
   * One form of the message's text. The bytes are shared, not copied: whoever holds them leaves
   * them as they are.
   */
  public static final class Body {
    private final boolean html;
    private final byte[] content;
    private final @Nullable String charset;

    /**
     * @param html otherwise plain text
     * @param content as received, transfer encoding undone
     * @param charset as declared; null when none is
     */
    public Body(boolean html, byte[] content, @Nullable String charset) {
      this.html = html;
      this.content = content;
      this.charset = charset;
    }

    /** Whether it is HTML; otherwise plain text. */
    public boolean html() {
      return html;
    }

    /** Its bytes as received, transfer encoding undone. */
    public byte[] content() {
      return content;
    }

    /** The charset as declared; null when none is. */
    public @Nullable String charset() {
      return charset;
    }
  }

  /**
   * One attachment, opened only when wanted and any number of times.
   *
   * @param mediaType as declared; {@code application/octet-stream} when not
   * @param bytes its size, -1 when unknown
   * @param unreadable why it cannot be opened (a cloud link, a service error, S/MIME, ...); null
   *     when it can
   */
  public record Attachment(
      SensitiveText name,
      String mediaType,
      long bytes,
      @Nullable Reason unreadable,
      Content content) {}

  /** Opens an attachment's bytes. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }
}
