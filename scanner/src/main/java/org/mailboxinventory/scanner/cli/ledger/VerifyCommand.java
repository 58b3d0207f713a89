package org.mailboxinventory.scanner.cli.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.trust.AccessLog;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.report.trust.SigningKey;
import org.mailboxinventory.report.write.RunFiles;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what was changed in a run folder or a ledger since it was written. */
@Command(
    name = "verify",
    description =
        "Finds any change, gap, cut or reordering in a run folder, or in a ledger and its access"
            + " log.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  mailbox-inventory verify exposure-20261126 --set ledger.path=./ledger",
      "  mailbox-inventory verify ./ledger"
    })
public final class VerifyCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "DIR|LEDGER", description = "A run folder, or a ledger's folder.")
  private @Nullable Path folder;

  @Option(
      names = "--public-key",
      paramLabel = "FILE",
      description =
          "The public key (PEM) of report.signingKey: the run folder, or the access log, must be"
              + " signed with it.")
  private @Nullable Path publicKey;

  @Option(
      names = "--timestamp-authority",
      paramLabel = "FILE",
      description =
          "Certificates (PEM) of authorities: one of them must vouch for each timestamp, and there"
              + " must be one.")
  private @Nullable Path timestampAuthority;

  public VerifyCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = wiring.settings(common);
    Path path = Objects.requireNonNull(folder);
    if (!Files.isDirectory(path)) {
      throw new Failure(
          ExitCode.USAGE,
          path
              + (Files.exists(path) ? " is a file" : " is not there")
              + "; name a run folder, or the folder of a ledger");
    }
    if (!Files.isReadable(path) || !Files.isExecutable(path)) {
      throw new Failure(
          ExitCode.USAGE, path + " may not be read; let this user read the folder and its files");
    }
    boolean ledger = Files.exists(path.resolve("ledger.db"));
    if (!ledger && !RunFiles.areSome(path)) {
      throw new Failure(
          ExitCode.USAGE,
          path
              + " is neither a run folder nor a ledger: it holds no manifest.json, no file of a run"
              + " and no ledger.db; name one of them");
    }
    List<String> problems =
        ledger
            ? new LedgerCheck(
                    wiring.console(), publicKey == null ? null : key(publicKey), timestamps())
                .problems(settings.withLedger(path))
            : run(settings, path);
    problems.forEach(wiring.console()::row);
    wiring.console().say(problems.isEmpty() ? "nothing was changed" : "wrong: " + problems.size());
    return (problems.isEmpty() ? ExitCode.COMPLETE : ExitCode.INCOMPLETE).number();
  }

  private List<String> run(Settings settings, Path path) throws IOException {
    List<String> problems = new ArrayList<>(Manifest.problems(path));
    if (publicKey != null && Files.exists(path.resolve(Manifest.NAME))) {
      Manifest.unsigned(path, key(publicKey)).ifPresent(problems::add);
    }
    if (Files.exists(path.resolve(Manifest.NAME))) {
      problems.addAll(timestamps().run(path));
    }
    if (!Files.isDirectory(settings.ledger().path())
        || FingerprintKey.existing(settings.ledger()).isEmpty()) {
      if (publicKey != null) {
        // The signature says whether it was.
        return problems;
      }
      wiring
          .console()
          .warn(
              "without the ledger and its key it cannot be said whether the manifest itself was"
                  + " replaced; set ledger.path, and ledger.fingerprintKey where the key lies"
                  + " elsewhere");
      return problems;
    }
    AccessLog log = new AccessRecords(settings, wiring.console()).log();
    if (problems.isEmpty() && !isKnown(log, path)) {
      problems.add(
          "manifest.json, or its timestamp, is not the one that was written: the access log has no"
              + " such one");
    }
    return problems;
  }

  private TimestampCheck timestamps() {
    return new TimestampCheck(timestampAuthority, wiring.console());
  }

  private static PublicKey key(Path file) {
    try {
      return SigningKey.readPublic(file);
    } catch (IOException | InvalidKeySpecException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--public-key "
              + file
              + " is no Ed25519 public key in PEM; make it with 'openssl pkey -pubout'");
    }
  }

  private static boolean isKnown(AccessLog log, Path folder) throws IOException {
    String digest = Manifest.digest(folder);
    Path token = folder.resolve(Manifest.TIMESTAMP);
    String timestamp = Files.exists(token) ? DigestUtils.sha256Hex(Files.readAllBytes(token)) : "";
    for (JsonNode entry : log.entries("report")) {
      if (entry.path("manifest").asText().equals(digest)
          && entry.path("timestamp").asText().equals(timestamp)) {
        return log.problems().isEmpty();
      }
    }
    return false;
  }
}
