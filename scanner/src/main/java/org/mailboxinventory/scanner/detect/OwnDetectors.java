package org.mailboxinventory.scanner.detect;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.Place;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.catalogue.YamlNode;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Detectors in a bank's own folders, looked at more closely: where in a file something is wrong.
 */
public final class OwnDetectors {
  private static final int TOKENS = 2000;

  /** A detector that finds more of all ordinary words and numbers finds nearly everything. */
  private static final int MOST_FOUND = TOKENS / 20;

  /** So many bytes looked at for each byte of text are many; no bundled detector needs them. */
  private static final int MANY_STEPS = 10;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Map<String, Path> files;
  private final List<ConfigProblem> passedOver;

  private OwnDetectors(Map<String, Path> files, List<ConfigProblem> passedOver) {
    this.files = files;
    this.passedOver = passedOver;
  }

  /** The detectors in these folders; later folders win. */
  public static OwnDetectors in(List<Path> folders) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    List<ConfigProblem> passedOver = new ArrayList<>();
    for (Path folder : folders) {
      int before = files.size();
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
          if (!file.toString().endsWith(".yaml")) {
            misnamed(file, passedOver);
            continue;
          }
          String relative = folder.relativize(file).toString().replace('\\', '/');
          files.put(relative.substring(0, relative.length() - 5).replace('/', '.'), file);
        }
      }
      if (files.size() == before) {
        passedOver.add(
            new ConfigProblem(
                Place.of(folder.toString()).at(1, 0),
                "holds no detector that is not in an earlier folder",
                "put files <country>/<name>.yaml into it"));
      }
    }
    return new OwnDetectors(files, passedOver);
  }

  private static void misnamed(Path file, List<ConfigProblem> passedOver) {
    if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml(\\.txt)?")) {
      passedOver.add(
          new ConfigProblem(
              Place.of(file.toString()).at(1, 0),
              "is passed over, as its name does not end in .yaml",
              "rename it"));
    }
  }

  /** Files that look like detectors and are not read, folders without any. */
  public List<ConfigProblem> passedOver() {
    return passedOver;
  }

  /** Whether the detector comes from one of the folders. */
  public boolean holds(Detector detector) {
    return files.containsKey(detector.id().value());
  }

  /** An example that does not hold, with its file and line where it is one of these detectors'. */
  public String sentence(CatalogueCheck.Failure failure) {
    Path file = files.get(failure.detector().id().value());
    if (file == null) {
      return failure.sentence();
    }
    String list = failure.counterExample() ? "counter-examples" : "examples";
    return new ConfigProblem(
            Place.of(file.toString()).at(line(file, list, failure.number()), 0),
            (failure.counterExample() ? "counter-example " : "example ")
                + failure.number()
                + " does not hold: "
                + failure.what(),
            failure.counterExample()
                ? "make the pattern or its check more exact, or add a word to 'against'"
                : "mend the pattern, the words or the example; 'classify --explain' says what"
                    + " happens")
        .sentence();
  }

  /** What is not wrong and yet will trouble: patterns that fit nearly everything or cost much. */
  public List<ConfigProblem> warnings(Detector detector) {
    Path file = files.get(detector.id().value());
    if (file == null) {
      return List.of();
    }
    List<ConfigProblem> warnings = new ArrayList<>();
    String country = detector.country();
    if (!country.equals("global") && !COUNTRIES.contains(country.toUpperCase(Locale.ROOT))) {
      warnings.add(
          new ConfigProblem(
              Place.of(file.toString()).at(1, 0),
              "the folder '" + country + "' is no country",
              "name it by the code of two letters, as in 'in', or 'global'"));
    }
    byte[] text = ordinary();
    CompiledCatalogue alone = CompiledCatalogue.of(new Catalogue(List.of(detector), ""), "");
    PartScan scan = PartScan.of(alone, Confidence.LOW);
    List<Match> matches = new ArrayList<>();
    scan.begin(matches::add);
    scan.text(text, 0, text.length);
    scan.finish();
    int line = line(file, "patterns", 1);
    if (matches.size() > MOST_FOUND) {
      warnings.add(
          new ConfigProblem(
              Place.of(file.toString()).at(line, 0),
              "finds " + matches.size() + " of " + TOKENS + " ordinary words and numbers",
              "make the pattern more exact, name a check below 'validate', or let it need a word"
                  + " with 'bare: none'"));
    }
    if (scan.steps() > (long) MANY_STEPS * text.length) {
      warnings.add(
          new ConfigProblem(
              Place.of(file.toString()).at(line, 0),
              "looks at " + scan.steps() / text.length + " bytes for each byte of text",
              "bound the repeats, and begin the pattern with what is rare"));
    }
    return warnings;
  }

  private static int line(Path file, String list, int number) {
    List<ConfigProblem> ignored = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      YamlNode root = YamlNode.parse(file.toString(), reader, ignored);
      List<YamlNode> items = root.items(list, ignored);
      return number <= items.size() ? items.get(number - 1).line() : root.at(list).line();
    } catch (IOException e) {
      return 1;
    }
  }

  /** Words, numbers, dates and amounts as any mail has them; the same each time. */
  private static byte[] ordinary() {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TOKENS; i++) {
      text.append(
          switch (i % 6) {
            case 0 -> letters(random, 'a', 2 + random.nextInt(10));
            case 1 -> letters(random, 'A', 1) + letters(random, 'a', 2 + random.nextInt(8));
            case 2 -> letters(random, 'A', 2 + random.nextInt(9));
            case 3 -> Long.toString(random.nextLong() & Long.MAX_VALUE >>> random.nextInt(60));
            case 4 ->
                String.format(
                    Locale.ROOT, "%02d/%02d/20%02d", i % 28 + 1, i % 12 + 1, random.nextInt(30));
            default -> letters(random, 'A', 2) + "-" + random.nextInt(1_000_000);
          });
      text.append(i % 100 == 99 ? ".\n" : " ");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String letters(Random random, char first, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) (first + random.nextInt(26)));
    }
    return letters.toString();
  }
}
