package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.extract.tika.frame.DocumentRequest;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.frame.FrameWriter;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Loads what a worker process loads, by reading documents in this process and letting their text
 * go. Java then keeps the classes in an archive, and workers start with it. For documents that this
 * program made itself; all others are read in workers.
 */
public final class WorkerClasses {
  private static final int MOST_IN_MEMORY = 1 << 20;
  private static final ExtractLimits LIMITS =
      ExtractLimits.of(MOST_IN_MEMORY, 2, Duration.ofMinutes(1));

  private WorkerClasses() {}

  /**
   * Reads them. PDFBox writes down this machine's fonts, where {@code pdfbox.fontcache} says.
   *
   * @param documents by name
   */
  public static void load(Map<String, byte[]> documents) throws IOException {
    FrameWriter nowhere = new FrameWriter(OutputStream.nullOutputStream());
    Parsing parsing = new Parsing();
    Pictures pictures = new Pictures(LIMITS, null, nowhere);
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      Content.Writer content = new Content.Writer(MOST_IN_MEMORY);
      content.write(document.getValue(), 0, document.getValue().length);
      new DocumentReading(parsing, LIMITS, pictures, nowhere)
          .read(content.whole(), request(document.getKey()));
    }
  }

  private static DocumentRequest request(String name) {
    SensitiveText path = SensitiveText.of("attachments/1/" + name);
    return new DocumentRequest(path, "application/octet-stream", 0, List.of());
  }
}
