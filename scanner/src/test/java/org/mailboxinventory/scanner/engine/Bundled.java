package org.mailboxinventory.scanner.engine;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/** The bundled detectors, made ready once, and a key to make fingerprints under. */
public final class Bundled {
  private static final List<ConfigProblem> PROBLEMS = new ArrayList<>();

  public static final CompiledCatalogue DETECTION =
      CompiledCatalogue.of(CatalogueStore.read(ConfigFiles.bundled(), List.of(), PROBLEMS), "in");

  private Bundled() {}

  public static Fingerprinter fingerprinter() {
    return new Fingerprinter(new byte[32]);
  }
}
