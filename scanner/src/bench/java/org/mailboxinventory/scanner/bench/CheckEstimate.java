package org.mailboxinventory.scanner.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.cli.Main;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/**
 * The estimate of {@code check} beside what the scan then takes, on the sample tenant: items,
 * requests, and seconds from the program's start to its end, each in a process of its own as users
 * start it. The tenant is served by this process, on the same processors. Takes how often to
 * repeat, a number ({@code -Dbench=5}).
 */
public final class CheckEstimate {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROUNDS = 3;
  private static final double NANOS = 1e9;

  private final SampleServer server;
  private final Path folder;

  private CheckEstimate(SampleServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  /** Prints a line for each round, and the ratio of estimate to scan. */
  public static void main(String[] args) throws Exception {
    boolean given = args.length > 0 && args[0].matches("\\d+");
    int rounds = given ? Integer.parseInt(args[0]) : ROUNDS;
    Path folder = Files.createTempDirectory("check-estimate-");
    try (SampleServer server = SampleServer.start(SampleTenant.bank())) {
      CheckEstimate benchmark = new CheckEstimate(server, folder);
      System.out.println(
          "of each: the estimate, of what the scan took\n"
              + "round           items          requests           seconds    seconds: ratio");
      for (int round = 1; round <= rounds; round++) {
        System.out.println(benchmark.round(round));
      }
    }
  }

  private String round(int round) throws IOException, InterruptedException {
    JsonNode estimate =
        JSON.readTree(run("check-" + round, "check", "--json").toFile()).path("estimate");
    long before = server.requests();
    long begun = System.nanoTime();
    Path out = folder.resolve("run-" + round);
    run("scan-" + round, "scan", "--out", out.toString());
    double seconds = (System.nanoTime() - begun) / NANOS;
    JsonNode items =
        JSON.readTree(out.resolve("inventory.json").toFile()).path("coverage").path("items");
    return String.format(
        Locale.ROOT,
        "%5d  %6d of %-6d  %6d of %-6d  %6.1f of %-6.1f  %.2f",
        round,
        estimate.path("items").asLong(),
        items.path("seen").asLong(),
        estimate.path("requests").asLong(),
        server.requests() - before,
        estimate.path("seconds").asDouble(),
        seconds,
        estimate.path("seconds").asDouble() / seconds);
  }

  /** Runs the program; the file with what it wrote to standard output. */
  private Path run(String name, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseParallelGC", "-Xmx640m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(Arrays.asList(words));
    for (String setting :
        List.of(
            "tenant.id=sample",
            "tenant.graphEndpoint=" + server.endpoint(),
            "tenant.credential.kind=static-token",
            "tenant.credential.token='${env:MAILBOX_TOKEN}'",
            "privacy.purpose=benchmark with made-up data",
            "work.dir='" + folder.resolve("work-" + name) + "'",
            "ledger.path='" + folder.resolve("ledger-" + name) + "'")) {
      command.addAll(List.of("--set", setting));
    }
    Path out = folder.resolve(name + ".out");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("MAILBOX_TOKEN", server.token());
    Process process =
        builder
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve(name + ".err").toFile())
            .start();
    int code = process.waitFor();
    if (code != 0 && code != 3) {
      throw new IOException(
          name + " ended with " + code + ": " + Files.readString(folder.resolve(name + ".err")));
    }
    return out;
  }
}
