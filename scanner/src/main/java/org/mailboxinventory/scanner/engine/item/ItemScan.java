package org.mailboxinventory.scanner.engine.item;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * One item in, one outcome out: its subject, bodies and attachments are turned to text, the text to
 * findings, the findings to counts of fingerprints. No value outlives the call. For one thread.
 */
public final class ItemScan implements ItemReading {
  private final PartScan scan;
  private final Extractor attachments;
  private final Fingerprinter fingerprinter;
  private final Set<String> acceptedDomains;
  private final Passwords passwords;
  private final AttachmentReading reading;
  private FreeMail freeMail = FreeMail.none();
  private ItemLimits limits = ItemLimits.standard();
  private ItemClock clock = clock(new StopSignal(), System::nanoTime);
  private Passwords.Known known;

  /** As the other, with what it finds in attachments known to itself alone. */
  public ItemScan(
      PartScan scan,
      Extractor attachments,
      Fingerprinter fingerprinter,
      Set<String> acceptedDomains) {
    this(
        scan,
        attachments,
        fingerprinter,
        acceptedDomains,
        Passwords.none(),
        new KnownAttachments());
  }

  /**
   * @param scan with the confidence from which findings count
   * @param acceptedDomains the bank's own mail domains, lower case; empty when unknown, and then
   *     nothing is external
   * @param passwords what may open locked documents
   * @param shared what all scans of the run found in attachments; not used where passwords are
   *     offered, since what opens then depends on the message
   */
  public ItemScan(
      PartScan scan,
      Extractor attachments,
      Fingerprinter fingerprinter,
      Set<String> acceptedDomains,
      Passwords passwords,
      KnownAttachments shared) {
    this.scan = scan;
    this.attachments = attachments;
    this.fingerprinter = fingerprinter;
    this.acceptedDomains = Set.copyOf(acceptedDomains);
    this.passwords = passwords;
    this.known = passwords.known();
    this.reading = new AttachmentReading(shared, fingerprinter);
  }

