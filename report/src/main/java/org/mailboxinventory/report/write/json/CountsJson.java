package org.mailboxinventory.report.write.json;

import java.io.IOException;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.People;

/** Writes counts that stand for one mailbox and for all. */
final class CountsJson {
  private final Fields fields;

  CountsJson(Fields fields) {
    this.fields = fields;
  }

  void items(Coverage.ItemCounts items) throws IOException {
    fields.object(
        "items",
        () -> {
          fields.number("seen", items.seen());
          fields.number("read", items.read());
          fields.number("partlyRead", items.partlyRead());
          fields.number("unread", items.unread());
        });
  }

  void attachments(Coverage.AttachmentCounts attachments) throws IOException {
    fields.object(
        "attachments",
        () -> {
          fields.number("seen", attachments.seen());
          fields.number("read", attachments.read());
          fields.number("partlyRead", attachments.partlyRead());
          fields.number("opaque", attachments.opaque());
          fields.number("unread", attachments.unread());
        });
  }

  void expected(Coverage.Expected expected) throws IOException {
    fields.object(
        "expected",
        () -> {
          fields.number("items", expected.items());
          fields.number("mailboxesKnown", expected.mailboxesKnown());
          fields.number("mailboxesUnknown", expected.mailboxesUnknown());
          fields.texts("sources", expected.sources());
        });
  }

  /** People over all mailboxes, with the method of the estimate. */
  void people(People people) throws IOException {
    fields.object(
        "people",
        () -> {
          bounds(people);
          fields.text("method", people.method());
        });
  }

  /** People of one mailbox. */
  void peopleHere(People people) throws IOException {
    fields.object("people", () -> bounds(people));
  }

  private void bounds(People people) throws IOException {
    fields.number("atLeast", people.atLeast());
    fields.number("likely", people.likely());
    fields.number("atMost", people.atMost());
  }
}
