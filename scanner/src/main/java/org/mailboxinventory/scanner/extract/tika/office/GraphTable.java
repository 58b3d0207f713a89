package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.xml.sax.SAXException;

/**
 * Charts of Microsoft Graph in documents of Office 97 to 2003 ([MS-OGRAPH]): the table that was
 * typed behind the chart, and what is written on it.
 */
public final class GraphTable {
  private static final String TYPE = "application/vnd.ms-graph";
  private static final String STREAM = "Workbook";
  private static final int NUMBER = 0x03;
  private static final int LABEL = 0x04;
  private static final int WRITTEN = 0x100D;

  /** Where of a cell its value is: behind row, column and form. */
  private static final int VALUE = 7;

  private final ByteBuffer records;
  private final XhtmlText text;
  private final List<String> written = new ArrayList<>();
  private int row = -1;

  private GraphTable(byte[] records, XhtmlText text) {
    this.records = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
    this.text = text;
  }

  public static boolean reads(MediaType type) {
    return type.toString().equals(TYPE);
  }

  /** Reads one, if it is in the form that Office has written since 97. */
  public static PartOutcome parse(TikaInputStream in, XhtmlText text)
      throws IOException, SAXException {
    try (POIFSFileSystem container = new POIFSFileSystem(in.getFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (!root.hasEntryCaseInsensitive(STREAM)) {
        return ParseOutcome.because(Reason.UNSUPPORTED, false);
      }
      try (InputStream stream =
          root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM))) {
        return new GraphTable(stream.readAllBytes(), text).read();
      }
    }
  }

  private PartOutcome read() throws SAXException {
    boolean whole = true;
    text.beginTable();
    while (whole && records.remaining() >= 4) {
      int kind = records.getShort() & 0xFFFF;
      int length = records.getShort() & 0xFFFF;
      whole = length <= records.remaining();
      if (whole) {
        record(kind, records.slice().order(ByteOrder.LITTLE_ENDIAN).limit(length));
        records.position(records.position() + length);
      }
    }
    if (row >= 0) {
      text.rowEnd();
    }
    text.endTable();
    for (String line : written) {
      text.line(line);
    }
    return whole ? new Read() : ParseOutcome.because(Reason.CORRUPT, text.hasText());
  }

  private void record(int kind, ByteBuffer body) throws SAXException {
    if (kind == NUMBER && body.limit() >= VALUE + Double.BYTES) {
      cell(body.getShort(0), NumberToTextConverter.toText(body.getDouble(VALUE)));
    } else if (kind == LABEL && body.limit() >= VALUE + 2) {
      cell(body.getShort(0), string(body, VALUE));
    } else if (kind == WRITTEN && body.limit() >= 4) {
      written.add(string(body, 2));
    }
  }

  /** Cells come row by row, those that are empty not at all. */
  private void cell(int of, String value) throws SAXException {
    if (row >= 0 && row != of) {
      text.rowEnd();
    }
    row = of & 0xFFFF;
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    text.cell(1);
    text.cellText(utf8, 0, utf8.length);
  }

  /** How many letters, whether each has two bytes, and the letters; as many as are there. */
  private static String string(ByteBuffer body, int at) {
    boolean wide = (body.get(at + 1) & 1) != 0;
    int bytes = Math.min((body.get(at) & 0xFF) * (wide ? 2 : 1), body.limit() - at - 2);
    byte[] letters = new byte[bytes];
    body.position(at + 2).get(letters);
    Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
    return new String(letters, charset);
  }
}
