package org.mailboxinventory.scanner.extract.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.SAXException;

/** An Office Open XML workbook, its parts streamed: neither sheets nor strings are held. */
public final class Workbook implements Closeable {
  private static final String RECORDS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml";
  private static final String FIELDS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml";
  private static final String LINKED =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml";
  private static final String CONNECTIONS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml";

  private final OPCPackage container;
  private final SharedStrings strings = new SharedStrings();
  private final CellFormats formats = new CellFormats();
  private boolean lost;

  /**
   * Reads what cells refer to: strings and styles.
   *
   * @param lines takes names that people defined, each with what it stands for
   */
  public Workbook(OPCPackage container, XSSFReader reader, Lines lines)
      throws IOException, SAXException, InvalidFormatException {
    this.container = container;
    Xml.read(reader.getWorkbookData(), new WorkbookHandler(formats, lines));
    InputStream styles = reader.getStylesData();
    if (styles != null) {
      Xml.read(styles, new StylesHandler(formats));
    }
    InputStream shared = reader.getSharedStringsData();
    if (shared != null) {
      Xml.read(shared, new SharedStringsHandler(strings));
    }
  }

  /** Whether some string was too long to be kept whole. */
  public boolean isCut() {
    return strings.isCut();
  }

  /** Whether some cell that was read has a text that is not in the workbook. */
  public boolean isLost() {
    return lost;
  }

  /** Reads a sheet's cells; returns what is above and below its printed pages. */
  public List<String> readSheet(PackagePart sheet, CellSink sink) throws IOException, SAXException {
    MergedCells merged = MergedCells.of(sheet.getInputStream());
    SheetHandler handler = new SheetHandler(strings, formats, merged, sink);
    Xml.read(sheet.getInputStream(), handler);
    lost |= handler.isLost();
    return handler.headersAndFooters();
  }

  /** The comments on a sheet's cells and who wrote them. */
  public void comments(PackagePart sheet, Lines lines) throws IOException, SAXException {
    try {
      for (PackageRelationship relation :
          sheet.getRelationshipsByType(XSSFRelation.SHEET_COMMENTS.getRelation())) {
        PackagePart part =
            relation.getTargetMode() == TargetMode.INTERNAL ? sheet.getRelatedPart(relation) : null;
        if (part != null) {
          Xml.read(part.getInputStream(), new CommentsHandler(lines));
        }
      }
    } catch (InvalidFormatException | IllegalArgumentException e) {
      // A relation to nothing; programs pass over it too.
    }
  }

  /** How the workbook reaches databases and files, and what it asks them. */
  public void connections(Lines lines) throws IOException, SAXException {
    for (PackagePart part : container.getPartsByContentType(CONNECTIONS)) {
      Xml.read(part.getInputStream(), new ConnectionsHandler(lines));
    }
  }

  /** Reads the values that the workbook keeps of pivot tables' sources and of other workbooks. */
  public void readKept(Tables tables) throws IOException, SAXException {
    for (PackagePart part : container.getPartsByContentType(FIELDS)) {
      CellSink sink = tables.begin();
      PivotHandler handler = new PivotHandler(sink, formats);
      Xml.read(part.getInputStream(), handler);
      tables.end();
      readRecords(part, tables, handler);
    }
    for (PackagePart part : container.getPartsByContentType(LINKED)) {
      readSheet(part, tables.begin());
      tables.end();
    }
  }

  private static void readRecords(PackagePart fields, Tables tables, PivotHandler handler)
      throws IOException, SAXException {
    try {
      for (PackageRelationship relation : fields.getRelationships()) {
        PackagePart part =
            relation.getTargetMode() == TargetMode.INTERNAL
                ? fields.getRelatedPart(relation)
                : null;
        if (part != null && part.getContentType().equals(RECORDS)) {
          tables.begin();
          handler.headRecords();
          Xml.read(part.getInputStream(), handler);
          tables.end();
        }
      }
    } catch (InvalidFormatException | IllegalArgumentException e) {
      // A relation to nothing; programs pass over it too.
    }
  }

  @Override
  public void close() throws IOException {
    strings.close();
  }
}
