package org.mailboxinventory.report.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.report.trust.SigningKey;

/**
 * The folder that a run is written to; only its owner may open it. Its files are written beside it
 * and put in place when all are there, so that it is never half written.
 */
public final class RunFolder {
  /** What the security team is told of a scan of a tenant. */
  public static final String SOC_NOTICE = "soc-notice.md";

  /** The register of notices of events that are open. */
  public static final String NOTIFICATION = "notification.xlsx";

  private final Path folder;
  private @Nullable SigningKey key;
  private Manifest.@Nullable Origin origin;
  private @Nullable String settings;
  private @Nullable Stamp stamp;
  private final Map<String, byte[]> besides = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private RunFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes the files of a run into an empty folder. */
  public interface Contents {
    /** Writes all of them, or throws. */
    void writeInto(Path emptyFolder) throws IOException;
  }

  /**
   * Takes a folder for a run. It need not exist; when it does, it is empty or a run folder, which
   * the new one replaces. Nothing is written yet; what a killed program left beside it goes.
   */
  public static RunFolder at(Path path) throws RunFolderException, IOException {
    Path folder = path.toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new RunFolderException(
          "--out " + path + " is a file, not a folder; name another one with --out");
    }
    if (Files.isDirectory(folder)) {
      for (Path file : StagingFolder.listed(folder)) {
        if (!RunFiles.NAMES.contains(name(file)) && !StagingFolder.isName(name(file))) {
          throw new RunFolderException(
              "--out "
                  + path
                  + " holds something that is no part of a run folder ("
                  + name(file)
                  + "); name another folder with --out, or empty this one");
        }
      }
    }
    Path existing = folder;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
      throw new RunFolderException(
          "--out " + path + " cannot be made there; name a folder where this user may write");
    }
    RunFolder taken = new RunFolder(folder);
    StagingFolder.sweep(taken.parent());
    StagingFolder.sweep(folder);
    return taken;
  }

  /**
   * Removes what this process has half written beside its run folders: the process is about to end
   * while a thread writes on.
   */
  public static void abandonAll() {
    StagingFolder.abandonAll();
  }

  /** Where it is, as an absolute path. */
  public Path path() {
    return folder;
  }

  /** Has the manifest signed. */
  public void signedWith(SigningKey signingKey) {
    key = signingKey;
  }

  /** Gives the timestamp of a digest. */
  public interface Stamp {
    /** The token; empty where there is none, which the giver then says. */
    Optional<byte[]> of(byte[] sha256);
  }

  /** Has the manifest's digest timestamped; the token lies beside it. */
  public void stampedBy(Stamp giver) {
    stamp = giver;
  }

  /** Has the manifest say under which settings the files were made, by their digest. */
  public void madeUnder(String settingsDigest) {
    settings = settingsDigest;
  }

  /** Has the manifest say from which run's facts the files were made, and by which law. */
  void madeFrom(Run run, Manifest.Pack law) {
    Run.CatalogueText used = run.catalogue();
    Manifest.Pack catalogue = new Manifest.Pack(used.version(), used.digest());
    origin = new Manifest.Origin(run.id(), run.asOf(), law, catalogue, settings);
  }

  /** Has a file written with the others, under a name that a run folder may hold. */
  public void add(String name, byte[] content) {
    if (!RunFiles.NAMES.contains(name)) {
      throw new IllegalArgumentException(name + " is no part of a run folder");
    }
    besides.put(name, content.clone());
  }

  /** What people are to be told of its files. */
  void note(String sentence) {
    notes.add(sentence);
  }

  /** What people are to be told of its files, as that one is missing. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** Has the files written beside, and puts them in place together. */
  public void fill(Contents contents) throws IOException {
    try (StagingFolder beside = begin()) {
      contents.writeInto(beside.fresh());
      for (Map.Entry<String, byte[]> file : besides.entrySet()) {
        Files.write(beside.fresh().resolve(file.getKey()), file.getValue());
      }
      Manifest.write(beside.fresh(), origin, key);
      stamp(beside.fresh());
      OwnerOnly.narrow(beside.fresh());
      putInPlace(beside);
    }
  }

  private void stamp(Path fresh) throws IOException {
    if (stamp != null) {
      Optional<byte[]> token = stamp.of(HexFormat.of().parseHex(Manifest.digest(fresh)));
      if (token.isPresent()) {
        Files.write(fresh.resolve(Manifest.TIMESTAMP), token.get());
      }
    }
  }

  private StagingFolder begin() throws IOException {
    Path parent = parent();
    Files.createDirectories(parent);
    try {
      return StagingFolder.in(parent, folder);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      // The folder may be writable where the one around it is not, as with a mounted volume.
      return StagingFolder.in(folder, folder);
    }
  }

  private void putInPlace(StagingFolder beside) throws IOException {
    Path fresh = beside.fresh();
    if (!Files.exists(folder)) {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    if (fresh.startsWith(folder) || !moved(folder, beside.old())) {
      replaceOneByOne(fresh);
      return;
    }
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(beside.old(), folder, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
  }

  /** False where the system does not let the folder be renamed, as when it is a mounted volume. */
  private static boolean moved(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The next best: old files go first, then each new file comes whole. The folder itself stays, and
   * so it is made its owner's alone, where it is ours.
   */
  private void replaceOneByOne(Path fresh) throws IOException {
    narrowed();
    for (Path file : StagingFolder.listed(folder)) {
      if (!StagingFolder.isName(name(file))) {
        DeletedFolder.delete(file);
      }
    }
    for (Path file : StagingFolder.listed(fresh)) {
      Files.move(file, folder.resolve(name(file)), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void narrowed() throws IOException {
    if (OwnerOnly.remedy(folder).isEmpty()) {
      return;
    }
    try {
      OwnerOnly.narrow(folder);
    } catch (FileSystemException e) {
      // It is another's, as a mounted volume may be; the files in it are still ours alone.
      return;
    }
  }

  private Path parent() {
    return Objects.requireNonNullElse(folder.getParent(), folder);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
