package org.mailboxinventory.scanner.source.graph.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.text.SensitiveText;

/** The contacts of a mailbox: those in the folder that every mailbox has, and those in others. */
final class Contacts {
  /** Numbers and dates need a name to be understood. */
  private static final Map<String, String> LABELS =
      Map.of(
          "mobilePhone", "Mobile: ",
          "businessPhones", "Phone: ",
          "homePhones", "Phone: ",
          "birthday", "Date of birth: ");

  private final Requests requests;
  private final Mailbox mailbox;
  private final ItemFilter filter;

  Contacts(Requests requests, Mailbox mailbox, ItemFilter filter) {
    this.requests = requests;
    this.mailbox = mailbox;
    this.filter = filter;
  }

  List<FolderReading> read() throws IOException {
    String user = Links.path("users", mailbox.id().value());
    List<FolderReading> readings = new ArrayList<>();
    readings.add(reading("contacts", "Contacts", user + "/contacts"));
    folders(user + "/contactFolders", "Contacts", readings);
    return readings;
  }

  private void folders(String list, String above, List<FolderReading> readings) throws IOException {
    String link = Links.query(list, List.of("$select", "id,displayName", "$top", "100"));
    GraphRequest request = GraphRequest.of("the folders of contacts", mailbox.id(), link);
    String user = Links.path("users", mailbox.id().value());
    for (JsonNode folder : new Pager(requests).all(request, Json::tree)) {
      String id = Json.text(folder, "id");
      if (id != null) {
        String path = above + "/" + folder.path("displayName").asText("").replace('/', '_');
        String own = user + Links.path("contactFolders", id);
        readings.add(reading(id, path, own + "/contacts"));
        folders(own + "/childFolders", path, readings);
      }
    }
  }

  private FolderReading reading(String id, String path, String link) {
    return new ListedItems(
        requests, mailbox, new FolderId(id), SensitiveText.of(path), link, this::contact);
  }

  private SourceItem contact(JsonParser parser) throws IOException {
    JsonNode node = Json.tree(parser);
    String id = Json.text(node, "id");
    if (id == null) {
      throw new IOException("a contact without an id");
    }
    Instant at = Json.instant(Json.text(node, "createdDateTime"));
    boolean out = filter.leavesOut(at);
    StringBuilder text = new StringBuilder();
    node.properties()
        .forEach(
            field -> {
              if (!field.getKey().startsWith("@") && !technical(field.getKey())) {
                lines(LABELS.getOrDefault(field.getKey(), ""), field.getValue(), text);
              }
            });
    byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
    return new SourceItem(
        new ItemId(id),
        Item.Kind.CONTACT,
        null,
        at,
        false,
        List.of(),
        body.length,
        SensitiveText.empty(),
        SensitiveText.empty(),
        out ? List.of() : List.of(new SourceItem.Body(false, body, "UTF-8")),
        List.of(),
        out ? Reason.EXCLUDED_DATE : null);
  }

  /** Fields that the service fills in, not people. */
  private static boolean technical(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return name.endsWith("id")
        || name.equals("changekey")
        || name.equals("createddatetime")
        || name.equals("lastmodifieddatetime");
  }

  /** One value a line. */
  private static void lines(String label, JsonNode value, StringBuilder text) {
    if (value.isContainerNode()) {
      value.forEach(inner -> lines(label, inner, text));
    } else if (value.isTextual() && !value.asText().isBlank()) {
      text.append(label).append(value.asText()).append('\n');
    }
  }
}
