package org.mailboxinventory.scanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/** The sample tenant on loopback, the settings with which it is scanned, and what it was asked. */
public final class ServedBank implements AutoCloseable {
  private final SampleServer server;
  private final Path settings;
  private final Path key;
  private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();

  private ServedBank(SampleServer server, Path folder) throws IOException {
    this.server = server;
    this.key = key(folder);
    Path exchange = server.writeExchangeCsv(folder);
    this.settings =
        Files.writeString(
            folder.resolve("bank.yaml"),
            """
            tenant:
              id: kaveripurbank.example
              graphEndpoint: %s
              credential:
                kind: static-token
                token: ${env:MAILBOX_TOKEN}
            privacy:
              purpose: holding the program to its promises
            evidence:
              exchangeExport: ['%s']
            ledger:
              fingerprintKey: '%s'
            judge:
              asOf: 2031-01-01T00:00:00Z
            """
                .formatted(server.endpoint(), exchange, key));
    listen();
  }

  /** Serves the bank; settings, key and evidence lie in {@code folder}. */
  public static ServedBank in(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new ServedBank(SampleServer.start(SampleTenant.bank()), folder.toAbsolutePath());
  }

  /** The same of another tenant of the bank. */
  public static ServedBank in(Path folder, SampleTenant tenant) throws IOException {
    Files.createDirectories(folder);
    return new ServedBank(SampleServer.start(tenant), folder.toAbsolutePath());
  }

  /** Writes a fingerprint key; always the same one. */
  public static Path key(Path folder) throws IOException {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) 7);
    return ownerOnly(folder.resolve("fingerprint.key"), key).toAbsolutePath();
  }

  /** Writes a file that nobody but its owner may read. */
  public static Path ownerOnly(Path file, byte[] bytes) throws IOException {
    if (Files.notExists(file)) {
      OwnerOnly.makeFile(file);
    }
    return Files.write(file, bytes);
  }

  public SampleServer server() {
    return server;
  }

  public SampleTenant tenant() {
    return server.tenant();
  }

  /** The file with the settings. */
  public Path settings() {
    return settings;
  }

  /** Method and address of every request since the last call. */
  public List<String> requests() {
    List<String> taken = new ArrayList<>();
    for (String next = requests.poll(); next != null; next = requests.poll()) {
      taken.add(next);
    }
    return taken;
  }

  /** Keeps what is asked, as it does from the beginning. */
  void listen() {
    server.listener((method, target) -> requests.add(method + " " + target));
  }

  /** The command that scans the bank. */
  public List<String> scan(Path ledger, Path out, String... more) {
    return command("scan", ledger, out, more);
  }

  /** A command with a run folder. */
  public List<String> command(String name, Path ledger, Path out, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of(name, "--settings", settings.toString()));
    arguments.addAll(List.of("--set", "ledger.path='" + ledger.toAbsolutePath() + "'"));
    arguments.addAll(List.of("--out", out.toAbsolutePath().toString()));
    arguments.addAll(List.of(more));
    return arguments;
  }

  @Override
  public void close() {
    server.close();
  }
}
