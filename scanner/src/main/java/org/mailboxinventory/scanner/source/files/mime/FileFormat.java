package org.mailboxinventory.scanner.source.files.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.source.files.mbox.MboxSeparator;
import org.mailboxinventory.scanner.source.files.mbox.MboxStart;

/** What a file is, by its first bytes. Names do not count, save where content says nothing. */
public enum FileFormat {
  /** Nothing in it. */
  EMPTY,
  /** An Outlook store. */
  PST,
  /** An OLE2 container: an Outlook message, or an Office document. */
  OLE2,
  /** Begins with an mbox {@code From } line: one message or many. */
  MBOX,
  /** A message with its headers. */
  RFC822,
  /** A CMS structure without mail around it: an S/MIME file. */
  CMS,
  /** None of these. */
  OTHER;

  private static final byte[] CMS_OID = {0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D};
  private static final byte[] OLE2_MAGIC = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private static final Pattern MAIL_NAME = Pattern.compile(".*\\.(eml|msg|mht|mbs|emlx)");

  public static FileFormat of(Path file) throws IOException {
    return of(file, isNamedMail(file));
  }

  /** Whether a file's name says that it is mail. */
  public static boolean isNamedMail(Path file) {
    return MAIL_NAME.matcher(name(file)).matches();
  }

  /** {@code asMail}: where it lies, or by its name, text that shows no header is mail too. */
  public static FileFormat of(Path file, boolean asMail) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HeaderBlock.MOST);
    }
    FileFormat format = of(head);
    return format == OTHER && asMail && isText(head) ? RFC822 : format;
  }

  private static String name(Path file) {
    return Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
  }

  /** As {@link #of(Path)}, told only by what the very first bytes say: PST, MBOX, or another. */
  public static FileFormat startOf(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(5);
      boolean may = start.length > 0 && MboxStart.mayBegin(start[0]);
      if (!may && !MboxSeparator.startsWithFrom(start, 0, start.length)) {
        return startsWith(start, 0, '!', 'B', 'D', 'N') ? PST : OTHER;
      }
    }
    return of(file);
  }

  static FileFormat of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    if (startsWith(head, 0, '!', 'B', 'D', 'N')) {
      return PST;
    }
    if (contains(head, 0, OLE2_MAGIC) || isCutShort(head, OLE2_MAGIC)) {
      return OLE2;
    }
    int first = MboxStart.of(head, head.length);
    if (MboxSeparator.at(head, first, head.length)) {
      return MBOX;
    }
    if (MboxSeparator.startsWithFrom(head, first, head.length)) {
      return OTHER;
    }
    if (isCms(head)) {
      return CMS;
    }
    byte[] text = first == 0 ? head : java.util.Arrays.copyOfRange(head, first, head.length);
    return HeaderBlock.showsMail(text) ? RFC822 : OTHER;
  }

  /**
   * Whether a CMS structure is encrypted for somebody: enveloped or authenticated-enveloped data.
   */
  static boolean isEnvelopedCms(byte[] start) {
    int oid = indexOf(start, CMS_OID, 16);
    if (oid < 0 || oid + 9 > start.length) {
      return false;
    }
    boolean pkcs7 = startsWith(start, oid + 6, 1, 7);
    boolean smimeContentType = startsWith(start, oid + 6, 1, 9, 16, 1, 23);
    return smimeContentType || (pkcs7 && start[oid + 8] == 3);
  }

  private static boolean isCms(byte[] head) {
    return head[0] == 0x30 && indexOf(head, CMS_OID, 16) > 0;
  }

  private static boolean isCutShort(byte[] head, byte[] magic) {
    return head.length > 1
        && head.length < magic.length
        && java.util.Arrays.equals(head, 0, head.length, magic, 0, head.length);
  }

  /** No control characters but white space, the escapes of ISO 2022, and the old end of a file. */
  static boolean isText(byte[] head) {
    for (byte b : head) {
      boolean control = b >= 0 && b < 0x20;
      if (control && "\t\n\r\f\u000B\u001B\u001A".indexOf(b) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, int at, int... wanted) {
    if (bytes.length < at + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, int at, byte[] wanted) {
    return bytes.length >= at + wanted.length
        && java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int most) {
    for (int i = 0; i < most; i++) {
      if (contains(bytes, i, wanted)) {
        return i;
      }
    }
    return -1;
  }
}
