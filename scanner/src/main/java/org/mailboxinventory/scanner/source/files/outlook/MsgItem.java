package org.mailboxinventory.scanner.source.files.outlook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hmef.CompressedRTF;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.Chunks;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.PropertyValue;
import org.apache.poi.hsmf.datatypes.RecipientChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.SourceItem.Attachment;
import org.mailboxinventory.scanner.source.files.mime.HeldBytes;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;
import org.mailboxinventory.scanner.source.files.mime.MessageHeaders;
import org.mailboxinventory.scanner.source.files.mime.ProtectedPart;
import org.mailboxinventory.scanner.source.files.mime.TransportHeaders;
import org.mailboxinventory.scanner.text.SensitiveText;

/** One Outlook message as an item. For one thread and one message. */
final class MsgItem {
  private static final int UNSENT = 8;

  private final MAPIMessage message;
  private final Chunks chunks;
  private final MessageHeaders transport;
  private final HeldBytes held = new HeldBytes();
  private @Nullable Reason failure;

  private MsgItem(MAPIMessage message) {
    this.message = message;
    this.chunks = message.getMainChunks();
    this.transport = TransportHeaders.parse(text(chunks.getMessageHeaders()));
  }

  static SourceItem of(ItemPlace place, MAPIMessage message, MsgContent content)
      throws IOException {
    return new MsgItem(message).item(place, content);
  }

  private SourceItem item(ItemPlace place, MsgContent content) throws IOException {
    Item.Kind kind = kind();
    Set<String> addresses = new LinkedHashSet<>(transport.addresses());
    String sender = text(chunks.getEmailFromChunk());
    addAddress(sender, addresses);
    StringBuilder people = new StringBuilder();
    line(people, text(chunks.getDisplayFromChunk()));
    line(people, sender);
    for (RecipientChunks recipient : message.getRecipientDetailsChunks()) {
      line(people, recipient.getRecipientName());
      line(people, recipient.getRecipientEmailAddress());
      addAddress(recipient.getRecipientEmailAddress(), addresses);
    }
    for (StringChunk shown :
        new StringChunk[] {chunks.getDisplayCCChunk(), chunks.getDisplayBCCChunk()}) {
      line(people, text(shown));
    }
    if (kind != Item.Kind.MESSAGE && kind != Item.Kind.DRAFT) {
      allTexts(people);
    }
    List<SourceItem.Body> bodies = bodies();
    List<Attachment> attachments = attachments(content);
    String from = sender == null ? "" : sender.toLowerCase(Locale.ROOT);
    String id = transport.messageId();
    return new SourceItem(
        place.id(),
        kind,
        id == null ? text(chunks.getMessageId()) : id,
        at(),
        place.sentFolder() || place.owners().contains(from),
        List.copyOf(addresses),
        place.bytes(),
        SensitiveText.of(Objects.requireNonNullElse(text(chunks.getSubjectChunk()), "")),
        SensitiveText.of(people.toString()),
        bodies,
        attachments,
        failure,
        personal());
  }

  /** 1 is personal and 2 private, as MS-OXCMSG has it for {@code PidTagSensitivity}. */
  private boolean personal() {
    return chunks.getProperties().getOrDefault(MAPIProperty.SENSITIVITY, List.of()).stream()
        .map(PropertyValue::getValue)
        .anyMatch(value -> Set.<Object>of(1, 2).contains(value));
  }

  /** {@code MSGFLAG_UNSENT} of MS-OXCMSG in {@code PidTagMessageFlags}. */
  private boolean unsent() {
    return chunks.getProperties().getOrDefault(MAPIProperty.MESSAGE_FLAGS, List.of()).stream()
        .map(PropertyValue::getValue)
        .anyMatch(value -> value instanceof Integer flags && (flags & UNSENT) != 0);
  }

  private Item.Kind kind() {
    String messageClass =
        Objects.requireNonNullElse(text(chunks.getMessageClass()), "").toLowerCase(Locale.ROOT);
    if (messageClass.startsWith("ipm.appointment")) {
      return Item.Kind.EVENT;
    }
    boolean contact =
        messageClass.startsWith("ipm.contact") || messageClass.startsWith("ipm.distlist");
    return contact ? Item.Kind.CONTACT : unsent() ? Item.Kind.DRAFT : Item.Kind.MESSAGE;
  }

