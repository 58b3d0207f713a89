package org.mailboxinventory.scanner.source.dataconnect;

import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.dataconnect.row.RowCursor;
import org.mailboxinventory.scanner.source.dataconnect.row.RowKey;

/** The rows of one piece of a drop, in order. For one thread. */
public final class PieceRows implements Closeable {
  private final DropPiece piece;
  private final RowCursor rows;
  private @Nullable RowKey key;

  PieceRows(DropPiece piece, RowCursor rows) {
    this.piece = piece;
    this.rows = rows;
  }

  /** Moves on to the next row; false after the last of the piece. */
  public boolean next() throws IOException {
    key = null;
    while (rows.to() < piece.to() && rows.next()) {
      if (rows.from() >= piece.to()) {
        return false;
      }
      if (rows.from() >= piece.from()) {
        return true;
      }
    }
    return false;
  }

  /** Where the row begins. */
  public long place() {
    return rows.from();
  }

  /** Where the row after it begins; before the first row, where the reading begins. */
  public long nextPlace() {
    return rows.to();
  }

  /** Whose mailbox the row is of; empty when it names none. */
  public String user() {
    return key().user();
  }

  /** What a row about people names: its user, else what has its id. */
  public String person() {
    return key().user().isEmpty() ? key().id() : key().user();
  }

  /** The address that a row about people says; null in others. */
  public @Nullable String address() {
    return key().address();
  }

  /** Whether it is mail or says something of it; others are people, folders and settings. */
  public boolean isOfMail() {
    return key().shape() != RowKey.Shape.NO_MAIL;
  }

  /** Whether it is an item: a message, an event or a contact. */
  public boolean isItem() {
    return isOfMail() && key().shape() != RowKey.Shape.SUMMARY;
  }

  /** Whether it says that not all of its user's rows came. */
  public boolean isIncomplete() {
    return isOfMail() && key().incomplete();
  }

  /** Whether other rows may say the same of its message at another time. */
  public boolean hasMessage() {
    return isOfMail() && !key().incomplete() && !key().id().isEmpty();
  }

  /** Whether more of it than its key can be read. */
  public boolean isSound() {
    return key().failure() == null;
  }

  /** Equal for the rows of one message; of rows with one only. */
  public long message() {
    return UserOverview.hash(key().id());
  }

  /** When the message was last changed, in milliseconds. */
  public long modified() {
    return key().modified();
  }

  /** The row as an item; {@code owners}: the addresses of its mailbox, lower case. */
  public SourceItem item(Set<String> owners) {
    return DropFolder.item(key(), rows, piece.file().id(), piece.file().sentItems(), owners);
  }

  private RowKey key() {
    RowKey known = key;
    if (known == null) {
      known = rows.key();
      key = known;
    }
    return Objects.requireNonNull(known);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
