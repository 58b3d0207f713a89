package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;
import org.mailboxinventory.scanner.source.graph.listing.MailboxFilter;
import org.mailboxinventory.scanner.source.graph.request.Traffic;

/** Mailboxes that no user signs in to: groups, deleted users, archives, those only others know. */
class BeyondUsersTest {
  private static final String USERS = "/v1.0/users";
  private static final String GROUP = "/v1.0/groups/g1";
  private static final String DELETED = "/v1.0/directory/deletedItems/microsoft.graph.user";
  private static final String USAGE = "/beta/reports/getMailboxUsageDetail(period='D7')";

  private final FakeTenant tenant = new FakeTenant();

  @BeforeEach
  void oneUser() {
    tenant.path(USERS, "{\"value\":[" + user("asha", "") + "]}");
    tenant.path(USERS + "/asha/mailboxSettings/userPurpose", "{\"value\":\"user\"}");
    tenant.path("/v1.0/organization", "{\"value\":[]}");
    tenant.path(DELETED, "{\"value\":[]}");
    tenant.path(
        "/v1.0/groups",
        "{\"value\":[{\"id\":\"g1\",\"displayName\":\"Traders\",\"mail\":\"traders@bank.example\"},"
            + "{\"id\":\"g2\",\"displayName\":\"No mailbox\"}]}");
  }

  @AfterEach
  void stop() {
    assertThat(tenant.methods()).isSubsetOf("GET");
    tenant.close();
  }

  private static String user(String name, String more) {
    return ("{\"id\":\"%s\",\"userPrincipalName\":\"%s@bank.example\",\"mail\":\"%s@bank.example\","
            + "\"userType\":\"Member\",\"accountEnabled\":true%s}")
        .formatted(name, name, name, more);
  }

  private MailboxListing listing() throws Exception {
    return listing(List.of(), ExchangeEvidence.none());
  }

  private MailboxListing listing(List<String> groups, ExchangeEvidence evidence) throws Exception {
    try (GraphSource source = source(groups, evidence)) {
      return source.mailboxes();
    }
  }

  private GraphSource source(List<String> groups, ExchangeEvidence evidence) throws Exception {
    return source(groups, evidence, FakeTenant.TOKEN);
  }

  private GraphSource source(List<String> groups, ExchangeEvidence evidence, String token)
      throws Exception {
    return new GraphSource(
        TestTenant.at(tenant.url())
            .token(token)
            .mailboxes(new MailboxFilter(List.of(), List.of(), List.of(), Set.of(), groups))
            .evidence(evidence)
            .clock(tenant.time)
            .settings(),
        country -> null,
        Traffic.ignored(),
        tenant.time);
  }

