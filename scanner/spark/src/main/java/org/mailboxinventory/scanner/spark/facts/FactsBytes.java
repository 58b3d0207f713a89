package org.mailboxinventory.scanner.spark.facts;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.SealedHeader;
import org.mailboxinventory.report.model.Staff;
import org.mailboxinventory.report.packed.Packer;
import org.mailboxinventory.report.packed.Unpacker;

/**
 * An item's facts as bytes, on their way from an executor to the ledger: every component of the
 * model's records, in their order. One process reads the facts of all executors, so they have to be
 * cheap to read.
 */
@SuppressWarnings("EnumOrdinal") // what is written is read by the same version alone
final class FactsBytes {
  private static final Item.Kind[] KINDS = Item.Kind.values();
  private static final Item.FreeMail[] FREE_MAIL = Item.FreeMail.values();
  private static final Part.Kind[] PARTS = Part.Kind.values();
  private static final Staff[] STAFF = Staff.values();

  /**
   * Names the form; facts that wait in another are not read. Constants are written by their places,
   * so their names in order are of the form.
   */
  static final String FORM = "bytes 2 " + Integer.toHexString(constants().hashCode());

  private FactsBytes() {}

  private static List<String> constants() {
    return Stream.of(KINDS, FREE_MAIL, PARTS, STAFF, OutcomeBytes.ACCESS, OutcomeBytes.REASONS)
        .flatMap(Stream::of)
        .map(Enum::name)
        .toList();
  }

  /**
   * @param out is empty, and is so again afterwards
   */
  static byte[] write(ItemFacts facts, Packer out) {
    item(out, facts.item());
    OutcomeBytes.write(out, facts.outcome());
    out.each(facts.parts(), part -> part(out, part));
    out.each(facts.findings(), finding -> finding(out, finding));
    SealedHeader header = facts.header();
    flag(out, header != null);
    if (header != null) {
      out.bytes(header.bytes());
    }
    return out.plain();
  }

  /** The facts that were written so. */
  static ItemFacts read(byte[] bytes) {
    Unpacker in = Unpacker.ofPlain(bytes);
    Item item = item(in);
    Outcome outcome = OutcomeBytes.outcome(in);
    List<Part> parts = in.each(() -> part(in));
    List<Finding> findings = in.each(() -> finding(in));
    SealedHeader header = flag(in) ? new SealedHeader(in.bytes()) : null;
    return new ItemFacts(item, outcome, parts, findings, header);
  }

  private static void item(Packer out, Item item) {
    out.text(item.id().value());
    out.text(item.folder().value());
    out.number(item.kind().ordinal());
    fingerprint(out, item.messageKey());
    out.time(item.at());
    flag(out, item.sent());
    flag(out, item.external());
    out.signed(item.bytes());
    out.number(item.freeMail().ordinal());
  }

  private static Item item(Unpacker in) {
    return new Item(
        new ItemId(in.someText()),
        new FolderId(in.someText()),
        KINDS[in.small()],
        flag(in) ? fingerprint(in) : null,
        in.time(),
        flag(in),
        flag(in),
        in.signed(),
        FREE_MAIL[in.small()]);
  }

  private static void part(Packer out, Part part) {
    out.number(part.kind().ordinal());
    out.text(part.mediaType());
    out.signed(part.bytes());
    OutcomeBytes.write(out, part.outcome());
  }

  private static Part part(Unpacker in) {
    return new Part(PARTS[in.small()], in.someText(), in.signed(), OutcomeBytes.partOutcome(in));
  }

  private static void finding(Packer out, Finding finding) {
    out.text(finding.detector().value());
    fixed(out, finding.value());
    out.number(finding.high());
    out.number(finding.medium());
    out.number(finding.low());
    out.number(finding.accepted());
    out.each(finding.records(), number -> out.number(number));
    out.number(finding.staff().ordinal());
  }

  private static Finding finding(Unpacker in) {
    return new Finding(
        new DetectorId(in.someText()),
        fingerprint(in),
        in.small(),
        in.small(),
        in.small(),
        in.small(),
        in.each(in::small),
        STAFF[in.small()]);
  }

  private static void fingerprint(Packer out, @Nullable Fingerprint value) {
    flag(out, value != null);
    if (value != null) {
      fixed(out, value);
    }
  }

  private static void fixed(Packer out, Fingerprint value) {
    out.eight(value.high());
    out.eight(value.low());
  }

  private static Fingerprint fingerprint(Unpacker in) {
    return new Fingerprint(in.eight(), in.eight());
  }

  private static void flag(Packer out, boolean is) {
    out.number(is ? 1 : 0);
  }

  private static boolean flag(Unpacker in) {
    return in.number() != 0;
  }
}
