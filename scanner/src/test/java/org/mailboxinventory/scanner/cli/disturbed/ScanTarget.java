package org.mailboxinventory.scanner.cli.disturbed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.cli.SavedMail;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.source.dataconnect.GeneratedDrop;

/**
 * Something small to be scanned again and again.
 *
 * @param arguments of its scan
 * @param ledger where that scan keeps what it knows
 * @param out its run folder
 */
public record ScanTarget(String name, List<String> arguments, Path ledger, Path out) {
  private static final int ROWS = 1500;
  private static final int MESSAGES_EACH = 12;
  private static final String TENANT = "tenant";
  private static final List<String> JSON_ALONE = List.of("--set", "report.formats=[json]");

  /** The sample tenant, some of its mail in files, and a drop. */
  static List<ScanTarget> all(Path folder, ServedBank bank)
      throws IOException, InterruptedException {
    Path mail = new SavedMail(bank.server()).save(folder.resolve("mail"), MESSAGES_EACH);
    Path drop = GeneratedDrop.write(folder.resolve("drop"), ROWS);
    return List.of(tenant(folder, bank), files(folder, "files", mail), files(folder, "drop", drop));
  }

  private static ScanTarget tenant(Path folder, ServedBank bank) {
    Path ledger = folder.resolve("tenant-ledger");
    Path out = folder.resolve("tenant-out");
    return new ScanTarget(
        TENANT, bank.scan(ledger, out, JSON_ALONE.toArray(String[]::new)), ledger, out);
  }

  /**
   * Files, with a ledger of their own below {@code folder}.
   *
   * @param more arguments of the scan
   */
  public static ScanTarget files(Path folder, String name, Path from, String... more)
      throws IOException {
    Path ledger = folder.resolve(name + "-ledger");
    Path out = folder.resolve(name + "-out");
    List<String> arguments =
        new ArrayList<>(List.of("scan", "--from", from.toString(), "--out", out.toString()));
    arguments.addAll(JSON_ALONE);
    arguments.addAll(List.of("--set", "ledger.path='" + ledger + "'"));
    arguments.addAll(List.of("--set", "judge.asOf=2031-01-01T00:00:00Z"));
    arguments.addAll(List.of("--set", "ledger.fingerprintKey='" + ServedBank.key(folder) + "'"));
    arguments.addAll(List.of(more));
    return new ScanTarget(name, arguments, ledger, out);
  }

  boolean isTenant() {
    return name.equals(TENANT);
  }

  /** The command that reports of its ledger. */
  List<String> report() {
    List<String> report = new ArrayList<>(arguments);
    report.set(0, "report");
    for (String ofScan : List.of("--from", "--engine")) {
      int at = report.indexOf(ofScan);
      if (at >= 0) {
        report.subList(at, at + 2).clear();
      }
    }
    return report;
  }

  /** The command that checks its ledger. */
  public List<String> verify() {
    List<String> verify = new ArrayList<>(List.of("verify", ledger.toString()));
    for (int at = 1; at < arguments.size() - 1; at++) {
      if (List.of("--set", "--settings").contains(arguments.get(at))) {
        verify.addAll(arguments.subList(at, at + 2));
      }
    }
    return verify;
  }
}
