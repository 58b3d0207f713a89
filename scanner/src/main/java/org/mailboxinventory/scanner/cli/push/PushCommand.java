package org.mailboxinventory.scanner.cli.push;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.settings.SettingsException;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.signin.ServiceToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends what a run folder holds on. */
@Command(
    name = "push",
    description =
        "Sends a run folder on: splunk.ndjson to Splunk's HTTP Event Collector, sentinel/ to the"
            + " Logs Ingestion API of Azure Monitor, servicenow.csv to an import set of ServiceNow,"
            + " or ocsf.ndjson to a webhook.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: mailbox-inventory push splunk inventory --url"
          + " https://splunk.bank.example:8088/services/collector/event --token-from SPLUNK_TOKEN"
    })
public final class PushCommand implements Callable<Integer> {
  /** What a token of a cloud is for. */
  private static final Map<String, String> SCOPES =
      Map.of(
          "us-gov-high", "https://monitor.azure.us/.default",
          "us-gov-dod", "https://monitor.azure.us/.default",
          "china", "https://monitor.azure.cn/.default");

  private static final String SCOPE = "https://monitor.azure.com/.default";

  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      index = "0",
      paramLabel = "TARGET",
      description = "splunk, sentinel, servicenow or webhook.")
  private Target target = Target.WEBHOOK;

  @Parameters(index = "1", paramLabel = "DIR", description = "A run folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--url",
      paramLabel = "URL",
      required = true,
      description =
          "Where it goes. For sentinel the endpoint of the data collection rule; for servicenow"
              + " https://INSTANCE/api/now/import/TABLE/insertMultiple.")
  private String url = "";

  @Option(
      names = "--token-from",
      paramLabel = "NAME",
      description =
          "The environment variable that holds the token, or the password of --user. Without it"
              + " sentinel signs in with tenant.credential.")
  private @Nullable String tokenFrom;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "For servicenow: the user, when it takes a password instead of a token.")
  private @Nullable String user;

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "For sentinel: the immutable id of the data collection rule.")
  private @Nullable String rule;

  @Option(
      names = "--from-chunk",
      paramLabel = "NUMBER",
      description = "Where to go on after a delivery that ended early. Default: 1.")
  private int fromChunk = 1;

  @Option(names = "--dry-run", description = "Say what would be sent, and send nothing.")
  private boolean dryRun;

  private int chunks;
  private long bytes;

  public PushCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    wiring.configure(common);
    URI given = Receiver.address(url);
    URI address = address(given);
    Delivery.Authorization authorization = authorization(given);
    readable(() -> RunFile.refuseChanged(folder, target));
    if (dryRun) {
      each(
          address,
          chunk -> {
            chunks++;
            bytes += chunk.body().length;
          });
      wiring.console().row(chunks + " chunks, " + bytes + " bytes, to " + address.getAuthority());
      return ExitCode.COMPLETE.number();
    }
    noted(address);
    Delivery delivery = new Delivery(target, authorization, time -> Thread.sleep(time.toMillis()));
    each(address, chunk -> send(delivery, chunk));
    wiring.console().row("sent " + Math.max(0, chunks - fromChunk + 1) + " chunks");
    return ExitCode.COMPLETE.number();
  }

  /** What leaves for another program stands in the access log of the ledger it came from. */
  private void noted(URI address) throws SettingsException, IOException {
    Settings settings = wiring.settings(common);
    if (!Files.isDirectory(settings.ledger().path())) {
      wiring
          .console()
          .say(
              "not noted in an access log: ledger.path leads to no ledger; set it to have it"
                  + " noted");
      return;
    }
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("folder", folder.toAbsolutePath().normalize().toString());
    AccessRecords records = new AccessRecords(settings, wiring.console());
    if (Files.exists(folder.resolve(Manifest.NAME))) {
      String manifest = Manifest.digest(folder);
      records.runOf(manifest).ifPresent(run -> entry.put(AccessRecords.RUN, run));
      entry.put("manifest", manifest);
    }
    entry.put("target", target.name().toLowerCase(Locale.ROOT));
    entry.put("to", address.getAuthority());
    records.add("push", entry);
  }

  private void send(Delivery delivery, Chunk chunk) throws IOException, InterruptedException {
    chunks++;
    String problem = chunks < fromChunk ? null : delivery.send(chunk);
    if (problem != null) {
      throw new Failure(
          ExitCode.SERVICE,
          "chunk "
              + chunks
              + " was not taken: "
              + problem
              + "; look at the address and the token, then go on with --from-chunk "
              + chunks);
    }
  }

  /** What is done with files of the run folder. */
  private interface Reading {
    void run() throws IOException, InterruptedException;
  }

  private void each(URI address, Chunks.Taker taker) throws IOException, InterruptedException {
    readable(() -> target.each(folder, address, taker));
  }

  private void readable(Reading reading) throws IOException, InterruptedException {
    try {
      reading.run();
    } catch (SourceException e) {
      throw e;
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          folder
              + " cannot be read"
              + WorkFolder.kind(e)
              + "; write what is sent with report --format "
              + target.format());
    }
  }

  /** Where chunks go, as far as it is the same for all. */
  private URI address(URI given) {
    if (user != null && target != Target.SERVICENOW) {
      throw new Failure(ExitCode.USAGE, "--user is for servicenow alone; leave it out");
    }
    if (target != Target.SENTINEL) {
      return given;
    }
    if (rule == null || !rule.matches("[A-Za-z0-9-]+")) {
      throw new Failure(
          ExitCode.USAGE,
          "sentinel needs --rule: the immutable id of the data collection rule, as in dcr-0a1b…");
    }
    return SentinelRows.address(given, rule);
  }

  /** A token travels encrypted, or stays on this machine. */
  private Delivery.Authorization authorization(URI given) throws SettingsException, IOException {
    boolean signsIn = target == Target.SENTINEL && tokenFrom == null;
    String fixed = tokenFrom == null ? "" : fixed(tokenFrom);
    boolean here = "127.0.0.1".equals(given.getHost()) || "localhost".equals(given.getHost());
    if ((signsIn || !fixed.isEmpty()) && !"https".equals(given.getScheme()) && !here) {
      throw new Failure(
          ExitCode.USAGE, "--url does not begin with https://, so the token is not sent there");
    }
    if (!signsIn || dryRun) {
      return () -> fixed;
    }
    Settings settings = wiring.settings(common);
    String scope = SCOPES.getOrDefault(settings.tenant().cloud().toLowerCase(Locale.ROOT), SCOPE);
    ServiceToken token = wiring.sources().token(settings, scope);
    return () -> target.scheme() + token.now();
  }

  private String fixed(String variable) {
    String held = wiring.environment(variable);
    if (user == null) {
      return target.scheme() + Receiver.token(variable, held);
    }
    byte[] pair = (user + ":" + Receiver.password(variable, held)).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
