package org.mailboxinventory.scanner.source.dataconnect;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.dataconnect.row.RowCursor;
import org.mailboxinventory.scanner.source.dataconnect.row.RowKey;

/**
 * What lies in a drop: its files, and for each user where the rows are. Files that are as an
 * earlier scan saw them are not looked through again.
 */
final class Drop implements Closeable {
  /** Rows, and files, that name no user. */
  static final String NOBODY = "";

  private static final long MOST_PIECES = 1 << 20;

  private final DropFiles files;
  private final DropNotes earlier;
  private final List<String> states = new ArrayList<>();
  private final Map<String, Owner> owners = new LinkedHashMap<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<Integer, DropNotes.Beside> beside = new HashMap<>();
  private final List<Integer> unread = new ArrayList<>();
  private final Map<String, List<DropNotes.Said>> said = new ConcurrentHashMap<>();
  private long otherRows;
  private long looked;
  private int mostPieces = 4096;

  /** Of whom there are rows. */
  static final class Owner {
    final Spans spans = new Spans();
    final SortedSet<String> regions = new TreeSet<>();
  }

  private Drop(DropFiles files, DropNotes earlier) {
    this.files = files;
    this.earlier = earlier;
  }

  /** Looks through all files once, but for those that {@code earlier} tells of. */
  static Drop of(List<Path> from, StableName names, OwnPlaces own, DropNotes earlier)
      throws SourceException {
    Drop drop = new Drop(DropFiles.below(from, names, own), earlier);
    for (int i = 0; i < drop.files().size(); i++) {
      drop.file(i);
    }
    return drop;
  }

  private void file(int number) throws SourceException {
    DropFile file = files().get(number);
    // Before it is looked at: what changes meanwhile is looked at again by the next scan.
    states.add(file.state());
    DropNotes.SeenFile seen = earlier.files().get(states.get(number));
    if (!file.form().holdsRows()) {
      unread.add(number);
    } else if (seen == null) {
      look(number, file);
    } else {
      take(number, seen);
    }
  }

  private void look(int number, DropFile file) throws SourceException {
    Map<String, String> people = new HashMap<>();
    long before = otherRows;
    try (RowCursor rows = file.open(0, true)) {
      while (rows.next()) {
        if (Thread.currentThread().isInterrupted()) {
          throw new SourceException(
              SourceException.Kind.SERVICE, Reason.STOPPED, "stopped while listing mailboxes");
        }
        row(number, rows, people);
      }
      beside.put(number, new DropNotes.Beside(people, otherRows - before));
    } catch (SourceException e) {
      throw e;
    } catch (IOException e) {
      // What was seen of it until then is read; that there is more, its own item says.
      unread.add(number);
    }
    addresses.putAll(people);
  }

  private void row(int number, RowCursor rows, Map<String, String> people) {
    RowKey key = rows.key();
    if (key.shape() == RowKey.Shape.NO_MAIL) {
      otherRows++;
      if (key.address() != null) {
        people.put(key.user().isEmpty() ? key.id() : key.user(), key.address());
      }
      return;
    }
    add(number, key.user(), rows.from(), rows.to());
  }

  private void add(int number, String user, long from, long to) {
    if (++looked % (1 << 16) == 0) {
      thin();
    }
    Owner owner = owners.computeIfAbsent(user, name -> new Owner());
    owner.spans.add(number, from, to);
    String region = files().get(number).region();
    if (region != null) {
      owner.regions.add(region);
    }
  }

  private void take(int number, DropNotes.SeenFile seen) {
    seen.users()
        .forEach((user, spans) -> spans.forEach(it -> add(number, user, it.from(), it.to())));
    otherRows += seen.beside().otherRows();
    addresses.putAll(seen.beside().addresses());
    beside.put(number, seen.beside());
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
    return files.all();
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

  /** How many rows are neither mail nor other items: people, folders, settings. */
  long otherRows() {
    return otherRows;
  }

  /** What is known of a user's rows, from an earlier scan where it saw the same files. */
  RowsOverview overview(String user, Spans spans) {
    List<DropNotes.Said> noted = noted(user, spans);
    if (noted != null) {
      return new NotedOverview(spans.files(), noted, () -> UserOverview.of(files(), spans, user));
    }
    UserOverview overview = UserOverview.of(files(), spans, user);
    if (overview.isWhole()) {
      said.put(
          user,
          spans.files().stream()
              .map(
                  it ->
                      new DropNotes.Said(
                          states.get(it), overview.state(it), overview.incomplete(it)))
              .toList());
    }
    return overview;
  }

  private @Nullable List<DropNotes.Said> noted(String user, Spans spans) {
    List<DropNotes.Said> noted = earlier.users().get(user);
    return noted != null
            && noted.stream()
                .map(DropNotes.Said::file)
                .toList()
                .equals(spans.files().stream().map(states::get).toList())
        ? noted
        : null;
  }

  /** What the next scan need not look at again. */
  DropNotes notes() {
    Map<String, DropNotes.SeenFile> seen = new LinkedHashMap<>();
    beside.forEach((number, it) -> seen.put(states.get(number), new DropNotes.SeenFile(it)));
    Map<String, List<DropNotes.Said>> users = new HashMap<>();
    owners.forEach(
        (user, owner) -> {
          owner.spans.each(
              (number, span) -> {
                DropNotes.SeenFile file = seen.get(states.get(number));
                if (file != null) {
                  file.add(user, span);
                }
              });
          List<DropNotes.Said> of = said.getOrDefault(user, noted(user, owner.spans));
          if (of != null) {
            users.put(user, of);
          }
        });
    return new DropNotes(seen, users);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
