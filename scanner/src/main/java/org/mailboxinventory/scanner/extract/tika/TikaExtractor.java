package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.confine.Deadline;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.extract.body.TextForm;
import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;
import org.mailboxinventory.scanner.extract.body.html.InlinePictures;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;
import org.mailboxinventory.scanner.extract.tika.frame.DocumentRequest;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.parse.WorkerClasses;
import org.mailboxinventory.scanner.extract.tika.part.DirectForm;
import org.mailboxinventory.scanner.extract.tika.part.MediaTypes;
import org.mailboxinventory.scanner.extract.tika.pool.Delivery;
import org.mailboxinventory.scanner.extract.tika.pool.WorkerCommand;
import org.mailboxinventory.scanner.extract.tika.pool.WorkerPool;
import org.mailboxinventory.scanner.extract.tika.pool.WorkerProcess;
import org.mailboxinventory.scanner.extract.tika.pool.WorkerReading;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Reads attachments: plain text here and now, everything else in worker processes, so that no
 * document can end or stop this one. No worker is started before one is needed.
 */
public final class TikaExtractor implements Extractor {
  private final ExtractLimits limits;
  private final WorkerPool workers;
  private final Deadline deadline = new Deadline();

  /**
   * What is read.
   *
   * @param inline takes the pictures that stand in it, where it is markup that is read here
   */
  private record Document(
      Input content,
      SensitiveText path,
      String declared,
      int depth,
      List<InlinePictures.Picture> inline) {}

  /**
   * With text of pictures, where {@code ocr} says how.
   *
   * @param folder for everything temporary; made when absent
   * @param workers how many documents may be read at a time, at least 1
   * @param ocr null when pictures are to be counted and not read
   */
  public TikaExtractor(ExtractLimits limits, Path folder, int workers, @Nullable OcrSetup ocr)
      throws IOException {
    this.limits = limits;
    this.workers = new WorkerPool(new WorkerCommand(folder, limits, ocr), limits, workers);
  }

  /** As above, without text of pictures. */
  public TikaExtractor(ExtractLimits limits, Path folder, int workers) throws IOException {
    this(limits, folder, workers, null);
  }

  /**
   * Loads what workers load, by reading documents in this process: for documents that this program
   * made itself alone. PDFBox writes down this machine's fonts, where {@code pdfbox.fontcache}
   * says.
   *
   * @param documents by name
   */
  public static void loadWorkerClasses(Map<String, byte[]> documents) throws IOException {
    WorkerClasses.load(documents);
  }

  @Override
  public void extract(
      Input content, SensitiveText path, String mediaType, int depth, PartSink parts) {
    String declared = MediaTypes.base(mediaType);
    Delivery delivery = new Delivery(parts);
    if (depth > limits.maxDepth()) {
      delivery.fail(Reason.TOO_DEEP, path, declared, 0);
      return;
    }
    if (workers.isClosed()) {
      delivery.fail(Reason.STOPPED, path, declared, 0);
      return;
    }
    Document document = new Document(content, path, declared, depth, new ArrayList<>());
    try {
      if (!attempt(document, delivery, false)) {
        delivery.again();
        attempt(document, delivery, true);
      }
      pictures(document, parts);
    } catch (InputException e) {
      delivery.fail(e.reason(), path, declared, 0);
    } catch (IOException e) {
      delivery.fail(Reason.SERVICE_ERROR, path, declared, 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      delivery.fail(Reason.STOPPED, path, declared, 0);
    }
  }

  /** Pictures that stood in markup which was read here. */
  private void pictures(Document document, PartSink parts) {
    int number = 0;
    for (InlinePictures.Picture picture : document.inline) {
      SensitiveText place = SensitiveText.of(document.path.reveal() + "/part-" + ++number);
      extract(
          new InlineInput(picture.content(), document.content),
          place,
          picture.mediaType(),
          document.depth + 1,
          parts);
    }
  }

  @Override
  public void close() {
    workers.close();
    deadline.close();
  }

  /** False when a worker died of it that may have died of something else: worth a second time. */
  private boolean attempt(Document document, Delivery delivery, boolean second)
      throws IOException, InterruptedException {
    Input content = document.content;
    SensitiveText path = document.path;
    String declared = document.declared;
    try (InputStream in = content.open()) {
      byte[] head = in.readNBytes(BodyReader.HEAD);
      if (head.length == 0) {
        delivery.whole(path, declared, 0, new Read());
        return true;
      }
      String name = name(path);
      TextForm form = DirectForm.of(head, name, declared);
      if (form != null) {
        String detected = DirectForm.mediaType(form, name, declared);
        ByteTarget target = BodyReader.open(form, head, null, delivery.begin(path, detected));
        if (form == TextForm.HTML) {
          InlinePictures pictures = new InlinePictures(target);
          direct(head, in, pictures, delivery, pictures);
          document.inline.addAll(pictures.pictures());
        } else {
          direct(head, in, target, delivery, null);
        }
        return true;
      }
      long since = System.nanoTime();
      WorkerProcess worker = workers.take(second);
      content.waited(Duration.ofNanos(System.nanoTime() - since));
      try {
        return new WorkerReading(limits, workers, deadline, worker, delivery)
            .run(
                head,
                in,
                new DocumentRequest(path, declared, document.depth, content.passwords()),
                second);
      } finally {
        workers.giveBack(worker);
      }
    }
  }

  private void direct(
      byte[] head,
      InputStream in,
      ByteTarget target,
      Delivery delivery,
      @Nullable InlinePictures pictures) {
    long bytes = 0;
    byte[] piece = head;
    int length = head.length;
    PartOutcome outcome = BodyReader.outcome(head, head.length);
    try {
      while (length >= 0) {
        bytes += length;
        if (bytes > limits.maxItemBytes()) {
          outcome = new PartlyRead(Reason.TOO_LARGE);
          break;
        }
        target.accept(piece, 0, length);
        piece = bytes == head.length ? new byte[BodyReader.HEAD] : piece;
        length = in.read(piece);
      }
    } catch (InputException e) {
      outcome = new PartlyRead(e.reason());
    } catch (IOException e) {
      outcome = new PartlyRead(Reason.SERVICE_ERROR);
    }
    target.end();
    Reason missing = pictures == null ? null : pictures.missing();
    delivery.end(bytes, missing == null ? outcome : new PartlyRead(missing));
  }

  private static String name(SensitiveText path) {
    String all = path.reveal();
    return all.substring(all.lastIndexOf('/') + 1);
  }
}
