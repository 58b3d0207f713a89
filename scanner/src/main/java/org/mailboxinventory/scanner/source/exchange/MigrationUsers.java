package org.mailboxinventory.scanner.source.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.MailboxListing.EvidenceInput;
import org.mailboxinventory.scanner.source.SourceException;

/** The users of migration batches: {@code Get-MigrationUser … | Export-Csv}. */
public record MigrationUsers(EvidenceInput input, List<User> users) {

  public MigrationUsers {
    users = List.copyOf(users);
  }

  /**
   * Reads an export of migration users.
   *
   * @throws SourceException of kind USAGE, naming the file, the line and the remedy
   */
  public static MigrationUsers read(Path file) throws SourceException {
    CsvTable table = CsvTable.read(file);
    int address = table.column("EmailAddress");
    int identity = table.column("Identity");
    int status = table.column("Status");
    int batch = table.column("BatchId");
    if (status < 0 || (address < 0 && identity < 0)) {
      throw table.problem(
          table.headerLine(),
          "a column is missing",
          "export Identity or EmailAddress, and Status, with Get-MigrationUser");
    }
    List<User> users = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      String name = row.text(address);
      if (name == null) {
        name = row.text(identity);
      }
      if (name == null) {
        throw table.problem(
            row.line(), "the row names no user", "give it an EmailAddress, or take it out");
      }
      String word = row.text(status);
      users.add(
          new User(
              name.toLowerCase(Locale.ROOT),
              word == null ? "" : word,
              row.text(batch),
              table.asOf()));
    }
    return new MigrationUsers(table.input("migration-users"), users);
  }

  /**
   * One user of a batch.
   *
   * @param address lower case
   * @param status the word that Exchange uses, as in {@code Synced}; empty when it says none
   * @param asOf when the export was made
   */
  public record User(String address, String status, @Nullable String batch, Instant asOf) {
    private static final Set<String> COMPLETED =
        Set.of("completed", "completedwithwarnings", "completedwithwarning");

    /** True when the move to the cloud has been finished. */
    public boolean completed() {
      return COMPLETED.contains(status.toLowerCase(Locale.ROOT));
    }
  }
}
