package org.mailboxinventory.scanner.cli.scan;

import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.engine.ScanEngine;
import org.mailboxinventory.scanner.settings.LedgerPlace;
import org.mailboxinventory.scanner.settings.Settings;

/** Which engine reads: the program's own, or one whose module is there. */
final class EngineChoice {
  static final String LOCAL = "local";
  private static final String SPARK = "spark";

  private EngineChoice() {}

  /** The engine of that name; null for the program's own. */
  static @Nullable ScanEngine named(String name) {
    if (name.equals(LOCAL)) {
      return null;
    }
    for (ScanEngine engine : ServiceLoader.load(ScanEngine.class)) {
      if (engine.name().equals(name)) {
        return engine;
      }
    }
    if (name.equals(SPARK)) {
      throw new Failure(
          ExitCode.USAGE,
          "--engine spark needs the module for Apache Spark, which this program does not hold;"
              + " build it with 'mvn -Pspark verify' and run its spark-submit.sh on the cluster, or"
              + " leave --engine out");
    }
    throw new Failure(ExitCode.USAGE, "--engine '" + name + "' is not known; use local or spark");
  }

  /** What other engines than the program's own cannot do. */
  static void check(ScanEngine engine, boolean tenant, Settings settings) {
    String name = "--engine " + engine.name();
    if (tenant) {
      throw new Failure(
          ExitCode.USAGE,
          name
              + " does not read a tenant: the service sets the pace for each application and"
              + " mailbox, and every machine would need the sign-in; leave --engine out, or name"
              + " mail files or a Data Connect drop with --from");
    }
    if (settings.ledger().fingerprints() == LedgerPlace.Fingerprints.THIS_RUN_ONLY) {
      throw new Failure(
          ExitCode.USAGE,
          name
              + " needs a key that every machine can read, and ledger.fingerprints is"
              + " this-run-only; set it to keep");
    }
    if (settings.extract().passwords() != null) {
      throw new Failure(
          ExitCode.USAGE,
          name
              + " does not try passwords, since they would have to lie on every machine; leave"
              + " extract.passwords out");
    }
  }
}
