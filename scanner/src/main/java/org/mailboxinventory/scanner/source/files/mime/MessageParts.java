package org.mailboxinventory.scanner.source.files.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.SourceItem.Attachment;
import org.mailboxinventory.scanner.source.SourceItem.Body;
import org.mailboxinventory.scanner.source.files.coding.DamageMonitor;
import org.mailboxinventory.scanner.text.PgpArmour;
import org.mailboxinventory.scanner.text.SensitiveText;

/** The bodies and attachments of one message, gathered in the order in which they stand. */
final class MessageParts {
  private static final int LONGEST_STRAY = 64 * 1024;

  /** Of parts that are read again from the file: each costs a reading up to where it lies. */
  private static final int MOST_REOPENED = 250;

  private final HeldBytes held = new HeldBytes();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final StringBuilder extra = new StringBuilder();
  private final List<byte[]> strays = new ArrayList<>();
  private int bodyGroup = Integer.MIN_VALUE;
  private @Nullable Reason failure;
  private int reopened;

  /**
   * A part that is no multipart.
   *
   * @param charset as declared; null when none is
   * @param alternative names the outermost set of alternatives it stands in; -1 when in none
   * @param encrypted it stands in a {@code multipart/encrypted}
   * @param source the piece of content, read again
   */
  record Leaf(
      String type,
      @Nullable String charset,
      PartHeaders headers,
      int alternative,
      boolean encrypted,
      SourceItem.Content source) {}

  void leaf(Leaf leaf, InputStream content, DamageMonitor monitor) throws IOException {
    monitor.takeCutShort();
    if (isBody(leaf)) {
      HeldBytes.Taken taken = HeldBytes.takeBody(content);
      if (monitor.takeCutShort()) {
        damaged(Reason.CORRUPT);
      }
      if (taken.bytes == null) {
        attach(leaf, taken);
      } else {
        body(leaf, taken.bytes);
      }
    } else {
      attach(leaf, held.takeAttachment(content));
    }
  }

  /**
   * Text around the parts of a multipart: a note to old programs, or text that a fault put there.
   */
  void stray(HeldBytes.Taken taken, SourceItem.Content source) {
    if (taken.bytes != null && taken.length <= LONGEST_STRAY) {
      strays.add(taken.bytes);
      return;
    }
    Reason unreadable = mayReopen() ? null : Reason.TOO_MANY_PARTS;
    attachments.add(
        new Attachment(SensitiveText.empty(), "text/plain", taken.length, unreadable, source));
  }

  /**
   * After the last part: where no part was found, because the boundary was not the one announced,
   * the text around them is the body.
   */
  void end() {
    boolean empty = bodies.isEmpty() && attachments.isEmpty();
    for (byte[] stray : strays) {
      if (empty && bodies.isEmpty()) {
        bodies.add(new Body(false, stray, null));
      } else {
        extra(new String(stray, StandardCharsets.ISO_8859_1));
      }
    }
    strays.clear();
  }

  /** Text that belongs to no part. */
  void extra(String text) {
    if (!text.isBlank()) {
      extra.append(text.strip()).append('\n');
    }
  }

  /** Lines of text among what should be encoded, of a part that is read again for them. */
  void foreign(SourceItem.Content undecoded) throws IOException {
    if (mayReopen()) {
      extra(ForeignLines.of(undecoded));
    } else {
      damaged(Reason.TOO_MANY_PARTS);
    }
  }

  private boolean mayReopen() {
    return ++reopened <= MOST_REOPENED;
  }

  /** Something is missing; the first reason stays. */
  void damaged(Reason reason) {
    failure = failure == null ? reason : failure;
  }

  List<Body> bodies() {
    return bodies;
  }

  List<Attachment> attachments() {
    return attachments;
  }

  String extraText() {
    return extra.toString();
  }

  @Nullable Reason failure() {
    return failure;
  }

  /** Of each kind of text one, and all in one set of alternatives. */
  private boolean isBody(Leaf leaf) {
    boolean html = leaf.type.equals("text/html");
    if (!html && !leaf.type.equals("text/plain")) {
      return false;
    }
    if (leaf.encrypted || leaf.headers.attached() || !leaf.headers.fileName().isEmpty()) {
      return false;
    }
    if (bodies.isEmpty()) {
      return true;
    }
    return leaf.alternative >= 0
        && leaf.alternative == bodyGroup
        && bodies.stream().noneMatch(body -> body.html() == html);
  }

  private void body(Leaf leaf, byte[] content) {
    bodyGroup = leaf.alternative;
    PgpArmour.CutOut armour = PgpArmour.cutOut(content);
    bodies.add(new Body(leaf.type.equals("text/html"), armour.rest(), leaf.charset));
    for (byte[] pgp : armour.messages()) {
      attachments.add(
          new Attachment(
              SensitiveText.empty(),
              "application/pgp-encrypted",
              pgp.length,
              Reason.PGP,
              () -> new ByteArrayInputStream(pgp)));
    }
  }

  private void attach(Leaf leaf, HeldBytes.Taken taken) {
    String name = leaf.headers.fileName();
    Reason unreadable =
        leaf.encrypted && !leaf.type.equals("application/pgp-encrypted")
            ? Reason.PGP
            : ProtectedPart.reason(
                leaf.type, name, leaf.headers.typeParameter("smime-type"), taken.start);
    byte[] bytes = taken.bytes;
    if (bytes == null && unreadable == null && !mayReopen()) {
      unreadable = Reason.TOO_MANY_PARTS;
    }
    SourceItem.Content content =
        bytes == null ? leaf.source : () -> new ByteArrayInputStream(bytes);
    attachments.add(
        new Attachment(SensitiveText.of(name), leaf.type, taken.length, unreadable, content));
  }
}
