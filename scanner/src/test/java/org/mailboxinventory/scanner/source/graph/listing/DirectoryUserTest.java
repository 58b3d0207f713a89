package org.mailboxinventory.scanner.source.graph.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import org.junit.jupiter.api.Test;
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
}
