package org.mailboxinventory.scanner.extract.tika.part;

import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException.Feature;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.OldFileFormatException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.xml.sax.SAXParseException;

/** What a failed parse makes of its part. The failure itself, which may hold text, is let go. */
public final class ParseOutcome {
  private static final int DEEPEST_CAUSE = 20;

  private ParseOutcome() {}

  /** The outcome after {@code failure}; {@code hasText} when text had come before it. */
  public static PartOutcome outcome(Throwable failure, boolean hasText) {
    Throwable at = failure;
    for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++, at = at.getCause()) {
      if (isRightsManaged(at)) {
        return KnownOutcome.IRM;
      }
      if (isEncrypted(at)) {
        return hasText ? new PartlyRead(Reason.ENCRYPTED) : KnownOutcome.ENCRYPTED;
      }
      if (at instanceof ZeroByteFileException || says(at, "detached pkcs7 signature")) {
        return new Read();
      }
      Reason reason = reason(at);
      if (reason != null) {
        return because(reason, hasText);
      }
    }
    return because(Reason.CORRUPT, hasText);
  }

  /** Read in part when text came, otherwise not at all. */
  public static PartOutcome because(Reason reason, boolean hasText) {
    return hasText ? new PartlyRead(reason) : new Unread(reason);
  }

  /** PDF protected by Microsoft: the filter's name, or that of the file wrapped inside. */
  private static boolean isRightsManaged(Throwable failure) {
    return says(failure, "MicrosoftIRMServices");
  }

  private static boolean isEncrypted(Throwable failure) {
    return failure instanceof EncryptedDocumentException
        || failure instanceof org.apache.poi.EncryptedDocumentException
        || failure instanceof InvalidPasswordException
        || failure instanceof PasswordRequiredException
        || (failure instanceof UnsupportedZipFeatureException zip
            && zip.getFeature() == Feature.ENCRYPTION)
        || says(failure, "No security handler for filter")
        // A PDF that opens for certificates, and none is here.
        || says(failure, "did you pass a null keyStore");
  }

  private static @Nullable Reason reason(Throwable failure) {
    if (failure instanceof XhtmlText.TextLimitException) {
      return Reason.TRUNCATED;
    }
    if (failure instanceof TooManyPartsException) {
      return Reason.TOO_MANY_PARTS;
    }
    if (isUnsupported(failure)) {
      return Reason.UNSUPPORTED;
    }
    if (failure instanceof TikaMemoryLimitException || failure instanceof MemoryLimitException) {
      return Reason.OUT_OF_MEMORY;
    }
    if (failure instanceof StackOverflowError) {
      return Reason.TOO_DEEP;
    }
    boolean bomb =
        says(failure, "Zip bomb")
            // Entities beyond the limits that Java sets: JAXP00010001 to JAXP00010008.
            || (failure instanceof SAXParseException && says(failure, "JAXP0001000"));
    return bomb ? Reason.TOO_LARGE : null;
  }

  /** Sound, and of a form, an age or a packing that no parser here reads. */
  private static boolean isUnsupported(Throwable failure) {
    return failure instanceof UnsupportedFormatException
        || failure instanceof UnsupportedZipFeatureException
        || failure instanceof OldFileFormatException
        || says(failure, "Unsupported compression method");
  }

  private static boolean says(Throwable failure, String words) {
    String message = failure.getMessage();
    return message != null && message.contains(words);
  }
}
