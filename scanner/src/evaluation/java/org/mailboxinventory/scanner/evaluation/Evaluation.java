package org.mailboxinventory.scanner.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Share;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.evaluation.pdf.PdfEvaluation;
import org.mailboxinventory.scanner.evaluation.situation.BlindCases;
import org.mailboxinventory.scanner.evaluation.situation.GeneratedCases;
import org.mailboxinventory.scanner.evaluation.situation.MarkedMail;
import org.mailboxinventory.scanner.evaluation.situation.Situations;

/**
 * Measures detection and writes the figures down: {@code detection.csv} and {@code categories.csv}
 * from made-up mail, {@code situations.csv} from texts of what was hard on material of others,
 * {@code generated.csv} from values of an independent generator, {@code blind.csv} from texts of
 * the same kinds by people who had not seen the detectors, {@code pdf-tables.csv} from made-up
 * tables in PDF files, and, when a folder of real mail is named, {@code real-mail.csv}, and {@code
 * marked-mail.csv} where it is the corpus that was marked.
 */
public final class Evaluation {
  /** Categories of what is said of people in words, which identifies none. */
  private static final Set<String> SAID = Set.of("health-data", "personal-trait");

  /** Facts of ordinary mail, not national or financial identifiers. */
  private static final Set<String> FACTS =
      Set.of(
          "global.email",
          "global.role-address",
          "global.phone",
          "in.mobile",
          "global.date-of-birth",
          "global.card-expiry",
          "global.ip-address",
          "global.person-name");

  private Evaluation() {}

  /** The folder to write to; then perhaps a folder of real mail, empty when there is none. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    CompiledCatalogue detection = detection();
    FigureTable table = measure(detection);
    table.write(folder.resolve("detection.csv"));
    CategoryFigures.of(table, detection.catalogue()).write(folder.resolve("categories.csv"));
    Situations.measure(detection, missed -> {}).write(folder.resolve("situations.csv"));
    GeneratedCases.measure(detection, missed -> {}).write(folder.resolve("generated.csv"));
    BlindCases.measure(Evaluation::detectionFor, missed -> {}).write(folder.resolve("blind.csv"));
    PdfEvaluation.main(new String[] {folder.toString()});
    print(FigureTable.WITH_CHECK, table);
    print(FigureTable.OTHERS, table);
    String mail = arguments.length > 1 ? arguments[1] : "";
    if (mail.isEmpty() || !Files.isDirectory(Path.of(mail))) {
      System.out.println(
          "no folder of real mail: -Dmail=FOLDER names one; real-mail.csv is as it was");
    } else {
      realMail(detection, Path.of(mail), folder.resolve("real-mail.csv"));
      if (MarkedMail.lies(Path.of(mail))) {
        MarkedMail.measure(detection, Path.of(mail), wrong -> {})
            .write(folder.resolve("marked-mail.csv"));
      }
    }
  }

  static CompiledCatalogue detection() {
    return detectionFor("in");
  }

  /** {@code home}: the bank's country, lower case; empty for none. */
  static CompiledCatalogue detectionFor(String home) {
    return CompiledCatalogue.of(
        CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), home);
  }

  /** The figures for the made-up mail, the same whenever they are taken. */
  static FigureTable measure(CompiledCatalogue detection) {
    Scoring scoring = new Scoring(detection);
    new BankMail().each(scoring::read);
    return FigureTable.of(scoring, detection.catalogue());
  }

  private static void print(String name, FigureTable table) {
    FigureTable.Row row =
        table.rows().getOrDefault(name, new FigureTable.Row("", Tally.NONE, Tally.NONE));
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: %d values, precision %.4f, recall %.4f at medium and above",
            name,
            row.medium().truths(),
            row.medium().precision(),
            row.medium().recall()));
  }

  private static void realMail(CompiledCatalogue detection, Path mail, Path file)
      throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    int[] identifiers = {0};
    RealMail real = new RealMail(detection);
    real.read(
        mail,
        match -> {
          found.merge(match.detector().id().value(), 1, Integer::sum);
          identifiers[0] += identifier(match.detector()) ? 1 : 0;
        });
    StringBuilder lines =
        new StringBuilder("detector,findings,per 1000 messages,low,high,measured on\n");
    found.forEach((detector, count) -> lines.append(line(detector, count, real.messages())));
    lines.append(line("national and financial identifiers", identifiers[0], real.messages()));
    lines.append("messages,").append(real.messages()).append(",,,,real mail\n");
    Files.writeString(file, lines);
    System.out.print(lines);
  }

  private static boolean identifier(Detector detector) {
    String id = detector.id().value();
    String identifies = detector.identifies();
    return !FACTS.contains(id)
        && !id.endsWith(".postal-address")
        && !detector.category().equals("reference")
        && !SAID.contains(detector.category())
        && !identifies.equals("device")
        && !identifies.equals("secret");
  }

  /** With the interval of the share of messages, where there are no more findings than messages. */
  private static String line(String name, int count, int messages) {
    if (count > messages || messages == 0) {
      return String.format(
          Locale.ROOT, "%s,%d,%.2f,,,real mail%n", name, count, 1000.0 * count / messages);
    }
    Share share = Share.of(count, messages);
    return String.format(
        Locale.ROOT,
        "%s,%d,%.2f,%.2f,%.2f,real mail%n",
        name,
        count,
        1000 * share.share(),
        1000 * share.low(),
        1000 * share.high());
  }
}
