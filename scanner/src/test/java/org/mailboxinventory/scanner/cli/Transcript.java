package org.mailboxinventory.scanner.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.mailboxinventory.scanner.source.graph.TlsTenant;

/**
 * What a person sees of {@code check} and {@code mailboxes} on a tenant that does not let them do
 * all; what differs from machine to machine is replaced.
 */
final class Transcript {
  private final Path folder;
  private final StringBuilder text = new StringBuilder();

  private Transcript(Path folder) {
    this.folder = folder;
  }

  static String of(String scenario, Path folder) throws Exception {
    Transcript transcript = new Transcript(folder);
    switch (scenario) {
      case "no-permission" -> {
        try (Tenants tenant = Tenants.withoutPermission()) {
          transcript.commands(tenant.settings(), tenant.token());
        }
      }
      case "some-permissions" -> {
        try (Tenants tenant = Tenants.withSomePermissions()) {
          transcript.commands(tenant.settings(), tenant.token());
        }
      }
      case "wrong-secret" -> transcript.refused("7000215");
      case "wrong-tenant" -> transcript.refused("90002");
      case "unreachable-proxy" -> {
        try (ClosedPort port = new ClosedPort()) {
          List<String> settings = new ArrayList<>(secret("global"));
          settings.add("network.proxy.url=http://127.0.0.1:" + port.number());
          transcript.commands(settings, "made-up");
        }
      }
      default -> throw new IllegalArgumentException(scenario);
    }
    return transcript.text.toString();
  }

  private void refused(String code) throws Exception {
    try (TlsTenant tenant = new TlsTenant(folder)) {
      tenant.tokens(
          aResponse()
              .withStatus(401)
              .withHeader("Content-Type", "application/json")
              .withBody(
                  "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS"
                      + code
                      + ": no.\",\"error_codes\":["
                      + code
                      + "]}"));
      List<String> settings = new ArrayList<>(secret("custom"));
      settings.add("tenant.graphEndpoint=" + tenant.url());
      settings.add("tenant.authority=" + tenant.url());
      settings.add("network.trust=bundle");
      settings.add("network.caBundle='" + tenant.bundle() + "'");
      commands(settings, "made-up");
    }
  }

  private static List<String> secret(String cloud) {
    return List.of(
        "privacy.purpose=trial",
        "tenant.id=bank.example",
        "tenant.cloud=" + cloud,
        "tenant.credential.kind=secret",
        "tenant.credential.clientId=33333333-0000-0000-0000-000000000003",
        "tenant.credential.secret='${env:MAILBOX_TOKEN}'");
  }

  private void commands(List<String> settings, String secret) {
    List<List<String>> commands =
        List.of(List.of("check"), List.of("check", "--hosts"), List.of("mailboxes"));
    // All at once: where nothing answers, each waits before it asks again.
    commands.stream()
        .map(words -> CompletableFuture.supplyAsync(() -> command(settings, secret, words)))
        .toList()
        .forEach(said -> text.append(said.join()));
  }

  private String command(List<String> settings, String secret, List<String> words) {
    List<String> arguments = new ArrayList<>(words);
    List<String> all = new ArrayList<>(settings);
    all.add("ledger.path='" + folder.resolve("ledger") + "'");
    all.add("work.dir='" + folder.resolve("work") + "'");
    all.forEach(setting -> arguments.addAll(List.of("--set", setting)));
    Ended ended = Program.run(arguments, Map.of("MAILBOX_TOKEN", secret));
    return "$ mailbox-inventory "
        + String.join(" ", words)
        + "\n"
        + same(ended.out())
        + same(ended.err())
        + "exit code "
        + ended.code()
        + "\n\n";
  }

  private String same(String said) {
    return said.replace("\r\n", "\n")
        .replace(folder.toString(), "<folder>")
        .replaceAll("(localhost|127\\.0\\.0\\.1):\\d+  +", "$1:<port>  ")
        .replaceAll("(localhost|127\\.0\\.0\\.1):\\d+", "$1:<port>")
        .replaceAll("(warning|ok {5}) +[\\d,]+ GB of disk", "ok       <n> GB of disk")
        .replaceAll("requests, .* from start to report", "requests, <time> from start to report")
        .replaceAll("a scan makes [\\d,]+ to", "a scan makes <n> to")
        .replaceAll("a request took [\\d,]+ ms", "a request took <n> ms")
        .replaceAll("(?m) +$", "");
  }
}
