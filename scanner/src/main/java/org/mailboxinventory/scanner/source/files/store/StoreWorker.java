package org.mailboxinventory.scanner.source.files.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.confine.NoNetwork;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;
import org.mailboxinventory.scanner.source.files.outlook.OutlookStore;
import org.mailboxinventory.scanner.source.files.outlook.PstContent;
import org.mailboxinventory.scanner.source.files.outlook.PstFileStore;

/**
 * The main class of a process that reads Outlook stores: takes requests from standard input and
 * answers them one after another on standard output. It ends when its input does, that is when its
 * parent does, in the middle of a message too.
 */
public final class StoreWorker {
  /** Before an answer: here it is, or why there is none. */
  static final int ANSWER = 1;

  static final int FAILED = 2;

  private static final int PIPE = 64 * 1024;
  private static final long STACK = 32L * 1024 * 1024;
  private static final int BROKEN = 4;

  private final BlockingQueue<StoreRequest> requests = new LinkedBlockingQueue<>();
  private final DataOutputStream out;
  private @Nullable String file;
  private @Nullable OutlookStore store;

  private StoreWorker(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, PIPE));
  }

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    silence();
    NoNetwork.shut();
    StoreWorker worker = new StoreWorker(out);
    Thread reader = new Thread(null, worker::answer, "reader", STACK);
    reader.setDaemon(true);
    reader.start();
    worker.receive(new DataInputStream(in));
    Runtime.getRuntime().halt(0);
  }

  /** What the library prints may hold text from mail, and would break the answers. */
  private static void silence() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }

  private void receive(DataInputStream in) {
    try {
      while (true) {
        requests.add(StoreRequest.read(in));
      }
    } catch (IOException e) {
      // The parent is gone, or has nothing more to ask.
    }
  }

  private void answer() {
    try {
      out.writeByte(ANSWER);
      out.flush();
      while (true) {
        answer(requests.take());
        if (requests.isEmpty()) {
          out.flush();
        }
      }
    } catch (Throwable e) {
      // Whatever it is, this process is not to be trusted any more; the parent starts another.
      Runtime.getRuntime().halt(BROKEN);
    }
  }

  private void answer(StoreRequest request) throws IOException {
    try {
      if (request.kind() == StoreRequest.Kind.CONTENT) {
        content(request);
      } else {
        about(request);
      }
    } catch (SourceException e) {
      out.writeByte(FAILED);
      out.writeUTF(e.reason().name());
    }
  }

  private void about(StoreRequest request) throws IOException {
    OutlookStore opened = opened(request.file());
    switch (request.kind()) {
      case TOP -> {
        OutlookStore.Folder top = opened.top();
        out.writeByte(ANSWER);
        write(top);
      }
      case WITHIN -> {
        List<OutlookStore.Folder> inside = opened.within(request.node());
        out.writeByte(ANSWER);
        out.writeInt(inside.size());
        for (OutlookStore.Folder folder : inside) {
          write(folder);
        }
      }
      case MESSAGES -> {
        OutlookStore.Messages messages = opened.messages(request.node());
        out.writeByte(ANSWER);
        out.writeBoolean(messages.whole());
        out.writeInt(messages.nodes().size());
        for (long node : messages.nodes()) {
          out.writeLong(node);
        }
      }
      default -> message(opened, request);
    }
  }

  private void message(OutlookStore opened, StoreRequest request) throws IOException {
    Set<String> owners = Set.copyOf(request.owners());
    ItemPlace place = new ItemPlace(new ItemId("asked"), 0, request.sent(), owners);
    opened.begin(List.of(new OutlookStore.Message(request.node(), place)));
    var item = opened.next();
    out.writeByte(ANSWER);
    StoredItem.write(item, out);
  }

  private void write(OutlookStore.Folder folder) throws IOException {
    out.writeLong(folder.node());
    StoredItem.writeText(out, folder.name());
    out.writeInt(folder.messages());
  }

  /** In pieces, each an answer; the last is empty. */
  private void content(StoreRequest request) throws IOException {
    Path path = Path.of(request.file());
    try (InputStream in = new PstContent(path, request.node(), request.number()).open()) {
      byte[] piece;
      do {
        piece = in.readNBytes(PIPE);
        out.writeByte(ANSWER);
        StoredItem.writeBytes(out, piece);
      } while (piece.length > 0);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new SourceException(
          SourceException.Kind.MAILBOX,
          Reason.CORRUPT,
          "an attachment in an Outlook store is damaged");
    }
  }

  private OutlookStore opened(String wanted) throws IOException {
    OutlookStore known = store;
    if (known == null || !wanted.equals(file)) {
      if (known != null) {
        known.close();
      }
      known = new PstFileStore(Path.of(wanted));
      store = known;
      file = wanted;
    }
    return known;
  }
}
