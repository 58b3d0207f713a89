package org.mailboxinventory.scanner.text.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * A message with what is in it.
 *
 * @param headers further text of the message itself, such as names of its sender and recipients
 * @param bodies forms of one text
 * @param failure why not all of it is here; null when it is
 */
public record ReadMail(
    SensitiveText subject,
    SensitiveText headers,
    List<MailBody> bodies,
    List<MailPart> parts,
    @Nullable Reason failure) {

  public ReadMail {
    bodies = List.copyOf(bodies);
    parts = List.copyOf(parts);
  }

  /**
   * One form of the text. The bytes are shared, not copied.
   *
   * @param html otherwise plain text
   * @param charset as declared; null when none is
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, compared by none
  public record MailBody(boolean html, byte[] content, @Nullable String charset) {}

  /**
   * What is attached.
   *
   * @param bytes its size, -1 when unknown
   * @param unreadable why it cannot be opened; null when it can
   */
  public record MailPart(
      SensitiveText name,
      String mediaType,
      long bytes,
      @Nullable Reason unreadable,
      MailReader.Opening content) {}
}
