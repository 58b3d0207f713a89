package org.mailboxinventory.scanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.scanner.cli.process.Version;

@Tag("long")
class CheckTest {
  private static final String UNREACHABLE = "unreachable-proxy";

  /** Where nothing answers, nearly all the time is waiting: the other cases run meanwhile. */
  private static Future<String> unreachable = new CompletableFuture<>();

  private final Path folder;

  CheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void ask(@TempDir Path folder) {
    FutureTask<String> task = new FutureTask<>(() -> Transcript.of(UNREACHABLE, folder));
    new Thread(task).start();
    unreachable = task;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no-permission", "some-permissions", "wrong-secret", "wrong-tenant", UNREACHABLE})
  void aTenantThatDoesNotAllowAllIsToldAsKept(String scenario) throws Exception {
    String name = "check/" + scenario + ".txt";
    try (InputStream kept =
        Objects.requireNonNull(CheckTest.class.getResourceAsStream(name), name)) {
      String said =
          scenario.equals(UNREACHABLE) ? unreachable.get() : Transcript.of(scenario, folder);
      assertThat(said).isEqualTo(new String(kept.readAllBytes(), UTF_8));
    }
  }

  @Test
  void aTenantThatAllowsAllIsReadAsAScanReadsItAndNothingStays() throws Exception {
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Path ledger = folder.resolve("ledger");
      Path work = folder.resolve("work");
      Ended ended =
          Program.run(
              List.of(
                  "check",
                  "--json",
                  "--settings",
                  bank.settings().toString(),
                  "--set",
                  "work.dir='" + work + "'",
                  "--set",
                  "ledger.path='" + ledger + "'"));

      assertThat(ended.code()).as(ended.out()).isZero();
      JsonNode document = new ObjectMapper().readTree(ended.out());
      assertThat(document.path("works").asBoolean()).isTrue();
      assertThat(document.path("estimate").path("items").asLong()).isBetween(300L, 600L);
      assertThat(document.path("estimate").path("seconds").asDouble()).isPositive();
      assertThat(document.path("checks").findValuesAsText("result")).doesNotContain("fails");
      assertThat(says(document, "reading")).contains("an attachment were read");
      assertThat(says(document, "mailboxes refused"))
          .contains("anil.kapadia@kaveripurbank.example");
      List<String> requests = bank.requests();
      assertThat(requests).allMatch(request -> request.startsWith("GET "));
      assertThat(requests)
          .anyMatch(request -> request.contains("/messages/delta?$select=id,subject,body"));
      assertThat(requests).anyMatch(request -> request.contains("$value"));
      assertThat(Files.exists(ledger)).isFalse();
      assertThat(Files.exists(Path.of(ledger + ".key"))).isFalse();
      assertThat(work).isEmptyDirectory();
    }
  }

