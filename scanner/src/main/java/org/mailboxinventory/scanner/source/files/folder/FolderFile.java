package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.mailboxinventory.scanner.source.StableName;

/**
 * A file with one message, as listed. Folders may hold millions: what is not kept is asked or put
 * together when it is wanted.
 *
 * @param folder it lies in
 * @param before what comes before its name in its key
 * @param naming what of its name is in its key
 * @param names makes ids of names
 */
record FolderFile(Path folder, String before, String name, Naming naming, StableName names) {

  Path path() {
    return folder.resolve(name);
  }

  /** Names it for good, relative to what {@code --from} names. */
  String key() {
    return before
        + switch (naming) {
          case NAME -> name;
          case UNIQUE_NAME -> uniqueName();
          case PART_AND_NAME -> MailboxFiles.name(folder) + "/" + name;
        };
  }

  String id() {
    return names.of(key());
  }

  /** In bytes; 0 when it cannot be asked. */
  long size() {
    return Math.max(0, Attributes.of(path()).size());
  }

  /** Changes when the file does. */
  String state() {
    Attributes now = Attributes.of(path());
    return key() + '\0' + now.size() + '\0' + now.changed() + '\n';
  }

  boolean maildir() {
    return naming != Naming.NAME;
  }

  /** The same file of a Maildir in which another message has its unique name. */
  FolderFile withWholeName() {
    return new FolderFile(folder, before, name, Naming.PART_AND_NAME, names);
  }

  /** What names a file in its folder. */
  enum Naming {
    NAME,
    /** Of a Maildir's message, whatever its flags and whether it was seen. */
    UNIQUE_NAME,
    /** Of a Maildir's message whose unique name another has. */
    PART_AND_NAME
  }

  /** A Maildir message keeps its name up to the colon when it moves or its flags change. */
  private String uniqueName() {
    int flags = name.lastIndexOf(":2,");
    return flags < 0 ? name : name.substring(0, flags);
  }

  /**
   * What the file system says of a file.
   *
   * @param size in bytes; -1 when it could not be asked
   * @param changed time of last change in milliseconds
   */
  record Attributes(long size, long changed) {
    static Attributes of(Path file) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Attributes(attributes.size(), attributes.lastModifiedTime().toMillis());
      } catch (IOException e) {
        // Reading it will fail too, and say why.
        return new Attributes(-1, 0);
      }
    }
  }
}
