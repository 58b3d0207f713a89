package org.mailboxinventory.scanner.source.files.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;

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

  private final RawMessage message;
  private final DamageMonitor monitor = new DamageMonitor();
  private final MalformedFields malformed = new MalformedFields();
  private final MimeTokenStream parser = MimeContent.parser(monitor, malformed);
  private final Deque<Container> containers = new ArrayDeque<>();
  private final MessageParts parts;
  private @Nullable MessageHeaders top;
  private MessageHeaders current = new MessageHeaders();
  private int number;
  private long fieldBytes;

  MimeWalk(RawMessage message) {
    this.message = message;
    this.parts = new MessageParts(message);
  }

  /** Reads the message to its end, or to where it cannot be read on. */
  void run() throws IOException {
    try (InputStream in = message.open()) {
      parser.parse(in);
      for (EntityState state = parser.getState();
          state != EntityState.T_END_OF_STREAM;
          state = parser.next()) {
        hear(state);
      }
    } catch (MimeException e) {
      parts.damaged(Reason.CORRUPT);
    }
    parts.end();
    parts.extra(malformed.text());
  }

  /** The message's own headers, as far as they could be read; empty ones when it has none. */
  MessageHeaders headers() {
    return top == null ? current : top;
  }

  MessageParts parts() {
    return parts;
  }

  private void hear(EntityState state) throws IOException, MimeException {
    switch (state) {
      case T_START_HEADER -> current = new MessageHeaders();
      case T_FIELD -> field(parser.getField());
      case T_END_HEADER -> top = top == null ? current : top;
      case T_START_MULTIPART -> enter();
      case T_END_MULTIPART -> containers.pop();
      case T_PREAMBLE, T_EPILOGUE -> {
        parts.stray(HeldBytes.takeBody(parser.getInputStream()), number);
        counted();
      }
      case T_BODY -> {
        leaf();
        counted();
      }
      default -> {}
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
    if (containers.size() >= DEEPEST) {
      parts.damaged(Reason.TOO_DEEP);
      parser.stop();
    }
    containers.push(new Container(parser.getBodyDescriptor().getSubType(), number));
  }

  private void leaf() throws IOException {
    String type = parser.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    PartHeaders headers = new PartHeaders(current);
    Container alternative = outermost("alternative");
    boolean encrypted = outermost("encrypted") != null;
    MessageParts.Leaf leaf =
        new MessageParts.Leaf(
            type,
            parser.getBodyDescriptor().getCharset(),
            headers,
            alternative == null ? -1 : alternative.number,
            encrypted,
            number);
    parts.leaf(leaf, parser.getDecodedInputStream(), monitor);
  }

  private @Nullable Container outermost(String subType) {
    for (Iterator<Container> all = containers.descendingIterator(); all.hasNext(); ) {
      Container container = all.next();
      if (container.subType.equalsIgnoreCase(subType)) {
        return container;
      }
    }
    return null;
  }

  /**
   * A multipart entered and not left.
   *
   * @param number of the first piece of content inside it
   */
  private record Container(String subType, int number) {}
}
