package org.mailboxinventory.scanner.source.graph.listing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Strength;
import org.mailboxinventory.scanner.source.graph.request.Json;

/** A user as the directory describes it, before it is known whether there is a mailbox. */
record DirectoryUser(String id, JsonNode facts) {

  /** What is asked of users; each has a use here or in the evidence. */
  static final String FIELDS =
      "id,userPrincipalName,mail,displayName,proxyAddresses,userType,accountEnabled,department,"
          + "companyName,officeLocation,usageLocation,preferredDataLocation,onPremisesSyncEnabled,"
          + "onPremisesImmutableId,onPremisesLastSyncDateTime,assignedPlans,provisionedPlans,"
          + DirectoryPerson.FIELDS;

  private static final String SOURCE = "graph";

  static DirectoryUser read(JsonParser parser) throws IOException {
    JsonNode node = Json.tree(parser);
    String id = Json.text(node, "id");
    if (id == null) {
      throw new IOException("a user without an id");
    }
    forgetOtherPlans(node.path("assignedPlans"));
    forgetOtherPlans(node.path("provisionedPlans"));
    return new DirectoryUser(id, node);
  }

  /** A user has dozens of plans, and a directory a hundred thousand users. */
  private static void forgetOtherPlans(JsonNode plans) {
    Iterator<JsonNode> each = plans.iterator();
    while (each.hasNext()) {
      if (!isExchange(each.next())) {
        each.remove();
      }
    }
  }

  private static boolean isExchange(JsonNode plan) {
    return plan.path("service").asText("").equalsIgnoreCase("exchange");
  }

  /**
   * Any user may have one when a plan says so; others than guests, who all have a mail address
   * elsewhere, also when they have an address: shared mailboxes have no licence, and mailboxes on
   * premises have no plan.
   */
  boolean mayHaveMailbox() {
    boolean address = !isGuest() && Json.text(facts, "mail") != null;
    return address || hasLicence() || hasPlan("provisionedPlans", "provisioningStatus", "Success");
  }

  /** One that has run out keeps its mailbox for a while. */
  private boolean hasLicence() {
    return hasPlan("assignedPlans", "capabilityStatus", "Enabled")
        || hasPlan("assignedPlans", "capabilityStatus", "Warning")
        || hasPlan("assignedPlans", "capabilityStatus", "Suspended")
        || hasPlan("assignedPlans", "capabilityStatus", "LockedOut");
  }

  /** Somebody of another tenant, whom this one's directory knows too. */
  boolean isGuest() {
    return "guest".equalsIgnoreCase(Json.text(facts, "userType"));
  }

  private boolean hasPlan(String plans, String field, String good) {
    for (JsonNode plan : facts.path(plans)) {
      if (isExchange(plan) && plan.path(field).asText("").equalsIgnoreCase(good)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The mailbox as far as the directory knows it. The directory does not say since when its facts
   * hold, so their evidence has no time.
   */
  Mailbox mailbox(@Nullable Evidence inferredPlace, @Nullable String inferredGeography) {
    return new Mailbox(
        new MailboxId(id),
        address(),
        Json.text(facts, "displayName"),
        MailboxKind.UNKNOWN,
        Lifecycle.UNKNOWN,
        null,
        owner(),
        List.of(),
        new Migration(Migration.State.UNKNOWN, pastOnPremises()),
        location(inferredPlace, inferredGeography),
        new Access.Open(),
        null);
  }

  /** The same of a user who was deleted. */
  Mailbox deletedMailbox(@Nullable Evidence inferredPlace, @Nullable String inferredGeography) {
    Mailbox once = mailbox(inferredPlace, inferredGeography);
    return new Mailbox(
        once.id(),
        once.address(),
        once.displayName(),
        MailboxKind.USER,
        Lifecycle.SOFT_DELETED,
        null,
        once.owner(),
        List.of(),
        once.migration(),
        once.location(),
        new Access.Unreadable(Reason.INACTIVE),
        null);
  }

  /** Lower case; empty when it has none. */
  String principal() {
    String principal = Json.text(facts, "userPrincipalName");
    // The service puts a deleted user's id before the name.
    return principal == null
        ? ""
        : principal.toLowerCase(Locale.ROOT).replaceFirst("^[0-9a-f]{32}(?=.)", "");
  }

  /** No plan gives it a mailbox, and no other directory could. */
  boolean unlicensed() {
    return facts.path("assignedPlans").isArray()
        && !hasLicence()
        && !facts.path("onPremisesSyncEnabled").asBoolean();
  }

  /** Accounts behind shared, room and equipment mailboxes are switched off by design. */
  Lifecycle lifecycle(MailboxKind kind) {
    if (!facts.path("accountEnabled").isBoolean()) {
      return Lifecycle.UNKNOWN;
    }
    boolean needsAccount = kind == MailboxKind.USER || kind == MailboxKind.UNKNOWN;
    return facts.path("accountEnabled").asBoolean() || !needsAccount
        ? Lifecycle.ACTIVE
        : Lifecycle.DISABLED;
  }

  private String address() {
    String mail = Json.text(facts, "mail");
    String principal = Json.text(facts, "userPrincipalName");
    if (mail != null) {
      return mail;
    }
    return principal != null ? principal : id;
  }

  private Owner owner() {
    String country = Json.text(facts, "usageLocation");
    return new Owner(
        Json.text(facts, "department"),
        Json.text(facts, "companyName"),
        Json.text(facts, "officeLocation"),
        country != null && country.matches("[A-Za-z]{2}")
            ? country.toUpperCase(Locale.ROOT)
            : null);
  }

  private DataLocation location(
      @Nullable Evidence inferredPlace, @Nullable String inferredGeography) {
    List<Evidence> evidence = new ArrayList<>();
    String declared = Json.text(facts, "preferredDataLocation");
    if (declared != null) {
      declared = declared.toUpperCase(Locale.ROOT);
      evidence.add(
          new Evidence("preferredDataLocation=" + declared, SOURCE, Strength.DECLARED, null));
    }
    if (inferredPlace != null) {
      evidence.add(inferredPlace);
    }
    return new DataLocation(null, declared, inferredGeography, evidence);
  }

  /** Signs of a past on premises. None of them says that the mailbox itself was moved. */
  private List<Evidence> pastOnPremises() {
    List<Evidence> signs = new ArrayList<>();
    JsonNode synced = facts.path("onPremisesSyncEnabled");
    if (synced.isBoolean()) {
      signs.add(inferred("onPremisesSyncEnabled=" + synced.asBoolean()));
    }
    if (Json.text(facts, "onPremisesImmutableId") != null) {
      signs.add(inferred("onPremisesImmutableId=present"));
    }
    for (JsonNode proxy : facts.path("proxyAddresses")) {
      if (proxy.asText("").toLowerCase(Locale.ROOT).endsWith(".mail.onmicrosoft.com")) {
        signs.add(inferred("hybridRoutingAddress=present"));
        break;
      }
    }
    return signs;
  }

  private static Evidence inferred(String fact) {
    return new Evidence(fact, SOURCE, Strength.INFERRED, null);
  }
}
