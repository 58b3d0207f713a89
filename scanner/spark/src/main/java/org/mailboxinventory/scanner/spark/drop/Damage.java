package org.mailboxinventory.scanner.spark.drop;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.dataconnect.DropPiece;
import org.mailboxinventory.scanner.source.dataconnect.PieceRows;
import org.mailboxinventory.scanner.spark.facts.GuardedTask;

/** Looks for rows of which keys can be read and nothing else. */
final class Damage implements Serializable {
  private static final long serialVersionUID = 1L;

  private Damage() {}

  /** Whether a file can have such rows. */
  static boolean mayBeIn(DropPiece piece) {
    return piece.file().form().equals("PARQUET");
  }

  /** The stretches of such rows in these pieces. */
  static List<Choice.Failed> in(
      JavaSparkContext context, Pieces pieces, List<Pieces.Numbered> some) {
    List<List<Pieces.Numbered>> tasks = pieces.tasks(some);
    List<Choice.Failed> found = new ArrayList<>();
    for (Row row :
        context
            .parallelize(tasks, tasks.size())
            .mapPartitions(new GuardedTask<>(Damage::rows))
            .collect()) {
      found.add(new Choice.Failed(row.getInt(0), row.getLong(1), row.getLong(2), Reason.CORRUPT));
    }
    return found;
  }

  private static Iterator<Row> rows(Iterator<List<Pieces.Numbered>> tasks) {
    return new Stretches(new Flattened<>(tasks));
  }

  private static final class Stretches extends PieceIterator<Pieces.Numbered> {
    Stretches(Iterator<Pieces.Numbered> pieces) {
      super(pieces);
    }

    @Override
    DropPiece of(Pieces.Numbered wanted) {
      return wanted.piece();
    }

    @Override
    boolean brief() {
      return false;
    }

    @Override
    boolean read(Pieces.Numbered wanted, PieceRows open, Queue<Row> into) throws IOException {
      if (!open.next()) {
        return false;
      }
      if (!open.isSound()) {
        long from = open.place();
        long to = open.nextPlace();
        try {
          while (open.next() && !open.isSound()) {
            to = open.nextPlace();
          }
        } finally {
          into.add(RowFactory.create(wanted.piece().file().number(), from, to));
        }
      }
      return true;
    }

    /** Looking for keys came upon it, too: no row behind is known. */
    @Override
    Row failed(Pieces.Numbered wanted, long place, IOException failure) {
      return RowFactory.create(wanted.piece().file().number(), place, place);
    }
  }
}
