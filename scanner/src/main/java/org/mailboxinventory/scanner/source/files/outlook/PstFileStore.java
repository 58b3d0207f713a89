package org.mailboxinventory.scanner.source.files.outlook;

import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.mime.EmlReader;

/** A store read within this process. A damaged one may take any time and memory to read. */
public final class PstFileStore implements OutlookStore {
  private static final int SEARCH_FOLDER = 3;

  /** Up to so many messages the library lists a folder in about a second. */
  private static final int LARGE = 10_000;

  private final Path file;
  private final Deque<Message> begun = new ArrayDeque<>();
  private @Nullable PSTFile store;

  public PstFileStore(Path file) {
    this.file = file;
  }

  @Override
  public Folder top() throws SourceException {
    return attempt(() -> folder(opened().getRootFolder()));
  }

  @Override
  public List<Folder> within(long folder) throws SourceException {
    return attempt(
        () -> {
          List<Folder> inside = new ArrayList<>();
          for (PSTFolder each : loaded(folder).getSubFolders()) {
            if (each.getNodeType() != SEARCH_FOLDER) {
              inside.add(folder(each));
            }
          }
          return inside;
        });
  }

  @Override
  public Messages messages(long folder) throws SourceException {
    return attempt(() -> listed(loaded(folder)));
  }

  @Override
  public void begin(List<Message> messages) {
    begun.addAll(messages);
  }

  @Override
  public SourceItem next() throws SourceException {
    Message next = begun.remove();
    try {
      PSTObject object = PSTObject.detectAndLoadPSTObject(opened(), next.node());
      if (object instanceof PSTMessage message) {
        return PstItem.of(next.place(), message, new PstContent(file, next.node()));
      }
      return next.place().failed(Reason.UNSUPPORTED);
    } catch (IOException | PSTException | RuntimeException | StackOverflowError e) {
      // One damaged message does not spoil the others.
      return next.place().failed(Reason.CORRUPT);
    }
  }

  private PSTFile opened() throws IOException, PSTException {
    PSTFile known = store;
    if (known != null) {
      return known;
    }
    try {
      PSTFile opened = new PSTFile(file.toFile());
      store = opened;
      return opened;
    } catch (PSTException | RuntimeException e) {
      throw damaged(isOfKnownKind() ? Reason.CORRUPT : Reason.UNSUPPORTED);
    }
  }

  private PSTFolder loaded(long node) throws IOException, PSTException {
    PSTFile opened = opened();
    PSTFolder top = opened.getRootFolder();
    if (top.getDescriptorNodeId() == node) {
      return top;
    }
    if (PSTObject.detectAndLoadPSTObject(opened, node) instanceof PSTFolder folder) {
      return folder;
    }
    throw damaged(Reason.CORRUPT);
  }

  private static Folder folder(PSTFolder folder) {
    return new Folder(
        folder.getDescriptorNodeId(),
        Objects.requireNonNullElse(folder.getDisplayName(), ""),
        folder.getContentCount());
  }

  /** Mostly in the folder's own order. */
  private Messages listed(PSTFolder folder) throws IOException {
    List<Long> nodes = new ArrayList<>(large(folder));
    if (!nodes.isEmpty()) {
      return new Messages(nodes, true);
    }
    try {
      for (int node : folder.getChildDescriptorNodes()) {
        nodes.add(Integer.toUnsignedLong(node));
      }
      if (nodes.isEmpty() && folder.getContentCount() > 0) {
        for (PSTObject child = folder.getNextChild();
            child != null;
            child = folder.getNextChild()) {
          nodes.add(child.getDescriptorNodeId());
        }
      }
      return new Messages(nodes, true);
    } catch (PSTException | RuntimeException e) {
      // The folder's table is damaged; what was listed until then is read.
      return new Messages(nodes, false);
    }
  }

  /**
   * The messages of a large folder by their numbers; none where the tree of nodes is damaged, or
   * does not name as many as the folder counts.
   */
  private List<Long> large(PSTFolder folder) {
    if (folder.getContentCount() <= LARGE) {
      return List.of();
    }
    try {
      List<Long> nodes = PstNodes.messagesOf(file, folder.getDescriptorNodeId());
      return nodes.size() < folder.getContentCount() ? List.of() : nodes;
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Whether the header (MS-PST 2.2.2.6) names a version and an encoding that can be read: ANSI and
   * Unicode stores, and those with pages of 4 KB that newer Outlooks keep as OST; not those under a
   * cipher.
   */
  private boolean isOfKnownKind() {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(514);
      if (header.length < 514) {
        return true;
      }
      int version = header[10];
      boolean ansi = version == 14 || version == 15;
      int encoding = header[ansi ? 461 : 513];
      return (ansi || version == 23 || version == 36) && (encoding == 0 || encoding == 1);
    } catch (IOException e) {
      // It was opened a moment ago: what is wrong with it is no matter of its kind.
      return true;
    }
  }

  @FunctionalInterface
  private interface Attempt<T> {
    T run() throws IOException, PSTException;
  }

  /** The library checks little: damaged stores end it in many ways, and all of them mean this. */
  private static <T> T attempt(Attempt<T> attempt) throws SourceException {
    try {
      return attempt.run();
    } catch (SourceException e) {
      throw e;
    } catch (IOException e) {
      throw damaged(EmlReader.reason(e));
    } catch (PSTException | RuntimeException | StackOverflowError e) {
      throw damaged(Reason.CORRUPT);
    }
  }

  private static SourceException damaged(Reason reason) {
    return new SourceException(
        SourceException.Kind.MAILBOX, reason, "an Outlook store cannot be read");
  }

  @Override
  public void close() throws IOException {
    if (store != null) {
      store.close();
    }
  }
}
