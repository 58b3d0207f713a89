package org.mailboxinventory.scanner.source.files.outlook;

import com.pff.PSTAppointment;
import com.pff.PSTAttachment;
import com.pff.PSTContact;
import com.pff.PSTDistList;
import com.pff.PSTException;
import com.pff.PSTMessage;
import com.pff.PSTRecipient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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

/** One message, appointment or contact of an Outlook store as an item. For one thread. */
public final class PstItem {
  /** As MS-OXCMSG has it for {@code PidTagSensitivity}. */
  private static final int PERSONAL = 1;

  private static final int PRIVATE = 2;

  static final int EMBEDDED_MESSAGE = 5;
  private static final Set<Integer> BY_REFERENCE = Set.of(2, 3, 4, 7);

  private final PSTMessage message;
  private final HeldBytes held = new HeldBytes();
  private final Set<String> addresses = new LinkedHashSet<>();
  private final StringBuilder people = new StringBuilder();
  private @Nullable Reason failure;

  private PstItem(PSTMessage message) {
    this.message = message;
  }

  public static SourceItem of(ItemPlace place, PSTMessage message, PstContent content) {
    return new PstItem(message).item(place, content);
  }

  private SourceItem item(ItemPlace place, PstContent content) {
    MessageHeaders transport = TransportHeaders.parse(message.getTransportMessageHeaders());
    addresses.addAll(transport.addresses());
    String sender = message.getSenderEmailAddress();
    person(message.getSenderName(), sender);
    recipients();
    if (message instanceof PSTContact contact) {
      PstContactText.lines(contact).forEach(this::line);
    }
    if (message instanceof PSTAppointment appointment) {
      line(appointment.getLocation());
      line(appointment.getAllAttendees());
    }
    String id = message.getInternetMessageId();
    String from = Objects.requireNonNullElse(sender, "").toLowerCase(Locale.ROOT);
    List<SourceItem.Body> bodies = bodies();
    List<Attachment> attachments = attachments(content);
    return new SourceItem(
        place.id(),
        kind(),
        id == null || id.isBlank() ? transport.messageId() : id,
        at(transport),
        place.sentFolder() || message.isFromMe() || place.owners().contains(from),
        List.copyOf(addresses),
        message.getMessageSize(),
        SensitiveText.of(Objects.requireNonNullElse(message.getSubject(), "")),
        SensitiveText.of(people.toString()),
        bodies,
        attachments,
        failure,
        message.getSensitivity() == PERSONAL || message.getSensitivity() == PRIVATE);
  }

  private Item.Kind kind() {
    if (message instanceof PSTContact || message instanceof PSTDistList) {
      return Item.Kind.CONTACT;
    }
    if (message instanceof PSTAppointment) {
      return Item.Kind.EVENT;
    }
    return message.isUnsent() ? Item.Kind.DRAFT : Item.Kind.MESSAGE;
  }

  private @Nullable Instant at(MessageHeaders transport) {
    for (Date date : new Date[] {message.getMessageDeliveryTime(), message.getClientSubmitTime()}) {
      Instant at = date == null ? null : MessageHeaders.plausible(date.toInstant());
      if (at != null) {
        return at;
      }
    }
    return transport.at();
  }

  private void recipients() {
    try {
      for (int i = 0; i < message.getNumberOfRecipients(); i++) {
        PSTRecipient recipient = message.getRecipient(i);
        String smtp = recipient.getSmtpAddress();
        boolean usable = smtp != null && smtp.indexOf('@') > 0;
        person(recipient.getDisplayName(), usable ? smtp : recipient.getEmailAddress());
      }
    } catch (IOException | PSTException | RuntimeException e) {
      // The table of recipients is damaged: their names as shown remain.
      failure = Reason.CORRUPT;
      line(message.getDisplayTo());
      line(message.getDisplayCC());
    }
  }

  private List<SourceItem.Body> bodies() {
    String plain = message.getBody();
    String html = message.getBodyHTML();
    byte[] rtf = null;
    if (html.isBlank()) {
      try {
        String text = message.getRTFBody();
        rtf = text == null || text.isBlank() ? null : text.getBytes(StandardCharsets.ISO_8859_1);
      } catch (IOException | PSTException | RuntimeException e) {
        // Damaged compression.
        failure = Reason.CORRUPT;
      }
    }
    return OutlookBodies.of(plain, html, rtf);
  }

  private List<Attachment> attachments(PstContent content) {
    List<Attachment> attachments = new ArrayList<>();
    for (int i = 0; i < message.getNumberOfAttachments(); i++) {
      try {
        attachments.add(attachment(message.getAttachment(i), content.attachment(i)));
      } catch (IOException | PSTException | RuntimeException e) {
        // One damaged attachment does not spoil the others.
        attachments.add(
            new Attachment(
                SensitiveText.empty(),
                "application/octet-stream",
                -1,
                Reason.CORRUPT,
                ItemPlace.nothing()));
      }
    }
    return attachments;
  }

  private Attachment attachment(PSTAttachment attachment, PstContent content)
      throws IOException, PSTException {
    String name = attachment.getLongFilename();
    if (name == null || name.isBlank()) {
      name = Objects.requireNonNullElse(attachment.getFilename(), "");
    }
    SensitiveText named = SensitiveText.of(name);
    if (attachment.getAttachMethod() == EMBEDDED_MESSAGE) {
      return new Attachment(named, "message/rfc822", -1, null, content);
    }
    String tag = attachment.getMimeTag();
    String type = tag == null || tag.isBlank() ? "application/octet-stream" : tag;
    if (BY_REFERENCE.contains(attachment.getAttachMethod())) {
      return new Attachment(named, type, -1, Reason.REFERENCE_ATTACHMENT, ItemPlace.nothing());
    }
    HeldBytes.Taken taken;
    try (InputStream in = attachment.getFileInputStream()) {
      taken = held.takeAttachment(in);
    }
    byte[] bytes = taken.bytes;
    return new Attachment(
        named,
        type,
        taken.length,
        ProtectedPart.reason(type, name, null, taken.start),
        bytes == null ? content : () -> new ByteArrayInputStream(bytes));
  }

  private void person(@Nullable String name, @Nullable String address) {
    line(name);
    line(address);
    if (address != null && address.indexOf('@') > 0) {
      addresses.add(address.strip().toLowerCase(Locale.ROOT));
    }
  }

  private void line(@Nullable String text) {
    if (text != null && !text.isBlank()) {
      people.append(text.strip()).append('\n');
    }
  }
}
