package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Strength;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.listing.MailboxFilter;
import org.mailboxinventory.scanner.source.graph.reading.ItemFilter;

class ListingTest {
  private static final String USERS = "/v1.0/users";

  private final FakeTenant tenant = new FakeTenant();

  @BeforeEach
  void organization() {
    tenant.path(
        "/v1.0/organization",
        """
        {"value":[{"id":"t","countryLetterCode":"IN","verifiedDomains":[{"name":"Bank.example"},
        {"name":"bank.onmicrosoft.com"}]}]}\
        """);
  }

  @AfterEach
  void stop() {
    assertThat(tenant.methods()).isSubsetOf("GET");
    tenant.close();
  }

  private static String user(String id, String more) {
    return "{\"id\":\"" + id + "\",\"userPrincipalName\":\"" + id + "@bank.example\"" + more + "}";
  }

  private void users(String... users) {
    tenant.path(USERS, "{\"value\":[" + String.join(",", users) + "]}");
  }

  private void purpose(String id, String purpose) {
    tenant.path(
        USERS + "/" + id + "/mailboxSettings/userPurpose", "{\"value\":\"" + purpose + "\"}");
  }

  private Listed listed() throws Exception {
    return listed(MailboxFilter.all());
  }

  private Listed listed(MailboxFilter filter) throws Exception {
    try (GraphSource source = tenant.source(ItemFilter.all(), filter)) {
      return new Listed(source.mailboxes().mailboxes());
    }
  }

