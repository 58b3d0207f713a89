package org.mailboxinventory.scanner.evaluation.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;

/**
 * Measures what is found in tables of PDF files of several producers and writes {@code
 * pdf-tables.csv}. The tables are made up; the programs that write the files are others'.
 */
public final class PdfEvaluation {
  private static final long SEED = 20_261_126;

  private PdfEvaluation() {}

  /**
   * The folder to write to; then perhaps the name of one layout, to see what is missed in it: then
   * nothing is written but its file, {@code layout.pdf}.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    if (arguments.length > 1) {
      show(folder, arguments[1]);
      return;
    }
    Path table = folder.resolve("pdf-tables.csv");
    PdfFigures figures = measure(layouts());
    if (Files.exists(table)) {
      figures.keepOtherProducers(PdfFigures.read(table));
    }
    figures.write(table);
    figures
        .rows()
        .forEach((name, row) -> System.out.printf(Locale.ROOT, "%.3f %s%n", row.recall(), name));
    System.out.printf(Locale.ROOT, "%.4f over all%n", figures.recall());
  }

  private static void show(Path folder, String name) throws IOException, InterruptedException {
    for (PdfLayout layout : layouts()) {
      if (layout.name().equals(name)) {
        byte[] pdf = layout.pdf();
        Files.write(folder.resolve("layout.pdf"), pdf);
        Path work = Files.createTempDirectory("pdf-evaluation");
        try (TikaExtractor extractor = extractor(work)) {
          PdfRecall.Figures figures =
              new PdfRecall(extractor, detection()).of(pdf, layout.values());
          figures.missed().forEach(System.out::println);
          figures.wrong().forEach(System.out::println);
        }
      }
    }
  }

  /** What is found in each of the layouts. */
  public static PdfFigures measure(List<PdfLayout> layouts)
      throws IOException, InterruptedException {
    PdfFigures figures = new PdfFigures();
    Path work = Files.createTempDirectory("pdf-evaluation");
    try (TikaExtractor extractor = extractor(work)) {
      PdfRecall recall = new PdfRecall(extractor, detection());
      for (PdfLayout layout : layouts) {
        PdfRecall.Figures of = recall.of(layout.pdf(), layout.values());
        figures.add(
            new PdfFigures.Row(
                layout.producer(),
                layout.name(),
                layout.cuts(),
                of.values(),
                of.found(),
                of.wrong().size()));
      }
    }
    return figures;
  }

  /** All layouts that this machine has the programs for. */
  static List<PdfLayout> layouts() throws IOException, InterruptedException {
    List<PdfLayout> layouts = new ArrayList<>(byLibraries());
    if (BrowserLayouts.canPrint()) {
      layouts.addAll(byBrowser());
    }
    if (OfficeLayouts.canPrint()) {
      layouts.addAll(byOffice());
    }
    return layouts;
  }

  /** Those that libraries write. */
  public static List<PdfLayout> byLibraries() {
    List<PdfLayout> layouts = new ArrayList<>(DrawnLayouts.all(SEED));
    layouts.addAll(OpenPdfLayouts.all(SEED));
    return layouts;
  }

  /** Those that Chromium prints. */
  public static List<PdfLayout> byBrowser() throws IOException, InterruptedException {
    return BrowserLayouts.all(SEED);
  }

  /** Those that LibreOffice prints. */
  public static List<PdfLayout> byOffice() throws IOException, InterruptedException {
    return OfficeLayouts.all(SEED);
  }

  private static TikaExtractor extractor(Path work) throws IOException {
    return new TikaExtractor(ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2)), work, 1);
  }

  private static CompiledCatalogue detection() {
    return CompiledCatalogue.of(
        CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), "in");
  }
}
