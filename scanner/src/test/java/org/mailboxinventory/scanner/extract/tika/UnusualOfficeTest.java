package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.hslf.usermodel.HSLFObjectShape;
import org.apache.poi.hslf.usermodel.HSLFPictureData;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.ObjectMetaData;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.RecordedParts.Recorded;

/** Office documents that are sound, or nearly, in forms that POI does not open by itself. */
class UnusualOfficeTest {
  @RegisterExtension static final OneExtractor EXTRACTOR = new OneExtractor();

  private static final int DELTA = 0x10;

  @Test
  void documentsInTheStrictFormAreReadAsOthersAre() throws IOException {
    Recorded usual = read("a.xlsx", Documents.xlsx(3));
    Recorded workbook = read("a.xlsx", strict(Documents.xlsx(3)));
    assertThat(workbook.outcome()).isEqualTo(new Read());
    assertThat(workbook.text()).contains("Customer 3").isEqualTo(usual.text());
    Recorded word = read("a.docx", strict(WordDocument.bytes()));
    assertThat(word.outcome()).isEqualTo(new Read());
    assertThat(word.text()).isEqualTo(read("a.docx", WordDocument.bytes()).text());
  }

  @Test
  void propertiesThatAreNotAsTheyShouldBeCostThemselvesAlone() throws IOException {
    byte[] odd =
        changed(
            Documents.docx(),
            (name, text) ->
                name.equals("docProps/core.xml")
                    ? text.replace(" xsi:type=\"dcterms:W3CDTF\"", "")
                    : text);
    Recorded word = read("a.docx", odd);
    assertThat(word.outcome()).isEqualTo(new PartlyRead(Reason.CORRUPT));
    assertThat(word.text()).contains("Dear Asha", "Label", "two");
  }

