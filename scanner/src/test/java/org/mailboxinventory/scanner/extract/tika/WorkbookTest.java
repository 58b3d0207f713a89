package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSharedItems;

/** Workbooks: every cell in its column, numbers as people see them, what is hidden too. */
class WorkbookTest {
  private static TikaExtractor extractor;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    extractor =
        new TikaExtractor(ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2)), folder, 1);
  }

  @AfterAll
  static void stop() {
    extractor.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4111111111111111 | General            | 4111111111111111",
        "234567890124     | General            | 234567890124",
        "234567890124     | 0                  | 234567890124",
        "234567890124     | 0.00E+00           | 234567890124",
        "23456789012      | 000000000000       | 023456789012",
        "234567890124     | 0000 0000 0000     | 2345 6789 0124",
        "4111111111111111 | 0000\\-0000\\-0000\\-0000 | 4111-1111-1111-1111",
        "560001           | '\"PIN \"000000'   | PIN 560001",
        "919812345678     | '+## #####\\-#####' | +91 98123-45678",
        "0.30000000000000004 | General         | 0.3",
        "1234.5           | '#,##0.00'         | '1,234.50'",
        "12.7             | 0                  | 13",
        "-5               | General            | -5",
      })
  void numbersAreWrittenAsPeopleSeeThem(double number, String format, String shown)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Cell cell = cell(workbook.createSheet("s"), 0, 0);
      cell.setCellValue(number);
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      cell.setCellStyle(style);
      assertThat(text(workbook)).contains("{[" + shown + "];}");
    }
  }

  @Test
  void datesAreWrittenYearFirst() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("s");
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yy"));
      Cell date = cell(sheet, 0, 0);
      date.setCellValue(LocalDate.of(1984, 7, 9));
      date.setCellStyle(style);
      Cell time = cell(sheet, 0, 1);
      time.setCellValue(LocalDateTime.of(1984, 7, 9, 18, 30));
      time.setCellStyle(style);
      Cell none = cell(sheet, 0, 2);
      none.setCellValue(234567890124.0);
      none.setCellStyle(style);
      assertThat(text(workbook)).contains("{[1984-07-09][1984-07-09 18:30:00][234567890124];}");
    }
  }

  @Test
  void mergedCellsAreAsWideAsTheyAre() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("s");
      cell(sheet, 2, 1).setCellValue("Account");
      cell(sheet, 2, 4).setCellValue("City");
      cell(sheet, 3, 1).setCellValue("No");
      cell(sheet, 3, 3).setCellValue("Branch");
      cell(sheet, 3, 4).setCellValue("a\nb");
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 3));
      assertThat(text(workbook)).contains("{[][3|Account][City];[][No][][Branch][a\nb];}");
    }
  }

  @Test
  void whatIsHiddenOrBesideTheCellsIsReadToo() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet open = workbook.createSheet("open");
      Cell commented = cell(open, 0, 0);
      commented.setCellValue("seen");
      comment(workbook, open, commented);
      open.getHeader().setCenter("Confidential list");
      Sheet hidden = workbook.createSheet("second");
      cell(hidden, 0, 0).setCellValue("out of sight");
      hidden.setColumnHidden(0, true);
      hidden.getRow(0).setZeroHeight(true);
      workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      name(workbook, "Manager", "\"Ravi Menon\"");
      assertThat(text(workbook))
          .contains("open\n{[seen];}")
          .contains("call Asha back")
          .contains("Meera")
          .contains("Confidential list")
          .contains("second\n{[out of sight];}")
          .contains("Manager: \"Ravi Menon\"");
    }
  }

  @Test
  void formulasCountByWhatTheyCameTo() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("s");
      cell(sheet, 0, 0).setCellValue("Pune");
      cell(sheet, 0, 1).setCellFormula("A1&\" city\"");
      cell(sheet, 0, 2).setCellFormula("2*21");
      cell(sheet, 0, 3).setCellFormula("1=1");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      cell(sheet, 0, 4).setCellFormula("\"never\"&\" calculated\"");
      assertThat(text(workbook))
          .contains("{[Pune][Pune city][42][TRUE][\"never\"&\" calculated\"];}");
    }
  }

  @Test
  void olderWorkbooksKeepTheDigitsOfLongNumbers() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Cell cell = cell(workbook.createSheet("s"), 0, 1);
      cell.setCellValue(4111111111111110.0);
      assertThat(text(workbook)).contains("{[][4111111111111110];}");
    }
  }

  @Test
  void whatIsHiddenOrBesideTheCellsOfOlderWorkbooksIsReadToo() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet open = workbook.createSheet("open");
      Cell commented = cell(open, 0, 0);
      commented.setCellValue("seen");
      comment(workbook, open, commented);
      open.getHeader().setCenter("Confidential list");
      Sheet hidden = workbook.createSheet("second");
      cell(hidden, 0, 0).setCellFormula("\"out of \"&\"sight\"");
      hidden.getRow(0).setZeroHeight(true);
      workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      name(workbook, "Manager", "\"Ravi Menon\"");
      name(workbook, "Account", "4111111111111110");
      name(workbook, "Area", "open!$A$1");
      assertThat(text(workbook))
          .contains("open\n{[seen];}")
          .contains("call Asha back")
          .contains("Confidential list")
          .contains("second\n{[out of sight];}")
          .contains("Manager: Ravi Menon\n", "Account: 4111111111111110");
    }
  }

  private static void name(Workbook workbook, String name, String meaning) {
    Name defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(meaning);
  }

  @Test
  void whatPivotTablesKeepOfTheirSourceIsRead() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("s");
      cell(sheet, 0, 0).setCellValue("Customer");
      cell(sheet, 0, 1).setCellValue("Amount");
      cell(sheet, 1, 0).setCellValue("Asha");
      cell(sheet, 1, 1).setCellValue(5);
      AreaReference area = new AreaReference("A1:B2", SpreadsheetVersion.EXCEL2007);
      XSSFPivotTable pivot = sheet.createPivotTable(area, new CellReference("D4"));
      CTSharedItems kept =
          pivot
              .getPivotCacheDefinition()
              .getCTPivotCacheDefinition()
              .getCacheFields()
              .getCacheFieldArray(0)
              .getSharedItems();
      kept.addNewS().setV("Ravi, deleted since");
      assertThat(text(workbook)).contains("[Customer];[Ravi, deleted since];");
    }
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    Row at = sheet.getRow(row);
    return (at == null ? sheet.createRow(row) : at).createCell(column);
  }

  private static void comment(Workbook workbook, Sheet sheet, Cell cell) {
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString("call Asha back"));
    comment.setAuthor("Meera");
    cell.setCellComment(comment);
  }

  private static String text(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    RecordedParts parts = new RecordedParts();
    extractor.extract(
        () -> new ByteArrayInputStream(out.toByteArray()),
        SensitiveText.of("attachments/1/book.xlsx"),
        "",
        0,
        parts);
    return parts.first().text();
  }
}
