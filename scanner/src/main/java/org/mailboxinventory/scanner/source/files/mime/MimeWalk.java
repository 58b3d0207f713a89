package org.mailboxinventory.scanner.source.files.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.files.coding.DamageMonitor;
import org.mailboxinventory.scanner.source.files.coding.TransferEncoding;
import org.mailboxinventory.scanner.source.files.mime.OpenMultiparts.Multipart;

/**
 * Goes through a message's parts in order and sorts them: the first inline text without a file name
 * is the body, together with its alternatives; whatever else there is, is an attachment. For one
 * thread and one message.
 */
final class MimeWalk {
  private static final int DEEPEST = 100;
  private static final int MOST_PARTS = 10_000;

  /** Of header fields in one message. */
  private static final long MOST_OF_FIELDS = 16L << 20;

  /** How often the content of a lost multipart is read as a message of its own, within another. */
  private static final int MOST_LOST = 5;

  private final RawMessage message;
  private final int lost;
  private final DamageMonitor monitor = new DamageMonitor();
  private final MalformedFields malformed = new MalformedFields();
  private final MimeTokenStream parser = MimeContent.parser(monitor, malformed);
  private final OpenMultiparts open = new OpenMultiparts();
  private final MessageParts parts;
  private @Nullable MessageHeaders top;
  private MessageHeaders current = new MessageHeaders();
  private int number;
  private long fieldBytes;

  MimeWalk(RawMessage message) {
    this(message, new MessageParts(), 0);
  }

  private MimeWalk(RawMessage message, MessageParts parts, int lost) {
    this.message = message;
    this.parts = parts;
    this.lost = lost;
  }

  /** Reads the message to its end, or to where it cannot be read on. */
  void run() throws IOException {
    walk();
    parts.end();
  }

  private void walk() throws IOException {
    try (InputStream in = MessageStart.open(message)) {
      parser.parse(in);
      for (EntityState state = parser.getState();
          state != EntityState.T_END_OF_STREAM;
          state = parser.next()) {
        meet(state);
      }
    } catch (MimeException e) {
      parts.damaged(Reason.CORRUPT);
    }
    parts.extra(malformed.text());
  }

  /** The message's own headers, as far as they could be read; empty ones when it has none. */
  MessageHeaders headers() {
    return top == null ? current : top;
  }

  MessageParts parts() {
    return parts;
  }

  private void meet(EntityState state) throws IOException, MimeException {
    switch (state) {
      case T_START_HEADER -> current = new MessageHeaders();
      case T_FIELD -> field(parser.getField());
      case T_END_HEADER -> endHeader();
      case T_START_MULTIPART -> enter();
      case T_START_BODYPART -> partBegins();
      case T_END_MULTIPART -> leave();
      case T_PREAMBLE, T_EPILOGUE -> {
        stray(HeldBytes.takeBody(parser.getInputStream()), state == EntityState.T_PREAMBLE);
        counted();
      }
      case T_BODY -> {
        leaf();
        counted();
      }
      default -> {}
    }
  }

  private void endHeader() {
    if (top == null) {
      top = current;
    } else {
      parts.extra(current.unknownText());
    }
  }

  private void counted() {
    number++;
    if (number >= MOST_PARTS) {
      parts.damaged(Reason.TOO_MANY_PARTS);
      parser.stop();
    }
  }

  private void field(Field field) {
    fieldBytes += field.getRaw() == null ? field.getBody().length() : field.getRaw().length();
    if (fieldBytes > MOST_OF_FIELDS) {
      parts.damaged(Reason.TOO_LARGE);
      parser.stop();
    } else {
      current.add(field);
    }
  }

  private void enter() throws MimeException {
    if (open.depth() >= DEEPEST) {
      parts.damaged(Reason.TOO_DEEP);
      parser.stop();
    }
    open.enter(new Multipart(parser.getBodyDescriptor().getSubType(), encoding(), number));
  }

  private void partBegins() {
    Multipart container = open.innermost();
    if (container != null) {
      container.hasParts = true;
      HeldBytes.Taken before = container.before;
      container.before = null;
      if (before != null) {
        parts.stray(before, undecoded(container.number));
      }
    }
  }

  /** What comes before the parts is kept until there is one: without one it is all there is. */
  private void stray(HeldBytes.Taken taken, boolean before) {
    Multipart container = open.innermost();
    if (before && container != null) {
      container.before = taken;
    } else {
      parts.stray(taken, undecoded(number));
    }
  }

  private void leave() throws IOException {
    Multipart container = open.leave();
    HeldBytes.Taken all = container.before;
    if (container.hasParts) {
      return;
    }
    if (message.mayBeHeaderAlone() && (all == null || isBlank(all.bytes))) {
      return;
    }
    if (all == null || !found(container.subType, all.bytes, container.encoding)) {
      parts.damaged(Reason.CORRUPT);
      if (all != null) {
        parts.stray(all, undecoded(container.number));
      }
    }
  }

  private static boolean isBlank(byte @Nullable [] content) {
    return content != null && new String(content, StandardCharsets.ISO_8859_1).isBlank();
  }

  /** Whether parts could be found in the content of a multipart that seemed to have none. */
  private boolean found(String subType, byte @Nullable [] content, TransferEncoding encoding)
      throws IOException {
    RawMessage inner =
        content == null || lost >= MOST_LOST
            ? null
            : LostMultipart.found(subType, content, encoding);
    if (inner != null) {
      new MimeWalk(inner, parts, lost + 1).walk();
    }
    return inner != null;
  }

  private MimeContent undecoded(int piece) {
    return new MimeContent(message, piece, TransferEncoding.NONE);
  }

  private TransferEncoding encoding() {
    return TransferEncoding.of(current.all("content-transfer-encoding"));
  }

  private void leaf() throws IOException {
    String multipart = LostMultipart.subType(current.all("content-type"));
    if (multipart == null) {
      leaf(parser.getInputStream());
      return;
    }
    HeldBytes.Taken all = HeldBytes.takeBody(parser.getInputStream());
    if (!found(multipart, all.bytes, encoding())) {
      parts.damaged(Reason.CORRUPT);
      again(all.bytes);
    }
  }

  /** A part that was read already; null: it is too large to be held, and read again. */
  private void again(byte @Nullable [] bytes) throws IOException {
    try (InputStream raw =
        bytes == null ? undecoded(number).open() : new ByteArrayInputStream(bytes)) {
      leaf(raw);
    }
  }

  private void leaf(InputStream raw) throws IOException {
    String type = parser.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    Multipart alternative = open.outermost("alternative");
    TransferEncoding encoding = encoding();
    if (encoding == TransferEncoding.UNKNOWN) {
      parts.damaged(Reason.CORRUPT);
    }
    MessageParts.Leaf leaf =
        new MessageParts.Leaf(
            type,
            parser.getBodyDescriptor().getCharset(),
            new PartHeaders(current),
            alternative == null ? -1 : alternative.number,
            open.outermost("encrypted") != null,
            new MimeContent(message, number, encoding));
    parts.leaf(leaf, encoding.decode(raw, monitor), monitor);
    if (monitor.takeForeignText()) {
      parts.foreign(undecoded(number));
    }
  }
}
