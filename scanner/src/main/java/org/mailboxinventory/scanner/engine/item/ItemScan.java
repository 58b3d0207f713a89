package org.mailboxinventory.scanner.engine.item;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.body.BodyFiles;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * One item in, one outcome out: its subject, bodies and attachments are turned to text, the text to
 * findings, the findings to counts of fingerprints. No value outlives the call. For one thread.
 */
public final class ItemScan implements ItemReading {
  private final TextScan scan;
  private final Extractor attachments;
  private final Passwords passwords;
  private final BodyReading bodies;
  private final AttachmentReading reading;
  private ItemEnvelope envelope;
  private @Nullable ItemHeaders headers;
  private ItemLimits limits = ItemLimits.standard();
  private ItemClock clock = clock(new StopSignal(), System::nanoTime);

  /** As the other, with what it finds in contents known to itself alone. */
  public ItemScan(
      PartScan scan,
      Extractor attachments,
      Fingerprinter fingerprinter,
      Set<String> acceptedDomains) {
    this(scan, attachments, fingerprinter, acceptedDomains, Passwords.none(), new KnownContents());
  }

  /**
   * @param scan with the confidence from which findings count
   * @param acceptedDomains the bank's own mail domains, lower case; empty when unknown, and then
   *     nothing is external, and no address is the staff's by its domain
   * @param passwords what may open locked documents
   * @param shared what all scans of the run found in bodies and attachments; not used where
   *     passwords are offered, since they are found in bodies, and what opens depends on the
   *     message
   */
  public ItemScan(
      PartScan scan,
      Extractor attachments,
      Fingerprinter fingerprinter,
      Set<String> acceptedDomains,
      Passwords passwords,
      KnownContents shared) {
    this.scan = new TextScan(scan, fingerprinter, passwords, new OwnDomains(acceptedDomains));
    this.attachments = attachments;
    this.envelope = new ItemEnvelope(fingerprinter, acceptedDomains, FreeMail.none());
    this.passwords = passwords;
    this.bodies = new BodyReading(shared, fingerprinter);
    this.reading = new AttachmentReading(shared.attachments, fingerprinter);
  }

  /** From now on each item says whether it went to one of these services. */
  public ItemScan lookingFor(FreeMail services) {
    envelope = envelope.with(services);
    return this;
  }

  /** From now on each item says what people know it by; null for not. */
  public ItemScan keeping(@Nullable ItemHeaders newHeaders) {
    headers = newHeaders;
    return this;
  }

  /**
   * From now on items are read within these limits, and one that takes longer is left when {@code
   * stop} is given.
   */
  public ItemScan within(ItemLimits newLimits, StopSignal stop) {
    return within(newLimits, stop, System::nanoTime);
  }

  ItemScan within(ItemLimits newLimits, StopSignal stop, LongSupplier nanos) {
    limits = newLimits;
    clock = clock(stop, nanos);
    return this;
  }

  private ItemClock clock(StopSignal stop, LongSupplier nanos) {
    return new ItemClock(limits.time(), stop, nanos);
  }

  @Override
  public Duration taken() {
    return clock.taken();
  }

  /**
   * Reads and classifies an item.
   *
   * @throws ItemEndException when the scan is to stop and the item would take longer
   */
  @Override
  public ItemFacts scan(FolderId folder, SourceItem given) {
    clock.restart();
    SourceItem item = BodyFiles.apart(given);
    scan.beginItem();
    ValueCounts counts = counts();
    List<Part> parts = new ArrayList<>();
    scan.text(item.subject(), counts);
    if (item.kind() == Item.Kind.CONTACT) {
      scan.text(item.headers(), counts);
    } else {
      scan.correspondents(item.headers(), counts);
    }
    bodies(item, counts, parts);
    int number = 0;
    for (SourceItem.Attachment attachment : item.attachments()) {
      attachment(attachment, ++number, counts, parts);
    }
    Reason failure = item.failure();
    if (failure == null && counts.dropped() > 0) {
      failure = Reason.TOO_MANY_VALUES;
    }
    return new ItemFacts(
        envelope.of(folder, item),
        PartOutcomes.together(failure, parts),
        parts,
        counts.findings(),
        headers == null ? null : headers.of(item));
  }

  @Override
  public ItemFacts unread(FolderId folder, SourceItem item, Reason reason) {
    return new ItemFacts(
        envelope.of(folder, item), new Outcome.Unread(reason), List.of(), List.of());
  }

  private ValueCounts counts() {
    return new ValueCounts(limits.values());
  }

  private void bodies(SourceItem item, ValueCounts counts, List<Part> parts) {
    ValueCounts together = counts();
    for (SourceItem.Body body : item.bodies()) {
      AttachmentReading.Found form =
          passwords.isEmpty() ? bodies.read(body, this::counts, () -> body(body)) : body(body);
      together.alternative(form.counts());
      parts.addAll(form.parts());
    }
    counts.add(together);
  }

  private AttachmentReading.Found body(SourceItem.Body body) {
    ValueCounts form = counts();
    scan.begin(form, false);
    PartOutcome outcome = outcome(body);
    scan.finish();
    String type = body.html() ? "text/html" : "text/plain";
    outcome = PartOutcomes.bounded(outcome, form.dropped());
    Part part = new Part(Part.Kind.BODY, type, body.content().length, outcome);
    return new AttachmentReading.Found(List.of(part), form);
  }

  private PartOutcome outcome(SourceItem.Body body) {
    try {
      return BodyReader.read(body.html(), body.content(), body.charset(), scan.sink(clock));
    } catch (ItemEndException e) {
      return PartOutcomes.ended(e);
    }
  }

  private void attachment(
      SourceItem.Attachment attachment, int number, ValueCounts counts, List<Part> parts) {
    scan.text(attachment.name(), counts);
    Reason closed = attachment.unreadable();
    if (closed == null && clock.over()) {
      closed = Reason.TIMEOUT;
    }
    if (closed != null) {
      parts.add(
          new Part(
              Part.Kind.ATTACHMENT,
              attachment.mediaType(),
              Math.max(0, attachment.bytes()),
              PartOutcomes.unreadable(closed)));
      return;
    }
    SensitiveText path =
        SensitiveText.of("attachments/" + number + "/" + attachment.name().reveal());
    Function<Extractor.Input, AttachmentReading.Found> parse =
        content -> {
          AttachmentParts inside = new AttachmentParts(scan, clock, counts());
          try {
            attachments.extract(content, path, attachment.mediaType(), 0, inside);
          } catch (ItemEndException e) {
            inside.endPart(Math.max(0, attachment.bytes()), PartOutcomes.ended(e));
          }
          return inside.found();
        };
    Extractor.Input input = AttachmentInput.of(attachment.content(), scan.known(), clock);
    AttachmentReading.Found found =
        passwords.isEmpty()
            ? reading.read(attachment, input, this::counts, parse)
            : parse.apply(input);
    parts.addAll(found.parts());
    counts.add(found.counts());
  }
}
