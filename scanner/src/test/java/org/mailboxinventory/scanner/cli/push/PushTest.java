package org.mailboxinventory.scanner.cli.push;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;

/** What a run folder becomes on its way to Sentinel and ServiceNow. */
final class PushTest {
  private static final String RULE = "dcr-0123456789abcdef0123456789abcdef";

  private final Path folder;
  private final WireMockServer receiver = new WireMockServer(wireMockConfig().dynamicPort());

  PushTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void aReceiver() throws IOException {
    receiver.start();
    receiver.stubFor(any(anyUrl()).willReturn(ok()));
    Path sentinel = Files.createDirectories(folder.resolve("sentinel"));
    Files.writeString(
        sentinel.resolve("tables.json"),
        """
        [{"stream": "Custom-A", "files": "mailboxes-*.json"},
         {"stream": "Custom-B", "files": "holdings-*.json"}]
        """);
    Files.writeString(
        sentinel.resolve("mailboxes-0001.json"), "[\n{\"Id\":\"1\"},\n{\"Id\":\"2\"}\n]\n");
    Files.writeString(sentinel.resolve("mailboxes-0002.json"), "[\n{\"Id\":\"3\"}\n]\n");
    Files.writeString(sentinel.resolve("holdings-0001.json"), "[\n{\"Values\":7}\n]\n");
    Files.writeString(
        folder.resolve("servicenow.csv"),
        "\ufeffexternal_id,Data storage type,\"Data subjects, likely\"\nid-1,Digital,12\nid-2,,\n");
  }

  @AfterEach
  void gone() {
    receiver.stop();
  }

  private Ended push(String target, String... more) {
    List<String> arguments = new ArrayList<>(List.of("push", target, folder.toString()));
    arguments.addAll(List.of("--url", receiver.baseUrl()));
    arguments.addAll(List.of(more));
    return Program.run(arguments, Map.of("TOKEN", "secret-token"));
  }

  /** In the order in which they came. */
  private List<LoggedRequest> requests() {
    List<LoggedRequest> requests =
        new ArrayList<>(receiver.getAllServeEvents().stream().map(ServeEvent::getRequest).toList());
    Collections.reverse(requests);
    return requests;
  }

  private static JsonNode json(LoggedRequest request) throws IOException {
    return new ObjectMapper().readTree(request.getBodyAsString());
  }

  @Test
  void sentinelGetsTheRowsOfEachTableInItsStreamAsPackedArrays() throws Exception {
    Ended ended = push("sentinel", "--rule", RULE, "--token-from", "TOKEN");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("sent 2 chunks").doesNotContain("secret-token");
    String path = "/dataCollectionRules/" + RULE + "/streams/";
    assertThat(requests())
        .extracting(LoggedRequest::getUrl)
        .containsExactly(
            path + "Custom-A?api-version=2023-01-01", path + "Custom-B?api-version=2023-01-01");
    assertThat(requests())
        .allMatch(it -> it.getHeader("Authorization").equals("Bearer secret-token"))
        .allMatch(it -> it.getHeader("Content-Encoding").equals("gzip"))
        .allMatch(it -> it.getHeader("Content-Type").equals("application/json"));
    assertThat(json(requests().get(0)).findValuesAsText("Id")).containsExactly("1", "2", "3");
    assertThat(json(requests().get(1)).at("/0/Values").asInt()).isEqualTo(7);
  }

  @Test
  void whatIsSentStandsInTheAccessLogOfItsLedgerAndADryRunDoesNot() throws Exception {
    Path mail = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(mail.resolve("1.eml"), "From: a@bank.example\r\n\r\nPAN: BNZPK4321L\r\n");
    String ledger = "ledger.path='" + folder.resolve("ledger") + "'";
    Path run = folder.resolve("run");
    List<String> scan = new ArrayList<>(List.of("scan", "--from", mail.getParent().toString()));
    scan.addAll(List.of("--format", "splunk", "--out", run.toString(), "--set", ledger));
    assertThat(Program.run(scan).code()).isZero();
    Path log = folder.resolve("ledger/access-log.ndjson");
    List<String> words =
        new ArrayList<>(List.of("push", "splunk", run.toString(), "--set", ledger));
    words.addAll(List.of("--url", receiver.baseUrl(), "--dry-run"));
    assertThat(Program.run(words).code()).isZero();
    assertThat(Files.readString(log)).doesNotContain("\"push\"");
    words.remove("--dry-run");
    Ended sent = Program.run(words);
    assertThat(sent.code()).as(sent.err()).isZero();
    assertThat(Files.readString(log))
        .contains("\"event\":\"push\"", "\"target\":\"splunk\"", "\"to\":\"localhost:")
        .containsPattern("\"event\":\"push\".*\"manifest\":\"[0-9a-f]{64}\"");
  }

