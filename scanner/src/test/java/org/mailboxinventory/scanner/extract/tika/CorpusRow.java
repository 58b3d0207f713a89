package org.mailboxinventory.scanner.extract.tika;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.RecordedParts.Recorded;

/** What came of the files of one kind, each with all that is inside it. */
final class CorpusRow {
  private final Set<String> reasons = new TreeSet<>();
  private int files;
  private int withText;
  private int whole;
  private int inPart;
  private int notRead;

  void add(RecordedParts parts) {
    boolean text = false;
    boolean failed = false;
    boolean left = false;
    for (Recorded part : parts.all()) {
      text |= !part.text().isEmpty();
      Reason reason = reason(part.outcome());
      if (reason != null) {
        reasons.add(reason.word());
        failed |= reason.kind() == Reason.Kind.FAILED;
        left |= reason.kind() != Reason.Kind.FAILED;
      }
    }
    files++;
    withText += text ? 1 : 0;
    if (!failed && (text || !left)) {
      whole++;
    } else if (text) {
      inPart++;
    } else {
      notRead++;
    }
  }

  double shareWithText() {
    return (double) withText / files;
  }

  String line(String kind) {
    return "| %s | %d | %d | %d | %d | %d | %s |"
        .formatted(kind, files, withText, whole, inPart, notRead, String.join(", ", reasons));
  }

  private static @Nullable Reason reason(PartOutcome outcome) {
    if (outcome instanceof PartlyRead partly) {
      return partly.reason();
    }
    if (outcome instanceof Opaque opaque) {
      return opaque.reason();
    }
    return outcome instanceof Unread unread ? unread.reason() : null;
  }
}
