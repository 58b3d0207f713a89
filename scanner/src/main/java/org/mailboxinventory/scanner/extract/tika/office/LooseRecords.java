package org.mailboxinventory.scanner.extract.tika.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RecordInputStream.LeftoverDataException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.part.Content;

/**
 * Workbooks of Excel 97 to 2003 that other programs wrote, with records that are longer than they
 * need be, of a form that is not Excel's, or in a stream of the name of older ones. Excel passes
 * over that; POI opens nothing of them.
 */
public final class LooseRecords {
  private static final String TYPE = "application/vnd.ms-excel";
  private static final String STREAM = "Workbook";

  /** What the stream was called before Excel 97; who reads it expects the records of that time. */
  private static final String OLD = "Book";

  private static final int EXCEL_97 = 0x0600;
  private static final int HEAD = 4;
  private static final int LONGEST = 8224;

  /** What POI says of a record that is longer than it expects. */
  private static final Pattern LEFT = Pattern.compile("left ([0-9]{1,4}) bytes? remaining");

  private final byte[] records;

  /** They lie in a stream of the old name. */
  private final boolean old;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean lost;

  private LooseRecords(byte[] records, boolean old) {
    this.records = records;
    this.old = old;
  }

  /**
   * A workbook without them.
   *
   * @param lost whether records were left out, which may have held something
   */
  public record Usable(Content content, boolean lost) {}

  /** Whether a workbook would be taken for one of before Excel 97, and read as something else. */
  public static boolean areMisnamed(TikaInputStream in, MediaType type) throws IOException {
    if (!type.toString().equals(TYPE)
        || !(in.getOpenContainer() instanceof POIFSFileSystem container)
        || container.getRoot().hasEntryCaseInsensitive(STREAM)
        || !container.getRoot().hasEntryCaseInsensitive(OLD)) {
      return false;
    }
    DirectoryNode root = container.getRoot();
    try (InputStream stream = root.createDocumentInputStream(root.getEntryCaseInsensitive(OLD))) {
      return new LooseRecords(stream.readNBytes(HEAD + 2), true).isExcel97();
    }
  }

  /** Null when the document is none of these, or has no such records. */
  public static @Nullable Usable of(MediaType type, Content content) throws IOException {
    LooseRecords loose = type.toString().equals(TYPE) ? in(content) : null;
    if (loose == null) {
      return null;
    }
    byte[] usable = loose.usable();
    boolean misnamed = loose.old && loose.isExcel97();
    return usable.length == loose.records.length && !misnamed ? null : loose.written(usable);
  }

  /** Null where the container is damaged, which its first reading has told. */
  private static @Nullable LooseRecords in(Content content) {
    try (InputStream in = content.open();
        POIFSFileSystem container = new POIFSFileSystem(in)) {
      DirectoryNode root = container.getRoot();
      boolean old = !root.hasEntryCaseInsensitive(STREAM);
      try (InputStream stream =
          root.createDocumentInputStream(root.getEntryCaseInsensitive(old ? OLD : STREAM))) {
        return new LooseRecords(stream.readAllBytes(), old);
      }
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private boolean isExcel97() {
    return records.length >= HEAD + 2 && number(HEAD) == EXCEL_97;
  }

  private Usable written(byte[] usable) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(usable), STREAM);
      return new Usable(Content.written(container::writeFilesystem), lost);
    }
  }

  private byte[] usable() {
    int at = 0;
    while (at + HEAD <= records.length) {
      int end = Math.min(records.length, end(at));
      int whole = end;
      while (end + HEAD <= records.length && number(end) == ContinueRecord.sid) {
        end = Math.min(records.length, end(end));
      }
      keep(at, whole, end);
      at = end;
    }
    return kept.toByteArray();
  }

  /** One record, up to {@code whole}, and its continuations. */
  private void keep(int from, int whole, int to) {
    int left = whole - from - HEAD > LONGEST ? -1 : left(from, to);
    int length = whole - from - HEAD - left;
    if (left == 0) {
      kept.write(records, from, to - from);
    } else if (left > 0 && whole == to && length >= 0) {
      kept.write(records, from, 2);
      kept.write(length);
      kept.write(length >> 8);
      kept.write(records, from + HEAD, length);
    } else {
      lost = true;
    }
  }

  /** How many bytes POI leaves of a record; -1 when it cannot read it. */
  private int left(int from, int to) {
    try {
      RecordInputStream in =
          new RecordInputStream(new ByteArrayInputStream(records, from, to - from));
      in.nextRecord();
      RecordFactory.createSingleRecord(in);
      in.hasNextRecord();
      return 0;
    } catch (LeftoverDataException e) {
      String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      Matcher left = LEFT.matcher(said);
      return left.find() ? Integer.parseInt(left.group(1)) : -1;
    } catch (RuntimeException e) {
      return -1;
    }
  }

  private int end(int at) {
    return at + HEAD + number(at + 2);
  }

  private int number(int at) {
    return (records[at] & 0xFF) | (records[at + 1] & 0xFF) << 8;
  }
}