  @Test
  void kindsComeFromThePurposeAndAccountsOfSharedOnesAreOffByDesign() throws Exception {
    users(
        user("u", ",\"mail\":\"u@bank.example\",\"accountEnabled\":true"),
        user("d", ",\"mail\":\"d@bank.example\",\"accountEnabled\":false"),
        user("s", ",\"mail\":\"s@bank.example\",\"accountEnabled\":false"),
        user("r", ",\"mail\":\"r@bank.example\",\"accountEnabled\":false"),
        user("e", ",\"mail\":\"e@bank.example\",\"accountEnabled\":false"));
    Map.of("u", "user", "d", "linked", "s", "shared", "r", "room", "e", "equipment")
        .forEach(this::purpose);

    Listed listed = listed();

    assertThat(listed.get("u").kind()).isEqualTo(MailboxKind.USER);
    assertThat(listed.get("d").kind()).isEqualTo(MailboxKind.USER);
    assertThat(listed.get("s").kind()).isEqualTo(MailboxKind.SHARED);
    assertThat(listed.get("r").kind()).isEqualTo(MailboxKind.ROOM);
    assertThat(listed.get("e").kind()).isEqualTo(MailboxKind.EQUIPMENT);
    assertThat(listed.get("d").lifecycle()).isEqualTo(Lifecycle.DISABLED);
    assertThat(listed.get("s").lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    assertThat(listed.all()).extracting(Mailbox::access).containsOnly(new Access.Open());
  }

  @Test
  void aPlanOrAnAddressMakesAMailboxAndGuestsHaveNone() throws Exception {
    String plan = "\"service\":\"exchange\",\"capabilityStatus\":";
    users(
        user("plan", ",\"assignedPlans\":[{" + plan + "\"Enabled\"}]"),
        user("lost", ",\"assignedPlans\":[{" + plan + "\"Deleted\"}]"),
        user("none", ""),
        user("guest", ",\"mail\":\"g@else.example\",\"userType\":\"Guest\""));
    purpose("plan", "user");

    assertThat(listed().all()).extracting(m -> m.id().value()).containsExactly("plan");
  }

  @Test
  void allPagesAreReadAndNobodyIsListedTwice() throws Exception {
    String one = user("a", ",\"mail\":\"a@bank.example\"");
    String two = user("b", ",\"mail\":\"b@bank.example\"");
    tenant.inTurn(
        USERS,
        okJson(
            "{\"value\":["
                + one
                + "],\"@odata.nextLink\":\""
                + tenant.link(USERS + "?$skiptoken=2")
                + "\"}"),
        okJson("{\"value\":[" + one + "," + two + "]}"));
    purpose("a", "user");
    purpose("b", "user");

    try (GraphSource source = tenant.source()) {
      MailboxListing listing = source.mailboxes();

      assertThat(listing.mailboxes()).hasSize(2);
      assertThat(listing.acceptedDomains()).containsExactly("bank.example", "bank.onmicrosoft.com");
    }
  }

  @Test
  void aMailboxThatTheServiceCannotOpenIsListedWithItsReason() throws Exception {
    users(
        user("a", ",\"mail\":\"a@bank.example\",\"onPremisesSyncEnabled\":true"),
        user("b", ",\"mail\":\"b@bank.example\""),
        user("c", ",\"mail\":\"c@bank.example\""));
    tenant.inTurn(
        USERS + "/a/mailboxSettings/userPurpose", refusal(404, "MailboxNotEnabledForRESTAPI"));
    tenant.inTurn(
        USERS + "/b/mailboxSettings/userPurpose", refusal(403, "MailboxNotEnabledForRESTAPI"));
    tenant.inTurn(USERS + "/c/mailboxSettings/userPurpose", refusal(403, "ErrorAccessDenied"));
    tenant.inTurn(USERS + "/c/mailFolders/inbox", refusal(403, "ErrorAccessDenied"));

    Listed listed = listed();

    assertThat(listed.get("a").access()).isEqualTo(new Access.Unreadable(Reason.NO_CLOUD_MAILBOX));
    assertThat(listed.get("b").access()).isEqualTo(new Access.Unreadable(Reason.NO_CLOUD_MAILBOX));
    assertThat(listed.get("c").access()).isEqualTo(new Access.Unreadable(Reason.ACCESS_DENIED));
  }

  @Test
  void beingSyncedIsEvidenceButNeverAMigration() throws Exception {
    users(
        user(
            "a",
            """
            ,"mail":"a@bank.example","onPremisesSyncEnabled":true,"onPremisesImmutableId":"x=",
            "proxyAddresses":["SMTP:a@bank.example","smtp:a@bank.mail.onmicrosoft.com"]\
            """));
    purpose("a", "user");

    Migration migration = listed().get("a").migration();

    assertThat(migration.state()).isEqualTo(Migration.State.UNKNOWN);
    assertThat(migration.evidence())
        .extracting(Evidence::fact)
        .containsExactly(
            "onPremisesSyncEnabled=true",
            "onPremisesImmutableId=present",
            "hybridRoutingAddress=present");
    assertThat(migration.evidence())
        .allSatisfy(e -> assertThat(e.strength()).isEqualTo(Strength.INFERRED))
        .allSatisfy(e -> assertThat(e.at()).as("the directory does not say").isNull());
  }

  @Test
  void thePreferredPlaceIsDeclaredAndTheCountryOfSignUpInfersOne() throws Exception {
    users(
        user("a", ",\"mail\":\"a@bank.example\",\"preferredDataLocation\":\"APC\""),
        user(
            "b", ",\"mail\":\"b@bank.example\",\"usageLocation\":\"IN\",\"department\":\"Loans\""));
    purpose("a", "user");
    purpose("b", "user");

    Listed listed = listed();

    assertThat(listed.get("a").location().declared()).isEqualTo("APC");
    assertThat(listed.get("a").location().inferred()).isEqualTo("IND");
    assertThat(listed.get("a").location().effective()).isEqualTo("APC");
    assertThat(listed.get("b").location().strength()).isEqualTo(Strength.INFERRED);
    assertThat(listed.get("b").location().evidence())
        .extracting(Evidence::fact)
        .containsExactly("countryLetterCode=IN");
    assertThat(listed.get("b").owner().country()).isEqualTo("IN");
    assertThat(listed.get("b").owner().department()).isEqualTo("Loans");
  }

  @Test
  void whatTheSettingsLeaveOutIsListedAndNotAsked() throws Exception {
    users(
        user("a", ",\"mail\":\"a@bank.example\""),
        user("boss", ",\"mail\":\"Boss@bank.example\""),
        user("x", ",\"mail\":\"x@other.example\""),
        user("s", ",\"mail\":\"s@bank.example\""));
    purpose("a", "user");
    purpose("s", "shared");

    Listed listed =
        listed(
            new MailboxFilter(
                List.of("*@bank.example"),
                List.of(),
                List.of("boss@bank.example"),
                Set.of(MailboxKind.USER),
                List.of()));

    assertThat(listed.get("a").access()).isEqualTo(new Access.Open());
    assertThat(listed.get("boss").access()).isEqualTo(new Access.Excluded());
    assertThat(listed.get("x").access()).isEqualTo(new Access.Excluded());
    assertThat(listed.get("s").access()).isEqualTo(new Access.Excluded());
    assertThat(tenant.requests())
        .noneSatisfy(request -> assertThat(request.getUrl()).contains("/users/boss"));
  }

  @Test
  void whereThePurposeMayNotBeAskedTheInboxDecides() throws Exception {
    users(user("a", ",\"mail\":\"a@bank.example\""));
    tenant.inTurn(USERS + "/a/mailboxSettings/userPurpose", refusal(403, "ErrorAccessDenied"));
    tenant.path(USERS + "/a/mailFolders/inbox", "{\"id\":\"i\"}");

    Mailbox mailbox = listed().get("a");

    assertThat(mailbox.access()).isEqualTo(new Access.Open());
    assertThat(mailbox.kind()).isEqualTo(MailboxKind.UNKNOWN);
  }

  @Test
  void aDirectoryThatMayNotBeReadEndsTheRunWithARemedy() throws Exception {
    tenant.inTurn(USERS, refusal(403, "Authorization_RequestDenied"));

    SourceException said = catchThrowableOfType(SourceException.class, this::listed);

    assertThat(said.kind()).isEqualTo(SourceException.Kind.PERMISSION);
    assertThat(said).hasMessageContaining("User.Read.All");
  }

  @Test
  void anOrganizationThatMayNotBeReadLeavesPlaceAndDomainsUnknown() throws Exception {
    tenant.inTurn("/v1.0/organization", refusal(403, "Authorization_RequestDenied"));
    users(user("a", ",\"mail\":\"a@bank.example\""));
    purpose("a", "user");

    assertThat(listed().get("a").location().effective()).isNull();
  }

  @Test
  void aProtectedMailboxIsNotOpenedEvenWhenAskedTo() throws Exception {
    MailboxFilter filter =
        new MailboxFilter(List.of(), List.of(), List.of("asha@bank.example"), Set.of(), List.of());
    try (GraphSource source = tenant.source(ItemFilter.all(), filter)) {
      assertThat(
              catchThrowableOfType(
                  IllegalArgumentException.class, () -> source.open(FakeTenant.asha(), Map.of())))
          .isNotNull();
    }
  }

  private record Listed(List<Mailbox> all) {
    Mailbox get(String id) {
      return all.stream().filter(m -> m.id().value().equals(id)).findFirst().orElseThrow();
    }
  }
}
