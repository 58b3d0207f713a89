package org.mailboxinventory.scanner.source.graph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.FakeTime;
import org.mailboxinventory.scanner.source.graph.GraphSettings;
import org.mailboxinventory.scanner.source.graph.GraphSource;
import org.mailboxinventory.scanner.source.graph.TestTenant;
import org.mailboxinventory.scanner.source.graph.request.Traffic;
import org.mailboxinventory.scanner.source.graph.signin.Credential;

class EndpointTest {

  @ParameterizedTest
  @CsvSource({
    "global, https://graph.microsoft.com, https://login.microsoftonline.com",
    "us-gov-high, https://graph.microsoft.us, https://login.microsoftonline.us",
    "us-gov-dod, https://dod-graph.microsoft.us, https://login.microsoftonline.us",
    "china, https://microsoftgraph.chinacloudapi.cn, https://login.chinacloudapi.cn"
  })
  void eachKnownCloudHasItsHosts(String cloud, String root, String authority) throws Exception {
    Endpoint endpoint = Endpoint.of(cloud, null, null);

    assertThat(endpoint.root()).isEqualTo(URI.create(root));
    assertThat(endpoint.authority()).isEqualTo(URI.create(authority));
    assertThat(endpoint.scope()).isEqualTo(root + "/.default");
    assertThat(endpoint.loopback()).isFalse();
  }

  @Test
  void aCustomCloudNamesBothHosts() throws Exception {
    Endpoint endpoint =
        Endpoint.of("custom", "https://Graph.cloud.example/", "https://login.cloud.example");

    assertThat(endpoint.base()).isEqualTo("https://graph.cloud.example/v1.0");
    refused("custom", null, "https://login.cloud.example", "tenant.graphEndpoint");
    refused("custom", "https://graph.cloud.example", null, "tenant.authority");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "http://127.0.0.1:1",
        "http://[::1]:9",
        "https://localhost"
      })
  void loopbackMayStandInForGraphWithoutTls(String address) throws Exception {
    assertThat(Endpoint.of("global", address, null).loopback()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://graph.cloud.example",
        "https://graph.cloud.example/v1.0",
        "https://graph.cloud.example?x=1",
        "ftp://graph.cloud.example",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "not an address"
      })
  void otherAddressesAreRefused(String address) {
    refused("custom", address, "https://login.cloud.example", "https://graph.microsoft.com");
  }

  @Test
  void anEndpointBesideAKnownCloudIsRefused() {
    refused("global", "https://graph.cloud.example", null, "tenant.cloud");
    refused("moon", null, null, "tenant.cloud");
  }

  @Test
  void aStaticTokenIsRefusedOffThisMachine() throws Exception {
    GraphSettings settings =
        TestTenant.at(Endpoint.of("global", null, null))
            .token("secret-token")
            .clock(new FakeTime())
            .settings();

    assertThatThrownBy(() -> new GraphSource(settings, country -> null, Traffic.ignored()))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("loopback");
  }

  @Test
  void noSecretIsShownInAStringForm() {
    Consumer<String> nobody = text -> {};
    for (Object holder :
        List.of(
            new Credential.Secret("id", "hush"),
            new Credential.StaticToken("hush"),
            new Credential.Certificate("id", java.nio.file.Path.of("x"), "hush"),
            new Credential.DeviceCode("id", nobody),
            new Network(null, "user", "hush", List.of(), Network.Trust.JVM, null))) {
      assertThat(holder.toString()).doesNotContain("hush");
    }
  }

  private static void refused(
      String cloud, @Nullable String endpoint, @Nullable String authority, String names) {
    assertThatThrownBy(() -> Endpoint.of(cloud, endpoint, authority))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining(names);
  }
}
