package org.mailboxinventory.scanner.extract.tika.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.Keyring;

/** Office Open XML behind a password ([MS-OFFCRYPTO], section 2.3). */
public final class LockedOffice implements Closeable {
  public static final String TYPE = "application/x-tika-ooxml-protected";

  private static final int MOST_IN_MEMORY = 4 * 1024 * 1024;

  private final @Nullable Content inside;
  private final boolean locked;

  private LockedOffice(@Nullable Content inside, boolean locked) {
    this.inside = inside;
    this.locked = locked;
  }

  /** Tries to take the lock off. */
  public static LockedOffice open(TikaInputStream in, Keyring keyring, ExtractLimits limits) {
    try (POIFSFileSystem container = new POIFSFileSystem(in.getFile(), true)) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
      // What Excel uses where it protects against changes only, [MS-OFFCRYPTO] section 2.4.2.1.
      if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
          && keyring.<String, GeneralSecurityException>first(
                  password -> decryptor.verifyPassword(password) ? password : null)
              == null) {
        return new LockedOffice(null, true);
      }
      try (InputStream plain = decryptor.getDataStream(container)) {
        return new LockedOffice(copy(plain, limits.maxItemBytes()), false);
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return new LockedOffice(null, false);
    }
  }

  /** The document inside; null when nothing opens it, or when it is damaged. */
  public @Nullable Content inside() {
    return inside;
  }

  /** Whether it is only a password that is missing. What else is wrong, the parser will say. */
  public boolean isLocked() {
    return locked;
  }

  @Override
  public void close() throws IOException {
    if (inside != null) {
      inside.close();
    }
  }

  private static Content copy(InputStream plain, long most) throws IOException {
    Content.Writer writer = new Content.Writer(MOST_IN_MEMORY);
    byte[] piece = new byte[1 << 14];
    for (int n = plain.read(piece); n >= 0; n = plain.read(piece)) {
      if (writer.size() + n > most) {
        writer.discard();
        throw new IOException("more than the limit");
      }
      writer.write(piece, 0, n);
    }
    return writer.whole();
  }
}
