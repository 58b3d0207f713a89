package org.mailboxinventory.scanner.source.graph.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.source.graph.request.Json;

class DirectoryUserTest {

  private static DirectoryUser read(String json) throws Exception {
    try (JsonParser parser = Json.FACTORY.createParser(json)) {
      parser.nextToken();
      return DirectoryUser.read(parser);
    }
  }

  @Test
  void ofDozensOfPlansOnlyThoseOfExchangeAreKept() throws Exception {
    StringBuilder plans = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      plans.append("{\"service\":\"other\",\"capabilityStatus\":\"Enabled\"},");
    }
    DirectoryUser user =
        read(
            "{\"id\":\"1\",\"assignedPlans\":["
                + plans
                + "{\"service\":\"exchange\",\"capabilityStatus\":\"Enabled\"}]}");

    assertThat(user.facts().path("assignedPlans")).hasSize(1);
    assertThat(user.mayHaveMailbox()).isTrue();
    assertThat(user.unlicensed()).isFalse();
  }

  @Test
  void aUserWithPlansOfOthersAloneIsUnlicensed() throws Exception {
    DirectoryUser user =
        read(
            "{\"id\":\"1\",\"mail\":\"a@bank.example\",\"assignedPlans\":"
                + "[{\"service\":\"SharePoint\",\"capabilityStatus\":\"Enabled\"}]}");

    assertThat(user.mayHaveMailbox()).isTrue();
    assertThat(user.unlicensed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Member, Enabled, false, true",
    "Member, Warning, false, true",
    "Member, Suspended, false, true",
    "Member, Deleted, false, false",
    "Member, Deleted, true, true",
    "Guest, Enabled, true, true",
    "Guest, Warning, false, true",
    "Guest, Deleted, true, false"
  })
  void whoHasAPlanOrAnAddressOfThisTenantMayHaveAMailbox(
      String type, String status, boolean address, boolean may) throws Exception {
    DirectoryUser user =
        read(
            "{\"id\":\"1\",\"userType\":\"%s\",%s\"assignedPlans\":[{\"service\":\"exchange\",\"capabilityStatus\":\"%s\"}]}"
                .formatted(type, address ? "\"mail\":\"a@bank.example\"," : "", status));

    assertThat(user.mayHaveMailbox()).isEqualTo(may);
    assertThat(user.unlicensed()).isEqualTo(status.equals("Deleted"));
  }
}
