package org.mailboxinventory.scanner.sample.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.Access;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan.FolderPlan;
import org.mailboxinventory.scanner.sample.value.SampleFiles;

/** Reads {@code mailboxes.yaml}. */
final class MailboxPlans {
  private final JsonNode sets;

  private MailboxPlans(JsonNode sets) {
    this.sets = sets;
  }

  static List<MailboxPlan> read(SampleFiles files) {
    JsonNode root = files.yaml("mailboxes.yaml");
    MailboxPlans plans = new MailboxPlans(root.path("sets"));
    List<MailboxPlan> mailboxes = new ArrayList<>();
    root.path("mailboxes").forEach(mailbox -> mailboxes.add(plans.mailbox(mailbox)));
    return List.copyOf(mailboxes);
  }

  private MailboxPlan mailbox(JsonNode node) {
    String access = node.path("access").asText("open");
    return new MailboxPlan(
        node.path("id").asText(),
        node.path("address").asText(),
        node.path("name").asText(),
        node.path("purpose").asText(),
        node.path("department").asText(),
        node.path("title").asText(),
        node.path("office").asText(),
        node.path("country").asText("IN"),
        textOrNull(node.path("location")),
        node.path("synced").asBoolean(),
        Access.valueOf(access.toUpperCase(Locale.ROOT).replace('-', '_')),
        person(node.path("person")),
        folders(node.path("folders")));
  }

  private static MailboxPlan.Person person(JsonNode node) {
    return new MailboxPlan.Person(
        textOrNull(node.path("given-name")),
        textOrNull(node.path("surname")),
        textOrNull(node.path("mobile")),
        texts(node.path("telephones")),
        texts(node.path("other-mails")),
        texts(node.path("aliases")));
  }

  private static List<String> texts(JsonNode nodes) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private List<FolderPlan> folders(JsonNode nodes) {
    List<FolderPlan> folders = new ArrayList<>();
    int next = 0;
    for (JsonNode node : nodes) {
      FolderPlan folder =
          new FolderPlan(
              node.path("name").asText(),
              textOrNull(node.path("known")),
              parent(node.path("in"), folders),
              node.path("hidden").asBoolean(),
              node.path("search").asBoolean(),
              mail(node.path("mail")),
              next,
              node.path("items").asInt());
      next += folder.items();
      folders.add(folder);
    }
    return folders;
  }

  private static int parent(JsonNode in, List<FolderPlan> folders) {
    if (in.isMissingNode()) {
      return FolderPlan.TOP;
    }
    if (in.asText().equals("nowhere")) {
      return FolderPlan.OUTSIDE;
    }
    for (int i = 0; i < folders.size(); i++) {
      if (folders.get(i).name().equals(in.asText())) {
        return i;
      }
    }
    throw new IllegalArgumentException("a sample folder lies in one that does not come before it");
  }

  /** Names of sets are replaced by what is in them. */
  private List<String> mail(JsonNode names) {
    List<String> templates = new ArrayList<>();
    for (JsonNode name : names) {
      JsonNode set = sets.path(name.asText());
      if (set.isMissingNode()) {
        templates.add(name.asText());
      } else {
        set.forEach(template -> templates.add(template.asText()));
      }
    }
    return templates;
  }

  private static @Nullable String textOrNull(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
