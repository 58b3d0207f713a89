package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.NameCommentRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.xml.sax.SAXException;

/**
 * Names in a workbook of Excel 97 to 2003 that stand for a text or a number, and what is noted of
 * them. Tika passes them over; names of cells say nothing of their own.
 */
public final class WorkbookNames {
  private static final String TYPE = "application/vnd.ms-excel";
  private static final String STREAM = "Workbook";

  private WorkbookNames() {}

  /** Whether documents of this type may hold them. */
  public static boolean mayBeIn(String mediaType) {
    return mediaType.equals(TYPE);
  }

  /** Adds them to the text. */
  public static void addTo(XhtmlText text, Content content) throws IOException, SAXException {
    List<String> lines = new ArrayList<>();
    HSSFRequest wanted = new HSSFRequest();
    wanted.addListener(each -> name(each, lines), NameRecord.sid);
    wanted.addListener(each -> name(each, lines), NameCommentRecord.sid);
    try (POIFSFileSystem container = container(content)) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive(STREAM)) {
        Entry stream = root.getEntryCaseInsensitive(STREAM);
        try (InputStream workbook = root.createDocumentInputStream(stream)) {
          new HSSFEventFactory().processEvents(wanted, workbook);
        }
      }
    }
    for (String line : lines) {
      text.line(line);
    }
  }

  private static POIFSFileSystem container(Content content) throws IOException {
    Path file = content.file();
    return file == null
        ? new POIFSFileSystem(content.open())
        : new POIFSFileSystem(file.toFile(), true);
  }

  private static void name(Record each, List<String> lines) {
    if (each instanceof NameRecord name) {
      for (Ptg piece : name.getNameDefinition()) {
        if (piece instanceof StringPtg words) {
          lines.add(name.getNameText() + ": " + words.getValue());
        } else if (piece instanceof NumberPtg number) {
          lines.add(name.getNameText() + ": " + NumberToTextConverter.toText(number.getValue()));
        }
      }
    } else if (each instanceof NameCommentRecord comment) {
      lines.add(comment.getNameText() + ": " + comment.getCommentText());
    }
  }
}
