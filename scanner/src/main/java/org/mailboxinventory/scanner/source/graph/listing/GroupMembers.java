package org.mailboxinventory.scanner.source.graph.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;

/** Whom the groups of the settings lead to, members of members included. */
final class GroupMembers {
  private final Requests requests;
  private final Map<String, Set<String>> found = new LinkedHashMap<>();

  GroupMembers(Requests requests) {
    this.requests = requests;
  }

  /**
   * Directory ids of the groups and of all their members; null when no groups are named.
   *
   * @throws SourceException when a group is not there or may not be read: without it, others than
   *     meant would be left out
   */
  @Nullable Set<String> of(List<String> groups) throws IOException {
    if (groups.isEmpty()) {
      return null;
    }
    List<String> unknown = new ArrayList<>();
    for (String group : groups) {
      try {
        String id = id(group);
        if (id == null) {
          unknown.add(group);
        } else {
          Set<String> members = new HashSet<>(members(id));
          members.add(id);
          found.put(group, members);
        }
      } catch (ServiceFailure refused) {
        if (refused.inTheService()) {
          throw refused;
        }
        if (refused.status() == 403) {
          throw denied();
        }
        unknown.add(group);
      }
    }
    if (!unknown.isEmpty()) {
      throw unknown(unknown);
    }
    Set<String> all = new HashSet<>();
    found.values().forEach(all::addAll);
    return all;
  }

  /** A sentence for each group that leads to none of the mailboxes. */
  List<String> without(List<Mailbox> mailboxes) {
    Set<String> ids = new HashSet<>();
    mailboxes.forEach(mailbox -> ids.add(mailbox.id().value()));
    return found.entrySet().stream()
        .filter(group -> group.getValue().stream().noneMatch(ids::contains))
        .map(
            group ->
                "mailboxes.groups: '"
                    + group.getKey()
                    + "' matches no mailbox: neither the group nor a member has one")
        .toList();
  }

  private @Nullable String id(String group) throws IOException {
    if (group.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return group.toLowerCase(Locale.ROOT);
    }
    String link =
        Links.query(
            Links.path("groups"),
            List.of("$filter", "mail eq '" + group.replace("'", "''") + "'", "$select", "id"));
    List<JsonNode> named =
        new Pager(requests).all(GraphRequest.directory("a group", link), Json::tree);
    return named.size() == 1 ? Json.text(named.get(0), "id") : null;
  }

  private List<String> members(String group) throws IOException {
    String link =
        Links.query(
            Links.path("groups", group, "transitiveMembers"),
            List.of("$select", "id", "$top", "999"));
    return new Pager(requests)
        .all(GraphRequest.directory("the members of a group", link), Json::tree).stream()
            .map(member -> member.path("id").asText())
            .toList();
  }

  private static SourceException unknown(List<String> groups) {
    return new SourceException(
        SourceException.Kind.USAGE,
        Reason.VANISHED,
        "mailboxes.groups: there is no group "
            + String.join(", nor ", groups)
            + " in the tenant; give its address or its directory id");
  }

  private static SourceException denied() {
    return new SourceException(
        SourceException.Kind.PERMISSION,
        Reason.ACCESS_DENIED,
        "mailboxes.groups: this identity may not read groups; grant GroupMember.Read.All and have"
            + " an administrator consent");
  }
}
