package org.mailboxinventory.report.rights;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes files and folders that nobody but their owner may open, whatever the umask says, and finds
 * those that others may. On file systems with POSIX rights that is 0600 and 0700. On those with
 * access lists instead (Windows) what is made gets a list that names the owner alone, and what is
 * there already is not judged. Other file systems have no rights to set.
 */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Makes the folder where there is none, and the folders above it as the system makes them. */
  public static void makeFolder(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath();
    Path parent = absolute.getParent();
    if (Files.isDirectory(absolute) || parent == null) {
      return;
    }
    Files.createDirectories(parent);
    try {
      Files.createDirectory(absolute, with(parent, FOLDER));
      list(absolute);
    } catch (FileAlreadyExistsException e) {
      // Another program may have made it meanwhile; a file in its place is the caller's trouble.
      if (!Files.isDirectory(absolute)) {
        throw e;
      }
    }
  }

  /** Makes an empty file where there is none. */
  public static void makeFile(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      // Asked first: an entry of the access log would ask for all mounted file systems each time.
      return;
    }
    try {
      Files.createFile(file, forFile(file));
      list(file);
    } catch (FileAlreadyExistsException e) {
      // It is there, as was wanted.
      return;
    }
  }

  /** What a file that is made beside {@code file} needs to be its owner's alone. */
  public static FileAttribute<?>[] forFile(Path file) throws IOException {
    return with(file.toAbsolutePath().getParent(), FILE);
  }

  private static FileAttribute<?>[] with(
      @Nullable Path parent, Set<PosixFilePermission> permissions) throws IOException {
    return parent != null && Files.getFileStore(parent).supportsFileAttributeView("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  /** Takes the rights of others away from a folder and all that lies in it. */
  public static void narrow(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes)
              throws IOException {
            set(inside, FOLDER);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile()) {
              set(file, FILE);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void set(Path path, Set<PosixFilePermission> permissions) throws IOException {
    PosixFileAttributeView posix =
        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (posix == null) {
      list(path);
    } else if (!posix.readAttributes().permissions().equals(permissions)) {
      posix.setPermissions(permissions);
    }
  }

  /** The owner alone on the access list, where the file system has lists and no POSIX rights. */
  private static void list(Path path) throws IOException {
    AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (acl == null || Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
      return;
    }
    AclEntry.Builder owner =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(acl.getOwner())
            .setPermissions(EnumSet.allOf(AclEntryPermission.class));
    if (Files.isDirectory(path)) {
      owner.setFlags(AclEntryFlag.DIRECTORY_INHERIT, AclEntryFlag.FILE_INHERIT);
    }
    acl.setAcl(List.of(owner.build()));
  }

  /**
   * The command that takes the rights of others away from a file or folder; empty when others have
   * none, when it is not there, and where the file system has no POSIX rights.
   */
  public static Optional<String> remedy(Path path) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (posix == null || !Files.exists(path)) {
      return Optional.empty();
    }
    boolean wide =
        posix.readAttributes().permissions().stream()
            .anyMatch(right -> !right.name().startsWith("OWNER"));
    return wide
        ? Optional.of("chmod " + (Files.isDirectory(path) ? "700" : "600") + " '" + path + "'")
        : Optional.empty();
  }
}
