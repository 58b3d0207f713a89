package org.mailboxinventory.scanner.cli.push;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends the events of a run folder on. */
@Command(
    name = "push",
    description =
        "Sends a run folder on: splunk.ndjson to Splunk's HTTP Event Collector, or ocsf.ndjson to a"
            + " webhook.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: mailbox-inventory push splunk inventory --url"
          + " https://splunk.bank.example:8088/services/collector/event --token-from SPLUNK_TOKEN"
    })
public final class PushCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  /** Who takes it. */
  enum Target {
    SPLUNK("splunk.ndjson", "application/json", "Splunk "),
    WEBHOOK("ocsf.ndjson", "application/x-ndjson", "Bearer ");

    private final String file;
    private final String mediaType;
    private final String scheme;

    Target(String file, String mediaType, String scheme) {
      this.file = file;
      this.mediaType = mediaType;
      this.scheme = scheme;
    }
  }

  @Parameters(index = "0", paramLabel = "TARGET", description = "splunk or webhook.")
  private Target target = Target.WEBHOOK;

  @Parameters(index = "1", paramLabel = "DIR", description = "A run folder.")
  private Path folder = Path.of("");

  @Option(names = "--url", paramLabel = "URL", required = true, description = "Where it goes.")
  private URI url = URI.create("");

  @Option(
      names = "--token-from",
      paramLabel = "NAME",
      description = "The environment variable that holds the token.")
  private @Nullable String tokenFrom;

  @Option(
      names = "--from-chunk",
      paramLabel = "NUMBER",
      description = "Where to go on after a delivery that ended early. Default: 1.")
  private int fromChunk = 1;

  @Option(names = "--dry-run", description = "Say what would be sent, and send nothing.")
  private boolean dryRun;

  public PushCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    wiring.configure(common);
    String authorization = authorization();
    check(!authorization.isEmpty());
    List<byte[]> chunks = chunks();
    if (dryRun) {
      long bytes = chunks.stream().mapToLong(chunk -> chunk.length).sum();
      wiring
          .console()
          .row(chunks.size() + " chunks, " + bytes + " bytes, to " + url.getAuthority());
      return ExitCode.COMPLETE.number();
    }
    Delivery delivery =
        new Delivery(url, authorization, target.mediaType, time -> Thread.sleep(time.toMillis()));
    for (int number = fromChunk; number <= chunks.size(); number++) {
      String problem = delivery.send(chunks.get(number - 1));
      if (problem != null) {
        throw new Failure(
            ExitCode.SERVICE,
            "chunk "
                + number
                + " of "
                + chunks.size()
                + " was not taken: "
                + problem
                + "; look at the address and the token, then go on with --from-chunk "
                + number);
      }
    }
    wiring.console().row("sent " + (chunks.size() - fromChunk + 1) + " chunks");
    return ExitCode.COMPLETE.number();
  }

  private List<byte[]> chunks() {
    Path file = folder.resolve(target.file);
    try {
      return Chunks.of(file, Chunks.MOST_BYTES);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          file
              + " cannot be read"
              + WorkFolder.kind(e)
              + "; write it with report --format "
              + (target == Target.SPLUNK ? "splunk" : "ocsf"));
    }
  }

  private String authorization() {
    if (tokenFrom == null) {
      return "";
    }
    String token = wiring.environment(tokenFrom);
    if (token == null || token.isBlank()) {
      throw new Failure(
          ExitCode.USAGE, "the environment variable " + tokenFrom + " of --token-from is not set");
    }
    return target.scheme + token;
  }

  /** A token travels encrypted, or stays on this machine. */
  private void check(boolean withToken) {
    String host = url.getHost();
    boolean here = "127.0.0.1".equals(host) || "localhost".equals(host);
    if (host == null || !("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
      throw new Failure(ExitCode.USAGE, "--url is no address; write one that begins with https://");
    }
    if (withToken && !"https".equals(url.getScheme()) && !here) {
      throw new Failure(
          ExitCode.USAGE, "--url does not begin with https://, so the token is not sent there");
    }
  }
}
