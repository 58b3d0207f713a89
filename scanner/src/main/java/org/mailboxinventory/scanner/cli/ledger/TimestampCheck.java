package org.mailboxinventory.scanner.cli.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.trust.AccessLog;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.timestamp.Timestamp;

/** Checks the timestamps of a run folder and of an access log. */
final class TimestampCheck {
  private final List<X509Certificate> authorities;
  private final Console console;

  /**
   * @param authorities a file of certificates that may vouch for who gave them; null for none
   */
  TimestampCheck(@Nullable Path authorities, Console console) {
    this.authorities = authorities == null ? List.of() : certificates(authorities);
    this.console = console;
  }

  private static List<X509Certificate> certificates(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      List<X509Certificate> read = new ArrayList<>();
      CertificateFactory.getInstance("X.509")
          .generateCertificates(in)
          .forEach(one -> read.add((X509Certificate) one));
      if (!read.isEmpty()) {
        return read;
      }
    } catch (IOException | CertificateException e) {
      // Said below.
    }
    throw new Failure(
        ExitCode.USAGE,
        "--timestamp-authority " + file + " holds no certificates; give a file of them in PEM");
  }

  /** What is wrong with the timestamp of a run folder. */
  List<String> run(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.TIMESTAMP);
    if (!Files.exists(file)) {
      return authorities.isEmpty() ? List.of() : List.of(Manifest.NAME + " has no timestamp");
    }
    byte[] digest = DigestUtils.sha256(Files.readAllBytes(folder.resolve(Manifest.NAME)));
    return problem(Manifest.NAME, Files.readAllBytes(file), digest).stream().toList();
  }

  /** What is wrong with the timestamps of a log. */
  List<String> log(AccessLog log) throws IOException {
    if (!log.exists()) {
      return List.of();
    }
    List<JsonNode> entries = log.entries(AccessRecords.TIMESTAMP);
    Map<Long, byte[]> chains =
        log.chains(
            entries.stream().map(it -> it.path("entries").asLong()).collect(Collectors.toSet()));
    List<String> problems = new ArrayList<>();
    for (JsonNode entry : entries) {
      String what = "access log, line " + entry.path("n").asText();
      byte[] chain = chains.get(entry.path("entries").asLong());
      problem(
              what,
              decoded(entry.path("token").asText()),
              DigestUtils.sha256(chain == null ? new byte[0] : chain))
          .ifPresent(problems::add);
    }
    if (entries.isEmpty() && !authorities.isEmpty()) {
      problems.add("the access log has no timestamp");
    }
    return problems;
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private Optional<String> problem(String what, byte[] token, byte[] digest) {
    Timestamp read;
    try {
      read = Timestamp.read(token);
    } catch (IOException e) {
      return Optional.of(what + ": " + e.getMessage());
    }
    if (!read.isOf(digest)) {
      return Optional.of(what + ": the timestamp is of something else; it was changed since");
    }
    if (!authorities.isEmpty()) {
      Optional<String> unvouched = read.unvouched(authorities);
      if (unvouched.isPresent()) {
        return Optional.of(what + ": " + unvouched.get());
      }
    }
    console.say(
        what
            + ": timestamp of "
            + read.time()
            + " by "
            + read.by()
            + (authorities.isEmpty() ? ", for whom no --timestamp-authority was asked" : ""));
    return Optional.empty();
  }
}
