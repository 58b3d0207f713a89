package org.mailboxinventory.scanner.source.files.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.SourceItem.Attachment;
import org.mailboxinventory.scanner.source.SourceItem.Body;
import org.mailboxinventory.scanner.source.files.outlook.PstContent;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Items as bytes between two processes. What is longer than the most that is handed over is cut,
 * and the item is too large then: whoever reads it has memory for more than one.
 */
final class StoredItem {
  private static final int MOST_OF_TEXT = 32 << 20;

  private final DataOutputStream out;
  private boolean cut;

  private StoredItem(DataOutputStream out) {
    this.out = out;
  }

  static void write(SourceItem item, DataOutputStream out) throws IOException {
    new StoredItem(out).write(item);
  }

  private void write(SourceItem item) throws IOException {
    out.writeUTF(item.kind().name());
    writeNullable(item.internetMessageId());
    Instant at = item.at();
    out.writeBoolean(at != null);
    if (at != null) {
      out.writeLong(at.getEpochSecond());
      out.writeInt(at.getNano());
    }
    out.writeBoolean(item.fromOwner());
    out.writeInt(item.addresses().size());
    for (String address : item.addresses()) {
      writeText(out, address);
    }
    out.writeLong(item.bytes());
    bytes(item.subject().bytes());
    bytes(item.headers().bytes());
    out.writeInt(item.bodies().size());
    for (Body body : item.bodies()) {
      out.writeBoolean(body.html());
      bytes(body.content());
      writeNullable(body.charset());
    }
    out.writeInt(item.attachments().size());
    for (Attachment attachment : item.attachments()) {
      write(attachment);
    }
    Reason failure = item.failure();
    writeReason(failure == null && cut ? Reason.TOO_LARGE : failure);
    out.writeBoolean(item.personal());
  }

  private void write(Attachment attachment) throws IOException {
    bytes(attachment.name().bytes());
    writeText(out, attachment.mediaType());
    out.writeLong(attachment.bytes());
    writeReason(attachment.unreadable());
    boolean within = attachment.content() instanceof PstContent;
    out.writeBoolean(within);
    if (attachment.content() instanceof PstContent content) {
      out.writeInt(content.way().size());
      for (int number : content.way()) {
        out.writeInt(number);
      }
    } else {
      try (InputStream in = attachment.content().open()) {
        bytes(in.readAllBytes());
      }
    }
  }

  /**
   * An item as it was written.
   *
   * @param within opens an attachment that stayed in the store, by the way to it
   */
  static SourceItem read(
      ItemId id, DataInputStream in, Function<List<Integer>, SourceItem.Content> within)
      throws IOException {
    Item.Kind kind = Item.Kind.valueOf(in.readUTF());
    String messageId = readNullable(in);
    Instant at = in.readBoolean() ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
    boolean fromOwner = in.readBoolean();
    List<String> addresses = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      addresses.add(readText(in));
    }
    long bytes = in.readLong();
    SensitiveText subject = sensitive(in);
    SensitiveText headers = sensitive(in);
    List<Body> bodies = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      bodies.add(new Body(in.readBoolean(), readBytes(in), readNullable(in)));
    }
    List<Attachment> attachments = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      attachments.add(attachment(in, within));
    }
    Reason failure = readReason(in);
    return new SourceItem(
        id,
        kind,
        messageId,
        at,
        fromOwner,
        addresses,
        bytes,
        subject,
        headers,
        bodies,
        attachments,
        failure,
        in.readBoolean());
  }

  private static Attachment attachment(
      DataInputStream in, Function<List<Integer>, SourceItem.Content> within) throws IOException {
    SensitiveText name = sensitive(in);
    String type = readText(in);
    long size = in.readLong();
    Reason unreadable = readReason(in);
    if (in.readBoolean()) {
      List<Integer> way = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        way.add(in.readInt());
      }
      return new Attachment(name, type, size, unreadable, within.apply(way));
    }
    byte[] held = readBytes(in);
    return new Attachment(name, type, size, unreadable, () -> new ByteArrayInputStream(held));
  }

  private void bytes(byte[] bytes) throws IOException {
    cut |= bytes.length > MOST_OF_TEXT;
    writeBytes(out, bytes.length > MOST_OF_TEXT ? Arrays.copyOf(bytes, MOST_OF_TEXT) : bytes);
  }

  static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST_OF_TEXT) {
      throw new IOException("a process that reads an Outlook store says what makes no sense");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  static void writeText(DataOutputStream out, String text) throws IOException {
    writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private void writeNullable(@Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    writeText(out, Objects.requireNonNullElse(text, ""));
  }

  private static @Nullable String readNullable(DataInputStream in) throws IOException {
    boolean there = in.readBoolean();
    String text = readText(in);
    return there ? text : null;
  }

  private static SensitiveText sensitive(DataInputStream in) throws IOException {
    byte[] bytes = readBytes(in);
    return SensitiveText.copyOf(bytes, 0, bytes.length);
  }

  private void writeReason(@Nullable Reason reason) throws IOException {
    out.writeUTF(reason == null ? "" : reason.name());
  }

  private static @Nullable Reason readReason(DataInputStream in) throws IOException {
    String name = in.readUTF();
    return name.isEmpty() ? null : Reason.valueOf(name);
  }
}
