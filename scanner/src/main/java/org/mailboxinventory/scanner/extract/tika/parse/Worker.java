package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.confine.NoNetwork;
import org.mailboxinventory.scanner.extract.ocr.OcrReader;
import org.mailboxinventory.scanner.extract.tika.frame.DocumentRequest;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.frame.Frame;
import org.mailboxinventory.scanner.extract.tika.frame.FrameInput;
import org.mailboxinventory.scanner.extract.tika.frame.FrameWriter;
import org.mailboxinventory.scanner.extract.tika.frame.WorkerArguments;
import org.mailboxinventory.scanner.extract.tika.part.Content;

/**
 * The main class of a worker process: reads documents from standard input, one at a time, and
 * writes their parts as frames to standard output. It ends when its input does, that is when its
 * parent does, in the middle of a document too.
 */
public final class Worker {
  private static final int MOST_IN_MEMORY = 4 * 1024 * 1024;
  private static final long STACK = 32L * 1024 * 1024;
  private static final int BROKEN = 4;

  private final BlockingQueue<Document> documents = new SynchronousQueue<>();
  private final ExtractLimits limits;
  private final @Nullable OcrReader ocr;
  private final FrameWriter frames;

  private record Document(Content content, DocumentRequest request) {}

  private Worker(ExtractLimits limits, @Nullable OcrReader ocr, FrameWriter frames) {
    this.limits = limits;
    this.ocr = ocr;
    this.frames = frames;
  }

  /** Takes {@link WorkerArguments}. */
  public static void main(String[] arguments) throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    silence();
    NoNetwork.shut();
    WorkerArguments given = WorkerArguments.of(arguments);
    OcrReader ocr = given.ocr() == null ? null : new OcrReader(given.ocr());
    Worker worker = new Worker(given.limits(), ocr, new FrameWriter(out));
    Thread parser = new Thread(null, worker::parse, "parser", STACK);
    parser.setDaemon(true);
    parser.start();
    worker.receive(new DataInputStream(new FrameInput(in)));
    worker.end(0);
  }

  /** Nothing that this process started outlives it. */
  private void end(int code) {
    if (ocr != null) {
      ocr.close();
    }
    Runtime.getRuntime().halt(code);
  }

  /** What libraries print may hold text from mail, and would break the frames. */
  private static void silence() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }

  private void receive(DataInputStream in) {
    try {
      while (true) {
        Document document = receiveOne(in);
        if (document == null) {
          frames.signal(Frame.DONE);
        } else {
          documents.put(document);
        }
      }
    } catch (EOFException e) {
      // The parent is gone, or has no more documents.
    } catch (IOException | InterruptedException e) {
      end(BROKEN);
    }
  }

  /** Null when the parent thought better of it. */
  private static @Nullable Document receiveOne(DataInputStream in) throws IOException {
    DocumentRequest request = DocumentRequest.read(in);
    Content.Writer writer = new Content.Writer(MOST_IN_MEMORY);
    byte[] piece = new byte[1 << 16];
    int length = in.readInt();
    for (; length > 0; length = in.readInt()) {
      in.readFully(piece, 0, length);
      writer.write(piece, 0, length);
    }
    if (length == Frame.ABANDONED) {
      writer.discard();
      return null;
    }
    return new Document(writer.whole(), request);
  }

  private void parse() {
    try {
      Parsing parsing = new Parsing();
      Pictures pictures = new Pictures(limits, ocr, frames);
      frames.signal(Frame.READY);
      while (true) {
        Document document = documents.take();
        new DocumentReading(parsing, limits, pictures, frames)
            .read(document.content(), document.request());
        clear(new File(System.getProperty("java.io.tmpdir")).listFiles());
        frames.signal(Frame.DONE);
      }
    } catch (Throwable e) {
      // Whatever it is, this process is not to be trusted any more; the parent starts another.
      end(BROKEN);
    }
  }

  /** Parsers leave files behind. */
  private static void clear(File @Nullable [] files) {
    if (files != null) {
      for (File file : files) {
        clear(file.listFiles());
        file.delete();
      }
    }
  }
}
