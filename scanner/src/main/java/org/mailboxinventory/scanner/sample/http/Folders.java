package org.mailboxinventory.scanner.sample.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.FolderPlan;
import org.mailboxinventory.scanner.sample.tenant.Ids;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/** Answers about the folders of a mailbox. */
final class Folders {
  private static final int PAGE = 10;

  private final SampleTenant tenant;
  private final String root;

  Folders(SampleTenant tenant, String root) {
    this.tenant = tenant;
    this.root = root;
  }

  /** The folder with this id or well-known name; -1 when there is none. */
  int find(int mailbox, String idOrName) {
    List<FolderPlan> folders = plan(mailbox).folders();
    Ids id = Ids.parse(idOrName);
    if (id != null) {
      boolean here = id.kind() == Ids.FOLDER && id.mailbox() == mailbox;
      return here && id.sub() < folders.size() ? id.sub() : -1;
    }
    String name = idOrName.toLowerCase(Locale.ROOT);
    for (int i = 0; i < folders.size(); i++) {
      if (name.equals(folders.get(i).known())) {
        return i;
      }
    }
    return -1;
  }

  Reply folder(int mailbox, int folder) {
    return Reply.json(json -> write(json, mailbox, folder));
  }

  Reply top(int mailbox, Request request) {
    return list(mailbox, FolderPlan.TOP, request);
  }

  Reply children(int mailbox, int folder, Request request) {
    return list(mailbox, folder, request);
  }

  private Reply list(int mailbox, int parent, Request request) {
    boolean hidden = "true".equals(request.parameter("includeHiddenFolders"));
    List<Integer> children = children(mailbox, parent, hidden);
    int top =
        Math.max(1, request.number("$top", request.pageSize() > 0 ? request.pageSize() : PAGE));
    int from = Math.min(request.number("$skip", 0), children.size());
    int to = Math.min(children.size(), from + top);
    String path = String.join("/", request.path().subList(1, request.path().size()));
    String link = root + "/" + path + "?includeHiddenFolders=" + hidden + "&$top=" + top;
    return Reply.json(
        json -> {
          json.writeStartObject();
          json.writeStringField("@odata.context", root + "/$metadata#mailFolders");
          json.writeArrayFieldStart("value");
          for (int folder : children.subList(from, to)) {
            write(json, mailbox, folder);
          }
          json.writeEndArray();
          if (to < children.size()) {
            json.writeStringField("@odata.nextLink", link + "&$skip=" + to);
          }
          json.writeEndObject();
        });
  }

  private List<Integer> children(int mailbox, int parent, boolean hidden) {
    List<FolderPlan> folders = plan(mailbox).folders();
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < folders.size(); i++) {
      FolderPlan folder = folders.get(i);
      if (folder.parent() == parent && (hidden || !folder.hidden())) {
        children.add(i);
      }
    }
    return children;
  }

  private void write(JsonGenerator json, int mailbox, int number) throws IOException {
    FolderPlan folder = plan(mailbox).folders().get(number);
    int items = tenant.state(mailbox).journal(number).present();
    json.writeStartObject();
    if (folder.search()) {
      json.writeStringField("@odata.type", "#microsoft.graph.mailSearchFolder");
    }
    json.writeStringField("id", Ids.folder(mailbox, number));
    json.writeStringField("displayName", folder.name());
    int parent = folder.parent() < 0 ? Ids.ROOT : folder.parent();
    json.writeStringField("parentFolderId", Ids.folder(mailbox, parent));
    json.writeNumberField("childFolderCount", children(mailbox, number, true).size());
    json.writeNumberField("unreadItemCount", items / 4);
    json.writeNumberField("totalItemCount", items);
    json.writeNumberField("sizeInBytes", items * 24_000L);
    json.writeBooleanField("isHidden", folder.hidden());
    json.writeEndObject();
  }

  private MailboxPlan plan(int mailbox) {
    return tenant.contents().mailboxes().get(mailbox);
  }
}
