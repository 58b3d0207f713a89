package org.mailboxinventory.scanner.sample.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.sample.mail.Cast;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.Access;

/** Writes a user as Graph does. */
final class UserJson {
  private static final String EXCHANGE_PLAN = "efb87545-963c-4e0d-99df-69c6916d9eb0";

  private UserJson() {}

  static void write(JsonGenerator json, MailboxPlan plan, Cast cast) throws IOException {
    boolean user = plan.purpose().equals("user");
    json.writeStartObject();
    json.writeStringField("id", plan.id());
    json.writeStringField("userPrincipalName", plan.address());
    json.writeStringField("mail", plan.address());
    json.writeStringField("displayName", plan.name());
    json.writeStringField("givenName", plan.person().givenName());
    json.writeStringField("surname", plan.person().surname());
    json.writeStringField("mobilePhone", plan.person().mobilePhone());
    texts(json, "businessPhones", plan.person().businessPhones());
    texts(json, "otherMails", plan.person().otherMails());
    json.writeStringField("userType", "Member");
    json.writeBooleanField("accountEnabled", user);
    json.writeStringField("createdDateTime", "2019-08-12T05:41:00Z");
    json.writeStringField("department", plan.department());
    json.writeStringField("jobTitle", plan.title());
    json.writeStringField("companyName", cast.bank("name"));
    json.writeStringField("officeLocation", plan.office());
    json.writeStringField("country", plan.country());
    json.writeStringField("usageLocation", plan.country());
    json.writeStringField("preferredDataLocation", plan.location());
    synced(json, plan);
    texts(json, "proxyAddresses", addresses(plan, cast));
    plans(json, plan, user);
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void synced(JsonGenerator json, MailboxPlan plan) throws IOException {
    if (plan.synced()) {
      json.writeBooleanField("onPremisesSyncEnabled", true);
      json.writeStringField("onPremisesImmutableId", "c2FtcGxl" + plan.id().substring(0, 8));
      json.writeStringField("onPremisesLastSyncDateTime", "2026-10-31T20:10:00Z");
    } else {
      json.writeNullField("onPremisesSyncEnabled");
      json.writeNullField("onPremisesImmutableId");
      json.writeNullField("onPremisesLastSyncDateTime");
    }
  }

  private static List<String> addresses(MailboxPlan plan, Cast cast) {
    String local = plan.address().substring(0, plan.address().indexOf('@'));
    List<String> addresses = new ArrayList<>(List.of("SMTP:" + plan.address()));
    if (plan.synced()) {
      addresses.add("smtp:" + local + "@" + cast.bank("routing-domain"));
    }
    plan.person().aliases().forEach(alias -> addresses.add("smtp:" + alias));
    return addresses;
  }

  /** Users have a licence; shared and room mailboxes need none; one on-premises has none yet. */
  private static void plans(JsonGenerator json, MailboxPlan plan, boolean user) throws IOException {
    boolean licensed = user && plan.access() != Access.NOT_IN_CLOUD;
    json.writeArrayFieldStart("assignedPlans");
    if (licensed) {
      json.writeStartObject();
      json.writeStringField("assignedDateTime", "2021-04-01T04:00:00Z");
      json.writeStringField("capabilityStatus", "Enabled");
      json.writeStringField("service", "exchange");
      json.writeStringField("servicePlanId", EXCHANGE_PLAN);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("provisionedPlans");
    if (licensed) {
      json.writeStartObject();
      json.writeStringField("capabilityStatus", "Enabled");
      json.writeStringField("provisioningStatus", "Success");
      json.writeStringField("service", "exchange");
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
