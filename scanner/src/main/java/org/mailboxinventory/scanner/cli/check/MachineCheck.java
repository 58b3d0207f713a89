package org.mailboxinventory.scanner.cli.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.extract.ocr.OcrProbe;
import org.mailboxinventory.scanner.settings.LedgerPlace;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/** Tries out what a scan needs of this machine. Leaves nothing behind. */
final class MachineCheck {
  private static final String MACHINE = "machine";
  private static final String FORKS = "processes";
  private static final String OCR = "OCR";
  private static final int KEY_BYTES = 32;
  private static final long LITTLE_DISK = 5L << 30;
  private static final byte[] DOCUMENT = "{\\rtf1\\ansi probe}".getBytes(StandardCharsets.US_ASCII);

  private final Wiring wiring;
  private final Settings settings;
  private final List<CheckLine> lines = new ArrayList<>();

  MachineCheck(Wiring wiring, Settings settings) {
    this.wiring = wiring;
    this.settings = settings;
  }

  List<CheckLine> run() {
    try (WorkFolder work = WorkFolder.open(settings.workDir())) {
      lines.add(CheckLine.fine(MACHINE, "work.dir", "can be written"));
      disk("work.dir", work.path());
      libraries(work);
      processes(work);
    } catch (Failure failure) {
      String[] said = failure.text().split("; ", 2);
      lines.add(
          CheckLine.broken(
              MACHINE, "work.dir", said[0], said.length > 1 ? said[1] : "name another work.dir"));
    }
    key();
    ledger();
    lines.add(ocr());
    return lines;
  }

  private CheckLine ocr() {
    OcrProbe probe = wiring.extraction().ocr(settings.extract());
    if (probe == null) {
      return CheckLine.fine(MACHINE, OCR, "off: pictures are counted, not read");
    }
    String problem = probe.problem();
    return problem == null
        ? CheckLine.fine(
            MACHINE,
            OCR,
            "Tesseract reads pictures, in " + String.join(", ", settings.extract().ocrLanguages()))
        : CheckLine.broken(MACHINE, OCR, problem, probe.remedy());
  }

  private void disk(String what, Path folder) {
    try {
      FileStore store = Files.getFileStore(folder);
      long free = store.getUsableSpace();
      String says = String.format(Locale.ROOT, "%,d GB of disk free", free >> 30);
      lines.add(
          free < LITTLE_DISK
              ? CheckLine.gap(MACHINE, what, says, "free some space, or name a place with more")
              : CheckLine.fine(MACHINE, what, says));
    } catch (IOException e) {
      lines.add(
          new CheckLine(
              MACHINE, what, CheckLine.Result.UNKNOWN, "free disk space is not known", null));
    }
  }

  /** The ledger's database unpacks a library into the work folder, which may forbid running it. */
  private void libraries(WorkFolder work) {
    byte[] key = new byte[KEY_BYTES];
    try (Ledger trial =
        Ledger.open(
            new LedgerIdentity(
                work.folder("trial-ledger"),
                work.folder("native"),
                "trial",
                new Fingerprinter(key).keyCheck()))) {
      trial.latestScan();
      lines.add(CheckLine.fine(MACHINE, "libraries", "load from work.dir"));
    } catch (LedgerException | LinkageError e) {
      lines.add(
          CheckLine.broken(
              MACHINE,
              "libraries",
              "native libraries do not load from work.dir",
              "name a work.dir on a file system that is not mounted noexec"));
    }
  }

  /** Attachments are read in processes of their own. */
  private void processes(WorkFolder work) {
    Received received = new Received();
    try (Extractor extractor = wiring.extraction().extractor(settings.extract(), work, null)) {
      extractor.extract(
          () -> new ByteArrayInputStream(DOCUMENT),
          SensitiveText.of("attachments/1/trial.rtf"),
          "application/rtf",
          0,
          received);
    }
    lines.add(
        received.outcome instanceof PartOutcome.Read
            ? CheckLine.fine(MACHINE, FORKS, "start, and read attachments")
            : CheckLine.broken(
                MACHINE,
                FORKS,
                "a process for attachments does not start or does not answer",
                "allow this user to start "
                    + Path.of(System.getProperty("java.home"), "bin", "java")
                    + ", and look at memory and at limits of processes"));
  }

  private void key() {
    if (settings.ledger().fingerprints() == LedgerPlace.Fingerprints.THIS_RUN_ONLY) {
      lines.add(CheckLine.fine(MACHINE, "fingerprint key", "is made for each scan and not kept"));
      return;
    }
    Path file = Path.of(settings.ledger().path() + ".key");
    if (settings.ledger().fingerprintKey() == null && !Files.exists(file)) {
      lines.add(
          CheckLine.fine(MACHINE, "fingerprint key", "will be made at the first scan: " + file));
      return;
    }
    try {
      FingerprintKey.of(settings.ledger());
      lines.add(CheckLine.fine(MACHINE, "fingerprint key", "is there, for its owner alone"));
    } catch (Failure failure) {
      String[] said = failure.text().split("; ", 2);
      lines.add(
          CheckLine.broken(
              MACHINE, "fingerprint key", said[0], said.length > 1 ? said[1] : "give another"));
    }
  }

  private void ledger() {
    Path ledger = settings.ledger().path();
    Path place = existing(ledger.toAbsolutePath());
    if (place == null || !Files.isWritable(place)) {
      lines.add(
          CheckLine.broken(
              MACHINE,
              "ledger",
              ledger + " cannot be written",
              "give this user the right to, or set ledger.path to another place"));
      return;
    }
    Optional<String> remedy = rights(ledger);
    if (remedy.isPresent()) {
      lines.add(
          CheckLine.broken(
              MACHINE,
              "ledger",
              ledger + " can be opened by others than its owner",
              "run " + remedy.get()));
      return;
    }
    String says = Files.exists(ledger) ? "is there" : "will be made at the first scan";
    lines.add(CheckLine.fine(MACHINE, "ledger", says + ": " + ledger));
    disk("ledger", place);
  }

  private static Optional<String> rights(Path ledger) {
    try {
      return Ledger.rightsRemedy(ledger);
    } catch (IOException e) {
      // That it cannot be looked at is said when it is opened.
      return Optional.empty();
    }
  }

  private static @Nullable Path existing(Path path) {
    Path place = path;
    while (place != null && !Files.exists(place)) {
      place = place.getParent();
    }
    return place;
  }

  /** How the one part ended. */
  private static final class Received implements PartSink {
    private @Nullable PartOutcome outcome;

    @Override
    public TextSink beginPart(PartHeader header) {
      return TextSink.ignoring();
    }

    @Override
    public void endPart(long bytes, PartOutcome ended) {
      outcome = ended;
    }
  }
}
