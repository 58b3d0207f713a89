package org.mailboxinventory.scanner.source.files.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.outlook.OutlookStore;
import org.mailboxinventory.scanner.source.files.store.StoreRequest.Kind;

/**
 * A store read by another process. A message or folder that ends the process, or keeps it too long,
 * has that reason, and a new process reads the next one. After some of these the rest of the store
 * is left unread, with the reason: a scan must end.
 */
final class ProcessStore implements OutlookStore {
  /** So many times a process may end over one store, where one that took too long counts more. */
  private static final int MOST_ENDS = 40;

  private static final int TIMEOUT_COUNTS = 4;

  private final StoreProcesses processes;
  private final Path file;
  private final Deque<Message> begun = new ArrayDeque<>();
  private @Nullable StoreProcess process;
  private boolean asked;
  private int ends;
  private @Nullable Reason givenUp;

  ProcessStore(StoreProcesses processes, Path file) {
    this.processes = processes;
    this.file = file;
  }

  @Override
  public Folder top() throws SourceException {
    return answer(new StoreRequest(Kind.TOP, file.toString(), 0), ProcessStore::folder);
  }

  @Override
  public List<Folder> within(long folder) throws SourceException {
    return answer(
        new StoreRequest(Kind.WITHIN, file.toString(), folder),
        in -> {
          List<Folder> inside = new ArrayList<>();
          for (int left = in.readInt(); left > 0; left--) {
            inside.add(folder(in));
          }
          return inside;
        });
  }

  @Override
  public Messages messages(long folder) throws SourceException {
    return answer(
        new StoreRequest(Kind.MESSAGES, file.toString(), folder),
        in -> {
          boolean whole = in.readBoolean();
          List<Long> nodes = new ArrayList<>();
          for (int left = in.readInt(); left > 0; left--) {
            nodes.add(in.readLong());
          }
          return new Messages(nodes, whole);
        });
  }

  @Override
  public void begin(List<Message> messages) {
    begun.addAll(messages);
    asked = false;
  }

  @Override
  public SourceItem next() throws SourceException {
    Message next = begun.element();
    try {
      SourceItem item =
          tried(
              () -> {
                if (!asked) {
                  for (Message each : begun) {
                    process().ask(request(each));
                  }
                  asked = true;
                }
                return process()
                    .awaited(
                        in ->
                            StoredItem.read(
                                next.place().id(),
                                in,
                                way -> new StoredContent(processes, file, next.node(), way)));
              });
      begun.remove();
      return item;
    } catch (StoreProcess.Ended e) {
      begun.remove();
      return next.place().failed(e.reason());
    }
  }

  private StoreRequest request(Message message) {
    return new StoreRequest(
        Kind.MESSAGE,
        file.toString(),
        message.node(),
        List.of(),
        message.place().sentFolder(),
        List.copyOf(message.place().owners()));
  }

  private <T> T answer(StoreRequest request, StoreProcess.Answer<T> answer) throws SourceException {
    try {
      return tried(
          () -> {
            process().ask(request);
            return process().awaited(answer);
          });
    } catch (StoreProcess.Ended e) {
      throw unread(e.reason());
    }
  }

  @FunctionalInterface
  private interface Attempt<T> {
    T run() throws StoreProcess.Ended, SourceException;
  }

  /** What ends a process that had read other things before is tried once more in a fresh one. */
  private <T> T tried(Attempt<T> attempt) throws StoreProcess.Ended, SourceException {
    while (true) {
      if (givenUp != null) {
        throw unread(givenUp);
      }
      try {
        return attempt.run();
      } catch (StoreProcess.Ended e) {
        boolean veteran = process != null && process.answers() > 0;
        ended(e.reason());
        if (!veteran || e.reason() == Reason.TIMEOUT) {
          throw e;
        }
      }
    }
  }

  private void ended(Reason reason) {
    asked = false;
    ends += reason == Reason.TIMEOUT ? TIMEOUT_COUNTS : 1;
    boolean stopped = processes.isClosed();
    if (ends >= MOST_ENDS || stopped) {
      givenUp = stopped ? Reason.STOPPED : reason;
    }
    if (process != null) {
      processes.drop(process);
      process = null;
    }
  }

  private StoreProcess process() throws StoreProcess.Ended {
    StoreProcess known = process;
    if (known == null) {
      known = processes.take();
      process = known;
    }
    return known;
  }

  private static Folder folder(DataInputStream in) throws IOException {
    return new Folder(in.readLong(), StoredItem.readText(in), in.readInt());
  }

  private static SourceException unread(Reason reason) {
    return new SourceException(
        SourceException.Kind.MAILBOX, reason, "an Outlook store cannot be read");
  }

  @Override
  public void close() {
    StoreProcess used = process;
    process = null;
    if (used != null) {
      if (begun.isEmpty()) {
        processes.giveBack(used);
      } else {
        processes.drop(used);
      }
    }
  }
}
