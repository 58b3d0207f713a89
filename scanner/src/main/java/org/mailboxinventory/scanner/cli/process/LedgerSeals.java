package org.mailboxinventory.scanner.cli.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.trust.AccessLog;
import org.mailboxinventory.scanner.settings.Settings;

/**
 * Whether a ledger is as it was last left: what its seals say of its facts, and what the access log
 * says of its seals.
 */
public final class LedgerSeals {
  /** What a command notes before it changes a ledger outside of a scan. */
  public static final String UNSEALED = "unsealed";

  /** What says under which seals a ledger was left. */
  private static final Set<String> SEALING = Set.of("scan-ended", "forget", "rotate-key");

  /** What says that its seals are removed, for a run. */
  private static final Set<String> OPENING = Set.of("scan", UNSEALED);

  private static final String SEALS = "seals";

  private final Ledger ledger;
  private final AccessLog log;
  private final byte[] key;

  /**
   * The seals of a ledger.
   *
   * @param key under which they are
   */
  public LedgerSeals(Ledger ledger, AccessLog log, byte[] key) {
    this.ledger = ledger;
    this.log = log;
    this.key = key;
  }

  /** Refuses a ledger that another hand changed, which a new seal would hide. */
  public static void requireWhole(Ledger ledger, Settings settings, Console console) {
    AccessLog log = new AccessRecords(settings, console).log();
    List<String> problems;
    try {
      problems = new LedgerSeals(ledger, log, FingerprintKey.ofNames(settings.ledger())).problems();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "the access log beside the ledger cannot be read"
              + WorkFolder.kind(e)
              + "; let this user read it, or put it back from a backup");
    }
    if (!problems.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "ledger "
              + settings.ledger().path()
              + ": "
              + problems.get(0)
              + (problems.size() > 1 ? ", and " + (problems.size() - 1) + " more" : "")
              + "; run 'verify' and find out who did it, then restore the folder from a backup or"
              + " set ledger.path to a new one");
    }
  }

  /** Seals all facts, and says so in an entry of the access log. */
  public static void seal(Ledger ledger, byte[] key, Map<String, Object> entry) {
    ledger.care().seal(AccessRecords.seals(key));
    entry.put(SEALS, ledger.care().seals(AccessRecords.seals(key)));
  }

  /** What another hand did; empty when nothing. All facts are gone through once. */
  public List<String> problems() throws IOException {
    if (ledger.care().isSealed() && !log.exists()) {
      // As it was left by no run: each notes in it what it seals.
      return List.of("the access log is missing");
    }
    Left left = left();
    if (!ledger.care().isSealed()) {
      return left.seals().isEmpty() || isOpenedAfter(left)
          ? List.of()
          : List.of("the ledger's seals were removed");
    }
    List<String> problems = new ArrayList<>();
    for (String changed : ledger.care().unsealed(AccessRecords.seals(key))) {
      problems.add(
          changed.isEmpty()
              ? "the ledger's scans or names were changed"
              : "the facts of mailbox " + changed + " were changed");
    }
    if (problems.isEmpty()
        && !left.seals().isEmpty()
        && !left.seals().equals(ledger.care().seals(AccessRecords.seals(key)))
        && !isOpenedAfter(left)) {
      problems.add(
          "the ledger is not the one that was written last, by the access log: an older one was put"
              + " back, or the log was");
    }
    return problems;
  }

  /**
   * How the access log says that it was left.
   *
   * @param seals a digest of them; empty where it does not say
   * @param opened the runs for which they were removed after that
   */
  private record Left(String seals, Set<String> opened) {
    Left {
      opened = Set.copyOf(opened);
    }

    /** A run that ended before it wrote to the ledger leaves that as the one before it did. */
    Left andOpened(String run) {
      Set<String> all = new HashSet<>(opened);
      all.add(run);
      return new Left(seals, all);
    }
  }

  private Left left() throws IOException {
    Left left = new Left("", Set.of());
    for (JsonNode entry : log.entriesSince(SEALING, OPENING)) {
      left =
          SEALING.contains(entry.path("event").asText())
              ? new Left(entry.path(SEALS).asText(), Set.of())
              : left.andOpened(entry.path(AccessRecords.RUN).asText());
    }
    return left;
  }

  /** A run that was killed leaves no seals, or those that it could not note any more. */
  private boolean isOpenedAfter(Left left) {
    return ledger.latestScan().filter(scan -> left.opened().contains(scan.id())).isPresent();
  }
}
