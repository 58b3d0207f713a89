package org.mailboxinventory.scanner.engine;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.Accepted;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.item.FreeMail;
import org.mailboxinventory.scanner.engine.item.ItemHeaders;
import org.mailboxinventory.scanner.engine.item.ItemLimits;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.engine.item.KnownContents;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.source.PersonalAside;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.limit.FileLimits;

/**
 * All that another process needs to read items as this one would. The key is not in it: each
 * process reads it from its own file.
 *
 * @param catalogue the chosen detectors, in the stored form
 * @param home the bank's country, lower case
 * @param telephoneRegions in capitals, whose telephones are known as they are dialled within; empty
 *     for the usual ones
 * @param acceptedPhrases phrases that are declared harmless
 * @param acceptedDomains domains whose addresses are declared harmless
 * @param floor the confidence from which findings count
 * @param bankDomains the bank's own mail domains, lower case
 * @param freeMailDomains domains of free mail services, lower case
 * @param mostValues the most different values that are counted in an item
 * @param timeout what one part may take
 * @param ocrProgram Tesseract's, by its whole path; null when pictures are not read
 * @param headers whether what people know items by is kept, sealed under the key
 * @param workDir where each process may write; null for its own temporary folder
 * @param keyFile the file of the key, under the same name for each process
 * @param keyCheck proves that it is the ledger's key
 * @param limits what of the files is read
 * @param personal whether items marked personal are counted without text (true), passed over
 *     (false) or read (null)
 */
@SuppressWarnings("ArrayRecordComponent") // sent to other processes, compared by none
public record ItemRecipe(
    byte[] catalogue,
    String home,
    List<String> telephoneRegions,
    List<String> acceptedPhrases,
    List<String> acceptedDomains,
    Confidence floor,
    Set<String> bankDomains,
    Set<String> freeMailDomains,
    int mostValues,
    long maxItemBytes,
    int maxDepth,
    Duration timeout,
    @Nullable String ocrProgram,
    List<String> ocrLanguages,
    boolean headers,
    @Nullable String workDir,
    String keyFile,
    String keyCheck,
    FileLimits limits,
    @Nullable Boolean personal)
    implements Serializable {

  /** The detectors, made ready to run. */
  public CompiledCatalogue detection() {
    return CompiledCatalogue.of(
        CatalogueStore.restored(catalogue),
        home,
        Accepted.of(acceptedPhrases, acceptedDomains),
        telephoneRegions);
  }

  /** Reads attachments, so many at a time; writes below {@code folder} alone. */
  public Extractor extractor(Path folder, int workers) throws IOException {
    return new TikaExtractor(
        ExtractLimits.of(maxItemBytes, maxDepth, timeout),
        folder,
        workers,
        ocrProgram == null ? null : new OcrSetup(Path.of(ocrProgram), ocrLanguages));
  }

  /** A scan of items for one thread; one that takes longer is left when {@code stop} is given. */
  public ItemScan scan(
      CompiledCatalogue detection,
      Extractor extractor,
      byte[] key,
      KnownContents known,
      StopSignal stop) {
    return new ItemScan(
            PartScan.of(detection, floor).withRecords(),
            extractor,
            new Fingerprinter(key),
            bankDomains,
            Passwords.none(),
            known)
        .lookingFor(new FreeMail(freeMailDomains))
        .keeping(headers ? headers(detection, key) : null)
        .within(ItemLimits.of(mostValues, timeout), stop);
  }

  private ItemHeaders headers(CompiledCatalogue detection, byte[] key) {
    return new ItemHeaders(new Masker(detection), HeaderSeal.under(key), bankDomains);
  }

  /** What is left of an item by the settings; null when it is passed over. */
  public @Nullable SourceItem limited(SourceItem item) {
    SourceItem inTime = limits.limited(item);
    return personal == null ? inTime : PersonalAside.aside(inTime, personal);
  }

  /** Why no item of a folder is read; null when they are. */
  public @Nullable Reason leftOut(String folderPath) {
    return limits.leavesOut(folderPath) ? Reason.EXCLUDED_FOLDER : null;
  }
}
