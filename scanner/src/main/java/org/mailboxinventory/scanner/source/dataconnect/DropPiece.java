package org.mailboxinventory.scanner.source.dataconnect;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.dataconnect.row.RowCursor;

/**
 * A piece of a file of a drop: the rows that begin in it. Every row of the file begins in exactly
 * one of its pieces.
 *
 * @param from the first place that is its own: a byte, or the number of a row
 * @param to the first place that is not its own
 */
public record DropPiece(DropEntry file, long from, long to) implements Serializable {

  /** Opens it; {@code brief}: only keys are wanted. */
  public PieceRows open(boolean brief) throws IOException {
    DropFile opened =
        new DropFile(
            Path.of(file.path()),
            file.key(),
            file.formNow(),
            new GzipCursors(),
            StableName.unkept());
    // The byte before says whether a row begins at the first: lines end with a line feed.
    boolean lines = file.formNow() == DropFile.Form.JSON;
    RowCursor rows = opened.open(lines ? Math.max(0, from - 1) : from, brief);
    return new PieceRows(this, rows);
  }

  /** What the failure of a reading makes of what could not be read. */
  public static Reason reason(IOException failure) {
    return DropFolder.reason(failure);
  }
}
