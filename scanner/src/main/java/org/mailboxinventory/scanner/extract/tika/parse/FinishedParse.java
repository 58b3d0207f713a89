package org.mailboxinventory.scanner.extract.tika.parse;

import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.archive.ZipParts;
import org.mailboxinventory.scanner.extract.tika.part.KnownOutcome;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;

/**
 * The outcome of a parse that ended without an exception. What went wrong on the way, the parser
 * noted in the metadata; and a type of which a parser reads only the head is not read whole.
 */
final class FinishedParse {
  /** Types that say no more than "something in this kind of container". */
  private static final Set<String> VAGUE =
      Set.of("application/octet-stream", "application/x-tika-msoffice", "application/x-tika-ooxml");

  /** Types of which no more is read than what is at their head, if that. */
  private static final Set<String> HEAD_ONLY =
      Set.of(
          "application/vnd.ms-project",
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-elf",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-object",
          "image/vnd.dwg",
          "image/vnd.adobe.photoshop",
          "application/sldworks");

  /** All OLE2 containers; a parser that opens a type as no more than that reads its properties. */
  private static final String ANY_CONTAINER = "application/x-tika-msoffice";

  /** An archive's directory without entries, and no comment. */
  private static final long EMPTY_ZIP = 22;

  /** What a slide says that links to no target; nothing is lost with it. */
  private static final String LINK_TO_NOTHING = "A part name shall not be empty";

  private FinishedParse() {}

  /**
   * The outcome.
   *
   * @param opened what its parser opened it as: the type, or a wider one
   * @param size of the part in bytes
   * @param something whether text or parts came
   */
  static PartOutcome outcome(
      Metadata metadata, MediaType type, @Nullable MediaType opened, long size, boolean something) {
    for (String trace :
        metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM)) {
      if (!trace.contains(LINK_TO_NOTHING)) {
        if (trace.contains("EncryptedDocumentException")) {
          return something ? new PartlyRead(Reason.ENCRYPTED) : KnownOutcome.ENCRYPTED;
        }
        return ParseOutcome.because(Reason.CORRUPT, something);
      }
    }
    if (has(metadata, TikaCoreProperties.TIKA_META_EXCEPTION_WARNING)
        || has(metadata, TikaCoreProperties.CONTAINER_EXCEPTION)) {
      return ParseOutcome.because(Reason.CORRUPT, something);
    }
    if (HEAD_ONLY.contains(type.toString()) || ANY_CONTAINER.equals(String.valueOf(opened))) {
      return ParseOutcome.because(Reason.UNSUPPORTED, something);
    }
    if (!something && isNotEmpty(metadata, type, size)) {
      return new Unread(Reason.CORRUPT);
    }
    if (!something && VAGUE.contains(type.toString())) {
      return new Unread(Reason.UNSUPPORTED);
    }
    return new Read();
  }

  /** It says of itself that there is something in it, though nothing came. */
  private static boolean isNotEmpty(Metadata metadata, MediaType type, long size) {
    if (ZipParts.reads(type)) {
      return size > EMPTY_ZIP;
    }
    Integer characters = metadata.getInt(Office.CHARACTER_COUNT);
    return characters != null && characters > 0;
  }

  private static boolean has(Metadata metadata, Property property) {
    return metadata.getValues(property).length > 0;
  }
}
