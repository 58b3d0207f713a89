package org.mailboxinventory.scanner.source.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * An attachment that stays in its store, because it is large or a message: another process reads it
 * each time that it is opened.
 */
final class StoredContent implements SourceItem.Content {
  private final StoreProcesses processes;
  private final StoreRequest request;

  StoredContent(StoreProcesses processes, Path file, long node, List<Integer> way) {
    this.processes = processes;
    this.request =
        new StoreRequest(StoreRequest.Kind.CONTENT, file.toString(), node, way, false, List.of());
  }

  @Override
  public InputStream open() throws IOException {
    try {
      StoreProcess process = processes.take();
      try {
        process.ask(request);
      } catch (StoreProcess.Ended e) {
        processes.drop(process);
        throw e;
      }
      return new Pieces(process);
    } catch (StoreProcess.Ended e) {
      throw unread(e.reason());
    }
  }

  private SourceException unread(Reason reason) {
    return new SourceException(
        SourceException.Kind.MAILBOX,
        processes.isClosed() ? Reason.STOPPED : reason,
        "an attachment in an Outlook store cannot be read");
  }

  private final class Pieces extends InputStream {
    private final StoreProcess process;
    private byte[] piece = new byte[0];
    private int at;
    private boolean whole;
    private boolean closed;

    Pieces(StoreProcess process) {
      this.process = process;
    }

    @Override
    public int read() throws IOException {
      return available(1) == 0 ? -1 : piece[at++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int taken = available(length);
      if (taken == 0) {
        return length == 0 ? 0 : -1;
      }
      System.arraycopy(piece, at, bytes, from, taken);
      at += taken;
      return taken;
    }

    private int available(int wanted) throws IOException {
      if (at == piece.length && wanted > 0 && !whole) {
        try {
          piece = process.awaited(StoredItem::readBytes);
          at = 0;
          whole = piece.length == 0;
        } catch (StoreProcess.Ended e) {
          throw unread(e.reason());
        }
      }
      return Math.min(wanted, piece.length - at);
    }

    /** One that has more to say is of no use to anybody else. */
    @Override
    public void close() {
      if (closed) {
        return;
      }
      closed = true;
      if (whole) {
        processes.giveBack(process);
      } else {
        processes.drop(process);
      }
    }
  }
}
