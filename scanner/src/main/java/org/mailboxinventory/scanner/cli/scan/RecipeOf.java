package org.mailboxinventory.scanner.cli.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.wiring.Sources;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.compiled.Accepted;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.engine.ItemRecipe;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;
import org.mailboxinventory.scanner.settings.ChosenMail;
import org.mailboxinventory.scanner.settings.KeyPlace;
import org.mailboxinventory.scanner.settings.LedgerPlace;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;

/** Makes of the settings what processes on other machines need to read items. */
record RecipeOf(Wiring wiring, Settings settings) {

  ItemRecipe recipe(Catalogue catalogue, MailboxListing listing, ScanLedger own) {
    Settings.Extract extract = settings.extract();
    OcrSetup ocr = wiring.extraction().requiredOcr(extract);
    return new ItemRecipe(
        CatalogueStore.stored(catalogue),
        settings.judge().entity().home().toLowerCase(Locale.ROOT),
        settings.detect().regions().stream()
            .map(region -> region.toUpperCase(Locale.ROOT))
            .toList(),
        phrases(settings.detect().acceptPhrases()),
        settings.detect().acceptDomains(),
        settings.detect().minConfidence(),
        new HashSet<>(listing.acceptedDomains()),
        wiring.freeMail().domains(),
        extract.maxValuesPerItem(),
        extract.maxItemBytes(),
        extract.maxDepth(),
        extract.timeoutPerItem(),
        ocr == null ? null : ocr.program().toString(),
        ocr == null ? List.of() : ocr.languages(),
        own.headers() != null,
        settings.workDir() == null ? null : settings.workDir().toString(),
        keyFile(settings.ledger()).toAbsolutePath().normalize().toString(),
        own.fingerprinter().keyCheck(),
        Sources.limits(settings),
        personal(settings.items().personal()));
  }

  private static Path keyFile(LedgerPlace ledger) {
    return ledger.fingerprintKey() instanceof KeyPlace.InFile named
        ? named.file()
        : Path.of(ledger.path() + ".key");
  }

  private static List<String> phrases(@Nullable Path file) {
    try {
      return file == null ? List.of() : List.copyOf(Accepted.phrases(file));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "'detect.acceptPhrases' names " + file + ", which cannot be read; check the path");
    }
  }

  private static @Nullable Boolean personal(ChosenMail.Personal personal) {
    return switch (personal) {
      case READ -> null;
      case COUNT -> Boolean.TRUE;
      case SKIP -> Boolean.FALSE;
    };
  }
}
