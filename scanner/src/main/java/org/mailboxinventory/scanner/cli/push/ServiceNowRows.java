package org.mailboxinventory.scanner.cli.push;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The rows of {@code servicenow.csv} as ServiceNow's import sets take them ({@code
 * insertMultiple}). A column has the name that ServiceNow gives it when the file is loaded there:
 * {@code u_}, and underscores for all but letters and digits.
 */
final class ServiceNowRows {
  /** So that a request ends before the receiver gives up on it. */
  private static final int AT_A_TIME = 500;

  private ServiceNowRows() {}

  static void each(Path file, URI address, Chunks.Taker taker)
      throws IOException, InterruptedException {
    ObjectMapper mapper = new ObjectMapper();
    Chunks chunks = new Chunks(Wrapping.RECORDS, Chunks.MOST_BYTES, AT_A_TIME, taker);
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(Files.newInputStream(file))) {
      for (NamedCsvRecord row : rows) {
        Map<String, String> record = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((label, cell) -> record.put(column(label), cell));
        chunks.add(address, mapper.writeValueAsBytes(record));
      }
    }
    chunks.end(address);
  }

  static String column(String label) {
    return "u_" + label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }
}
