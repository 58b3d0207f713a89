package org.mailboxinventory.scanner.source.dataconnect;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.FolderPosition;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.PageBuilder;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.dataconnect.row.ParquetCursor;

/**
 * One file of a drop, for whoever reads a drop in pieces and in more than one process.
 *
 * @param number its place in the order of the drop's files
 * @param path where every process finds it
 * @param key names it within the drop; a path, so not for what is kept
 * @param id made from the key; the folder that its rows are, and what its rows without id are named
 *     after
 * @param unreadId of the item that the file is where it holds no rows
 * @param state changes when the file does
 * @param form JSON, GZIP, PARQUET, OTHER or OUTSIDE
 * @param region the geography whose pipeline wrote it; null when no folder says
 * @param sentItems whether it is of the data set of sent items
 */
public record DropEntry(
    int number,
    String path,
    String key,
    String id,
    String unreadId,
    String state,
    String form,
    @Nullable String region,
    boolean sentItems,
    long bytes)
    implements Serializable {

  /** The files of a drop in their order; none is looked through. */
  public static List<DropEntry> of(List<Path> from, StableName names) throws SourceException {
    List<DropEntry> entries = new ArrayList<>();
    try (DropFiles files = DropFiles.below(from, names, OwnPlaces.none())) {
      for (DropFile file : files.all()) {
        entries.add(of(entries.size(), file));
      }
    } catch (SourceException e) {
      throw e;
    } catch (IOException e) {
      throw new SourceException(
          SourceException.Kind.USAGE,
          Reason.VANISHED,
          "the files of the drop cannot be listed; see that they are there and may be read");
    }
    return List.copyOf(entries);
  }

  private static DropEntry of(int number, DropFile file) {
    return new DropEntry(
        number,
        file.path().toString(),
        file.key(),
        file.names().of(file.key()),
        file.names().of(file.key() + "#unread"),
        file.state(),
        file.form().name(),
        file.region(),
        file.ofSentItems(),
        size(file.path()));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // Reading it will say what is wrong with it.
      return 0;
    }
  }

  /** Whether it may hold rows, by its first bytes. */
  public boolean holdsRows() {
    return formNow().holdsRows();
  }

  /**
   * Cuts it. Lines of JSON are cut anywhere, Parquet between its groups of rows, and what is packed
   * as a whole not at all.
   *
   * @param most bytes of a piece; a group of rows may have more
   */
  public List<DropPiece> pieces(long most) {
    return switch (formNow()) {
      case JSON -> ofLines(Math.max(1, most));
      case PARQUET -> ofGroups(Math.max(1, most));
      case GZIP -> List.of(new DropPiece(this, 0, Long.MAX_VALUE));
      case OTHER, OUTSIDE -> List.of();
    };
  }

  private List<DropPiece> ofLines(long most) {
    List<DropPiece> pieces = new ArrayList<>();
    for (long from = 0; from + most < bytes; from += most) {
      pieces.add(new DropPiece(this, from, from + most));
    }
    long last = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).to();
    pieces.add(new DropPiece(this, last, Long.MAX_VALUE));
    return pieces;
  }

  private List<DropPiece> ofGroups(long most) {
    List<Long> groups;
    try {
      groups = ParquetCursor.groups(Path.of(path));
    } catch (IOException e) {
      // One piece, whose reading says what is wrong.
      groups = List.of();
    }
    long together = groups.isEmpty() ? 1 : Math.max(1, most / Math.max(1, bytes / groups.size()));
    List<DropPiece> pieces = new ArrayList<>();
    long from = 0;
    long to = 0;
    for (int i = 0; i < groups.size(); i++) {
      to += groups.get(i);
      if ((i + 1) % together == 0 && i + 1 < groups.size()) {
        pieces.add(new DropPiece(this, from, to));
        from = to;
      }
    }
    pieces.add(new DropPiece(this, from, Long.MAX_VALUE));
    return pieces;
  }

  DropFile.Form formNow() {
    return DropFile.Form.valueOf(form);
  }

  /** A file that holds no rows, or the rest of one that could not be read on: one item. */
  public Page unread() {
    PageBuilder page = new PageBuilder(new FolderId(unreadId), key, 1, state, null);
    Reason reason =
        switch (formNow()) {
          case OTHER -> Reason.UNSUPPORTED;
          case OUTSIDE -> Reason.OUTSIDE_ROOT;
          default -> Reason.CORRUPT;
        };
    page.add(MessageRow.failed(unreadId, 0, reason), unreadId);
    return page.page(true);
  }

  /**
   * The state of one user's rows in this file, for positions.
   *
   * @param superseded their places that another row says later, in order; null for none
   */
  public String stateWith(long @Nullable [] superseded) {
    return state + "-" + UserOverview.state(superseded);
  }

  /** Where a reading that stopped at {@code position} goes on; at the end, after every place. */
  public static long startOf(@Nullable String position, String stateNow) {
    FolderPosition before = FolderPosition.parse(position);
    if (before == null || !before.state().equals(stateNow)) {
      return 0;
    }
    return before.atEnd() ? Long.MAX_VALUE : DropFolder.place(before.place());
  }
}
