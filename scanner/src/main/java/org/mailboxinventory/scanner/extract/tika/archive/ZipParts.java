package org.mailboxinventory.scanner.extract.tika.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.part.Keyring;
import org.mailboxinventory.scanner.extract.tika.part.KnownOutcome;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;

/** Puts aside the entries of a ZIP archive, the unreadable ones with their reason. */
public final class ZipParts {
  private static final Set<String> TYPES =
      Set.of("application/zip", "application/java-archive", "application/x-zip-compressed");

  private ZipParts() {}

  /** Whether parts of this type are such archives. */
  public static boolean reads(MediaType type) {
    return TYPES.contains(type.toString());
  }

  /**
   * Whether there was any entry; fails when the archive has no directory that can be read, before
   * any entry was taken.
   *
   * @param most bytes of an entry that are worth reading
   */
  public static boolean collect(TikaInputStream in, NestedParts parts, Keyring keyring, long most)
      throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(in.getPath()).get();
        LockedZip locked = new LockedZip(in.getPath(), keyring, most)) {
      boolean any = false;
      Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        any = true;
        if (!entry.isDirectory()) {
          add(zip, locked, entry, parts);
        }
      }
      return any;
    }
  }

  private static void add(ZipFile zip, LockedZip locked, ZipArchiveEntry entry, NestedParts parts)
      throws IOException {
    String name = entry.getName();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      addLocked(locked, entry, parts);
    } else if (!zip.canReadEntryData(entry)) {
      parts.add(name, new Unread(Reason.UNSUPPORTED), entry.getSize());
    } else {
      try (InputStream content = zip.getInputStream(entry)) {
        parts.add(name, null, content);
      } catch (ZipException e) {
        parts.add(name, new Unread(Reason.CORRUPT), entry.getSize());
      }
    }
  }

  private static void addLocked(LockedZip locked, ZipArchiveEntry entry, NestedParts parts)
      throws IOException {
    try (InputStream content = locked.open(entry.getName())) {
      if (content == null) {
        parts.add(entry.getName(), KnownOutcome.ENCRYPTED, entry.getSize());
      } else {
        parts.add(entry.getName(), null, content);
      }
    }
  }
}
