package org.mailboxinventory.scanner.source.files.folder;

import java.io.Serializable;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.LinkBoundary;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.files.outlook.OutlookStore;

/**
 * Where a mailbox lies among mail files, for whoever opens it: this process, or another that finds
 * the files under the same paths.
 *
 * @param from what {@code --from} names, absolute
 * @param own what of this program's own is no mail, as the file system knows it
 * @param base paths relative to it name items and folders
 * @param root the mailbox's own folder or file
 * @param address its path relative to what {@code --from} names
 * @param files the names in {@code base} of the files it consists of, when {@code shape} is FILES
 * @param owners addresses of the mailbox's owner, lower case
 * @param forced what the files are, whatever they look like; null to find out
 * @param mostOfMessage so many bytes of one message are read
 */
public record MailboxPlace(
    List<String> from,
    List<String> own,
    String base,
    String root,
    String address,
    FileMailbox.Shape shape,
    List<String> files,
    Set<String> owners,
    @Nullable FileKind forced,
    long mostOfMessage)
    implements Serializable {

  public MailboxPlace {
    from = List.copyOf(from);
    own = List.copyOf(own);
    files = List.copyOf(files);
    owners = Set.copyOf(owners);
  }

  /** Of a mailbox that was found below {@code from}. */
  public static MailboxPlace of(
      List<Path> from,
      OwnPlaces own,
      FileMailbox found,
      Set<String> owners,
      @Nullable FileKind forced,
      long mostOfMessage) {
    return new MailboxPlace(
        from.stream().map(Path::toString).toList(),
        within(own, found).stream().map(Path::toString).toList(),
        found.base().toString(),
        found.root().toString(),
        found.address(),
        found.shape(),
        found.files(),
        owners,
        forced,
        mostOfMessage);
  }

  /** Folders of runs lie in a mailbox where it is what {@code --from} names. */
  private static Set<Path> within(OwnPlaces own, FileMailbox found) {
    boolean named = found.shape() == FileMailbox.Shape.FOLDER && found.root().equals(found.base());
    return named ? own.with(found.root()) : own.paths();
  }

  /**
   * Opens it.
   *
   * @param positions how far its folders were read before
   * @param names makes ids of names
   * @param stores opens Outlook stores
   */
  public ItemStream open(
      Map<FolderId, String> positions, StableName names, OutlookStore.Opening stores)
      throws SourceException {
    try {
      FileMailbox found = new FileMailbox(Path.of(base), Path.of(root), address, shape, files);
      MailboxFiles opened =
          new MailboxFiles(
              found.base(),
              found.root(),
              owners,
              Map.copyOf(positions),
              forced,
              mostOfMessage,
              names,
              LinkBoundary.of(
                  from.stream().map(Path::of).toList(),
                  OwnPlaces.of(own.stream().map(Path::of).toList(), folder -> false)),
              stores);
      return new FileItemStream(opened, found.tree(opened), found::size);
    } catch (InvalidPathException e) {
      throw new SourceException(
          SourceException.Kind.USAGE,
          Reason.VANISHED,
          UnusableName.sentence("the name of a mailbox below --from"));
    }
  }
}
