package org.mailboxinventory.scanner.extract.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** The rows of the first sheet of an Office Open XML workbook, one at a time. */
public final class SheetRows {
  private SheetRows() {}

  /** Takes one row after another. */
  public interface Sink {
    /** The cells of a row, from the left; what is empty is an empty text. */
    void row(List<String> cells);
  }

  /**
   * Reads a workbook.
   *
   * @throws IOException also when it is none
   */
  public static void read(Path file, Sink sink) throws IOException {
    try (OPCPackage container = OPCPackage.open(file.toString(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(container);
      XSSFReader.SheetIterator sheets = reader.getSheetIterator();
      if (sheets.hasNext()) {
        // The iterator opens the sheet that is read next.
        sheets.next().close();
        try (Workbook workbook = new Workbook(container, reader, line -> {})) {
          workbook.readSheet(sheets.getSheetPart(), new Rows(sink));
        }
      }
    } catch (OpenXML4JException | SAXException | RuntimeException e) {
      throw new IOException("not a workbook that can be read", e);
    }
  }

  private static final class Rows implements CellSink {
    private final Sink sink;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int span;

    Rows(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void cell(int newSpan) {
      endCell();
      span = newSpan;
    }

    private void endCell() {
      for (int i = 0; i < span; i++) {
        cells.add(i == 0 ? cell.toString() : "");
      }
      cell.setLength(0);
      span = 0;
    }

    @Override
    public void cellText(byte[] utf8, int from, int to) {
      cell.append(new String(utf8, from, to - from, StandardCharsets.UTF_8));
    }

    @Override
    public void rowEnd() {
      endCell();
      sink.row(List.copyOf(cells));
      cells.clear();
    }
  }
}
