package org.mailboxinventory.scanner.cli.match;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.match.CustomerList;
import org.mailboxinventory.scanner.match.ListColumns;

/**
 * The file of a list of customers as it is named on the command line. What is wrong with it is a
 * {@link Failure} that names the option.
 *
 * @param option by which the file is named
 * @param file the list
 * @param columns what its columns hold, as in {@code pan=in.pan,mobile=in.mobile}
 * @param key the column with the bank's own number of a customer
 * @param segment a column to count customers by; null for none
 */
public record CustomerFile(
    String option, Path file, String columns, String key, @Nullable String segment) {

  /** Reads it; its values are made into fingerprints. */
  public CustomerList read(CompiledCatalogue detection, Fingerprinter fingerprinter) {
    ListColumns wanted = new ListColumns(key, segment, parsed());
    if (wanted.showsValues()) {
      throw new Failure(
          ExitCode.USAGE,
          "--key and --segment are written for each customer, so neither may be a column of"
              + " --columns, whose values are never written; name others");
    }
    if (!Files.isReadable(file)) {
      throw new Failure(
          ExitCode.USAGE,
          option
              + " "
              + file
              + (Files.exists(file)
                  ? " may not be read by this user; let this user read it, or name another"
                  : " is not there; correct the path"));
    }
    try {
      return CustomerList.read(file, wanted, detection, fingerprinter);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--columns names a detector that is not in use; see 'detectors list' and"
              + " detect.detectors");
    } catch (CustomerList.ListException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private Map<String, DetectorId> parsed() {
    try {
      return ListColumns.parse(columns);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitCode.USAGE, "--columns is not written as column=detector,column=detector");
    }
  }
}
