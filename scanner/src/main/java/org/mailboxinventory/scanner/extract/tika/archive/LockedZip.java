package org.mailboxinventory.scanner.extract.tika.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.part.Keyring;

/** Entries of a ZIP archive behind a password, in PKWARE's old way or WinZip's AES. */
final class LockedZip implements Closeable {
  private static final int PIECE = 16 * 1024;

  private final Keyring keyring;
  private final long most;
  private final ZipFile archive;

  /**
   * @param most bytes of an entry that are worth reading
   */
  LockedZip(Path file, Keyring keyring, long most) {
    this.keyring = keyring;
    this.most = most;
    this.archive = new ZipFile(file.toFile());
  }

  /** The entry's bytes; null when no password opens it. */
  @Nullable InputStream open(String name) throws IOException {
    FileHeader header = keyring.isEmpty() ? null : archive.getFileHeader(name);
    if (header == null) {
      return null;
    }
    String password = keyring.first(one -> fits(header, one) ? one : null);
    return password == null ? null : stream(header, password);
  }

  /** Only the sum at its end proves a password right: of the old way, one in 256 seems to fit. */
  private boolean fits(FileHeader header, String password) {
    try (InputStream in = stream(header, password)) {
      byte[] piece = new byte[PIECE];
      long read = 0;
      for (int n = in.read(piece); n >= 0 && read < most; n = in.read(piece)) {
        read += n;
      }
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private InputStream stream(FileHeader header, String password) throws IOException {
    archive.setPassword(password.toCharArray());
    return archive.getInputStream(header);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
