package org.mailboxinventory.report.write.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.inventory.Verdicts;
import org.mailboxinventory.report.model.Share;
import org.mailboxinventory.report.model.Verdict;

/** Writes what people said of findings; nothing where nobody was asked. */
final class VerdictsJson {
  private final Fields fields;

  VerdictsJson(Fields fields) {
    this.fields = fields;
  }

  void verdicts(Verdicts verdicts) throws IOException {
    if (verdicts.isEmpty()) {
      return;
    }
    fields.object(
        "verdicts",
        () -> {
          fields.object("all", () -> counts(verdicts.all()));
          fields.list(
              "byDetector",
              List.copyOf(verdicts.byDetector().entrySet()),
              (Map.Entry<String, Verdict.Counts> entry) -> {
                fields.text("detector", entry.getKey());
                fields.object("said", () -> counts(entry.getValue()));
              });
        });
  }

  private void counts(Verdict.Counts counts) throws IOException {
    fields.number("right", counts.right());
    fields.number("wrong", counts.wrong());
    fields.number("unclear", counts.unclear());
    Share share = counts.precision();
    if (share.whole() > 0) {
      fields.share("precision", share.share());
      fields.share("low", share.low());
      fields.share("high", share.high());
    }
  }
}
