package org.mailboxinventory.scanner.source.files.mime;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.text.PgpArmour;

/** Recognises attachments that are unreadable by design. */
public final class ProtectedPart {
  private static final Set<String> CMS_TYPES =
      Set.of("application/pkcs7-mime", "application/x-pkcs7-mime");

  private ProtectedPart() {}

  /**
   * Why it cannot be read; null when it can.
   *
   * @param smimeType the parameter {@code smime-type}, if there is one
   * @param start its first bytes, which decide before its name does
   */
  public static @Nullable Reason reason(
      String mediaType, String name, @Nullable String smimeType, byte[] start) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    String file = name.toLowerCase(Locale.ROOT);
    if (file.equals("message.rpmsg") || type.contains("rpmsg")) {
      // Whoever opens it sees in its licence who can read it.
      return null;
    }
    if (FileFormat.of(start) == FileFormat.CMS) {
      return FileFormat.isEnvelopedCms(start) ? Reason.SMIME : null;
    }
    if (CMS_TYPES.contains(type) && smimeType != null) {
      return smimeType.toLowerCase(Locale.ROOT).contains("enveloped") ? Reason.SMIME : null;
    }
    if (type.equals("message/external-body")) {
      return Reason.REFERENCE_ATTACHMENT;
    }
    return PgpArmour.begins(start) ? Reason.PGP : null;
  }
}
