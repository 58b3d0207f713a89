package org.mailboxinventory.scanner.source;

import org.jspecify.annotations.Nullable;

/**
 * How far a folder has been read. It holds the state of the files at the start of the reading
 * (names, sizes, times of change): when that has changed, the place is worth nothing and the folder
 * is read anew.
 *
 * @param state the files' state, in hexadecimal
 * @param place the last item read, or {@link #END}, after which may stand where the last item began
 */
public record FolderPosition(String state, String place) {
  /** The place after the last item. */
  public static final String END = "end";

  /** Null when there is none, or when it is not one of ours. */
  public static @Nullable FolderPosition parse(@Nullable String text) {
    int colon = text == null ? -1 : text.indexOf(':');
    if (text == null || colon < 0) {
      return null;
    }
    return new FolderPosition(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Whether the folder was read to its end. */
  public boolean atEnd() {
    return place.equals(END) || place.startsWith(END + "@");
  }

  /** At the end, the place of the last item; its place before. */
  public String lastPlace() {
    return place.startsWith(END + "@") ? place.substring(END.length() + 1) : place;
  }

  /** The form that the ledger keeps. */
  public String text() {
    return state + ":" + place;
  }
}
