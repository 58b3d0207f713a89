package org.mailboxinventory.scanner.source.graph.listing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
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
import org.mailboxinventory.report.model.Strength;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;

/** A Microsoft 365 group, which has a mailbox of its own. */
public record DirectoryGroup(String id, @Nullable String mail, JsonNode facts) {
  private static final String FIELDS =
      "id,displayName,mail,mailEnabled,groupTypes,preferredDataLocation,onPremisesSyncEnabled";

  /** The groups that have a mailbox. */
  public static List<DirectoryGroup> withMailbox(Requests requests) throws IOException {
    String link =
        Links.query(
            Links.path("groups"),
            List.of(
                "$filter", "groupTypes/any(c:c eq 'Unified')", "$select", FIELDS, "$top", "999"));
    return new Pager(requests)
        .all(GraphRequest.directory("the list of groups", link), DirectoryGroup::read).stream()
            .filter(group -> group.mail != null)
            .toList();
  }

  private static DirectoryGroup read(JsonParser parser) throws IOException {
    JsonNode node = Json.tree(parser);
    String id = Json.text(node, "id");
    if (id == null) {
      throw new IOException("a group without an id");
    }
    return new DirectoryGroup(id, Json.text(node, "mail"), node);
  }

  /** Its mailbox as far as the directory knows it. */
  Mailbox mailbox(@Nullable Evidence inferredPlace, @Nullable String inferredGeography) {
    List<Evidence> evidence = new ArrayList<>();
    String declared = Json.text(facts, "preferredDataLocation");
    if (declared != null) {
      declared = declared.toUpperCase(Locale.ROOT);
      evidence.add(
          new Evidence("preferredDataLocation=" + declared, "graph", Strength.DECLARED, null));
    }
    if (inferredPlace != null) {
      evidence.add(inferredPlace);
    }
    return new Mailbox(
        new MailboxId(id),
        mail == null ? id : mail,
        Json.text(facts, "displayName"),
        MailboxKind.GROUP,
        Lifecycle.ACTIVE,
        null,
        Owner.unknown(),
        List.of(),
        Migration.unknown(),
        new DataLocation(null, declared, inferredGeography, evidence),
        new Access.Open(),
        null);
  }
}
