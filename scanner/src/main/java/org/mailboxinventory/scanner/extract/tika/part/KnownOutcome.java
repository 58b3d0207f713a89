package org.mailboxinventory.scanner.extract.tika.part;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;

/** Outcomes that a part's type and first bytes settle, without parsing it. */
public final class KnownOutcome {
  public static final PartOutcome ENCRYPTED =
      new Opaque(Reason.ENCRYPTED, ProviderAccess.CANNOT_READ);
  public static final PartOutcome IRM = new Opaque(Reason.IRM, ProviderAccess.CAN_READ);
  private static final PartOutcome SMIME = new Opaque(Reason.SMIME, ProviderAccess.CANNOT_READ);
  private static final PartOutcome PGP = new Opaque(Reason.PGP, ProviderAccess.CANNOT_READ);

  /** [MS-OXORMMS], section 2.1.1: a rights-managed message. */
  private static final byte[] RPMSG = {
    0x76, (byte) 0xE8, 0x04, 0x60, (byte) 0xC4, 0x11, (byte) 0xE3
  };

  /** Object identifiers of RFC 5652 and RFC 5083: enveloped and authenticated-enveloped data. */
  private static final byte[] ENVELOPED = hex("2A864886F70D010703");

  private static final byte[] AUTH_ENVELOPED = hex("2A864886F70D0109100117");

  /** Pictures that are drawings with text in them. */
  private static final Set<String> DRAWINGS =
      Set.of(
          "svg+xml", "emf", "wmf", "x-emf", "x-wmf", "vnd.dwg", "vnd.dxf", "vnd.adobe.photoshop");

  /** Sound and film whose containers have types of their own. */
  private static final Set<String> MEDIA = Set.of("application/mp4", "application/ogg");

  private KnownOutcome() {}

  /**
   * Null when the part must be parsed.
   *
   * @param head its first bytes
   * @param declared what it is said to be
   * @param mediaType what it is
   */
  public static @Nullable PartOutcome of(
      byte[] head, String name, String declared, String mediaType) {
    String extension = DirectForm.extension(name);
    if (extension.equals("rpmsg") || declared.contains("rpmsg") || startsWith(head, RPMSG)) {
      return IRM;
    }
    if (mediaType.equals("application/x-tika-ole-drm-encrypted")) {
      return IRM;
    }
    if (isPgp(head, extension, mediaType)) {
      return PGP;
    }
    if (mediaType.startsWith("application/pkcs7-") || extension.equals("p7m")) {
      return isEnveloped(head) ? SMIME : null;
    }
    return byType(mediaType);
  }

  /** The outcome of a part that cannot be opened, for this reason. */
  public static PartOutcome because(Reason reason) {
    return switch (reason) {
      case SMIME -> SMIME;
      case PGP -> PGP;
      case IRM -> IRM;
      case ENCRYPTED -> ENCRYPTED;
      default ->
          reason.kind() == Reason.Kind.OPAQUE
              ? new Opaque(reason, ProviderAccess.UNKNOWN)
              : new Unread(reason);
    };
  }

  /** Whether it is made of pixels, so that what it says must be read from them. */
  public static boolean isPicture(String mediaType) {
    return mediaType.startsWith("image/") && !DRAWINGS.contains(mediaType.substring(6));
  }

  private static @Nullable PartOutcome byType(String mediaType) {
    boolean media =
        mediaType.startsWith("audio/")
            || mediaType.startsWith("video/")
            || MEDIA.contains(mediaType);
    return media ? new Unread(Reason.MEDIA) : null;
  }

  private static boolean isPgp(byte[] head, String extension, String mediaType) {
    String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
    return start.stripLeading().startsWith("-----BEGIN PGP MESSAGE-----")
        || mediaType.equals("application/pgp-encrypted")
        || extension.equals("pgp")
        || extension.equals("gpg");
  }

  /** In DER, or in Base64 with or without armour. */
  private static boolean isEnveloped(byte[] head) {
    byte[] start = Arrays.copyOf(head, Math.min(head.length, 256));
    if (start.length > 0 && start[0] != 0x30) {
      String text =
          new String(start, StandardCharsets.ISO_8859_1)
              .replaceFirst("(?s)^\\s*-----BEGIN [A-Z0-9 ]+-----", "")
              .replaceAll("[^A-Za-z0-9+/]", "");
      String whole = text.substring(0, text.length() / 4 * 4);
      start = Base64.getDecoder().decode(whole);
    }
    return contains(start, ENVELOPED) || contains(start, AUTH_ENVELOPED);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int at = 0; at + wanted.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.toLowerCase(Locale.ROOT));
  }
}
