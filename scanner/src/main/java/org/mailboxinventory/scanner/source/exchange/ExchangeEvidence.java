package org.mailboxinventory.scanner.source.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.KnownStaff;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.MailboxListing.EvidenceInput;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.StaffMember;

/**
 * What the Exchange team's files say about mailboxes: whether they were migrated, where they lie,
 * what sort they are, and that they exist at all.
 */
public final class ExchangeEvidence {
  /** The name of an Exchange export that lies beside mail files. */
  public static final String BESIDE = "exchange.csv";

  private final List<ExchangeExport> exports;
  private final List<MigrationUsers> migrations;

  private ExchangeEvidence(List<ExchangeExport> exports, List<MigrationUsers> migrations) {
    this.exports =
        exports.stream()
            .sorted(Comparator.comparing((ExchangeExport e) -> e.input().asOf()).reversed())
            .toList();
    this.migrations = List.copyOf(migrations);
  }

  /** No files were given: nothing is added to what the directory says. */
  public static ExchangeEvidence none() {
    return new ExchangeEvidence(List.of(), List.of());
  }

  /**
   * The exports that lie beside mail files, in a folder given or beside a file given, and after
   * them {@code further} ones.
   */
  public static List<Path> beside(List<Path> from, List<Path> further) {
    Set<Path> evidence = new LinkedHashSet<>();
    for (Path path : from) {
      Path folder = Files.isDirectory(path) ? path : path.resolveSibling(".");
      Path beside = folder.resolve(BESIDE).normalize();
      if (Files.isRegularFile(beside)) {
        evidence.add(beside);
      }
    }
    evidence.addAll(further);
    return List.copyOf(evidence);
  }

  /**
   * Reads the files of the settings {@code evidence.exchangeExport} and {@code
   * evidence.migrationUsers}.
   *
   * @throws SourceException of kind USAGE, naming the file, the line and the remedy
   */
  public static ExchangeEvidence read(List<Path> exports, List<Path> migrationUsers)
      throws SourceException {
    List<ExchangeExport> readExports = new ArrayList<>();
    for (Path file : exports) {
      readExports.add(ExchangeExport.read(file));
    }
    List<MigrationUsers> readMigrations = new ArrayList<>();
    for (Path file : migrationUsers) {
      readMigrations.add(MigrationUsers.read(file));
    }
    return new ExchangeEvidence(readExports, readMigrations);
  }

  /**
   * The directory's mailboxes with what the files add to them, in the same order, and after them a
   * mailbox for each row and each archive that the directory does not know. Rows are joined on
   * {@code ExternalDirectoryObjectId}, else on {@code PrimarySmtpAddress} or {@code
   * UserPrincipalName}; a row that carries another object id than the mailbox of the same address
   * is another mailbox. What the directory already says of kind, owner and access is kept;
   * mailboxes that only the files know are not readable.
   */
  public List<Mailbox> merge(List<Mailbox> fromDirectory) {
    return merge(fromDirectory, mailbox -> List.of(mailbox.address()));
  }

  /**
   * As {@link #merge(List)}, for mailboxes that may be known by other names than their address: a
   * folder name, for example. A name also matches the part before the {@code @} of a row's address
   * where only one row has it.
   */
  public List<Mailbox> merge(List<Mailbox> listed, Function<Mailbox, List<String>> names) {
    return new EvidenceMerge(exports, migrations, names).merge(listed);
  }

  /** A listing of mailboxes, with what the files say beside them: there is no directory. */
  public MailboxListing listing(List<Mailbox> mailboxes, List<String> notes) {
    return new MailboxListing(
        mailboxes, inputs(), domains(), new KnownStaff(false, staff()), notes);
  }

  /** A sentence for each mailbox of which the directory and an export do not say the same. */
  public List<String> contradictions(List<Mailbox> fromDirectory) {
    return Contradictions.of(new RowIndex(exports), fromDirectory);
  }

  /** The files read, for the inventory's {@code run.inputs}. */
  public List<EvidenceInput> inputs() {
    List<EvidenceInput> inputs = new ArrayList<>();
    exports.forEach(export -> inputs.add(export.input()));
    migrations.forEach(users -> inputs.add(users.input()));
    return inputs;
  }

  /** The people behind the mailboxes in the exports, as far as they say. */
  public List<StaffMember> staff() {
    List<StaffMember> staff = new ArrayList<>();
    for (ExchangeExport export : exports) {
      for (ExchangeRow row : export.rows()) {
        if (ExchangeFacts.isMailbox(row)) {
          staff.add(row.person());
        }
      }
    }
    return staff;
  }

  /** The mail domains of the mailboxes in the exports, lower case, sorted: the bank's own. */
  public List<String> domains() {
    TreeSet<String> domains = new TreeSet<>();
    for (ExchangeExport export : exports) {
      for (ExchangeRow row : export.rows()) {
        String address = row.text(ExchangeColumn.PRIMARY_SMTP_ADDRESS);
        if (address != null && address.contains("@") && ExchangeFacts.isMailbox(row)) {
          domains.add(address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
        }
      }
    }
    return List.copyOf(domains);
  }
}
