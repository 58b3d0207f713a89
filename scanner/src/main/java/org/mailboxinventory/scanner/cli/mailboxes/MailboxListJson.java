package org.mailboxinventory.scanner.cli.mailboxes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.CommittedPlace;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.ShownText;

/** Mailboxes for programs: an array with one object each. */
final class MailboxListJson {
  private MailboxListJson() {}

  static void write(List<Mailbox> mailboxes, CommittedPlace committed, PrintStream target)
      throws IOException {
    try (JsonGenerator out =
        new JsonFactory()
            .createGenerator(target)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter()) {
      out.writeStartArray();
      for (Mailbox mailbox : mailboxes) {
        write(mailbox, committed, out);
      }
      out.writeEndArray();
    }
    target.println();
  }

  private static void write(Mailbox mailbox, CommittedPlace committed, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("id", mailbox.id().value());
    text(out, "address", mailbox.address());
    text(out, "displayName", mailbox.displayName());
    out.writeStringField("kind", mailbox.kind().word());
    out.writeStringField("lifecycle", mailbox.lifecycle().word());
    text(out, "archiveOf", mailbox.archiveOf() == null ? null : mailbox.archiveOf().value());
    out.writeStringField("access", MailboxTable.access(mailbox));
    out.writeObjectFieldStart("migration");
    out.writeStringField("state", mailbox.migration().state().word());
    evidence(out, mailbox.migration().evidence());
    out.writeEndObject();
    out.writeObjectFieldStart("location");
    text(out, "observed", mailbox.location().observed());
    text(out, "declared", mailbox.location().declared());
    text(out, "inferred", mailbox.location().inferred());
    text(out, "effective", mailbox.location().effective());
    text(out, "committed", committed.code());
    text(
        out,
        "strength",
        mailbox.location().strength() == null ? null : mailbox.location().strength().word());
    out.writeBooleanField("drift", mailbox.location().drift(committed));
    evidence(out, mailbox.location().evidence());
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void evidence(JsonGenerator out, List<Evidence> evidence) throws IOException {
    out.writeArrayFieldStart("evidence");
    for (Evidence fact : evidence) {
      out.writeStartObject();
      text(out, "fact", fact.fact());
      out.writeStringField("source", fact.source());
      out.writeStringField("strength", fact.strength().word());
      text(out, "at", fact.at() == null ? null : fact.at().toString());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void text(JsonGenerator out, String name, @Nullable String value)
      throws IOException {
    out.writeFieldName(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(ShownText.of(value));
    }
  }
}
