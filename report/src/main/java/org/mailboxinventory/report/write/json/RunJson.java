package org.mailboxinventory.report.write.json;

import java.io.IOException;
import org.mailboxinventory.report.model.Run;

/** Writes which run it was: when, of what, why, and with which detectors and rules. */
final class RunJson {
  private final Fields fields;

  RunJson(Fields fields) {
    this.fields = fields;
  }

  void run(Run run) throws IOException {
    fields.text("id", run.id());
    fields.object(
        "tool",
        () -> {
          fields.text("name", "mailbox-inventory");
          fields.text("version", run.toolVersion());
        });
    fields.time("startedAt", run.startedAt());
    fields.time("finishedAt", run.finishedAt());
    fields.time("asOf", run.asOf());
    fields.text("failOn", run.failOn());
    fields.object(
        "source",
        () -> {
          fields.text("kind", run.source().kind());
          fields.text("tenantId", run.source().tenantId());
          fields.text("cloud", run.source().cloud());
        });
    fields.object("scope", () -> scope(run.scope()));
    fields.object("privacy", () -> privacy(run.privacy()));
    fields.list("inputs", run.inputs(), this::input);
    fields.object(
        "catalogue",
        () -> {
          fields.text("version", run.catalogue().version());
          fields.text("digest", run.catalogue().digest());
          fields.number("detectors", run.catalogue().detectors());
        });
    fields.object("rules", () -> fields.text("digest", run.rulesDigest()));
  }

  private void scope(Run.Scope scope) throws IOException {
    fields.time("receivedAfter", scope.receivedAfter());
    fields.time("receivedBefore", scope.receivedBefore());
    fields.object(
        "folders",
        () -> {
          fields.texts("include", scope.foldersIncluded());
          fields.texts("exclude", scope.foldersExcluded());
        });
    fields.flag("hiddenFolders", scope.hiddenFolders());
    fields.flag("calendars", scope.calendars());
    fields.flag("contacts", scope.contacts());
    fields.flag("ocr", scope.ocr());
    fields.text("minConfidence", scope.minConfidence());
    fields.number("maxItemBytes", scope.maxItemBytes());
  }

  private void privacy(Run.Privacy privacy) throws IOException {
    fields.text("purpose", privacy.purpose());
    fields.text("legalBasis", privacy.legalBasis());
    fields.text("reference", privacy.reference());
    fields.text("approvedBy", privacy.approvedBy());
  }

  private void input(Run.Input input) throws IOException {
    fields.text("kind", input.kind());
    fields.text("sha256", input.sha256());
    fields.number("rows", input.rows());
    fields.time("asOf", input.asOf());
  }
}
