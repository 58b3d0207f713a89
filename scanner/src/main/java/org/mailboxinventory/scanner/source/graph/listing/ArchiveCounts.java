package org.mailboxinventory.scanner.source.graph.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.EndlessListException;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.source.graph.request.TokenClaims;
import org.mailboxinventory.scanner.source.graph.request.TooHeavyException;

/**
 * How many items lie in users' archives, which cannot be read: the preview of the mailbox import
 * and export API tells of an archive's folders. It is asked only where the token names its
 * permission, and no more once it was refused. Only folders are asked for, never items.
 */
public final class ArchiveCounts {
  public static final String PERMISSION = "MailboxFolder.Read.All";

  private static final String FIELDS =
      "id,parentFolderId,childFolderCount,totalItemCount,wellKnownName";

  /** Exchange has 10,000 folders in a mailbox; most have none below them. */
  private static final int MOST_OPENED = 5_000;

  private final Requests requests;
  private volatile boolean answers;

  ArchiveCounts(Requests requests, TokenClaims claims) {
    this.requests = requests;
    this.answers =
        claims.permissions().contains(PERMISSION)
            || claims.permissions().contains("MailboxFolder.ReadWrite.All");
  }

  /** The items in this user's archive; null when there is none or nothing is told of it. */
  @Nullable Long of(MailboxId user) throws IOException {
    if (!answers) {
      return null;
    }
    try {
      String archive = archive(user);
      return archive == null ? null : items(user, archive);
    } catch (ServiceFailure refused) {
      // A mailbox that is not there says nothing of the others.
      if (refused.status() != 404 && !refused.inTheService()) {
        answers = false;
      }
      return null;
    } catch (Links.ForeignLinkException | EndlessListException | TooHeavyException refused) {
      return null;
    }
  }

  private @Nullable String archive(MailboxId user) throws IOException {
    String link = Links.path("users", user.value(), "settings", "exchange");
    JsonNode settings = requests.get(get("a mailbox's archive", user, link), Json::object);
    return Json.text(settings, "inPlaceArchiveMailboxId");
  }

  private long items(MailboxId user, String archive) throws IOException {
    Map<String, JsonNode> found = new HashMap<>();
    String root = Links.path("admin", "exchange", "mailboxes", archive, "folders");
    add(list(user, root), found);
    // Whether the list goes below its first level is not said, so both are allowed for.
    Set<String> opened = new HashSet<>();
    for (String next = closed(found, opened); next != null; next = closed(found, opened)) {
      opened.add(next);
      if (opened.size() > MOST_OPENED) {
        throw new EndlessListException("the folders of an archive", "each has others below it");
      }
      add(list(user, root + Links.path(next, "childFolders")), found);
    }
    return found.values().stream()
        .filter(folder -> !repeats(folder, found))
        .mapToLong(folder -> Math.max(0, folder.path("totalItemCount").asLong()))
        .sum();
  }

  private static void add(List<JsonNode> folders, Map<String, JsonNode> found) {
    folders.forEach(folder -> found.putIfAbsent(folder.path("id").asText(), folder));
  }

  /** A folder that has others below it of which none is known, and that was not opened yet. */
  private static @Nullable String closed(Map<String, JsonNode> found, Set<String> opened) {
    Set<String> parents = new HashSet<>(opened);
    found.values().forEach(folder -> parents.add(folder.path("parentFolderId").asText()));
    return found.entrySet().stream()
        .filter(folder -> folder.getValue().path("childFolderCount").asInt() > 0)
        .map(Map.Entry::getKey)
        .filter(id -> !parents.contains(id))
        .findFirst()
        .orElse(null);
  }

  /** Search folders show what lies elsewhere. */
  private static boolean repeats(JsonNode folder, Map<String, JsonNode> found) {
    JsonNode at = folder;
    for (int depth = 0; at != null && depth < found.size(); depth++) {
      String type = at.path("@odata.type").asText("").toLowerCase(Locale.ROOT);
      if (type.endsWith("searchfolder")
          || at.path("wellKnownName").asText("").equalsIgnoreCase("searchfolders")) {
        return true;
      }
      at = found.get(at.path("parentFolderId").asText());
    }
    return false;
  }

  private List<JsonNode> list(MailboxId user, String path) throws IOException {
    String link = Links.query(path, List.of("$select", FIELDS, "$top", "250"));
    return new Pager(requests).all(get("the folders of an archive", user, link), Json::tree);
  }

  private static GraphRequest get(String what, MailboxId user, String link) {
    return new GraphRequest(what, Endpoint.BETA, link, user, null);
  }
}
