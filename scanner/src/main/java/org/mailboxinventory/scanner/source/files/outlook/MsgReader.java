package org.mailboxinventory.scanner.source.files.outlook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.mime.EmlReader;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;

/** Reads Outlook messages (MSG) into items. Never throws for what a file holds. */
public final class MsgReader {
  private MsgReader() {}

  public static SourceItem read(ItemPlace place, Path file) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      if (!isMessage(container)) {
        return place.failed(Reason.UNSUPPORTED);
      }
      return MsgItem.of(place, message(container), new MsgContent(file));
    } catch (IOException e) {
      return place.failed(EmlReader.reason(e));
    } catch (RuntimeException e) {
      // The library checks little: damaged files end it in many ways, and all of them mean this.
      return place.failed(Reason.CORRUPT);
    }
  }

  static MAPIMessage message(POIFSFileSystem container) throws IOException {
    MAPIMessage message = new MAPIMessage(container);
    message.setReturnNullOnMissingChunk(true);
    message.guess7BitEncoding();
    return message;
  }

  /** Office documents are OLE2 containers too. */
  private static boolean isMessage(POIFSFileSystem container) {
    for (Iterator<Entry> entries = container.getRoot().getEntries(); entries.hasNext(); ) {
      String name = entries.next().getName();
      if (name.startsWith("__substg1.0_") || name.startsWith("__properties_version")) {
        return true;
      }
    }
    return false;
  }
}
