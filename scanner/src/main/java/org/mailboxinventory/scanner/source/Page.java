package org.mailboxinventory.scanner.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Some items of one folder, with the place to continue from.
 *
 * @param folderPath the folder's display path, from mail: never stored unmasked
 * @param expected how many items the folder says it has; -1 when it does not say
 * @param restarted the folder is read anew from its start (first read, or a lost position): what
 *     the new reading does not bring is gone
 * @param removed items that left the folder since the last reading
 * @param position where to continue after this page, in this run or a later one
 * @param last the folder is read to its end
 * @param names of files, by item, where an item is a file of its own: never stored
 * @param failure why the rest of the folder cannot be read, or why the folder was left out; null
 *     when nothing is wrong
 */
public record Page(
    FolderId folder,
    SensitiveText folderPath,
    long expected,
    boolean restarted,
    List<SourceItem> items,
    List<ItemId> removed,
    Map<ItemId, SensitiveText> names,
    String position,
    boolean last,
    @Nullable Reason failure) {

  public Page {
    items = List.copyOf(items);
    removed = List.copyOf(removed);
    names = Map.copyOf(names);
  }

  /** One whose items are no files. */
  public Page(
      FolderId folder,
      SensitiveText folderPath,
      long expected,
      boolean restarted,
      List<SourceItem> items,
      List<ItemId> removed,
      String position,
      boolean last,
      @Nullable Reason failure) {
    this(
        folder, folderPath, expected, restarted, items, removed, Map.of(), position, last, failure);
  }

  /**
   * A folder of which no more is read, with the reason.
   *
   * @param position where a later run continues from
   */
  public static Page unread(
      FolderId folder, SensitiveText path, long expected, String position, Reason failure) {
    return new Page(folder, path, expected, false, List.of(), List.of(), position, true, failure);
  }

  /** A folder that is not there any more: none of its items is. */
  public static Page gone(FolderId folder, String position) {
    return new Page(
        folder, SensitiveText.empty(), 0, true, List.of(), List.of(), position, true, null);
  }

  /** The same page with other items. */
  public Page withItems(List<SourceItem> changed) {
    return new Page(
        folder, folderPath, expected, restarted, changed, removed, names, position, last, failure);
  }

  /** The same page, but not the folder's last. */
  public Page notLast() {
    return new Page(
        folder, folderPath, expected, restarted, items, removed, names, position, false, failure);
  }
}
