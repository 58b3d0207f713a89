package org.mailboxinventory.scanner.source.dataconnect;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.LinkBoundary;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.dataconnect.row.RowCursor;
import org.mailboxinventory.scanner.source.dataconnect.row.RowKey;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;

/** What lies in a drop: its files, and for each user where the rows are. */
final class Drop implements Closeable {
  /** Rows, and files, that name no user. */
  static final String NOBODY = "";

  private static final long MOST_PIECES = 1 << 20;

  private final List<DropFile> files = new ArrayList<>();
  private final Map<String, Owner> owners = new LinkedHashMap<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final List<Integer> unread = new ArrayList<>();
  private final GzipCursors idle = new GzipCursors();
  private long otherRows;
  private long looked;
  private int mostPieces = 4096;

  /** Of whom there are rows. */
  static final class Owner {
    final Spans spans = new Spans();
    final SortedSet<String> regions = new TreeSet<>();
  }

  private Drop() {}

  /** Looks through all files once. */
  static Drop of(List<Path> from, StableName names, OwnPlaces own) throws SourceException {
    Drop drop = new Drop();
    drop.list(from, names, own);
    for (int i = 0; i < drop.files.size(); i++) {
      drop.look(i);
    }
    return drop;
  }

  /** Its files, of which none has been looked through. */
  static Drop listed(List<Path> from, StableName names) throws SourceException {
    Drop drop = new Drop();
    drop.list(from, names, OwnPlaces.none());
    return drop;
  }

  private void list(List<Path> from, StableName names, OwnPlaces own) throws SourceException {
    LinkBoundary links = LinkBoundary.of(from, own);
    for (Path path : from) {
      Path base = Files.isDirectory(path) ? path : Objects.requireNonNull(path.getParent());
      for (Path file : below(path, links)) {
        String relative = base.relativize(file).toString().replace('\\', '/');
        String key = from.size() == 1 ? relative : path + "/" + relative;
        files.add(
            links.leadsOut(file)
                ? new DropFile(file, key, DropFile.Form.OUTSIDE, idle, names)
                : DropFile.of(file, key, idle, names));
      }
    }
  }

  /**
   * The files below a path, in the order of their names. Not among them are what engines write
   * beside their rows ({@code _SUCCESS}, {@code .crc}), the Exchange export, and this program's
   * own. Links that lead out of the drop are listed and not followed; folders that links within it
   * lead to are in it anyway.
   */
  private static List<Path> below(Path path, LinkBoundary links) throws SourceException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try {
      Path real = path.toRealPath();
      return rows(real, links).map(file -> path.resolve(real.relativize(file))).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new SourceException(
          SourceException.Kind.USAGE,
          Reason.VANISHED,
          path + ": the folder cannot be listed; see that it is there and may be read");
    }
  }

  private static Stream<Path> rows(Path real, LinkBoundary links) throws IOException {
    try (Stream<Path> all = Files.walk(real)) {
      return all
          .filter(file -> Files.isRegularFile(file) || links.leadsOut(file))
          .filter(file -> isRows(file) && !isOwn(file, real, links))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** The file, or a folder above it. */
  static boolean isOwn(Path file, Path root, LinkBoundary links) {
    Path at = file;
    while (at != null && !at.equals(root)) {
      if (links.isOwn(at)) {
        return true;
      }
      at = at.getParent();
    }
    return false;
  }

  /** Whether it is taken for rows: its name begins with no sign of what engines write beside. */
  static boolean isRows(Path file) {
    String name = Objects.toString(file.getFileName(), "");
    return !isBeside(name) && !name.equalsIgnoreCase(ExchangeEvidence.BESIDE);
  }

  static boolean isBeside(String name) {
    return name.startsWith("_") || name.startsWith(".");
  }

  private void look(int number) throws SourceException {
    DropFile file = files.get(number);
    if (file.form() == DropFile.Form.OTHER || file.form() == DropFile.Form.OUTSIDE) {
      unread.add(number);
      return;
    }
    try (RowCursor rows = file.open(0, true)) {
      while (rows.next()) {
        if (Thread.currentThread().isInterrupted()) {
          throw new SourceException(
              SourceException.Kind.SERVICE, Reason.STOPPED, "stopped while listing mailboxes");
        }
        row(number, rows);
      }
    } catch (SourceException e) {
      throw e;
    } catch (IOException e) {
      // What was seen of it until then is read; that there is more, its own item says.
      unread.add(number);
    }
  }

  private void row(int number, RowCursor rows) {
    RowKey key = rows.key();
    if (key.shape() == RowKey.Shape.NO_MAIL) {
      otherRows++;
      if (key.address() != null) {
        addresses.put(key.user().isEmpty() ? key.id() : key.user(), key.address());
      }
      return;
    }
    if (++looked % (1 << 16) == 0) {
      thin();
    }
    Owner owner = owners.computeIfAbsent(key.user(), user -> new Owner());
    owner.spans.add(number, rows.from(), rows.to());
    String region = files.get(number).region();
    if (region != null) {
      owner.regions.add(region);
    }
  }

  /** Users may be many, and the rows of each scattered: the memory for all has one bound. */
  private void thin() {
    long pieces = owners.values().stream().mapToLong(owner -> owner.spans.count()).sum();
    if (pieces > MOST_PIECES) {
      mostPieces = Math.max(16, mostPieces / 2);
      owners.values().forEach(owner -> owner.spans.limit(mostPieces));
    }
  }

  List<DropFile> files() {
    return files;
  }

  /** By user, in the order in which their rows come. */
  Map<String, Owner> owners() {
    return owners;
  }

  /** The user's address, where a data set about people is part of the drop; else the user's id. */
  String address(String user) {
    return addresses.getOrDefault(user, user);
  }

  /** The numbers of the files that hold no rows, or could not be read to their end. */
  List<Integer> unread() {
    return unread;
  }

  @Override
  public void close() throws IOException {
    idle.close();
  }

  /** How many rows are neither mail nor other items: people, folders, settings. */
  long otherRows() {
    return otherRows;
  }
}
