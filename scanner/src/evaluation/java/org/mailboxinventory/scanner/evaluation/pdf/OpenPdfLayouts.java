package org.mailboxinventory.scanner.evaluation.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** Statements of the library OpenPDF. */
final class OpenPdfLayouts {
  private static final Font SMALL = new Font(Font.HELVETICA, 8);
  private static final Font BOLD = new Font(Font.HELVETICA, 8, Font.BOLD);

  /** How a table looks. */
  private record Look(boolean borders, boolean headerAgain, boolean narrow, boolean middle) {}

  private OpenPdfLayouts() {}

  static List<PdfLayout> all(long seed) {
    List<PdfLayout> layouts = new ArrayList<>();
    SeededRandom random = new SeededRandom(seed + 1000);
    CustomerTable small = CustomerTable.of(random, 40, 95);
    CustomerTable large = CustomerTable.of(random, 120, 95);
    CustomerTable names = CustomerTable.of(random, 40, 95).withLongNames(random);
    add(layouts, "ruled", new Look(true, false, false, false), small);
    add(layouts, "no borders", new Look(false, false, false, false), small);
    add(layouts, "header on each page", new Look(true, true, false, false), large);
    add(layouts, "header on the first page", new Look(true, false, false, false), large);
    add(layouts, "wrapped cells", new Look(true, true, true, false), names);
    add(layouts, "wrapped cells in the middle", new Look(false, true, true, true), names);
    add(layouts, "two tables", new Look(true, false, false, false), small, large.part(0, 20));
    return layouts;
  }

  private static void add(
      List<PdfLayout> layouts, String name, Look look, CustomerTable... tables) {
    layouts.add(new PdfLayout("OpenPDF", name, false, List.of(tables), all -> document(all, look)));
  }

  private static byte[] document(List<CustomerTable> tables, Look look) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4.rotate());
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new Paragraph("Example Bank Limited", BOLD));
    document.add(new Paragraph("The customers below were asked to bring their papers.", SMALL));
    for (CustomerTable table : tables) {
      document.add(new Paragraph(" ", SMALL));
      document.add(table(table, look));
    }
    document.close();
    return out.toByteArray();
  }

  private static PdfPTable table(CustomerTable table, Look look) {
    int count = table.columns().size();
    PdfPTable made = new PdfPTable(count);
    made.setWidthPercentage(100);
    float[] widths = new float[count];
    for (int i = 0; i < count; i++) {
      widths[i] = i == 0 && look.narrow() ? 9 : table.columns().get(i).widest() + 3;
    }
    made.setWidths(widths);
    made.setHeaderRows(look.headerAgain() ? 1 : 0);
    table.headers().forEach(header -> made.addCell(cell(header, BOLD, false, look)));
    for (List<String> row : table.rows()) {
      for (int i = 0; i < count; i++) {
        made.addCell(cell(row.get(i), SMALL, i == count - 1, look));
      }
    }
    return made;
  }

  private static PdfPCell cell(String text, Font font, boolean right, Look look) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font));
    cell.setHorizontalAlignment(right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cell.setVerticalAlignment(look.middle() ? Element.ALIGN_MIDDLE : Element.ALIGN_TOP);
    if (!look.borders()) {
      cell.setBorder(Rectangle.NO_BORDER);
    }
    return cell;
  }
}
