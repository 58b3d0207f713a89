package org.mailboxinventory.scanner.source.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file with one message, as listed.
 *
 * @param key names it for good, relative to what {@code --from} names
 * @param size in bytes; -1 when it could not be asked
 * @param changed time of last change in milliseconds
 */
record FolderFile(Path path, String key, long size, long changed, boolean maildir) {

  static FolderFile of(Path path, String key, boolean maildir) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return new FolderFile(
          path, key, attributes.size(), attributes.lastModifiedTime().toMillis(), maildir);
    } catch (IOException e) {
      // Reading it will fail too, and say why.
      return new FolderFile(path, key, -1, 0, maildir);
    }
  }

  String id() {
    return StableName.of(key);
  }
}
