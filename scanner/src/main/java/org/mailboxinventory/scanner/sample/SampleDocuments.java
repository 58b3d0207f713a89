package org.mailboxinventory.scanner.sample;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mailboxinventory.scanner.sample.file.OfficeFiles;
import org.mailboxinventory.scanner.sample.file.PdfFile;
import org.mailboxinventory.scanner.sample.file.PngImage;

/** One made-up document of each common kind, without any value in it. */
public final class SampleDocuments {
  private static final String TEXT = "Dear customer,\nyour statement is enclosed.\n";

  private SampleDocuments() {}

  /** By name. */
  public static Map<String, byte[]> byName() {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    documents.put("letter.docx", OfficeFiles.document(TEXT));
    documents.put("statement.xlsx", OfficeFiles.workbook("date,amount\n2026-01-01,100\n"));
    documents.put("statement.pdf", PdfFile.write(TEXT, null));
    documents.put("letter.png", PngImage.write(TEXT));
    documents.put("letter.rtf", ("{\\rtf1 " + TEXT + "}").getBytes(StandardCharsets.US_ASCII));
    return documents;
  }
}