  /** From now on each item says whether it went to one of these services. */
  public ItemScan lookingFor(FreeMail services) {
    freeMail = services;
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
   * Reads and classifies {@code item}.
   *
   * @throws ItemEndException when the scan is to stop and the item would take longer
   */
  @Override
  public ItemFacts scan(FolderId folder, SourceItem item) {
    clock.restart();
    known = passwords.known();
    ValueCounts counts = counts();
    List<Part> parts = new ArrayList<>();
    text(item.subject(), counts);
    text(item.headers(), counts);
    bodies(item, counts, parts);
    int number = 0;
    for (SourceItem.Attachment attachment : item.attachments()) {
      attachment(attachment, ++number, counts, parts);
    }
    Reason failure = item.failure();
    if (failure == null && counts.dropped() > 0) {
      failure = Reason.TOO_MANY_VALUES;
    }
    return new ItemFacts(facts(folder, item), outcome(failure, parts), parts, counts.findings());
  }

  @Override
  public ItemFacts unread(FolderId folder, SourceItem item, Reason reason) {
    return new ItemFacts(facts(folder, item), new Outcome.Unread(reason), List.of(), List.of());
  }

  private ValueCounts counts() {
    return new ValueCounts(limits.values());
  }

  private void text(SensitiveText text, ValueCounts counts) {
    if (text.length() > 0) {
      byte[] utf8 = text.bytes();
      scan.begin(into(counts));
      scan.text(utf8, 0, utf8.length);
      scan.finish();
    }
  }

  private void bodies(SourceItem item, ValueCounts counts, List<Part> parts) {
    ValueCounts together = counts();
    for (SourceItem.Body body : item.bodies()) {
      ValueCounts form = counts();
      scan.begin(into(form));
      PartOutcome outcome = body(body);
      scan.finish();
      together.alternative(form);
      outcome = bounded(outcome, form.dropped());
      parts.add(
          new Part(
              Part.Kind.BODY,
              body.html() ? "text/html" : "text/plain",
              body.content().length,
              outcome));
    }
    counts.add(together);
  }

  private PartOutcome body(SourceItem.Body body) {
    try {
      return BodyReader.read(
          body.html(), body.content(), body.charset(), new TimedText(scan, clock));
    } catch (ItemEndException e) {
      return ended(e);
    }
  }

  /** What becomes of the part at which the item's time was over. */
  private static PartOutcome ended(ItemEndException end) {
    if (end.reason() == Reason.STOPPED) {
      throw end;
    }
    return new PartOutcome.PartlyRead(end.reason());
  }

  /** A part that was read, but not all of whose values count. */
  private static PartOutcome bounded(PartOutcome outcome, long dropped) {
    return dropped > 0 && outcome instanceof PartOutcome.Read
        ? new PartOutcome.PartlyRead(Reason.TOO_MANY_VALUES)
        : outcome;
  }

  private void attachment(
      SourceItem.Attachment attachment, int number, ValueCounts counts, List<Part> parts) {
    text(attachment.name(), counts);
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
              unreadable(closed)));
      return;
    }
    SensitiveText path =
        SensitiveText.of("attachments/" + number + "/" + attachment.name().reveal());
    Function<Extractor.Input, AttachmentReading.Found> parse =
        content -> {
          Parts inside = new Parts();
          try {
            attachments.extract(content, path, attachment.mediaType(), 0, inside);
          } catch (ItemEndException e) {
            inside.endPart(Math.max(0, attachment.bytes()), ended(e));
          }
          return new AttachmentReading.Found(inside.list, inside.counts);
        };
    Extractor.Input input = AttachmentInput.of(attachment.content(), known, clock);
    AttachmentReading.Found found =
        passwords.isEmpty()
            ? reading.read(attachment, input, this::counts, parse)
            : parse.apply(input);
    parts.addAll(found.parts());
    counts.add(found.counts());
  }

  /** What is unreadable by design is opaque: who could read it depends on who holds the key. */
  static PartOutcome unreadable(Reason reason) {
    if (reason.kind() != Reason.Kind.OPAQUE) {
      return new PartOutcome.Unread(reason);
    }
    return new PartOutcome.Opaque(
        reason,
        switch (reason) {
          case SMIME, PGP, DKE, ENCRYPTED -> PartOutcome.ProviderAccess.CANNOT_READ;
          case IRM -> PartOutcome.ProviderAccess.CAN_READ;
          default -> PartOutcome.ProviderAccess.UNKNOWN;
        });
  }

  private Match.Sink into(ValueCounts counts) {
    int before = counts.records();
    return match -> {
      known.found(match);
      counts.add(
          match.detector().id(),
          fingerprinter.of(match.detector().id(), match.canonical().bytes()),
          match.confidence(),
          match.accepted(),
          match.record() == 0 ? 0 : before + match.record());
    };
  }

  private Item facts(FolderId folder, SourceItem item) {
    return new Item(
        item.id(),
        folder,
        item.kind(),
        messageKey(item),
        item.at(),
        item.fromOwner(),
        external(item),
        Math.max(0, item.bytes()),
        freeMail.of(item.addresses()));
  }

  private @Nullable Fingerprint messageKey(SourceItem item) {
    String id = item.internetMessageId();
    return id == null || id.isBlank()
        ? null
        : fingerprinter.of("message-id", id.strip().getBytes(StandardCharsets.UTF_8));
  }

  private boolean external(SourceItem item) {
    if (acceptedDomains.isEmpty()) {
      return false;
    }
    return item.addresses().stream()
        .anyMatch(
            address ->
                address.indexOf('@') > 0
                    && !acceptedDomains.contains(address.substring(address.lastIndexOf('@') + 1)));
  }

  /**
   * Read when every part is read, opaque or left out by choice; unread when nothing was read; else
   * partly read. The reason is that of the first failure.
   *
   * @param failure the item's own
   */
  static Outcome outcome(@Nullable Reason failure, List<Part> parts) {
    Reason first = failure;
    boolean something = false;
    for (Part part : parts) {
      Reason failed = failure(part.outcome());
      something |= failed == null || part.outcome() instanceof PartOutcome.PartlyRead;
      first = first == null ? failed : first;
    }
    if (first == null) {
      return new Outcome.Read();
    }
    return something ? new Outcome.PartlyRead(first) : new Outcome.Unread(first);
  }

  /** What failed in a part; null when it was read, is opaque, or was left out by choice. */
  private static @Nullable Reason failure(PartOutcome outcome) {
    Reason reason = null;
    if (outcome instanceof PartOutcome.PartlyRead partly) {
      reason = partly.reason();
    } else if (outcome instanceof PartOutcome.Unread unread) {
      reason = unread.reason();
    }
    return reason == null
            || reason.kind() == Reason.Kind.BY_CHOICE
            || reason.kind() == Reason.Kind.OPAQUE
        ? null
        : reason;
  }

  /** Hears the parts of one attachment. */
  private final class Parts implements PartSink {
    private final List<Part> list = new ArrayList<>();
    private final ValueCounts counts = counts();
    private @Nullable PartHeader open;
    private long droppedBefore;

    @Override
    public TextSink beginPart(PartHeader header) {
      open = header;
      nestedName(header.path());
      droppedBefore = counts.dropped();
      scan.begin(into(counts), header.ocr());
      return new TimedText(scan, clock);
    }

    /** The name of what lies inside an attachment; its own name was read before. */
    private void nestedName(SensitiveText path) {
      String[] steps = path.reveal().split("/", -1);
      if (steps.length > 3) {
        text(SensitiveText.of(steps[steps.length - 1]), counts);
      }
    }

    @Override
    public void endPart(long bytes, PartOutcome outcome) {
      scan.finish();
      PartHeader header = open;
      open = null;
      if (header == null) {
        throw new IllegalStateException("a part ended that never began");
      }
      list.add(
          new Part(
              header.kind(),
              header.mediaType(),
              bytes,
              bounded(outcome, counts.dropped() - droppedBefore)));
    }
  }
}
