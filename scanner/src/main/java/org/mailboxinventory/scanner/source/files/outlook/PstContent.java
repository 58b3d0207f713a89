package org.mailboxinventory.scanner.source.files.outlook;

import com.pff.PSTAttachment;
import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.mime.EmlWriter;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;

/**
 * One attachment in an Outlook store, found again by its message's node and its number; of one
 * inside a nested message by the numbers on the way to it. Each opening has a store of its own,
 * because the library's are for one thread.
 */
public final class PstContent implements SourceItem.Content {
  private final Path file;
  private final long node;
  private final List<Integer> way;

  /** The message itself. */
  public PstContent(Path file, long node) {
    this(file, node, List.of());
  }

  /** An attachment by the numbers on the way to it. */
  public PstContent(Path file, long node, List<Integer> way) {
    this.file = file;
    this.node = node;
    this.way = List.copyOf(way);
  }

  /** The numbers of the attachments inside one another, down to this one. */
  public List<Integer> way() {
    return way;
  }

  PstContent attachment(int number) {
    List<Integer> further = new ArrayList<>(way);
    further.add(number);
    return new PstContent(file, node, further);
  }

  @Override
  public InputStream open() throws IOException {
    PSTFile store = null;
    try {
      store = new PSTFile(file.toFile());
      return closing(find(store), store);
    } catch (PSTException | RuntimeException e) {
      close(store);
      throw new IOException("an attachment in an Outlook store is damaged", e);
    } catch (IOException e) {
      close(store);
      throw e;
    }
  }

  private InputStream find(PSTFile store) throws IOException, PSTException {
    if (!(PSTObject.detectAndLoadPSTObject(store, node) instanceof PSTMessage message)) {
      throw new IOException("an Outlook store has changed since it was read first");
    }
    for (int number : way.subList(0, way.size() - 1)) {
      message = nested(message.getAttachment(number));
    }
    PSTAttachment attachment = message.getAttachment(way.get(way.size() - 1));
    if (attachment.getAttachMethod() != PstItem.EMBEDDED_MESSAGE) {
      return attachment.getFileInputStream();
    }
    ItemPlace place = new ItemPlace(new ItemId("nested"), 0, false, Set.of());
    return EmlWriter.write(PstItem.of(place, nested(attachment), this));
  }

  private static PSTMessage nested(PSTAttachment attachment) throws IOException, PSTException {
    PSTMessage message = attachment.getEmbeddedPSTMessage();
    if (message == null) {
      throw new IOException("a nested message in an Outlook store is damaged");
    }
    return message;
  }

  private static InputStream closing(InputStream content, PSTFile store) {
    return new FilterInputStream(content) {
      @Override
      public void close() throws IOException {
        super.close();
        store.close();
      }
    };
  }

  private static void close(@org.jspecify.annotations.Nullable PSTFile store) throws IOException {
    if (store != null) {
      store.close();
    }
  }
}
