package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.SourceItem.Attachment;
import org.mailboxinventory.scanner.source.files.mime.EmlReader;
import org.mailboxinventory.scanner.source.files.mime.FileFormat;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;
import org.mailboxinventory.scanner.source.files.mime.PackedMessage;
import org.mailboxinventory.scanner.source.files.mime.ProtectedPart;
import org.mailboxinventory.scanner.source.files.mime.RawMessage;
import org.mailboxinventory.scanner.source.files.outlook.MsgReader;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Reads a file that holds one message. A file that is no mail is an item of its own, unsupported:
 * nothing is passed over in silence.
 */
final class FileItemReader {
  private FileItemReader() {}

  static SourceItem read(FolderFile file, ItemPlace place) {
    try {
      if (!Files.isRegularFile(file.path())) {
        return place.failed(Files.exists(file.path()) ? Reason.UNSUPPORTED : Reason.VANISHED);
      }
      FileFormat format =
          file.maildir() ? FileFormat.of(file.path(), true) : FileFormat.of(file.path());
      return switch (format) {
        case EMPTY -> place.failed(Reason.CORRUPT);
        case RFC822, MBOX -> EmlReader.read(place, RawMessage.file(file.path()));
        case OLE2 -> MsgReader.read(place, file.path());
        case CMS -> place.attachmentOnly(cms(file.path(), file.size()));
        case OTHER -> packed(file, place);
        case PST -> place.failed(Reason.UNSUPPORTED);
      };
    } catch (IOException e) {
      return place.failed(EmlReader.reason(e));
    }
  }

  /** A compressed message, or none at all. */
  private static SourceItem packed(FolderFile file, ItemPlace place) throws IOException {
    PackedMessage message = PackedMessage.of(file.path(), place.most());
    return message != null && message.isMail(file.maildir())
        ? EmlReader.read(place, message)
        : place.failed(Reason.UNSUPPORTED);
  }

  /** An S/MIME file that was saved without its mail. */
  private static Attachment cms(Path file, long size) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(64);
    }
    String type = "application/pkcs7-mime";
    return new Attachment(
        SensitiveText.of(MailboxFiles.name(file)),
        type,
        size,
        ProtectedPart.reason(type, "", null, start),
        () -> Files.newInputStream(file));
  }
}
