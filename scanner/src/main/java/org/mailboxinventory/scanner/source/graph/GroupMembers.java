package org.mailboxinventory.scanner.source.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;

/** Whom the groups of the settings lead to, members of members included. */
final class GroupMembers {
  private final Requests requests;

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
    Set<String> members = new HashSet<>();
    for (String group : groups) {
      try {
        String id = id(group);
        members.add(id);
        members.addAll(members(id));
      } catch (ServiceFailure refused) {
        if (refused.inTheService()) {
          throw refused;
        }
        throw refused.status() == 403 ? denied() : unknown(group);
      }
    }
    return members;
  }

  private String id(String group) throws IOException {
    if (group.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return group.toLowerCase(Locale.ROOT);
    }
    String link =
        Links.query(
            Links.path("groups"),
            List.of("$filter", "mail eq '" + group.replace("'", "''") + "'", "$select", "id"));
    List<JsonNode> found = new Pager(requests).all(Get.directory("a group", link), Json::tree);
    String id = found.size() == 1 ? Json.text(found.get(0), "id") : null;
    if (id == null) {
      throw unknown(group);
    }
    return id;
  }

  private List<String> members(String group) throws IOException {
    String link =
        Links.query(
            Links.path("groups", group, "transitiveMembers"),
            List.of("$select", "id", "$top", "999"));
    return new Pager(requests)
        .all(Get.directory("the members of a group", link), Json::tree).stream()
            .map(member -> member.path("id").asText())
            .toList();
  }

  private static SourceException unknown(String group) {
    return new SourceException(
        SourceException.Kind.USAGE,
        Reason.VANISHED,
        "mailboxes.groups: there is no group "
            + group
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