  @Test
  void whatACheckReadsStandsInTheAccessLogOfTheLedger() throws Exception {
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Path ledger = folder.resolve("ledger");
      ServedBank.ownerOnly(folder.resolve("ledger.key"), new byte[32]);
      Ledger.open(new LedgerIdentity(ledger, folder.resolve("native"), "graph", "")).close();
      List<String> words = new ArrayList<>(List.of("check", "--json"));
      words.addAll(List.of("--settings", bank.settings().toString()));
      for (String set : List.of("work.dir='" + folder.resolve("work"), "ledger.path='" + ledger)) {
        words.addAll(List.of("--set", set + "'"));
      }
      Program.run(words);
      assertThat(Files.readAllLines(ledger.resolve("access-log.ndjson")))
          .anyMatch(
              it -> it.matches(".*mailbox-opened.*\"purpose\":\"..+\"mailbox\":.*\"check\".*"))
          .last()
          .asString()
          .contains("\"event\":\"check\"", "\"items\":");
    }
  }

  private static String says(JsonNode document, String what) {
    for (JsonNode line : document.path("checks")) {
      if (line.path("what").asText().equals(what)) {
        return line.path("says").asText() + " -> " + line.path("remedy").asText();
      }
    }
    return "";
  }

  @Test
  void choosesMailboxesAndDetectorsAsTheScanDoes() throws Exception {
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Ended none =
          Program.run(
              List.of(
                  "check",
                  "--settings",
                  bank.settings().toString(),
                  "--set",
                  "mailboxes.include=asha.nair@kaveripurbnk.example"));
      assertThat(none.code()).isEqualTo(4);
      assertThat(none.out())
          .contains("'asha.nair@kaveripurbnk.example' matches no mailbox; did you mean 'asha.nair@")
          .contains("13 of them left out");

      Ended noDetector =
          Program.run(
              List.of(
                  "check",
                  "--settings",
                  bank.settings().toString(),
                  "--set",
                  "detect.detectors.include=in.pam"));
      assertThat(noDetector.code()).isEqualTo(2);
      assertThat(noDetector.err())
          .contains("did you mean 'in.pan'?")
          .contains("leaves no detector");
      assertThat(bank.requests()).noneMatch(request -> request.contains("/messages/delta"));
    }
  }

  @Test
  void aListOfUsersThatIsRefusedFailsTheCheckAsItEndsTheScan() throws Exception {
    try (Tenants tenant = Tenants.thatRefusesTheListOfUsers()) {
      Ended ended = with(tenant, "check");
      assertThat(ended.code()).as(ended.out()).isEqualTo(4);
      assertThat(ended.out())
          .contains("list of mailboxes")
          .contains("the list of users: status 400 (BadRequest)")
          .contains("the scan cannot work; fix this first");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aGatewayWhoseLinksNameAnotherHostIsToldApartFromAServiceThatIsDown(boolean inTheList)
      throws Exception {
    try (Tenants tenant = Tenants.behindAGateway(inTheList)) {
      Ended ended = with(tenant, "check");
      assertThat(ended.code()).as(ended.out()).isEqualTo(4);
      assertThat(ended.out())
          .contains("lead to graph.microsoft.com, not to " + tenant.host())
          .contains("let it rewrite @odata.nextLink")
          .doesNotContain("try again later");
    }
  }

  @Test
  void aCodeThatIsNotOfMicrosoftsListIsNotRepeated() throws Exception {
    try (Tenants tenant = Tenants.withACodeLikeAValue("ABCPE1234F")) {
      for (String command : List.of("check", "mailboxes")) {
        Ended ended = with(tenant, command);
        assertThat(ended.out() + ended.err())
            .contains("status 400 (unknown code)")
            .doesNotContain("ABCPE1234F");
      }
    }
  }

  @Test
  void requestsNameTheRunAndThePurposeSoThatTheTenantsLogsTellThem() throws Exception {
    try (Tenants tenant = Tenants.withSomePermissions()) {
      with(tenant, "check");
      with(tenant, "mailboxes");
      String version = Version.text();
      assertThat(tenant.userAgents())
          .containsExactly(
              "mailbox-inventory/" + version + " (check; purpose: trial)",
              "mailbox-inventory/" + version + " (mailboxes; purpose: trial)");
    }
    try (Tenants tenant = Tenants.withSomePermissions()) {
      Path out = folder.resolve("run");
      with(tenant, "scan", "--out", out.toString());
      String run =
          new ObjectMapper()
              .readTree(out.resolve("inventory.json").toFile())
              .path("run")
              .path("id")
              .asText();
      assertThat(tenant.userAgents())
          .containsExactly(
              "mailbox-inventory/" + Version.text() + " (run " + run + "; purpose: trial)");
    }
  }

  private Ended with(Tenants tenant, String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    List<String> settings = new ArrayList<>(tenant.settings());
    settings.add("ledger.path='" + folder.resolve("ledger") + "'");
    settings.forEach(setting -> arguments.addAll(List.of("--set", setting)));
    return Program.run(arguments, Map.of("MAILBOX_TOKEN", tenant.token()));
  }

  @Test
  void theHostsAreThoseOfTheSettingsAndNoneIsContacted() throws Exception {
    Ended ended =
        Program.run(
            List.of(
                "check",
                "--hosts",
                "--set",
                "tenant.id=bank.example",
                "--set",
                "tenant.cloud=us-gov-high",
                "--set",
                "tenant.credential.kind=device-code",
                "--set",
                "tenant.credential.clientId=33333333-0000-0000-0000-000000000003",
                "--set",
                "network.proxy.url=http://proxy.bank.example:3128"));
    assertThat(ended.code()).isZero();
    assertThat(ended.out().lines().map(line -> line.split(" ", 2)[0]))
        .containsExactly(
            "graph.microsoft.us", "login.microsoftonline.us", "proxy.bank.example:3128");
  }

  @Test
  void aMachinesOwnIdentityIsAskedForWhereItsEnvironmentSays() throws Exception {
    try (Tenants tenant = Tenants.withSomePermissions()) {
      List<String> command = new ArrayList<>(List.of("check", "--json"));
      List<String> settings = new ArrayList<>(tenant.settings());
      settings.removeIf(setting -> setting.startsWith("tenant.credential"));
      settings.add("tenant.credential.kind=managed-identity");
      settings.add("ledger.path='" + folder.resolve("ledger") + "'");
      settings.forEach(setting -> command.addAll(List.of("--set", setting)));
      Path out = folder.resolve("out");
      ProcessBuilder builder = new ProgramProcess(folder.resolve("process")).builder(command);
      builder.environment().put("IDENTITY_ENDPOINT", tenant.identityEndpoint());
      builder.environment().put("IDENTITY_HEADER", "of-the-platform");
      Path err = folder.resolve("err");
      builder.redirectError(err.toFile()).redirectOutput(out.toFile());

      assertThat(builder.start().waitFor()).as(() -> read(err)).isZero();
      JsonNode document = new ObjectMapper().readTree(out.toFile());
      assertThat(document.path("checks").path(0).path("says").asText()).isEqualTo("signed in");
      assertThat(document.path("hosts").findValuesAsText("host"))
          .contains("169.254.169.254", tenant.host());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aWorkFolderThatIsAFileFailsWithItsRemedy() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Ended ended =
          Program.run(
              List.of(
                  "check",
                  "--settings",
                  bank.settings().toString(),
                  "--set",
                  "work.dir='" + file.resolve("below") + "'"));
      assertThat(ended.code()).isEqualTo(4);
      assertThat(ended.out()).contains("work.dir").contains("the scan cannot work");
    }
  }
}
