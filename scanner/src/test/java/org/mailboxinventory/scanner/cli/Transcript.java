package org.mailboxinventory.scanner.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        List<String> settings = new ArrayList<>(secret("global"));
        settings.add("network.proxy.url=http://127.0.0.1:" + closedPort());
        transcript.commands(settings, "made-up");
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
        "tenant.id=bank.example",
        "tenant.cloud=" + cloud,
        "tenant.credential.kind=secret",
        "tenant.credential.clientId=33333333-0000-0000-0000-000000000003",
        "tenant.credential.secret='${env:MAILBOX_TOKEN}'");
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void commands(List<String> settings, String secret) {
    command(settings, secret, "check");
    command(settings, secret, "check", "--hosts");
    command(settings, secret, "mailboxes");
  }

  private void command(List<String> settings, String secret, String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    List<String> all = new ArrayList<>(settings);
    all.add("ledger.path='" + folder.resolve("ledger") + "'");
    all.add("work.dir='" + folder.resolve("work") + "'");
    all.forEach(setting -> arguments.addAll(List.of("--set", setting)));
    Ended ended = Program.run(arguments, Map.of("MAILBOX_TOKEN", secret));
    text.append("$ mailbox-inventory ").append(String.join(" ", words)).append('\n');
    text.append(same(ended.out())).append(same(ended.err()));
    text.append("exit code ").append(ended.code()).append("\n\n");
  }

  private String same(String said) {
    return said.replace("\r\n", "\n")
        .replace(folder.toString(), "<folder>")
        .replaceAll("(localhost|127\\.0\\.0\\.1):\\d+  +", "$1:<port>  ")
        .replaceAll("(localhost|127\\.0\\.0\\.1):\\d+", "$1:<port>")
        .replaceAll("(warning|ok {5}) +[\\d,]+ GB of disk", "ok       <n> GB of disk")
        .replaceAll("(?m) +$", "");
  }
}
