package org.mailboxinventory.scanner.cli.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.FactsSeal;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.trust.AccessLog;
import org.mailboxinventory.report.trust.LogChain;
import org.mailboxinventory.report.trust.SigningKey;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.settings.Settings;

/**
 * What this run notes in the access log beside the ledger: who, where, with what right, and what.
 */
public final class AccessRecords {
  /** What is not signed by itself: a scan's begin, and mailboxes that a check or sample opens. */
  private static final Set<String> RUNNING = Set.of("scan", "mailbox-opened");

  /** The event of an entry with another party's timestamp. */
  public static final String TIMESTAMP = "timestamp";

  /** Which run an entry is of, where it is of one. */
  public static final String RUN = "run";

  /** What a run notes last. */
  private static final String LAST = "report";

  private final AccessLog log;
  private final Settings settings;
  private final Console console;
  private final boolean signs;
  private @Nullable SigningKey signingKey;
  private boolean failed;

  public AccessRecords(Settings settings, Console console) {
    this.settings = settings;
    this.console = console;
    this.signs = settings.report().signingKey() != null;
    this.log =
        new AccessLog(settings.ledger().path(), keyed(FingerprintKey.ofNames(settings.ledger())));
  }

  /** The log itself. */
  public AccessLog log() {
    return log;
  }

  /** Digests of the access log under a key. */
  public static UnaryOperator<byte[]> keyed(byte[] key) {
    Fingerprinter fingerprinter = new Fingerprinter(key);
    return bytes -> {
      synchronized (fingerprinter) {
        return bytes(fingerprinter.of("access-log", bytes));
      }
    };
  }

  /** Digests of the ledger's facts under a key. */
  public static FactsSeal.Key seals(byte[] key) {
    return () -> {
      Fingerprinter.Running running = new Fingerprinter(key).begin("ledger-facts");
      return new FactsSeal() {
        @Override
        public void add(byte[] bytes) {
          running.add(bytes, 0, bytes.length);
        }

        @Override
        public byte[] end() {
          return bytes(running.end());
        }
      };
    };
  }

  private static byte[] bytes(Fingerprint print) {
    return ByteBuffer.allocate(16).putLong(print.high()).putLong(print.low()).array();
  }

  /**
   * Notes that something was done by this user under these settings, with these facts; where there
   * is a key, all is signed but what a scan notes while it runs. Safe for use by many threads.
   *
   * @return false when it could not be written; it may be there and be neither signed nor stamped
   */
  public synchronized boolean add(String event, Map<String, ?> facts) {
    try {
      log.add(event, entry(facts));
    } catch (IOException e) {
      warn(e, "; what this run does is not noted there");
      return false;
    }
    try {
      confirm(event, facts.get(RUN));
    } catch (IOException e) {
      warn(e, "; its last line is not signed");
    }
    return true;
  }

  /** The same of what a scan does with each mailbox; see {@link AccessLog#note}. */
  public synchronized void note(String event, Map<String, ?> facts) {
    try {
      log.note(event, entry(facts));
    } catch (IOException e) {
      warn(e, "; what this run does is not noted there");
    }
  }

  private Map<String, Object> entry(Map<String, ?> facts) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("at", now());
    entry.put("user", String.valueOf(System.getProperty("user.name")));
    entry.put("host", host());
    entry.put("application", text(settings.tenant().credential().clientId()));
    entry.put("purpose", text(settings.privacy().purpose()));
    entry.put("settings", settings.digest());
    entry.putAll(facts);
    return entry;
  }

  /**
   * Notes what is about to be done to the ledger.
   *
   * @throws Failure when that could not be written: the ledger is as it was
   */
  public void require(String event, Map<String, ?> facts) {
    if (!add(event, facts)) {
      throw new Failure(
          ExitCode.USAGE,
          "the ledger is not changed without a line in the access log beside it, "
              + settings.ledger().path()
              + "; free space there and let this user write it, then run this again");
    }
  }

  private void warn(IOException problem, String consequence) {
    if (!failed) {
      failed = true;
      console.warn(
          "the access log beside the ledger cannot be written"
              + WorkFolder.kind(problem)
              + consequence);
    }
  }

  private void confirm(String event, @Nullable Object run) throws IOException {
    if (event.equals(LAST)) {
      stamp(run);
    }
    if (signs && !RUNNING.contains(event)) {
      log.sign(signingKey(), ofRun(run));
    }
  }

  /** Has another party say that the log held these entries by then. */
  private void stamp(@Nullable Object run) throws IOException {
    Timestamps timestamps = new Timestamps(settings, console);
    if (!timestamps.areGiven()) {
      return;
    }
    LogChain chain = log.chain();
    Optional<byte[]> token = timestamps.of("the access log", DigestUtils.sha256(chain.said()));
    if (token.isPresent()) {
      Map<String, Object> entry = ofRun(run);
      entry.put("entries", chain.entries());
      entry.put("chain", chain.digest());
      entry.put("token", Base64.getEncoder().encodeToString(token.get()));
      log.add(TIMESTAMP, entry);
    }
  }

  /** What a line that follows another says as that does. */
  private Map<String, Object> ofRun(@Nullable Object run) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("at", now());
    entry.put("settings", settings.digest());
    if (run != null) {
      entry.put(RUN, run);
    }
    return entry;
  }

  /** Begins an entry on what a ledger holds: it says of which run that is, where there is one. */
  public static Map<String, Object> ofLatest(Ledger ledger) {
    Map<String, Object> entry = new LinkedHashMap<>();
    ledger.latestScan().ifPresent(scan -> entry.put(RUN, scan.id()));
    return entry;
  }

  /** The run whose report had this manifest; empty where the log does not say so. */
  public Optional<String> runOf(String manifest) throws IOException {
    return log.entries(LAST).stream()
        .filter(entry -> entry.path("manifest").asText().equals(manifest))
        .map(entry -> entry.path(RUN).asText())
        .findFirst();
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  private SigningKey signingKey() {
    SigningKey known = signingKey;
    if (known == null) {
      known = SigningKeys.of(settings).orElseThrow();
      signingKey = known;
    }
    return known;
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /** This machine's name. */
  public static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
