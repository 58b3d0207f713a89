package org.mailboxinventory.scanner.source.files;

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
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.LinkBoundary;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;
import org.mailboxinventory.scanner.source.files.folder.FileKind;
import org.mailboxinventory.scanner.source.files.folder.FileMailbox;
import org.mailboxinventory.scanner.source.files.folder.MailboxFiles;
import org.mailboxinventory.scanner.source.files.folder.MailboxFinder;
import org.mailboxinventory.scanner.source.files.folder.MailboxPlace;
import org.mailboxinventory.scanner.source.files.folder.SideFiles;
import org.mailboxinventory.scanner.source.files.lists.FolderNames;
import org.mailboxinventory.scanner.source.files.outlook.PstFileStore;
import org.mailboxinventory.scanner.source.files.store.StoreLimits;
import org.mailboxinventory.scanner.source.files.store.StoreProcesses;

/**
 * Mailboxes that lie in files: EML, MSG, mbox, Maildir and PST, told apart by their content.
 *
 * <p>Of each path given: a PST or an mbox is a mailbox, and so is any other file, with one message.
 * A Maildir is a mailbox. Of any other folder, each folder in it is a mailbox whose folders are its
 * own; each PST, and each mbox with more than one message, is a mailbox; and the loose files that
 * are left are together the mailbox {@code "."}. Within a mailbox's folder, an mbox or a PST stands
 * for folders of that mailbox. Every file is an item at least, read or with its reason; only {@code
 * exchange.csv} beside the mailboxes, what a Maildir keeps outside {@code cur} and {@code new}, and
 * known files of programs that hold no mail, are not. Links that lead out of what {@code --from}
 * names are not followed, and have that reason.
 *
 * <p>Items and folders are named by keyed hashes of their paths. Of a folder whose files have
 * stayed as they were, a reading goes on where it stopped, and brings nothing when it had finished;
 * of a folder with any change, everything is read anew.
 */
public final class FileSource implements Source {
  /** As the setting {@code extract.maxItemBytes} has it by default. */
  private static final long LARGEST = 150L << 20;

  private final List<Path> from;
  private final @Nullable FileKind forced;
  private final long largest;
  private final StableName names;
  private final List<Path> exports;
  private final List<Path> migrationUsers;
  private LinkBoundary links;
  private final SourceIdentity identity;
  private final @Nullable StoreProcesses processes;
  private @Nullable Map<String, FileMailbox> found;

  /**
   * A source whose ids no ledger keeps, and which reads Outlook stores within this process: for
   * stores that are known to be sound.
   *
   * @param from what {@code --from} names
   * @param forced what the files are, whatever they look like; null to find out
   * @throws SourceException of kind USAGE when a path does not exist
   */
  public FileSource(List<Path> from, @Nullable FileKind forced) throws SourceException {
    this(from, forced, List.of(), List.of(), LARGEST, StableName.unkept(), null);
  }

  /** A source whose ids no ledger keeps, and which reads Outlook stores in other processes. */
  public static FileSource apart(List<Path> from, StoreLimits stores) throws SourceException {
    return new FileSource(from, null, List.of(), List.of(), LARGEST, StableName.unkept(), stores);
  }

  /**
   * @param exports further Exchange exports, beside the {@code exchange.csv} of each folder
   * @param migrationUsers exports of migration users
   * @param largest attachment that is read; of a message twice as much, since text forms of
   *     attachments are larger than they
   * @param names makes ids of names
   * @param stores how far the reading of Outlook stores by other processes may go; null to read
   *     them within this one
   */
  public FileSource(
      List<Path> from,
      @Nullable FileKind forced,
      List<Path> exports,
      List<Path> migrationUsers,
      long largest,
      StableName names,
      @Nullable StoreLimits stores)
      throws SourceException {
    this.processes = stores == null ? null : new StoreProcesses(stores);
    this.largest = largest;
    this.names = names;
    this.from = NamedPaths.absolute(from);
    this.links = LinkBoundary.of(this.from);
    this.forced = forced;
    this.exports = List.copyOf(exports);
    this.migrationUsers = List.copyOf(migrationUsers);
    this.identity =
        new SourceIdentity(
            kind().word(),
            this.from.stream().map(Path::toString).collect(Collectors.joining("\n")),
            "none");
  }

