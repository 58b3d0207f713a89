package org.mailboxinventory.scanner.extract.tika.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.KnownOutcome;

/**
 * Who can read rights-managed content, by the servers that its publishing licence names (XrML,
 * which [MS-OFFCRYPTO] section 2.2 places in the transform's {@code Primary} stream). Microsoft's
 * own service holds the key of what it protected. A rights server of the bank's own may have shared
 * its key, or not. Double Key Encryption needs a key server beside Microsoft's. Where no licence
 * can be read, the provider is taken to be able: the other way round, exposure would be
 * understated.
 */
public final class RightsLicence {
  /** [MS-OXORMMS] section 2.1.1: eight bytes before the blocks, each with twelve of its own. */
  private static final int RPMSG_HEAD = 8;

  private static final int BLOCK = 0x00000FA0;
  private static final int MOST = 16 * 1024 * 1024;
  private static final int LARGEST_LICENCE = 1024 * 1024;
  private static final int DEEPEST = 8;

  private static final Pattern REFERRAL =
      Pattern.compile("<OBJECT type=\"Referral-Info\">.*?</OBJECT>", Pattern.DOTALL);
  private static final Pattern ADDRESS = Pattern.compile("https?://([^/<\"\\s:]+)([^<\"\\s]*)");
  private static final Pattern MICROSOFT_RIGHTS = Pattern.compile("(.*\\.)?aadrm\\.(com|us|cn)");
  private static final Pattern MICROSOFT =
      Pattern.compile(
          "(.*\\.)?(windows\\.net|microsoft\\.com|microsoftonline\\.(com|us)|chinacloudapi\\.cn"
              + "|partner\\.microsoftonline\\.cn|live\\.com|office\\.com|outlook\\.com)");

  private RightsLicence() {}

  /** The outcome of content that is known to be rights-managed. */
  public static PartOutcome outcome(Content content) {
    try (InputStream in = content.open()) {
      byte[] bytes = in.readNBytes(MOST);
      byte[] container = bytes.length > 0 && bytes[0] == 0x76 ? unpacked(bytes) : bytes;
      try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(container))) {
        return of(licence(files.getRoot(), 0));
      }
    } catch (IOException | RuntimeException e) {
      return KnownOutcome.IRM;
    }
  }

  /**
   * @param licence its text; empty when there is none
   */
  static PartOutcome of(String licence) {
    boolean microsoft = false;
    boolean own = false;
    boolean second = false;
    Matcher address = ADDRESS.matcher(REFERRAL.matcher(licence).replaceAll(""));
    while (address.find()) {
      String host = address.group(1).toLowerCase(Locale.ROOT);
      boolean rights = address.group(2).toLowerCase(Locale.ROOT).startsWith("/_wmcs");
      if (MICROSOFT_RIGHTS.matcher(host).matches()) {
        microsoft = true;
      } else if (rights) {
        own = true;
      } else if (address.group().startsWith("https") && !MICROSOFT.matcher(host).matches()) {
        second = true;
      }
    }
    if (microsoft && second) {
      return new Opaque(Reason.DKE, ProviderAccess.CANNOT_READ);
    }
    return own && !microsoft ? new Opaque(Reason.IRM, ProviderAccess.UNKNOWN) : KnownOutcome.IRM;
  }

  private static byte[] unpacked(byte[] rpmsg) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(rpmsg));
    in.skipBytes(RPMSG_HEAD);
    while (in.available() > 12 && Integer.reverseBytes(in.readInt()) == BLOCK) {
      in.readInt();
      byte[] block = in.readNBytes(Math.max(0, Integer.reverseBytes(in.readInt())));
      try (InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(block))) {
        out.write(inflated.readNBytes(MOST - out.size()));
      }
    }
    return out.toByteArray();
  }

  /** The stream {@code Primary} of whatever transform there is. */
  private static String licence(DirectoryEntry folder, int depth) throws IOException {
    for (Iterator<Entry> entries = folder.getEntries(); entries.hasNext(); ) {
      Entry entry = entries.next();
      String found = "";
      if (entry instanceof DirectoryEntry inside && depth < DEEPEST) {
        found = licence(inside, depth + 1);
      } else if (entry instanceof DocumentEntry document
          && entry.getName().equals("\u0006Primary")) {
        try (DocumentInputStream in = new DocumentInputStream(document)) {
          found = text(in.readNBytes(LARGEST_LICENCE));
        }
      }
      if (found.contains("XrML")) {
        return found;
      }
    }
    return "";
  }

  /** Licences stand in UTF-8 or in UTF-16, behind fields of the transform. */
  private static String text(byte[] bytes) {
    String narrow = new String(bytes, StandardCharsets.UTF_8);
    return narrow.contains("XrML") ? narrow : narrow.replace("\0", "");
  }
}
