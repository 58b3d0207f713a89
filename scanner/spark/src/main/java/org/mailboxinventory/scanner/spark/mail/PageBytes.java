package org.mailboxinventory.scanner.spark.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * A page without its items, as bytes on the way from an executor. The folder's path is from mail,
 * and is encrypted under the ledger's key.
 */
final class PageBytes {
  private PageBytes() {}

  static byte[] write(Page page, HeaderSeal seal) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(page.folder().value());
    byte[] path = seal.seal(page.folder(), page.folderPath().reveal());
    out.writeInt(path.length);
    out.write(path);
    out.writeLong(page.expected());
    out.writeBoolean(page.restarted());
    out.writeInt(page.removed().size());
    for (ItemId removed : page.removed()) {
      out.writeUTF(removed.value());
    }
    out.writeUTF(page.position());
    out.writeBoolean(page.last());
    return bytes.toByteArray();
  }

  /** The page that was written so, with these items. */
  static Page read(
      byte[] bytes, HeaderSeal seal, List<SourceItem> items, @Nullable Reason failure) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      FolderId folder = new FolderId(in.readUTF());
      byte[] path = in.readNBytes(in.readInt());
      long expected = in.readLong();
      boolean restarted = in.readBoolean();
      List<ItemId> removed = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        removed.add(new ItemId(in.readUTF()));
      }
      return new Page(
          folder,
          SensitiveText.of(seal.open(folder, path).orElseThrow()),
          expected,
          restarted,
          items,
          removed,
          in.readUTF(),
          in.readBoolean(),
          failure);
    } catch (IOException e) {
      throw new IllegalStateException("a page that was written cannot be read", e);
    }
  }
}
