package org.mailboxinventory.scanner.sample.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mailboxinventory.scanner.sample.mail.Cast;
import org.mailboxinventory.scanner.sample.mail.Contents;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/** Answers about the organisation and its users. */
final class Directory {
  private static final int USERS = 100;
  private static final int MOST_USERS = 999;

  private final Contents contents;
  private final String root;
  private final Map<String, Integer> numbers = new HashMap<>();

  Directory(SampleTenant tenant, String root) {
    this.contents = tenant.contents();
    this.root = root;
    for (int i = 0; i < contents.mailboxes().size(); i++) {
      numbers.put(contents.mailboxes().get(i).id(), i);
      numbers.put(contents.mailboxes().get(i).address(), i);
    }
  }

  /** The number of the user with this id or principal name; -1 when there is none. */
  int find(String idOrName) {
    return numbers.getOrDefault(idOrName.toLowerCase(Locale.ROOT), -1);
  }

  Reply organization() {
    Cast cast = contents.cast();
    return Reply.json(
        json -> {
          json.writeStartObject();
          json.writeStringField("@odata.context", root + "/$metadata#organization");
          json.writeArrayFieldStart("value");
          json.writeStartObject();
          json.writeStringField("id", cast.bank("tenant-id"));
          json.writeStringField("displayName", cast.bank("name"));
          json.writeStringField("country", "India");
          json.writeStringField("countryLetterCode", "IN");
          json.writeStringField("defaultUsageLocation", "IN");
          json.writeStringField("tenantType", "AAD");
          json.writeBooleanField("onPremisesSyncEnabled", true);
          json.writeArrayFieldStart("verifiedDomains");
          domain(json, cast.bank("domain"), false);
          domain(json, cast.bank("initial-domain"), true);
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void domain(JsonGenerator json, String name, boolean initial) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("type", "Managed");
    json.writeBooleanField("isInitial", initial);
    json.writeBooleanField("isDefault", !initial);
    json.writeStringField("capabilities", "Email, OfficeCommunicationsOnline");
    json.writeEndObject();
  }

  /** A collection in which the tenant has nothing. */
  Reply none(String collection) {
    return Reply.json(
        json -> {
          json.writeStartObject();
          json.writeStringField("@odata.context", root + "/$metadata#" + collection);
          json.writeArrayFieldStart("value");
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  Reply users(Request request) {
    int top = Math.min(MOST_USERS, Math.max(1, request.number("$top", USERS)));
    int from = Math.min(request.number("$skiptoken", 0), contents.mailboxes().size());
    int to = Math.min(contents.mailboxes().size(), from + top);
    List<MailboxPlan> page = contents.mailboxes().subList(from, to);
    return Reply.json(
        200,
        1024 * (page.size() + 1),
        json -> {
          json.writeStartObject();
          json.writeStringField("@odata.context", root + "/$metadata#users");
          if (to < contents.mailboxes().size()) {
            String link = root + "/users?$top=" + top + "&$skiptoken=" + to;
            json.writeStringField("@odata.nextLink", link);
          }
          json.writeArrayFieldStart("value");
          for (MailboxPlan plan : page) {
            UserJson.write(json, plan, contents.cast());
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  Reply user(int mailbox) {
    MailboxPlan plan = contents.mailboxes().get(mailbox);
    return Reply.json(json -> UserJson.write(json, plan, contents.cast()));
  }

  /**
   * @param property empty for all settings, or the one asked for
   */
  Reply mailboxSettings(int mailbox, String property) {
    String purpose = contents.mailboxes().get(mailbox).purpose();
    return switch (property) {
      case "userPurpose" ->
          Reply.json(
              json -> {
                json.writeStartObject();
                json.writeStringField("@odata.context", root + "/$metadata#userPurpose");
                json.writeStringField("value", purpose);
                json.writeEndObject();
              });
      case "" ->
          Reply.json(
              json -> {
                json.writeStartObject();
                json.writeStringField("@odata.context", root + "/$metadata#mailboxSettings");
                json.writeStringField("timeZone", "India Standard Time");
                json.writeStringField("userPurpose", purpose);
                json.writeEndObject();
              });
      default -> Reply.error(400, "BadRequest", "Resource not found for the segment.");
    };
  }
}