  @Test
  void cellsWhoseTextIsNotInTheWorkbookAreMissed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Sheet").createRow(0).createCell(0).setCellValue("Dear Asha");
      workbook.getSheetAt(0).getRow(0).createCell(1).setCellValue(111);
      workbook.write(out);
    }
    assertThat(read("a.xlsx", out.toByteArray()).outcome()).isEqualTo(new Read());
    byte[] without =
        changed(
            out.toByteArray(),
            (name, text) ->
                name.equals("xl/sharedStrings.xml") ? text.replaceFirst("<si>.*</si>", "") : text);
    Recorded rest = read("a.xlsx", without);
    assertThat(rest.outcome()).isEqualTo(new PartlyRead(Reason.CORRUPT));
    assertThat(rest.text()).contains("111").doesNotContain("Asha");
  }

  @Test
  void aWorkbookWhoseRecordsAreLongerThanTheyNeedBeIsRead() throws IOException {
    Recorded workbook = read("a.xls", container(stretched(records(), 8), "Workbook"));
    assertThat(workbook.outcome()).isEqualTo(new Read());
    assertThat(workbook.text()).contains("Dear Asha");
  }

  @Test
  void aWorkbookOfWhichARecordCannotBeReadIsReadInPart() throws IOException {
    Recorded workbook = read("a.xls", container(stretched(records(), -4), "Workbook"));
    assertThat(workbook.outcome()).isEqualTo(new PartlyRead(Reason.CORRUPT));
    assertThat(workbook.text()).contains("Dear Asha");
  }

  @Test
  void aWorkbookOfExcel97InAStreamOfTheOldNameIsRead() throws IOException {
    Recorded workbook = read("a.xls", container(records(), "Book"));
    assertThat(workbook.outcome()).isEqualTo(new Read());
    assertThat(workbook.text()).contains("Dear Asha");
  }

  @Test
  void whatAnOldPresentationEmbedsIsReadToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      ByteArrayOutputStream dot = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", dot);
      HSLFPictureData picture = show.addPicture(dot.toByteArray(), PictureData.PictureType.PNG);
      HSLFObjectShape shape = show.createSlide().createOleShape(picture);
      try (OutputStream object =
          shape.updateObjectData(ObjectMetaData.Application.EXCEL_V8, null)) {
        object.write(Documents.xls("Dear Asha", null));
      }
      show.write(out);
    }
    RecordedParts parts = EXTRACTOR.read("a.ppt", out.toByteArray());
    assertThat(parts.all())
        .anySatisfy(
            part -> {
              assertThat(part.mediaType()).isEqualTo("application/vnd.ms-excel");
              assertThat(part.outcome()).isEqualTo(new Read());
              assertThat(part.text()).contains("Dear Asha");
            });
  }

  @Test
  void theTableBehindAChartIsRead() throws IOException {
    ByteBuffer records = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    label(records, 0, 1, "March");
    label(records, 1, 0, "Pune");
    records.putShort((short) 0x03).putShort((short) 15).putShort((short) 1).putShort((short) 1);
    records.put(new byte[3]).putDouble(20.5);
    records.putShort((short) 0x100D).putShort((short) 9).putShort((short) 0);
    records.put((byte) 5).put((byte) 0).put("Sales".getBytes(StandardCharsets.US_ASCII));
    byte[] whole = new byte[records.position()];
    records.flip().get(whole);
    Recorded chart = read("a", graph(whole));
    assertThat(chart.mediaType()).isEqualTo("application/vnd.ms-graph");
    assertThat(chart.outcome()).isEqualTo(new Read());
    assertThat(chart.text()).contains("March", "[Pune][20.5]", "Sales");
    byte[] cut = new byte[whole.length - 3];
    System.arraycopy(whole, 0, cut, 0, cut.length);
    assertThat(read("a", graph(cut)).outcome()).isEqualTo(new PartlyRead(Reason.CORRUPT));
  }

  @Test
  void aContainerOfWhichNoParserReadsMoreThanPropertiesIsUnsupported() throws IOException {
    ByteArrayOutputStream works = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "MatOST");
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "MN0");
      container.writeFilesystem(works);
    }
    assertThat(read("a.wps", works.toByteArray()).outcome())
        .isEqualTo(new Unread(Reason.UNSUPPORTED));
    assertThat(read("a.doc", container(records(), "Workbook")).outcome()).isEqualTo(new Read());
  }

  private static void label(ByteBuffer records, int row, int column, String text) {
    records.putShort((short) 0x04).putShort((short) (9 + text.length()));
    records.putShort((short) row).putShort((short) column).put(new byte[3]);
    records.put((byte) text.length()).put((byte) 0);
    records.put(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] graph(byte[] records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(records), "Workbook");
      byte[] what = "\0".repeat(40).concat("MSGraph.Chart.8\0").getBytes(StandardCharsets.US_ASCII);
      container.createDocument(new ByteArrayInputStream(what), "\u0001CompObj");
      container.getRoot().setStorageClsid(new ClassID("{00020803-0000-0000-C000-000000000046}"));
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] records() throws IOException {
    byte[] workbook = Documents.xls("Dear Asha", null);
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(workbook));
        InputStream stream = container.createDocumentInputStream("Workbook")) {
      return stream.readAllBytes();
    }
  }

  private static byte[] container(byte[] records, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(records), name);
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  /** The same with eight bytes more at the end of one record that POI looks into. */
  /** One record, of which a workbook can do without, is so many bytes longer. */
  private static byte[] stretched(byte[] records, int by) {
    ByteBuffer in = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer out = ByteBuffer.allocate(records.length + by).order(ByteOrder.LITTLE_ENDIAN);
    while (in.remaining() >= 4) {
      int kind = in.getShort();
      int length = in.getShort() & 0xFFFF;
      byte[] body = new byte[length];
      in.get(body);
      byte[] other = kind == DELTA ? Arrays.copyOf(body, length + by) : body;
      out.putShort((short) kind).putShort((short) other.length).put(other);
    }
    assertThat(out.hasRemaining()).isFalse();
    return out.array();
  }

  private static byte[] strict(byte[] usual) throws IOException {
    return changed(
        usual,
        (name, text) ->
            text.replaceAll(
                    "http://schemas.openxmlformats.org/(\\w+)/2006/(?!content-types|metadata)",
                    "http://purl.oclc.org/ooxml/$1/")
                .replaceAll("http://purl.oclc.org/ooxml/package/", PACKAGE)
                .replace("extended-properties\"", "extendedProperties\""));
  }

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private static byte[] changed(byte[] zip, BiFunction<String, String, String> change)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile in =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String changed = change.apply(entry.getName(), text);
        entries.put(entry.getName(), changed.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return Documents.zip(entries);
  }

  private static Recorded read(String name, byte[] content) {
    return EXTRACTOR.read(name, content).first();
  }
}
