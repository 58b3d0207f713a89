package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.extractor.XSSFEventBasedExcelExtractor;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.XSSFExcelExtractorDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.apache.xmlbeans.XmlException;
import org.mailboxinventory.scanner.extract.sheet.Workbook;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.xml.sax.SAXException;

/**
 * Office Open XML workbooks: their cells straight from the stream; what is embedded, drawn and
 * linked as Tika finds it.
 */
public final class WorkbookText extends XSSFExcelExtractorDecorator {
  private static final Set<String> TYPES =
      Set.of(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
          "application/vnd.ms-excel.sheet.macroenabled.12",
          "application/vnd.ms-excel.template.macroenabled.12",
          "application/vnd.ms-excel.addin.macroenabled.12");

  private final XhtmlText text;
  private boolean lost;

  private WorkbookText(
      ParseContext context, XSSFEventBasedExcelExtractor extractor, XhtmlText text) {
    super(context, extractor, java.util.Locale.US);
    this.text = text;
  }

  public static boolean reads(MediaType type) {
    return TYPES.contains(type.toString());
  }

  public static void parse(
      TikaInputStream in, XhtmlText text, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try {
      OPCPackage opened =
          in.getOpenContainer() instanceof OPCPackage container
              ? container
              : OPCPackage.open(in.getFile().getPath(), PackageAccess.READ);
      in.setOpenContainer(opened);
      WorkbookText workbook =
          new WorkbookText(context, new XSSFEventBasedExcelExtractor(opened), text);
      workbook.getMetadataExtractor().extract(metadata);
      workbook.getXHTML(text, metadata, context);
      if (workbook.lost) {
        metadata.add(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING, "a text that is not there");
      }
    } catch (OpenXML4JException | XmlException e) {
      throw new TikaException("a workbook that does not open", e);
    }
  }

  @Override
  protected void buildXHTML(XHTMLContentHandler xhtml)
      throws SAXException, XmlException, IOException {
    OPCPackage container = extractor.getPackage();
    try {
      XSSFReader reader = new XSSFReader(container);
      XSSFReader.SheetIterator sheets = reader.getSheetIterator();
      try (Workbook workbook = new Workbook(container, reader, text::line)) {
        while (sheets.hasNext()) {
          // Sheets are opened where they are read.
          sheets.next().close();
          sheet(workbook, sheets, xhtml);
        }
        // Of other workbooks, of which some cells are kept, no texts are.
        lost = workbook.isLost();
        workbook.connections(text::line);
        workbook.readKept(new TextTables(text));
        if (workbook.isCut()) {
          text.isCut();
        }
      }
    } catch (OpenXML4JException e) {
      throw new XmlException(e);
    }
  }

  private void sheet(Workbook workbook, XSSFReader.SheetIterator sheets, XHTMLContentHandler xhtml)
      throws IOException, SAXException {
    PackagePart part = sheets.getSheetPart();
    addDrawingHyperLinks(part);
    sheetParts.add(part);
    text.line(sheets.getSheetName());
    text.beginTable();
    List<String> headersAndFooters = workbook.readSheet(part, text);
    text.endTable();
    for (String line : headersAndFooters) {
      extractHeaderFooter(line, xhtml);
    }
    workbook.comments(part, text::line);
    processShapes(sheets.getShapes(), xhtml);
    extractHyperLinks(part, xhtml);
  }
}