  /** Has what is this program's own left out; before mailboxes are listed. */
  public void leaveOut(OwnPlaces own) {
    links = LinkBoundary.of(from, own);
  }

  @Override
  public SourceIdentity identity() {
    return identity;
  }

  @Override
  public MailboxListing mailboxes() throws SourceException {
    List<Mailbox> listed = new ArrayList<>();
    found().forEach((id, mailbox) -> listed.add(listed(id, mailbox)));
    ExchangeEvidence exchange =
        ExchangeEvidence.read(ExchangeEvidence.beside(from, exports), migrationUsers);
    return exchange.listing(exchange.merge(listed, FileSource::names), notes());
  }

  /** Of several paths one may be empty where the others are not. */
  private List<String> notes() throws SourceException {
    List<String> notes = new ArrayList<>();
    for (Path path : from) {
      if (!found().values().stream().anyMatch(mailbox -> mailbox.base().equals(path))
          && Files.isDirectory(path)) {
        notes.add(
            path + ": there is no mail in it; see that it is the right folder and is mounted");
      }
    }
    SideFiles.note(from, links).ifPresent(notes::add);
    links.own().sentence(from).ifPresent(notes::add);
    return notes;
  }

  @Override
  public ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) throws SourceException {
    return place(mailbox).open(positions, names, processes == null ? PstFileStore::new : processes);
  }

  /**
   * Where a mailbox lies.
   *
   * @throws SourceException when there are no files of it
   */
  public MailboxPlace place(Mailbox mailbox) throws SourceException {
    FileMailbox files = found().get(mailbox.id().value());
    if (files == null) {
      throw new SourceException(
          SourceException.Kind.MAILBOX,
          Reason.NO_CLOUD_MAILBOX,
          mailbox.address() + ": there are no files of this mailbox; add them, or leave it out");
    }
    Set<String> owners =
        names(mailbox).stream()
            .filter(name -> name.contains("@"))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    long most = largest > Long.MAX_VALUE / 2 ? Long.MAX_VALUE : 2 * largest;
    return MailboxPlace.of(from, links.own(), files, owners, forced, most);
  }

  @Override
  public void close() {
    if (processes != null) {
      processes.close();
    }
  }

  private synchronized Map<String, FileMailbox> found() throws SourceException {
    Map<String, FileMailbox> known = found;
    if (known == null) {
      known = new LinkedHashMap<>();
      MailboxFinder finder = new MailboxFinder(forced, links);
      for (Path path : from) {
        for (FileMailbox mailbox : finder.below(path)) {
          String id =
              from.size() == 1 ? mailbox.address() : path.resolve(mailbox.address()).toString();
          known.put(id, mailbox);
        }
      }
      found = known;
    }
    return known;
  }

  private static Mailbox listed(String id, FileMailbox mailbox) {
    return new Mailbox(
        new MailboxId(id),
        mailbox.address(),
        MailboxFiles.name(mailbox.root()),
        MailboxKind.UNKNOWN,
        Lifecycle.UNKNOWN,
        null,
        Owner.unknown(),
        List.of(),
        Migration.unknown(),
        DataLocation.unknown(),
        new Access.Open(),
        null);
  }

  /**
   * What an Exchange export may call the mailbox: its path's last name, with and without ending.
   */
  private static List<String> names(Mailbox mailbox) {
    Set<String> names = new LinkedHashSet<>();
    names.add(mailbox.address());
    if (mailbox.displayName() != null) {
      names.add(mailbox.displayName());
      names.add(
          FolderNames.withoutEnding(mailbox.displayName().replaceFirst("(?i)\\.(eml|msg)$", "")));
    }
    return List.copyOf(names);
  }

  /** What the ledger is bound to: only what the paths given are themselves, for good. */
  private FileKind kind() {
    if (forced != null) {
      return forced;
    }
    Set<FileKind> kinds = from.stream().map(NamedPaths::kind).collect(Collectors.toSet());
    return kinds.size() == 1 ? kinds.iterator().next() : FileKind.MAIL_FILES;
  }
}
