package org.mailboxinventory.scanner.source.files.outlook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.mime.EmlWriter;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;

/**
 * One attachment of an Outlook message, found again in its file by its number; of one inside a
 * nested message by the numbers on the way to it.
 */
final class MsgContent implements SourceItem.Content {
  private final Path file;
  private final List<Integer> way;

  /** The message itself. */
  MsgContent(Path file) {
    this(file, List.of());
  }

  private MsgContent(Path file, List<Integer> way) {
    this.file = file;
    this.way = List.copyOf(way);
  }

  MsgContent attachment(int number) {
    List<Integer> further = new ArrayList<>(way);
    further.add(number);
    return new MsgContent(file, further);
  }

  @Override
  public InputStream open() throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      MAPIMessage message = MsgReader.message(container);
      for (int number : way.subList(0, way.size() - 1)) {
        message = nested(message.getAttachmentFiles()[number]);
      }
      AttachmentChunks attachment = message.getAttachmentFiles()[way.get(way.size() - 1)];
      if (attachment.isEmbeddedMessage()) {
        ItemPlace place = new ItemPlace(new ItemId("nested"), 0, false, Set.of());
        return EmlWriter.write(MsgItem.of(place, nested(attachment), this));
      }
      return new ByteArrayInputStream(bytes(attachment));
    } catch (RuntimeException e) {
      throw new IOException("an attachment of an Outlook message is damaged", e);
    }
  }

  /** The attachment's bytes; an embedded OLE object as a container of its own. */
  static byte[] bytes(AttachmentChunks attachment) throws IOException {
    if (attachment.getAttachData() != null && attachment.getAttachData().getValue() != null) {
      return attachment.getAttachData().getValue();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (attachment.getAttachmentDirectory() != null) {
      try (POIFSFileSystem container = new POIFSFileSystem()) {
        EntryUtils.copyNodes(
            attachment.getAttachmentDirectory().getDirectory(), container.getRoot());
        container.writeFilesystem(out);
      }
    }
    return out.toByteArray();
  }

  private static MAPIMessage nested(AttachmentChunks attachment) throws IOException {
    MAPIMessage message = attachment.getEmbeddedMessage();
    if (message == null) {
      throw new IOException("an Outlook message has changed since it was read first");
    }
    message.setReturnNullOnMissingChunk(true);
    message.guess7BitEncoding();
    return message;
  }
}