  private @Nullable Instant at() throws IOException {
    Instant received = transport.at();
    if (received != null) {
      return received;
    }
    try {
      Calendar date = message.getMessageDate();
      return date == null ? null : MessageHeaders.plausible(date.toInstant());
    } catch (ChunkNotFoundException e) {
      return null;
    }
  }

  private List<SourceItem.Body> bodies() throws IOException {
    String html;
    try {
      html = message.getHtmlBody();
    } catch (ChunkNotFoundException e) {
      html = null;
    }
    return OutlookBodies.of(text(chunks.getTextBodyChunk()), html, rtf());
  }

  private byte @Nullable [] rtf() {
    if (chunks.getRtfBodyChunk() == null || chunks.getRtfBodyChunk().getValue() == null) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new CompressedRTF()
          .decompress(new ByteArrayInputStream(chunks.getRtfBodyChunk().getValue()), out);
    } catch (IOException | RuntimeException e) {
      // Damaged compression: what was unpacked before is kept.
      failure = Reason.CORRUPT;
    }
    return out.toByteArray();
  }

  private List<Attachment> attachments(MsgContent content) {
    List<Attachment> attachments = new ArrayList<>();
    AttachmentChunks[] all = message.getAttachmentFiles();
    for (int i = 0; i < all.length; i++) {
      attachments.add(attachment(all[i], content.attachment(i)));
    }
    return attachments;
  }

  private Attachment attachment(AttachmentChunks chunk, MsgContent content) {
    String name = name(chunk);
    if (chunk.isEmbeddedMessage()) {
      return new Attachment(SensitiveText.of(name), "message/rfc822", -1, null, content);
    }
    String type =
        Objects.requireNonNullElse(text(chunk.getAttachMimeTag()), "application/octet-stream");
    try {
      byte[] bytes = MsgContent.bytes(chunk);
      boolean linked = bytes.length == 0 && text(chunk.getAttachLongPathName()) != null;
      Reason unreadable =
          linked ? Reason.REFERENCE_ATTACHMENT : ProtectedPart.reason(type, name, null, bytes);
      return new Attachment(
          SensitiveText.of(name),
          type,
          bytes.length,
          unreadable,
          held.mayHold(bytes) ? () -> new ByteArrayInputStream(bytes) : content);
    } catch (IOException | RuntimeException e) {
      // One damaged attachment does not spoil the others.
      return new Attachment(SensitiveText.of(name), type, -1, Reason.CORRUPT, ItemPlace.nothing());
    }
  }

  private static String name(AttachmentChunks chunk) {
    for (StringChunk candidate :
        new StringChunk[] {
          chunk.getAttachLongFileName(), chunk.getAttachFileName(), chunk.getAttachDisplayName()
        }) {
      String name = text(candidate);
      if (name != null) {
        return name;
      }
    }
    return "";
  }

  /** Contacts and appointments keep their text in many fields. */
  private void allTexts(StringBuilder people) {
    Set<String> texts = new LinkedHashSet<>();
    for (Chunk chunk : chunks.getChunks()) {
      boolean body = chunk == chunks.getTextBodyChunk() || chunk == chunks.getMessageHeaders();
      if (chunk instanceof StringChunk string && !body) {
        String text = text(string);
        if (text != null) {
          texts.add(text);
        }
      }
    }
    texts.forEach(text -> line(people, text));
  }

  private static @Nullable String text(@Nullable StringChunk chunk) {
    String value = chunk == null ? null : chunk.getValue();
    return value == null || value.isBlank() ? null : value;
  }

  private static void line(StringBuilder to, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      to.append(text.strip()).append('\n');
    }
  }

  private static void addAddress(@Nullable String address, Set<String> addresses) {
    if (address != null && address.indexOf('@') > 0) {
      addresses.add(address.strip().toLowerCase(Locale.ROOT));
    }
  }
}
