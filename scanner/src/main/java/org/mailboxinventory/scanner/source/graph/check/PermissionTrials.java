package org.mailboxinventory.scanner.source.graph.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.source.graph.GraphSettings;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.RetryPolicy;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.source.graph.request.TokenClaims;

/** How often each permission was tried, and with what outcome. */
final class PermissionTrials {
  private final GraphSettings settings;
  private final Requests requests;

  /** For each permission how often it was allowed, and how often refused. */
  private final Map<Permission, int[]> tried = new EnumMap<>(Permission.class);

  PermissionTrials(GraphSettings settings, Requests requests) {
    this.settings = settings;
    this.requests = requests;
  }

  boolean tried(Permission permission) {
    return tried.containsKey(permission);
  }

  /** True when the request was answered. */
  boolean note(Permission permission, GraphRequest get) throws IOException {
    try {
      requests.get(get, Json::object);
      note(permission, true);
      return true;
    } catch (ServiceFailure refused) {
      note(permission, refused);
      return false;
    }
  }

  /** Only a refusal says that a permission is missing; a mailbox that is not there says nothing. */
  void note(Permission permission, ServiceFailure refused) throws IOException {
    if (refused.status() == 403 && !refused.noCloudMailbox()) {
      note(permission, false);
    } else if (refused.status() == RetryPolicy.NO_ANSWER) {
      throw refused;
    }
  }

  void note(Permission permission, boolean allowed) {
    tried.computeIfAbsent(permission, any -> new int[2])[allowed ? 0 : 1]++;
  }

  /** The outcome of many trials of one permission. */
  void noteAll(Permission permission, int allowed, int refused) {
    tried.put(permission, new int[] {allowed, refused});
  }

  /** What the settings want, with what the trials and the token say of it. */
  List<Grant> grants(TokenClaims claims) {
    List<Grant> grants = new ArrayList<>();
    for (Permission permission : Permission.values()) {
      if (wanted(permission)) {
        int[] counts = tried.getOrDefault(permission, new int[2]);
        boolean inToken = claims.permissions().contains(permission.word());
        grants.add(Grant.of(permission, needed(permission), counts[0], counts[1], inToken));
      }
    }
    return grants;
  }

  boolean wanted(Permission permission) {
    return switch (permission) {
      case CALENDARS_READ -> settings.items().calendars();
      case CONTACTS_READ -> settings.items().contacts();
      case REPORTS_READ_ALL, MAILBOX_FOLDER_READ_ALL ->
          settings.tenant().endpoint().cloud().equals("global");
      default -> true;
    };
  }

  private boolean needed(Permission permission) {
    boolean byGroup = !settings.mailboxes().groups().isEmpty();
    return permission.needed() || (permission == Permission.GROUP_MEMBER_READ_ALL && byGroup);
  }
}
