package org.mailboxinventory.scanner.cli.match;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The bank's list of customers, and what its columns hold. */
public final class ListOptions {
  @Option(
      names = "--customers",
      paramLabel = "FILE",
      required = true,
      description =
          "The list: CSV in UTF-8 or an Excel workbook (.xlsx), with a line of headings, or a"
              + " Parquet file (.parquet).")
  @Nullable Path customers;

  @Option(
      names = "--columns",
      paramLabel = "COLUMN=DETECTOR,…",
      required = true,
      description = "What the list's columns hold, as in pan=in.pan,mobile=in.mobile.")
  String columns = "";

  @Option(
      names = "--key",
      paramLabel = "COLUMN",
      required = true,
      description = "The column with the bank's own number of a customer.")
  String key = "";

  @Option(
      names = "--segment",
      paramLabel = "COLUMN",
      description = "A column to count customers by, as in branch.")
  @Nullable String segment;
}
