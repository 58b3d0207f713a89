package org.mailboxinventory.scanner.text.mail;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads messages in the form of RFC 822. Found as a service, since extraction does not know where
 * mail comes from.
 */
public interface MailReader {

  /**
   * Reads one, sound or damaged.
   *
   * @param bytes its size
   */
  ReadMail read(Opening message, long bytes) throws IOException;

  /** Opens bytes, as often as wanted. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }
}
