package org.mailboxinventory.scanner.extract;

import java.time.Duration;
import java.util.List;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Reads one attachment, and everything inside it, into a sink. Safe for use by many threads. Never
 * throws for what the content does.
 */
public interface Extractor extends AutoCloseable {

  /**
   * Reads {@code content} to its end or to a limit. At least one part begins and ends.
   *
   * @param path the attachment's place in its item, as in {@code attachments/1/statement.xlsx}
   * @param mediaType as declared; the content decides
   * @param depth how deep in attachments this one lies already, 0 for the item's own
   */
  void extract(Input content, SensitiveText path, String mediaType, int depth, PartSink parts);

  @Override
  void close();

  /** The bytes to read. */
  @FunctionalInterface
  interface Input {
    java.io.InputStream open() throws java.io.IOException;

    /**
     * Passwords that may open what is locked, the likeliest first. They are tried in memory, and
     * never written anywhere.
     */
    default List<SensitiveText> passwords() {
      return List.of();
    }

    /** Told how long the content waited until something was free to read it. */
    default void waited(Duration time) {}
  }

  /** Ends an attachment early with this reason, from within an input stream. */
  final class InputException extends java.io.IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public InputException(Reason reason, String message) {
      super(message);
      this.reason = reason;
    }

    public Reason reason() {
      return reason;
    }
  }
}
