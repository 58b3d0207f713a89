package org.mailboxinventory.scanner.source.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.MailboxListing.EvidenceInput;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * A CSV file as {@code Export-Csv} writes it: with or without a {@code #TYPE} line, separated by
 * commas, semicolons or tabs, quoted or not.
 *
 * @param headerLine where the headings stand, from 1
 * @param asOf the file's time of last change
 */
record CsvTable(
    Path file, String sha256, Instant asOf, long headerLine, List<String> header, List<Row> rows) {

  /** One row with as many fields as there are headings. */
  record Row(long line, List<String> fields) {

    /** The field without blanks around it; null when there is no such column or it is empty. */
    @Nullable String text(int column) {
      if (column < 0 || fields.get(column).isBlank()) {
        return null;
      }
      return fields.get(column).strip();
    }
  }

  static CsvTable read(Path file) throws SourceException {
    try {
      CsvText text = CsvText.of(file);
      Instant asOf = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
      return parse(file, text, asOf);
    } catch (NoSuchFileException e) {
      throw problem(file, 0, "there is no such file", "correct the path");
    } catch (SourceException e) {
      throw e;
    } catch (IOException | UncheckedIOException e) {
      throw problem(
          file, 0, "it cannot be read", "see that it is a file this user may read, then try again");
    }
  }

  private static CsvTable parse(Path file, CsvText text, Instant asOf) throws IOException {
    List<String> header = null;
    long headerLine = 1;
    long line = 1;
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(text.separator())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text.open())) {
      for (CsvRecord record : records) {
        line = record.getStartingLineNumber();
        if (header == null) {
          if (!record.getField(0).startsWith("#TYPE ")) {
            header = record.getFields();
            headerLine = line;
          }
          continue;
        }
        if (record.getFieldCount() != header.size()) {
          throw problem(
              file,
              line,
              record.getFieldCount() + " fields under " + header.size() + " headings",
              "export the file again, and do not edit it");
        }
        rows.add(new Row(line, record.getFields()));
      }
    } catch (CsvParseException e) {
      throw problem(file, line, "this is not CSV", "export it with Export-Csv");
    }
    if (header == null) {
      throw problem(file, 1, "the file is empty", "export it again with Export-Csv");
    }
    return new CsvTable(file, text.sha256(), asOf, headerLine, header, List.copyOf(rows));
  }

  /** The place of the column with this heading, in whatever case; -1 when there is none. */
  int column(String heading) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().equalsIgnoreCase(heading)) {
        return i;
      }
    }
    return -1;
  }

  EvidenceInput input(String kind) {
    return new EvidenceInput(kind, sha256, rows.size(), asOf);
  }

  SourceException problem(long line, String what, String remedy) {
    return problem(file, line, what, remedy);
  }

  private static SourceException problem(Path file, long line, String what, String remedy) {
    String place = line > 0 ? file + ", line " + line : Objects.toString(file);
    return new SourceException(
        SourceException.Kind.USAGE, Reason.CORRUPT, place + ": " + what + "; " + remedy);
  }
}
