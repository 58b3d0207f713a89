package org.mailboxinventory.scanner.source.files.outlook;

import java.io.Closeable;
import java.util.List;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;

/**
 * An Outlook store opened for reading. For one thread. What cannot be read is a {@link
 * SourceException} of one mailbox with its reason; the rest of the store may be readable.
 */
public interface OutlookStore extends Closeable {

  /** The folder in which all others lie. */
  Folder top() throws SourceException;

  /** The folders within one, search folders apart. */
  List<Folder> within(long folder) throws SourceException;

  /** The messages of a folder. */
  Messages messages(long folder) throws SourceException;

  /** Begins to read these messages, which {@link #next} then gives in this order. */
  void begin(List<Message> messages) throws SourceException;

  /**
   * The next of those begun, read or with its reason.
   *
   * @throws SourceException when the store cannot be read any further
   */
  SourceItem next() throws SourceException;

  /**
   * A folder.
   *
   * @param node its number in the store
   * @param messages how many it says it holds
   */
  record Folder(long node, String name, int messages) {}

  /**
   * The messages of a folder by their numbers.
   *
   * @param whole whether these are all
   */
  record Messages(List<Long> nodes, boolean whole) {
    public Messages {
      nodes = List.copyOf(nodes);
    }
  }

  /** A message that is asked for: its number, and what is known of it before. */
  record Message(long node, ItemPlace place) {}

  /** Opens stores. */
  @FunctionalInterface
  interface Opening {
    OutlookStore open(java.nio.file.Path file);
  }
}
