package org.mailboxinventory.scanner.extract.tika.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.cms.CMSCompressedDataParser;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.jcajce.ZlibExpanderProvider;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.mailboxinventory.scanner.extract.tika.part.TooManyPartsException;

/** What lies in CMS (RFC 5652) without being locked: packed, or written once more as Base64. */
public final class CmsContent {
  private static final int MOST_IN_MEMORY = 1 << 20;

  /** Of compressed data (RFC 3274), as an object identifier is written. */
  private static final String COMPRESSED =
      new String(
          HexFormat.of().parseHex("060b2a864886f70d0109100109"), StandardCharsets.ISO_8859_1);

  /** In the form of RFC 7468. */
  private static final String ARMOUR = "-----BEGIN ";

  private static final int WHERE_TYPES_ARE = 64;

  private CmsContent() {}

  /** Whether it is Base64 of what its name or its type says. */
  public static boolean isWritten(byte[] head, String name, String mediaType) {
    boolean called =
        name.toLowerCase(Locale.ROOT).endsWith(".p7m") || mediaType.contains("pkcs7-mime");
    if (!called || head.length < 8) {
      return false;
    }
    String start = new String(head, 0, Math.min(head.length, 256), StandardCharsets.ISO_8859_1);
    return start.startsWith(ARMOUR) || start.strip().matches("M[A-Za-z0-9+/=\\s]+");
  }

  /** The bytes that the Base64 is of; throws where some of it is none. */
  public static Content bytes(Content written) throws IOException {
    Content.Writer writer = new Content.Writer(MOST_IN_MEMORY);
    try {
      copy(written, writer);
      return writer.whole();
    } catch (IOException | RuntimeException e) {
      writer.discard();
      throw e;
    }
  }

  private static void copy(Content written, Content.Writer writer) throws IOException {
    if (new String(written.head(ARMOUR.length()), StandardCharsets.ISO_8859_1).equals(ARMOUR)) {
      writer.write(withoutArmour(written));
    } else {
      try (InputStream in = Base64.getMimeDecoder().wrap(written.open())) {
        in.transferTo(writer);
      }
    }
  }

  private static byte[] withoutArmour(Content written) throws IOException {
    try (PemReader in =
        new PemReader(new InputStreamReader(written.open(), StandardCharsets.ISO_8859_1))) {
      PemObject object = in.readPemObject();
      if (object == null || object.getContent().length == 0) {
        throw new IOException("no armour with something in it");
      }
      return object.getContent();
    } catch (RuntimeException e) {
      throw new IOException("letters that are no Base64", e);
    }
  }

  /** Whether it is packed. */
  public static boolean isCompressed(byte[] head) {
    int length = Math.min(head.length, WHERE_TYPES_ARE);
    return length > 0
        && head[0] == 0x30
        && new String(head, 0, length, StandardCharsets.ISO_8859_1).contains(COMPRESSED);
  }

  /**
   * Puts what is packed aside, which is a message or a part of one; {@code inside} ends what
   * unpacks to too much.
   */
  public static PartOutcome expand(Content content, NestedParts inside) {
    try (InputStream in = content.open()) {
      InputStream packed =
          new CMSCompressedDataParser(in).getContent(new ZlibExpanderProvider()).getContentStream();
      inside.add(null, "message/rfc822", packed);
      return new Read();
    } catch (TooManyPartsException e) {
      return new Unread(Reason.TOO_MANY_PARTS);
    } catch (IOException | CMSException | RuntimeException e) {
      return new Unread(Reason.CORRUPT);
    }
  }
}
