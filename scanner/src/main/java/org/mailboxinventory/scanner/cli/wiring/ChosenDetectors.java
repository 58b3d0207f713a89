package org.mailboxinventory.scanner.cli.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.Accepted;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.settings.Spelling;

/** The detectors that the settings choose, and what they declare harmless. */
public final class ChosenDetectors {
  private final ConfigFiles config;
  private final Consumer<String> warnings;

  /** {@code warnings} takes a sentence for each entry of the settings that matches nothing. */
  ChosenDetectors(ConfigFiles config, Consumer<String> warnings) {
    this.config = config;
    this.warnings = warnings;
  }

  /** The detectors that the settings choose. All that is wrong with the files is said at once. */
  public Catalogue catalogue(Settings.Detect detect) {
    List<ConfigProblem> problems = new ArrayList<>();
    Catalogue catalogue = catalogue(detect.extraCatalogues(), problems);
    if (!problems.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          String.join("\n", problems.stream().map(ConfigProblem::sentence).toList()));
    }
    unmatched("detect.detectors.include", detect.include(), catalogue);
    unmatched("detect.detectors.exclude", detect.exclude(), catalogue);
    Catalogue chosen = catalogue.only(detector -> wanted(detector, detect));
    if (chosen.detectors().isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "detect.detectors leaves no detector; see 'detectors list' for their ids");
    }
    return chosen;
  }

  /** All bundled detectors and those of {@code folders}; files with problems are left out. */
  public Catalogue catalogue(List<Path> folders, List<ConfigProblem> problems) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new Failure(
            ExitCode.USAGE,
            folder + " is no folder of detectors; give one that holds <country>/<name>.yaml");
      }
    }
    return CatalogueStore.read(config, folders, problems);
  }

  private void unmatched(String key, List<String> globs, Catalogue catalogue) {
    List<String> ids =
        catalogue.detectors().stream().map(detector -> detector.id().value()).toList();
    for (String glob : globs) {
      if (ids.stream().noneMatch(id -> matches(glob, id))) {
        warnings.accept(
            key + ": '" + glob + "' matches no detector" + Spelling.suggestion(glob, ids));
      }
    }
  }

  static Accepted accepted(Settings.Detect detect) {
    Path file = detect.acceptPhrases();
    try {
      return Accepted.of(file == null ? List.of() : Accepted.phrases(file), detect.acceptDomains());
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "'detect.acceptPhrases' names "
              + file
              + ", which cannot be read as UTF-8 text; check the path, its rights and its"
              + " encoding");
    }
  }

  public CompiledCatalogue detection(Settings settings) {
    return CompiledCatalogue.of(
        catalogue(settings.detect()),
        settings.judge().entity().home().toLowerCase(Locale.ROOT),
        accepted(settings.detect()),
        regions(settings.detect()));
  }

  private static List<String> regions(Settings.Detect detect) {
    List<String> regions =
        detect.regions().stream().map(region -> region.toUpperCase(Locale.ROOT)).toList();
    for (String region : regions) {
      if (!Catalogue.hasTelephones(region)) {
        throw new Failure(
            ExitCode.USAGE,
            "'detect.regions' holds '"
                + region
                + "', which is no country; write ISO 3166-1 codes of two letters, as in [IN, US]");
      }
    }
    return regions;
  }

  private static boolean wanted(Detector detector, Settings.Detect detect) {
    String id = detector.id().value();
    boolean included =
        detect.include().isEmpty() || detect.include().stream().anyMatch(glob -> matches(glob, id));
    return included && detect.exclude().stream().noneMatch(glob -> matches(glob, id));
  }

  private static boolean matches(String glob, String id) {
    StringBuilder regex = new StringBuilder();
    for (String piece : glob.split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(piece));
    }
    return id.matches(regex.toString());
  }
}