  private static Mailbox of(MailboxListing listing, String id) {
    return listing.mailboxes().stream()
        .filter(mailbox -> mailbox.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(MailboxListing listing) {
    return listing.mailboxes().stream().map(mailbox -> mailbox.id().value()).toList();
  }

  @Test
  void groupsHaveMailboxesOfTheirOwn() throws Exception {
    Mailbox group = of(listing(), "g1");

    assertThat(group.kind()).isEqualTo(MailboxKind.GROUP);
    assertThat(group.address()).isEqualTo("traders@bank.example");
    assertThat(group.access()).isEqualTo(new Access.Open());
  }

  @Test
  void groupsThatMayNotBeReadAreSaidToBeMissing() throws Exception {
    tenant.inTurn("/v1.0/groups", refusal(403, "Authorization_RequestDenied"));

    MailboxListing listing = listing();

    assertThat(ids(listing)).containsExactly("asha");
    assertThat(listing.notes())
        .singleElement()
        .asString()
        .contains("groups are not listed", "GroupMember.Read.All");
  }

  @Test
  void deletedUsersKeepARowUntilTheyAreGone() throws Exception {
    tenant.path(DELETED, "{\"value\":[" + user("gone", "") + "," + user("asha", "") + "]}");

    MailboxListing listing = listing();

    assertThat(ids(listing)).containsOnlyOnce("asha").contains("gone");
    assertThat(of(listing, "gone").lifecycle()).isEqualTo(Lifecycle.SOFT_DELETED);
    assertThat(of(listing, "gone").access()).isEqualTo(new Access.Unreadable(Reason.INACTIVE));
  }

  @Test
  void aUserWithoutAPlanHasNoMailboxForWantOfALicence() throws Exception {
    tenant.path(
        USERS,
        "{\"value\":["
            + user("unpaid", ",\"assignedPlans\":[]")
            + ","
            + user("synced", ",\"assignedPlans\":[],\"onPremisesSyncEnabled\":true")
            + "]}");
    for (String user : List.of("unpaid", "synced")) {
      tenant.inTurn(
          USERS + "/" + user + "/mailboxSettings/userPurpose",
          refusal(404, "MailboxNotEnabledForRESTAPI"));
    }

    MailboxListing listing = listing();

    assertThat(of(listing, "unpaid").access())
        .isEqualTo(new Access.Unreadable(Reason.NOT_LICENSED));
    assertThat(of(listing, "synced").access())
        .isEqualTo(new Access.Unreadable(Reason.NO_CLOUD_MAILBOX));
  }

  private void usage(String... rows) {
    tenant.path(USAGE, "{\"value\":[" + String.join(",", rows) + "]}");
  }

  private static String row(String principal, long items, boolean deleted, boolean archive) {
    return ("{\"reportRefreshDate\":\"2026-11-18\",\"userPrincipalName\":\"%s\",\"isDeleted\":%s,"
            + "\"itemCount\":%d,\"hasArchive\":%s}")
        .formatted(principal, deleted, items, archive);
  }

  @Test
  void theUsageReportSaysHowManyItemsToExpectAndWhichMailboxesAreMissing() throws Exception {
    usage(row("Asha@Bank.example", 4711, false, true), row("left@bank.example", 12, true, false));

    MailboxListing listing = listing();

    assertThat(of(listing, "asha").expectedItems())
        .isEqualTo(new Mailbox.Expected(4711, "usage-report"));
    assertThat(of(listing, "left@bank.example").lifecycle()).isEqualTo(Lifecycle.SOFT_DELETED);
    Mailbox archive = of(listing, "asha/archive");
    assertThat(archive.kind()).isEqualTo(MailboxKind.ARCHIVE);
    assertThat(archive.archiveOf()).isEqualTo(new MailboxId("asha"));
    assertThat(archive.access()).isEqualTo(new Access.Unreadable(Reason.ARCHIVE_NOT_READABLE));
  }

  @Test
  void theItemsOfAnArchiveAreCountedWhereTheTokenNamesThePermission() throws Exception {
    tenant.path(
        "/beta/users/asha/settings/exchange",
        "{\"primaryMailboxId\":\"MBX:1@2\",\"inPlaceArchiveMailboxId\":\"MBX:3@2\"}");
    String folders = "/beta/admin/exchange/mailboxes/MBX%3A3%402/folders";
    tenant.path(
        folders,
        """
        {"value":[{"id":"t","childFolderCount":1,"totalItemCount":5},
        {"id":"s","childFolderCount":1,"totalItemCount":0,"wellKnownName":"searchfolders"}]}\
        """);
    tenant.path(
        folders + "/t/childFolders",
        "{\"value\":[{\"id\":\"i\",\"parentFolderId\":\"t\",\"totalItemCount\":37}]}");
    tenant.path(
        folders + "/s/childFolders",
        "{\"value\":[{\"id\":\"f\",\"parentFolderId\":\"s\",\"totalItemCount\":37}]}");

    assertThat(ids(listing())).doesNotContain("asha/archive");
    assertThat(tenant.requests("/beta/users/asha/settings/exchange")).isEmpty();

    Mailbox archive = of(listingWith("MailboxFolder.Read.All"), "asha/archive");
    assertThat(archive.access()).isEqualTo(new Access.Unreadable(Reason.ARCHIVE_NOT_READABLE));
    assertThat(archive.expectedItems()).isEqualTo(new Mailbox.Expected(42, "folder-counts"));
  }

  @Test
  void whereFoldersOfArchivesAreRefusedNobodyElsesAreAskedFor() throws Exception {
    tenant.path(USERS, "{\"value\":[" + user("asha", "") + "," + user("ravi", "") + "]}");
    tenant.stub(get(urlPathMatching("/beta/users/.*")), refusal(403, "ErrorAccessDenied"));

    assertThat(ids(listingWith("MailboxFolder.Read.All"))).doesNotContain("asha/archive");
    assertThat(tenant.requests())
        .filteredOn(r -> r.getUrl().startsWith("/beta/users/"))
        .hasSizeBetween(1, 2);
  }

  private MailboxListing listingWith(String role) throws Exception {
    String claims = "{\"roles\":[\"" + role + "\"]}";
    String token =
        "e30."
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.getBytes(StandardCharsets.UTF_8))
            + ".none";
    try (GraphSource source = source(List.of(), ExchangeEvidence.none(), token)) {
      return source.mailboxes();
    }
  }

  @Test
  void aUsageReportWithConcealedNamesMakesNoMailboxes() throws Exception {
    usage(row("0123456789abcdef0123456789abcdef", 5, false, false));

    MailboxListing listing = listing();

    assertThat(ids(listing)).containsExactly("asha", "g1");
    assertThat(of(listing, "asha").expectedItems()).isNull();
  }

  @Test
  void aUsageReportThatLiesAtAnotherHostIsNotFetched() throws Exception {
    try (FakeTenant foreign = new FakeTenant()) {
      tenant.inTurn(USAGE, refusal(302, "").withHeader("Location", foreign.link("/report.csv")));

      assertThat(ids(listing())).containsExactly("asha", "g1");
      assertThat(foreign.requests()).isEmpty();
    }
  }

  @Test
  void onlyMembersOfTheGroupsNamedAreOpened() throws Exception {
    tenant.path(USERS, "{\"value\":[" + user("asha", "") + "," + user("ravi", "") + "]}");
    tenant.path(
        GROUP + "/transitiveMembers",
        "{\"value\":[{\"@odata.type\":\"#microsoft.graph.user\",\"id\":\"asha\"}]}");
    tenant.path("/v1.0/groups", "{\"value\":[{\"id\":\"g1\",\"mail\":\"traders@bank.example\"}]}");

    MailboxListing listing = listing(List.of("traders@bank.example"), ExchangeEvidence.none());

    assertThat(of(listing, "asha").access()).isEqualTo(new Access.Open());
    assertThat(of(listing, "g1").access()).isEqualTo(new Access.Open());
    assertThat(of(listing, "ravi").access()).isEqualTo(new Access.Excluded());
    assertThat(tenant.requests())
        .noneSatisfy(request -> assertThat(request.getUrl()).contains("/users/ravi"));
  }

  @Test
  void aGroupThatIsNotThereEndsTheRunBeforeOthersAreLeftOut() {
    tenant.path("/v1.0/groups", "{\"value\":[]}");

    SourceException said =
        catchThrowableOfType(
            SourceException.class,
            () -> listing(List.of("nobody@bank.example"), ExchangeEvidence.none()));

    assertThat(said.kind()).isEqualTo(SourceException.Kind.USAGE);
    assertThat(said).hasMessageContaining("nobody@bank.example");
  }

  @Test
  void contradictionsBetweenDirectoryAndExportAreShown(@TempDir Path folder) throws Exception {
    Path export =
        Files.writeString(
            folder.resolve("exchange.csv"),
            """
            ExternalDirectoryObjectId,PrimarySmtpAddress,RecipientTypeDetails,IsInactiveMailbox
            asha,asha@bank.example,SharedMailbox,True
            """);

    MailboxListing listing = listing(List.of(), ExchangeEvidence.read(List.of(export), List.of()));

    assertThat(listing.notes())
        .anySatisfy(note -> assertThat(note).contains("asha@bank.example", "user", "shared"))
        .anySatisfy(note -> assertThat(note).contains("active", "inactive"));
  }

  private List<Page> conversations() throws Exception {
    List<Page> pages = new ArrayList<>();
    try (GraphSource source = source(List.of(), ExchangeEvidence.none());
        ItemStream stream = source.open(of(listing(), "g1"), java.util.Map.of())) {
      for (Page page = stream.next(); page != null; page = stream.next()) {
        pages.add(page);
      }
    }
    return pages;
  }

  @Test
  void theConversationsOfAGroupAreReadAndWhatIsAttachedIsCounted() throws Exception {
    tenant.path(GROUP + "/threads", "{\"value\":[{\"id\":\"t1\",\"topic\":\"Limits\"}]}");
    tenant.path(
        GROUP + "/threads/t1/posts",
        """
        {"value":[{"id":"p1","receivedDateTime":"2026-03-01T10:00:00Z","hasAttachments":true,
        "from":{"emailAddress":{"name":"Ravi Sample","address":"ravi@bank.example"}},
        "body":{"contentType":"html","content":"<p>text</p>"}}]}\
        """);

    List<Page> pages = conversations();

    assertThat(pages).hasSize(1);
    assertThat(pages.get(0).restarted()).isTrue();
    SourceItem post = pages.get(0).items().get(0);
    assertThat(post.subject().reveal()).isEqualTo("Limits");
    assertThat(post.bodies()).hasSize(1);
    assertThat(post.attachments())
        .extracting(SourceItem.Attachment::unreadable)
        .containsExactly(Reason.GROUP_ATTACHMENTS);
  }

  @Test
  void conversationsThatMayNotBeReadNameThePermission() {
    tenant.inTurn(GROUP + "/threads", refusal(403, "ErrorAccessDenied"));

    SourceException said = catchThrowableOfType(SourceException.class, this::conversations);

    assertThat(said.reason()).isEqualTo(Reason.ACCESS_DENIED);
    assertThat(said).hasMessageContaining("Group-Conversation.Read.All");
  }
}
