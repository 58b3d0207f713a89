package org.mailboxinventory.scanner.extract.body;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;
import org.mailboxinventory.scanner.extract.body.charset.EncodingGuess;
import org.mailboxinventory.scanner.extract.body.charset.Transcoding;
import org.mailboxinventory.scanner.extract.body.charset.Utf8Repair;
import org.mailboxinventory.scanner.extract.body.html.HtmlText;
import org.mailboxinventory.scanner.text.PgpArmour;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Reads text in whatever charset it came, streaming. Broken bytes are read as well as they can be;
 * no content makes it fail.
 */
public final class BodyReader {
  /** How much of a text's beginning decides its charset when that is not declared. */
  public static final int HEAD = 64 * 1024;

  private BodyReader() {}

  /**
   * Reads one body.
   *
   * @param content as received, transfer encoding undone
   * @param charset as declared; null when none is
   */
  public static PartOutcome read(
      boolean html, byte[] content, @Nullable String charset, TextSink sink) {
    ByteTarget target = open(html ? TextForm.HTML : TextForm.PLAIN, content, charset, sink);
    target.accept(content, 0, content.length);
    target.end();
    return outcome(content, content.length);
  }

  /**
   * Begins a text whose bytes follow.
   *
   * @param head its beginning, {@link #HEAD} bytes if it has so many; to be handed to the target
   *     all the same
   * @param charset as declared; null when none is
   */
  public static ByteTarget open(
      TextForm form, byte[] head, @Nullable String charset, TextSink sink) {
    EncodingGuess guess = EncodingGuess.of(head, charset, form != TextForm.DELIMITED);
    ByteTarget text =
        switch (form) {
          case PLAIN -> new PlainText(sink);
          case HTML -> new HtmlText(sink);
          case DELIMITED -> new DelimitedText(sink);
          case CARD -> new CardText(new Utf8Repair(new PlainText(sink)));
        };
    ByteTarget decoding =
        guess.charset() == null ? utf8(form, text) : new Transcoding(guess.charset(), text);
    return guess.markLength() == 0 ? decoding : new MarkSkipping(guess.markLength(), decoding);
  }

  /** Lines of cards may be folded within a character, which is whole again only behind that. */
  private static ByteTarget utf8(TextForm form, ByteTarget text) {
    return form == TextForm.CARD ? text : new Utf8Repair(text);
  }

  /** Read; or opaque, when the text is an encrypted message in armour. */
  public static PartOutcome outcome(byte[] head, int length) {
    return PgpArmour.isIn(head, length)
        ? new Opaque(Reason.PGP, ProviderAccess.CANNOT_READ)
        : new PartOutcome.Read();
  }

  /** Drops a byte order mark. */
  private static final class MarkSkipping implements ByteTarget {
    private final ByteTarget next;
    private int left;

    MarkSkipping(int left, ByteTarget next) {
      this.left = left;
      this.next = next;
    }

    @Override
    public void accept(byte[] bytes, int from, int to) {
      int skipped = Math.min(left, to - from);
      left -= skipped;
      if (from + skipped < to) {
        next.accept(bytes, from + skipped, to);
      }
    }

    @Override
    public void end() {
      next.end();
    }
  }
}
