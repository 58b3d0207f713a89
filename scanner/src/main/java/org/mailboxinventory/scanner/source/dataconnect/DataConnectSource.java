package org.mailboxinventory.scanner.source.dataconnect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Strength;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;

/**
 * A drop of Microsoft Graph Data Connect: files of rows, each of which names in {@code puser} whose
 * mailbox it is of. A mailbox is a user with at least one row. What names no user, and files that
 * hold no rows, are together the mailbox {@code "."}. All files are looked through once before the
 * first mailbox is read; of each mailbox only the pieces that hold its rows are read then.
 *
 * <p>A pipeline extracts only users of its own region, so a folder named {@code region=IND} above a
 * file is where the mailboxes in it lie, as observed.
 */
public final class DataConnectSource implements Source {
  private static final String NOBODYS = ".";

  private final List<Path> from;
  private final List<Path> exports;
  private final List<Path> migrationUsers;
  private final StableName names;
  private OwnPlaces own = OwnPlaces.none();
  private DropNotes earlier = DropNotes.NONE;
  private @Nullable Drop drop;

  /**
   * A source whose ids no ledger keeps.
   *
   * @param from what {@code --from} names
   * @param exports Exchange exports, joined on the user's id
   * @param migrationUsers exports of migration users
   * @throws SourceException of kind USAGE when a path does not exist
   */
  public DataConnectSource(List<Path> from, List<Path> exports, List<Path> migrationUsers)
      throws SourceException {
    this(from, exports, migrationUsers, StableName.unkept());
  }

  /** The same, with {@code names} for ids of files in a ledger. */
  public DataConnectSource(
      List<Path> from, List<Path> exports, List<Path> migrationUsers, StableName names)
      throws SourceException {
    this.names = names;
    this.from = existing(from);
    this.exports = List.copyOf(exports);
    this.migrationUsers = List.copyOf(migrationUsers);
  }

  /** The same where nothing below it is this program's own. */
  public static boolean recognises(Path path) {
    return recognises(path, OwnPlaces.none());
  }

  /** Whether a path is a drop, by the content of at least half of the files looked at. */
  public static boolean recognises(Path path, OwnPlaces own) {
    return DropSign.isIn(path, own);
  }

  /** Has what is this program's own left out; before mailboxes are listed. */
  public void leaveOut(OwnPlaces places) {
    own = places;
  }

  @Override
  public SourceIdentity identity() {
    return identity(from);
  }

  @Override
  public MailboxListing mailboxes() throws SourceException {
    Drop found = drop();
    Map<String, Set<String>> regions = new LinkedHashMap<>();
    found.owners().forEach((user, owner) -> regions.put(user, owner.regions));
    return listing(
        from,
        exports,
        migrationUsers,
        new DropContents(regions, found::address, !found.unread().isEmpty(), found.otherRows()),
        own);
  }

  /** The paths of {@code --from}, absolute, each once. */
  public static List<Path> existing(List<Path> from) throws SourceException {
    Set<Path> paths = new LinkedHashSet<>();
    for (Path path : from) {
      Path absolute = path.toAbsolutePath().normalize();
      if (!Files.exists(absolute)) {
        throw new SourceException(
            SourceException.Kind.USAGE,
            Reason.VANISHED,
            path + ": there is no such file or folder; correct --from");
      }
      paths.add(absolute);
    }
    return List.copyOf(paths);
  }

  /** What the ledger of a drop is bound to. */
  public static SourceIdentity identity(List<Path> from) {
    return new SourceIdentity(
        "data-connect",
        from.stream().map(Path::toString).collect(Collectors.joining("\n")),
        "none");
  }

  /** The mailboxes of a drop that was looked through. */
  public static MailboxListing listing(
      List<Path> from, List<Path> exports, List<Path> migrationUsers, DropContents found)
      throws SourceException {
    return listing(from, exports, migrationUsers, found, OwnPlaces.none());
  }

  private static MailboxListing listing(
      List<Path> from,
      List<Path> exports,
      List<Path> migrationUsers,
      DropContents found,
      OwnPlaces own)
      throws SourceException {
    List<Mailbox> listed = new ArrayList<>();
    found.regions().forEach((user, regions) -> listed.add(listed(found, user, regions)));
    if (found.unreadFiles() && !found.regions().containsKey(Drop.NOBODY)) {
      listed.add(listed(found, Drop.NOBODY, Set.of()));
    }
    ExchangeEvidence exchange =
        ExchangeEvidence.read(ExchangeEvidence.beside(from, exports), migrationUsers);
    List<String> notes = new ArrayList<>();
    if (found.otherRows() > 0) {
      notes.add(
          found.otherRows()
              + " rows of the drop are neither messages nor other items (people, folders,"
              + " settings); they count as no item");
    }
    FilesBeside.sentence(from, own).ifPresent(notes::add);
    own.sentence(from).ifPresent(notes::add);
    return exchange.listing(exchange.merge(listed), notes);
  }

  @Override
  public ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) throws SourceException {
    return new DropItems(drop(), user(mailbox), Map.copyOf(positions), owners(mailbox));
  }

  /** The user whose rows are in the mailbox, as rows name it. */
  public static String user(Mailbox mailbox) {
    String id = mailbox.id().value();
    return id.equals(NOBODYS) ? Drop.NOBODY : id;
  }

  /** The addresses whose owner the mailbox is, lower case. */
  public static Set<String> owners(Mailbox mailbox) {
    return mailbox.address().contains("@")
        ? Set.of(mailbox.address().toLowerCase(Locale.ROOT))
        : Set.of();
  }

  private static Mailbox listed(DropContents drop, String user, Set<String> regions) {
    boolean nobodys = user.equals(Drop.NOBODY);
    return new Mailbox(
        new MailboxId(nobodys ? NOBODYS : user),
        nobodys ? NOBODYS : drop.addresses().apply(user),
        null,
        MailboxKind.UNKNOWN,
        Lifecycle.UNKNOWN,
        null,
        Owner.unknown(),
        List.of(),
        Migration.unknown(),
        nobodys ? DataLocation.unknown() : location(regions),
        new Access.Open(),
        null);
  }

  /** Rows from two regions are evidence for both, and for none of them alone. */
  private static DataLocation location(Set<String> regions) {
    List<Evidence> evidence = new ArrayList<>();
    for (String region : regions) {
      evidence.add(new Evidence("region=" + region, "data-connect", Strength.OBSERVED, null));
    }
    String observed = regions.size() == 1 ? regions.iterator().next() : null;
    return new DataLocation(observed, null, null, evidence);
  }

  @Override
  public synchronized void remember(byte[] notes) {
    earlier = new DropNoteBytes(names).read(notes);
  }

  @Override
  public synchronized byte @Nullable [] toRemember() {
    return drop == null ? null : new DropNoteBytes(names).of(drop.notes());
  }

  private synchronized Drop drop() throws SourceException {
    Drop known = drop;
    if (known == null) {
      known = Drop.of(from, names, own, earlier);
      drop = known;
    }
    return known;
  }

  @Override
  public synchronized void close() throws IOException {
    if (drop != null) {
      drop.close();
    }
  }
}
