package org.mailboxinventory.scanner.source.graph.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which items are read.
 *
 * @param folders paths of folders, such as {@code Inbox/Projects}, each with everything below it;
 *     {@code *} stands for any run of characters; empty for all
 * @param excludedFolders wins over {@code folders}
 * @param receivedAfter inclusive
 * @param receivedBefore exclusive
 * @param calendars events too
 * @param contacts contacts too
 */
public record ItemFilter(
    List<String> folders,
    List<String> excludedFolders,
    @Nullable Instant receivedAfter,
    @Nullable Instant receivedBefore,
    boolean hiddenFolders,
    boolean calendars,
    boolean contacts,
    boolean personalMarks) {
  public ItemFilter {
    folders = List.copyOf(folders);
    excludedFolders = List.copyOf(excludedFolders);
  }

  /** The same without asking which items are marked personal. */
  public ItemFilter(
      List<String> folders,
      List<String> excludedFolders,
      @Nullable Instant receivedAfter,
      @Nullable Instant receivedBefore,
      boolean hiddenFolders,
      boolean calendars,
      boolean contacts) {
    this(
        folders,
        excludedFolders,
        receivedAfter,
        receivedBefore,
        hiddenFolders,
        calendars,
        contacts,
        false);
  }

  /** Whether an item of that time is left out. */
  boolean leavesOut(@Nullable Instant at) {
    if (at == null) {
      return false;
    }
    boolean early = receivedAfter != null && at.isBefore(receivedAfter);
    boolean late = receivedBefore != null && !at.isBefore(receivedBefore);
    return early || late;
  }

  /** Every item is read. */
  public static ItemFilter all() {
    return new ItemFilter(List.of(), List.of(), null, null, true, false, false);
  }
}
