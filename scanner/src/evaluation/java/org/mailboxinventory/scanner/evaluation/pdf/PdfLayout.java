package org.mailboxinventory.scanner.evaluation.pdf;

import java.io.IOException;
import java.util.List;

/**
 * Tables in a PDF file in one of the ways in which programs write them.
 *
 * @param producer the program that writes the file
 * @param name what is particular about it
 * @param cuts whether it prints text that is cut off, so that not all can be found
 * @param tables what the file holds
 * @param writer writes the file
 */
public record PdfLayout(
    String producer, String name, boolean cuts, List<CustomerTable> tables, Writer writer) {

  /** Writes tables into a file. */
  @FunctionalInterface
  public interface Writer {
    byte[] write(List<CustomerTable> tables) throws IOException, InterruptedException;
  }

  /** The file. */
  public byte[] pdf() throws IOException, InterruptedException {
    return writer.write(tables);
  }

  /** All identifiers in the file. */
  public List<CustomerTable.Value> values() {
    return tables.stream().flatMap(table -> table.values().stream()).toList();
  }
}
