package org.mailboxinventory.scanner.engine.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/** Takes the parts of one attachment, and counts what is in them. */
final class AttachmentParts implements PartSink {
  private final TextScan scan;
  private final ItemClock clock;
  private final ValueCounts counts;
  private final List<Part> list = new ArrayList<>();
  private @Nullable PartHeader open;
  private long droppedBefore;
  private @Nullable ValueCounts forms;
  private @Nullable ValueCounts form;

  /**
   * @param counts nothing yet
   */
  AttachmentParts(TextScan scan, ItemClock clock, ValueCounts counts) {
    this.scan = scan;
    this.clock = clock;
    this.counts = counts;
  }

  /** What the attachment holds. */
  AttachmentReading.Found found() {
    return new AttachmentReading.Found(list, counts);
  }

  @Override
  public TextSink beginPart(PartHeader header) {
    open = header;
    nestedName(header.path());
    droppedBefore = counts.dropped();
    scan.begin(counts, header.ocr());
    return scan.sink(clock);
  }

  /** The name of what lies inside an attachment; its own name was read before. */
  private void nestedName(SensitiveText path) {
    String[] steps = path.reveal().split("/", -1);
    if (steps.length > 3) {
      scan.text(SensitiveText.of(steps[steps.length - 1]), counts);
    }
  }

  @Override
  public void form() {
    scan.finish();
    formEnds();
    ValueCounts next = counts.fresh();
    scan.begin(next, open != null && open.ocr());
    form = next;
  }

  private void formEnds() {
    if (form != null) {
      forms = forms == null ? counts.fresh() : forms;
      forms.alternative(form);
      form = null;
    }
  }

  @Override
  public void endPart(long bytes, PartOutcome outcome) {
    scan.finish();
    formEnds();
    if (forms != null) {
      counts.add(forms);
      forms = null;
    }
    PartHeader header = open;
    open = null;
    if (header == null) {
      throw new IllegalStateException("a part ended that never began");
    }
    long dropped = counts.dropped() - droppedBefore;
    list.add(
        new Part(header.kind(), header.mediaType(), bytes, PartOutcomes.bounded(outcome, dropped)));
  }
}
