package org.mailboxinventory.scanner.extract.tika;

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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.ocr.OcrReader;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;

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

  private record Document(Content content, Request request) {}

  private Worker(ExtractLimits limits, @Nullable OcrReader ocr, FrameWriter frames) {
    this.limits = limits;
    this.ocr = ocr;
    this.frames = frames;
  }

  /** Takes the limits, in the order of {@link #arguments}. */
  public static void main(String[] arguments) throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    silence();
    NoNetwork.shut();
    OcrSetup setup = ocr(arguments);
    OcrReader ocr = setup == null ? null : new OcrReader(setup);
    Worker worker = new Worker(limits(arguments), ocr, new FrameWriter(out));
    Thread parser = new Thread(null, worker::parse, "parser", STACK);
    parser.setDaemon(true);
    parser.start();
    worker.receive(new DataInputStream(new FrameInput(in)));
    worker.end(0);
  }

  /** Limits and the setup of OCR, null for none, as arguments of {@link #main}. */
  static String[] arguments(ExtractLimits limits, @Nullable OcrSetup ocr) {
    return new String[] {
      Long.toString(limits.maxItemBytes()),
      Integer.toString(limits.maxDepth()),
      Long.toString(limits.timeout().toMillis()),
      Integer.toString(limits.maxParts()),
      Long.toString(limits.maxTextBytes()),
      Long.toString(limits.maxUnpackedBytes()),
      Integer.toString(limits.workerMegabytes()),
      Integer.toString(limits.documentsPerWorker()),
      ocr == null ? "" : ocr.program().toString(),
      ocr == null ? "" : String.join("+", ocr.languages())
    };
  }

  private static @Nullable OcrSetup ocr(String[] arguments) {
    return arguments[8].isEmpty()
        ? null
        : new OcrSetup(Path.of(arguments[8]), List.of(arguments[9].split("\\+")));
  }

  /** Nothing that this process started outlives it. */
  private void end(int code) {
    if (ocr != null) {
      ocr.close();
    }
    Runtime.getRuntime().halt(code);
  }

  private static ExtractLimits limits(String[] arguments) {
    return new ExtractLimits(
        Long.parseLong(arguments[0]),
        Integer.parseInt(arguments[1]),
        Duration.ofMillis(Long.parseLong(arguments[2])),
        Integer.parseInt(arguments[3]),
        Long.parseLong(arguments[4]),
        Long.parseLong(arguments[5]),
        Integer.parseInt(arguments[6]),
        Integer.parseInt(arguments[7]));
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
    Request request = Request.read(in);
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
