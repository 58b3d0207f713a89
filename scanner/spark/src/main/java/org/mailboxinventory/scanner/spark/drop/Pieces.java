package org.mailboxinventory.scanner.spark.drop;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mailboxinventory.scanner.source.dataconnect.DropEntry;
import org.mailboxinventory.scanner.source.dataconnect.DropPiece;

/** A drop cut into pieces, numbered. */
record Pieces(List<DropEntry> files, List<DropPiece> pieces, long taskBytes) {
  /** So many tasks for each core are enough to keep all busy to the end. */
  private static final int TASKS_EACH = 8;

  private static final long LARGEST_TASK = 64L << 20;

  /** Of keys and facts of so much of a drop, about 50 MB are sorted and fetched at once. */
  private static final long PARTITION = 256L << 20;

  private static final int MOST_PARTITIONS = 5000;

  /** A piece with its number. */
  record Numbered(int number, DropPiece piece) implements Serializable {
    /** About how many bytes it has. */
    long size() {
      DropEntry file = piece.file();
      boolean places = file.form().equals("JSON") && piece.to() <= file.bytes();
      return places ? piece.to() - piece.from() : file.bytes();
    }
  }

  /** Cuts into pieces of so many bytes, for so many cores. */
  static Pieces of(List<DropEntry> files, long bytes, int cores) {
    List<DropPiece> pieces = new ArrayList<>();
    files.forEach(file -> pieces.addAll(file.pieces(bytes)));
    long each = bytes(files) / (TASKS_EACH * (long) cores);
    return new Pieces(files, pieces, Math.max(bytes, Math.min(LARGEST_TASK, each)));
  }

  private static long bytes(List<DropEntry> files) {
    return files.stream().mapToLong(DropEntry::bytes).sum();
  }

  /** Into how many parts keys and facts are put to be compared and sorted. */
  int partitions(int cores) {
    long enough = Math.min(MOST_PARTITIONS, 1 + bytes(files) / PARTITION);
    return Math.max(cores, (int) enough);
  }

  List<Numbered> all() {
    List<Numbered> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      all.add(new Numbered(i, pieces.get(i)));
    }
    return all;
  }

  /** Puts small pieces together into tasks; the largest come first, since they take longest. */
  List<List<Numbered>> tasks(List<Numbered> some) {
    List<Numbered> sorted = new ArrayList<>(some);
    sorted.sort(Comparator.comparingLong(Numbered::size).reversed());
    List<List<Numbered>> tasks = new ArrayList<>();
    List<Numbered> task = new ArrayList<>();
    long held = 0;
    for (Numbered one : sorted) {
      if (!task.isEmpty() && held + one.size() > taskBytes) {
        tasks.add(List.copyOf(task));
        task.clear();
        held = 0;
      }
      task.add(one);
      held += one.size();
    }
    if (!task.isEmpty()) {
      tasks.add(List.copyOf(task));
    }
    return tasks;
  }
}
