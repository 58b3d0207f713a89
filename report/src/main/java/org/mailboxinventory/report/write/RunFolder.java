package org.mailboxinventory.report.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder that a run is written to. Its files are written beside it and put in place when all
 * are there, so that it is never half written.
 */
public final class RunFolder {
  /** Every name that a run folder may hold. */
  private static final Set<String> NAMES =
      Set.of(
          "inventory.json",
          "report.html",
          "mailboxes.csv",
          "holdings.csv",
          "inventory.xlsx",
          "ocsf.ndjson",
          "oscal-ar.json",
          "ciso-assistant",
          "defectdojo.json",
          "dpv.jsonld",
          "servicenow.csv",
          "sentinel.json",
          "splunk.ndjson",
          "manifest.json");

  /** What is being written, or about to be removed, begins so. */
  private static final String HALF_WAY = ".half-way-";

  private final Path folder;

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
   * the new one replaces. Nothing is written yet.
   */
  public static RunFolder at(Path path) throws RunFolderException, IOException {
    Path folder = path.toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new RunFolderException(
          "--out " + path + " is a file, not a folder; name another one with --out");
    }
    if (Files.isDirectory(folder)) {
      for (Path file : listed(folder)) {
        if (!NAMES.contains(name(file)) && !name(file).startsWith(HALF_WAY)) {
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
    return new RunFolder(folder);
  }

  /** Where it is, as an absolute path. */
  public Path path() {
    return folder;
  }

  /** Has the files written beside, and puts them in place together. */
  public void fill(Contents contents) throws IOException {
    Path beside = newFolderBeside();
    try {
      contents.writeInto(beside);
      putInPlace(beside);
    } finally {
      delete(beside);
    }
  }

  private Path newFolderBeside() throws IOException {
    Path parent = Objects.requireNonNullElse(folder.getParent(), folder);
    Files.createDirectories(parent);
    try {
      return Files.createDirectory(parent.resolve(halfWay()));
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      // The folder may be writable where the one around it is not, as with a mounted volume.
      return Files.createDirectory(folder.resolve(halfWay()));
    }
  }

  private void putInPlace(Path beside) throws IOException {
    if (!Files.exists(folder)) {
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = folder.resolveSibling(halfWay());
    if (beside.startsWith(folder) || !moved(folder, old)) {
      replaceOneByOne(beside);
      return;
    }
    try {
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    delete(old);
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

  /** The next best: old files go first, then each new file comes whole. */
  private void replaceOneByOne(Path beside) throws IOException {
    for (Path file : listed(folder)) {
      if (!file.equals(beside)) {
        delete(file);
      }
    }
    for (Path file : listed(beside)) {
      Files.move(file, folder.resolve(name(file)), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String halfWay() {
    return HALF_WAY + UUID.randomUUID();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
