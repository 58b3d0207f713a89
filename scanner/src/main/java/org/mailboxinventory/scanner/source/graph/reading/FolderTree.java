package org.mailboxinventory.scanner.source.graph.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.scanner.source.Globs;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.EndlessListException;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.MailboxTrouble;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * All folders of a mailbox, hidden ones and those for recoverable items included. Search folders
 * are left out: they only repeat what lies elsewhere.
 */
public final class FolderTree {
  /** Exchange nests folders 300 deep at most, and has 10,000 in a mailbox. */
  private static final int DEEPEST = 310;

  private static final int MOST_FOLDERS = 50_000;
  private static final String WHAT = "the list of folders";

  private static final String FIELDS =
      "id,displayName,isHidden,childFolderCount,totalItemCount,parentFolderId";

  /** As Exchange calls them in every language; beside them lie logs and audit records. */
  private static final Set<String> RECOVERABLE =
      Set.of("Purges", "Versions", "DiscoveryHolds", "SubstrateHolds");

  private final Requests requests;
  private final MailboxId mailbox;
  private final ItemFilter filter;
  private final Globs included;
  private final Globs excluded;
  private final Map<FolderId, MailFolder> found = new LinkedHashMap<>();

  public FolderTree(Requests requests, MailboxId mailbox, ItemFilter filter) {
    this.requests = requests;
    this.mailbox = mailbox;
    this.filter = filter;
    this.included = new Globs(filter.folders());
    this.excluded = new Globs(filter.excludedFolders());
  }

  /** The folders, each before those within it. */
  public List<MailFolder> read() throws IOException {
    List<JsonNode> top = list(Links.path("users", mailbox.value(), "mailFolders"));
    add(top, null, false, 1);
    JsonNode recoverable = wellKnown("recoverableitemsdeletions");
    if (recoverable != null) {
      add(List.of(recoverable), null, false, 1);
      add(besideDeletions(recoverable), null, false, 1);
    }
    return List.copyOf(found.values());
  }

  private void add(List<JsonNode> folders, @Nullable MailFolder parent, boolean hidden, int depth)
      throws IOException {
    if (depth > DEEPEST || found.size() > MOST_FOLDERS) {
      throw new EndlessListException(
          WHAT,
          "it has more than " + MOST_FOLDERS + " folders, or more than " + DEEPEST + " levels");
    }
    for (JsonNode node : folders) {
      String id = Json.text(node, "id");
      if (id == null || isSearch(node) || found.containsKey(new FolderId(id))) {
        continue;
      }
      boolean hiddenHere = hidden || node.path("isHidden").asBoolean();
      MailFolder folder = folder(id, node, parent, hiddenHere);
      found.put(folder.id(), folder);
      if (node.path("childFolderCount").asInt() > 0) {
        add(below(folder), folder, hiddenHere, depth + 1);
      }
    }
  }

  /**
   * A folder with an id that cannot be asked for fails when it is read; that is enough. Where the
   * service does not list what lies below a folder, that is one closed folder.
   */
  private List<JsonNode> below(MailFolder folder) throws IOException {
    try {
      return list(
          Links.path("users", mailbox.value(), "mailFolders", folder.id().value(), "childFolders"));
    } catch (Links.ForeignLinkException refused) {
      return List.of();
    } catch (ServiceFailure refused) {
      if (refused.inTheService() || refused.noCloudMailbox()) {
        throw refused;
      }
      MailFolder closed = folder.unlisted(MailboxTrouble.reasonOfPart(refused));
      found.put(closed.id(), closed);
      return List.of();
    }
  }

  private MailFolder folder(String id, JsonNode node, @Nullable MailFolder parent, boolean hidden) {
    String name = node.path("displayName").asText("").replace('/', '_');
    String path = parent == null ? name : parent.path().reveal() + "/" + name;
    boolean out =
        (hidden && !filter.hiddenFolders())
            || excluded.cover(path)
            || (!included.isEmpty() && !included.cover(path));
    return new MailFolder(
        new FolderId(id),
        SensitiveText.of(path),
        node.path("totalItemCount").asLong(-1),
        parent,
        out,
        null);
  }

  private static boolean isSearch(JsonNode node) {
    return node.path("@odata.type")
        .asText("")
        .toLowerCase(Locale.ROOT)
        .endsWith("mailsearchfolder");
  }

  private List<JsonNode> list(String path) throws IOException {
    String link =
        Links.query(
            path, List.of("includeHiddenFolders", "true", "$select", FIELDS, "$top", "250"));
    return new Pager(requests).all(GraphRequest.of(WHAT, mailbox, link), Json::tree);
  }

  /**
   * What else of the recoverable items was written by people. Graph has names for none of these
   * folders, but they lie beside the one that it names; where it does not list them, they stay
   * unknown.
   */
  private List<JsonNode> besideDeletions(JsonNode deletions) throws IOException {
    String root = Json.text(deletions, "parentFolderId");
    if (root == null) {
      return List.of();
    }
    try {
      return list(Links.path("users", mailbox.value(), "mailFolders", root, "childFolders"))
          .stream()
          .filter(folder -> RECOVERABLE.contains(folder.path("displayName").asText()))
          .toList();
    } catch (ServiceFailure refused) {
      if (refused.inTheService()) {
        throw refused;
      }
      return List.of();
    }
  }

  /** A folder by the name that is the same in every language; null when it does not answer. */
  private @Nullable JsonNode wellKnown(String name) throws IOException {
    String link =
        Links.query(
            Links.path("users", mailbox.value(), "mailFolders", name), List.of("$select", FIELDS));
    try {
      return requests.get(GraphRequest.of("a folder", mailbox, link), Json::object);
    } catch (ServiceFailure refused) {
      if (refused.inTheService()) {
        throw refused;
      }
      return null;
    }
  }
}
