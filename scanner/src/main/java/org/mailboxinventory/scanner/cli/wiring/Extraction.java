package org.mailboxinventory.scanner.cli.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.extract.ocr.OcrProbe;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.settings.Settings;

/** What reads attachments: the extractor, the OCR that it uses, and the passwords it may try. */
public final class Extraction {
  private final UnaryOperator<@Nullable String> environment;
  private @Nullable OcrProbe ocr;

  Extraction(UnaryOperator<@Nullable String> environment) {
    this.environment = environment;
  }

  /**
   * What OCR needs and what is there of it, when the settings ask for it; else null. Looked up
   * once.
   */
  public @Nullable OcrProbe ocr(Settings.Extract extract) {
    if (extract.ocr() && ocr == null) {
      ocr = OcrProbe.of(extract.ocrLanguages(), environment.apply("PATH"));
    }
    return extract.ocr() ? ocr : null;
  }

  /**
   * How text is read from pictures; null when the settings do not ask for it. Better no scan than
   * one whose inventory says that it read pictures when it could not.
   */
  public @Nullable OcrSetup requiredOcr(Settings.Extract extract) {
    OcrProbe probe = ocr(extract);
    if (probe != null && probe.problem() != null) {
      throw new Failure(
          ExitCode.USAGE,
          "'extract.ocr.enabled' asks for text from pictures, but "
              + probe.problem()
              + "; run '"
              + probe.remedy()
              + "' or change extract.ocr");
    }
    return probe == null ? null : probe.setup();
  }

  /** What may open locked documents. */
  public Passwords passwords(Settings.Extract extract, Catalogue catalogue) {
    Path file = extract.passwords();
    if (file == null) {
      return Passwords.none();
    }
    refuseOpenToOthers(file);
    Set<String> ids = new TreeSet<>();
    catalogue.detectors().forEach(detector -> ids.add(detector.id().value()));
    try {
      return Passwords.read(file, ids);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitCode.USAGE, "'extract.passwords' names " + file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "'extract.passwords' names "
              + file
              + ", which cannot be read as UTF-8 text; check the path, its rights and its"
              + " encoding");
    }
  }

  /** Passwords are secrets as keys are. */
  private static void refuseOpenToOthers(Path file) {
    Optional<String> remedy;
    try {
      remedy = Files.exists(file) ? OwnerOnly.remedy(file) : Optional.empty();
    } catch (IOException e) {
      return;
    }
    if (remedy.isPresent()) {
      throw new Failure(
          ExitCode.USAGE,
          "'extract.passwords' names "
              + file
              + ", which can be read by others than its owner; run "
              + remedy.get());
    }
  }

  public Extractor extractor(Settings.Extract extract, WorkFolder work) {
    return extractor(extract, work, requiredOcr(extract));
  }

  /** An extractor that reads text from pictures as {@code ocr} says, or not at all. */
  public Extractor extractor(
      Settings.Extract extract, WorkFolder work, @Nullable OcrSetup ocrSetup) {
    try {
      ExtractLimits limits =
          ExtractLimits.of(extract.maxItemBytes(), extract.maxDepth(), extract.timeoutPerItem());
      int workers = Runtime.getRuntime().availableProcessors();
      return new TikaExtractor(limits, work.folder("extract"), workers, ocrSetup);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "the work folder "
              + work.path()
              + " cannot be written; look at its disk's space and rights");
    }
  }
}
