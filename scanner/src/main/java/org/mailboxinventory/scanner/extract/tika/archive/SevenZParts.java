package org.mailboxinventory.scanner.extract.tika.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.part.Keyring;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;

/**
 * Puts aside the entries of a 7z archive. Where a password is missing, either the whole archive is
 * locked with its directory, or its entries are, one by one.
 */
public final class SevenZParts {
  private static final int MOST_MEMORY_KIB = 256 * 1024;
  private static final int PIECE = 16 * 1024;

  private final Path file;
  private final NestedParts parts;
  private final Keyring keyring;
  private final long most;

  private SevenZParts(Path file, NestedParts parts, Keyring keyring, long most) {
    this.file = file;
    this.parts = parts;
    this.keyring = keyring;
    this.most = most;
  }

  /**
   * Fails when the archive cannot be opened.
   *
   * @param most bytes of an entry that are worth reading
   */
  public static void collect(Path file, NestedParts parts, Keyring keyring, long most)
      throws IOException {
    new SevenZParts(file, parts, keyring, most).collect();
  }

  private void collect() throws IOException {
    try (SevenZFile archive = open(password())) {
      for (SevenZArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        if (!entry.isDirectory()) {
          parts.add(entry.getName(), null, new Bytes(archive));
        }
      }
    }
  }

  /** The one that fits; null when none is needed, or none is there that fits. */
  private @Nullable String password() throws IOException {
    try {
      readFirst(null, 1);
      return null;
    } catch (PasswordRequiredException e) {
      return keyring.first(password -> fits(password) ? password : null);
    }
  }

  /**
   * What a wrong password gives are bytes that are no archive, or an entry that does not add up,
   * which shows at its end.
   */
  private boolean fits(String password) {
    try {
      readFirst(password, most);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Reads up to so many bytes of the first entry that has any. */
  private void readFirst(@Nullable String password, long bytes) throws IOException {
    try (SevenZFile archive = open(password)) {
      SevenZArchiveEntry entry = archive.getNextEntry();
      while (entry != null && (entry.isDirectory() || entry.getSize() == 0)) {
        entry = archive.getNextEntry();
      }
      if (entry != null) {
        byte[] piece = new byte[PIECE];
        long read = 0;
        for (int n = 0; n >= 0 && read < bytes; n = archive.read(piece)) {
          read += n;
        }
      }
    }
  }

  private SevenZFile open(@Nullable String password) throws IOException {
    SevenZFile.Builder builder =
        SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(MOST_MEMORY_KIB);
    return password == null ? builder.get() : builder.setPassword(password).get();
  }

  /** The bytes of the entry that the archive stands at. */
  private static final class Bytes extends InputStream {
    private final SevenZFile archive;

    Bytes(SevenZFile archive) {
      this.archive = archive;
    }

    @Override
    public int read() throws IOException {
      return archive.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return archive.read(bytes, from, length);
    }
  }
}