  @Test
  void sentinelIsSignedInToWithTheCredentialOfTheTenant() throws Exception {
    Ended ended =
        push(
            "sentinel",
            "--rule",
            RULE,
            "--set",
            "tenant.id=bank.example",
            "--set",
            "tenant.graphEndpoint=http://127.0.0.1:1",
            "--set",
            "tenant.credential.kind=static-token",
            "--set",
            "tenant.credential.token=${env:TOKEN}");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(requests())
        .hasSize(2)
        .allMatch(it -> it.getHeader("Authorization").equals("Bearer secret-token"));
  }

  @Test
  void serviceNowGetsRowsUnderTheNamesOfItsImportSet() throws Exception {
    Ended ended = push("servicenow", "--user", "importer", "--token-from", "TOKEN");
    assertThat(ended.code()).as(ended.err()).isZero();
    LoggedRequest request = requests().get(0);
    assertThat(requests()).hasSize(1);
    // importer:secret-token
    assertThat(request.getHeader("Authorization")).isEqualTo("Basic aW1wb3J0ZXI6c2VjcmV0LXRva2Vu");
    assertThat(request.containsHeader("Content-Encoding")).isFalse();
    assertThat(request.getBodyAsString())
        .isEqualTo(
            "{\"records\":[{\"u_external_id\":\"id-1\",\"u_data_storage_type\":\"Digital\","
                + "\"u_data_subjects_likely\":\"12\"},{\"u_external_id\":\"id-2\","
                + "\"u_data_storage_type\":\"\",\"u_data_subjects_likely\":\"\"}]}");
  }

  @Test
  void aRefusedChunkIsNamedAndTheNextPushGoesOnFromIt() throws Exception {
    receiver.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(403)));
    String[] options = {"--rule", RULE, "--token-from", "TOKEN"};
    Ended refused = push("sentinel", options);
    assertThat(refused.code()).isEqualTo(5);
    assertThat(refused.err())
        .contains("chunk 1 was not taken: the receiver answered 403", "--from-chunk 1")
        .doesNotContain("secret-token");
    receiver.resetAll();
    receiver.stubFor(any(anyUrl()).willReturn(ok()));
    Ended rest = push("sentinel", "--rule", RULE, "--token-from", "TOKEN", "--from-chunk", "2");
    assertThat(rest.out()).contains("sent 1 chunks");
    assertThat(requests()).hasSize(1).allMatch(it -> it.getUrl().contains("/Custom-B?"));
  }

  @Test
  void aDryRunSendsNothing() {
    Ended ended = push("sentinel", "--rule", RULE, "--dry-run");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("2 chunks, ");
    assertThat(requests()).isEmpty();
  }

  @Test
  void whatCannotBeSentIsSaidWithTheRemedy() throws Exception {
    assertThat(push("sentinel", "--token-from", "TOKEN").err()).contains("sentinel needs --rule");
    assertThat(push("servicenow", "--token-from", "OTHER").err())
        .contains("the environment variable OTHER of --token-from is not set");
    assertThat(push("splunk", "--token-from", "TOKEN", "--user", "x").err())
        .contains("--user is for servicenow alone");
    assertThat(push("webhook").err()).contains("report --format ocsf");
    assertThat(requests()).isEmpty();
  }

  @Test
  void aTokenIsNotSentWithoutEncryption() {
    Ended ended =
        Program.run(
            List.of(
                "push",
                "servicenow",
                folder.toString(),
                "--url",
                "http://bank.service-now.example/x",
                "--token-from",
                "TOKEN"),
            Map.of("TOKEN", "secret-token"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("does not begin with https://");
  }
}
