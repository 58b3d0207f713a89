package org.mailboxinventory.scanner.source.graph.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * A message as it came with a page.
 *
 * @param removed it left the folder; nothing else is known then
 * @param at when it was received, else sent
 * @param names display names of sender and recipients, one a line
 * @param from address of the sender, lower case
 * @param body null when the page did not bring it: the message is to be fetched by itself
 * @param attachments null when the page did not bring them
 * @param moreAttachments the list of attachments goes on beyond the page
 * @param personal marked so by its sender, as far as that was asked for
 * @param draft it was not sent
 */
record Message(
    String id,
    boolean removed,
    @Nullable String internetMessageId,
    @Nullable Instant at,
    boolean hasAttachments,
    SensitiveText subject,
    SensitiveText names,
    @Nullable String from,
    List<String> addresses,
    SourceItem.@Nullable Body body,
    @Nullable List<AttachmentEntry> attachments,
    boolean moreAttachments,
    boolean personal,
    boolean draft) {
  private static final String CHAT = "IM";

  /**
   * Whether it is one of the owner's chats outside teams and channels: the service keeps them among
   * the messages, all with the same subject.
   */
  private boolean isChat() {
    return subject.length() == CHAT.length() && subject.reveal().equals(CHAT);
  }

  /** What sort of item it is. */
  Item.Kind kind() {
    return isChat() ? Item.Kind.CHAT : draft ? Item.Kind.DRAFT : Item.Kind.MESSAGE;
  }

  /** Its text's size. */
  long bodyBytes() {
    return body == null ? 0 : body.content().length;
  }

  @Override
  public String toString() {
    return "Message[" + id + "]";
  }
}
