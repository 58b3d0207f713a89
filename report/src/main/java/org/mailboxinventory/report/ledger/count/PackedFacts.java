package org.mailboxinventory.report.ledger.count;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.HoldingDetail;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Spread;
import org.mailboxinventory.report.packed.PackedList;
import org.mailboxinventory.report.packed.Packer;
import org.mailboxinventory.report.packed.Unpacker;

/** Facts of a mailbox in few bytes: a tenant has a hundred thousand of them, and more. */
final class PackedFacts implements PackedList.Codec<MailboxFacts> {
  /** Raised whenever the bytes change, since they are kept in ledgers. */
  static final int FORM = 4;

  private static final List<Reason> REASONS = List.of(Reason.values());
  private static final List<MailboxCoverage.State> STATES = List.of(MailboxCoverage.State.values());
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @Override
  public void write(MailboxFacts facts, Packer out) {
    out.text(LedgerJson.write(facts.mailbox()));
    coverage(facts.coverage(), out);
    out.number(facts.opaque().providerCanRead());
    out.number(facts.opaque().providerCannot());
    out.number(facts.opaque().unknown());
    out.each(facts.holdings(), it -> holding(it, out));
    out.number(facts.people().atLeast());
    out.optional(facts.people().likely());
    out.number(facts.people().atMost());
    out.text(facts.people().method());
    spread(facts.spread(), out);
  }

  @Override
  public MailboxFacts read(Unpacker in) {
    return new MailboxFacts(
        LedgerJson.read(in.someText(), Mailbox.class),
        coverage(in),
        new Opaque(in.number(), in.number(), in.number()),
        in.each(() -> holding(in)),
        new People(in.number(), in.optional(), in.number(), in.someText()),
        spread(in));
  }

  private static void coverage(MailboxCoverage coverage, Packer out) {
    out.number(STATES.indexOf(coverage.state()));
    Coverage.ItemCounts items = coverage.items();
    numbers(out, items.seen(), items.read(), items.partlyRead(), items.unread(), items.leftOut());
    Coverage.AttachmentCounts parts = coverage.attachments();
    numbers(out, parts.seen(), parts.read(), parts.partlyRead());
    numbers(out, parts.opaque(), parts.unread(), parts.leftOut());
    Coverage.Expected expected = coverage.expected();
    numbers(out, expected.items(), expected.mailboxesKnown(), expected.mailboxesUnknown());
    out.each(expected.sources(), out::text);
    out.number(coverage.bytes());
    out.each(
        coverage.reasons().entrySet(),
        it -> numbers(out, REASONS.indexOf(it.getKey()), it.getValue()));
    out.number(coverage.missing() ? 1 : 0);
  }

  private static MailboxCoverage coverage(Unpacker in) {
    return new MailboxCoverage(
        STATES.get(in.small()),
        new Coverage.ItemCounts(in.number(), in.number(), in.number(), in.number(), in.number()),
        new Coverage.AttachmentCounts(
            in.number(), in.number(), in.number(), in.number(), in.number(), in.number()),
        new Coverage.Expected(in.number(), in.number(), in.number(), in.each(in::someText)),
        in.number(),
        reasons(in),
        in.number() == 1);
  }

  private static SortedMap<Reason, Long> reasons(Unpacker in) {
    SortedMap<Reason, Long> reasons = new TreeMap<>();
    for (int left = in.small(); left > 0; left--) {
      reasons.put(REASONS.get(in.small()), in.number());
    }
    return reasons;
  }

  private static void spread(Spread spread, Packer out) {
    numbers(out, spread.outsidePeopleAtLeast(), spread.outsidePeopleAtMost());
    numbers(out, spread.opaqueItems(), spread.opaqueOutsideItems());
    out.each(
        spread.bulkItems().entrySet(),
        it -> {
          out.text(it.getKey());
          out.number(it.getValue());
        });
    out.each(spread.withoutBulk(), it -> holding(it, out));
  }

  private static Spread spread(Unpacker in) {
    long atLeast = in.number();
    long atMost = in.number();
    long opaque = in.number();
    long opaqueOutside = in.number();
    SortedMap<String, Long> bulk = new TreeMap<>();
    for (int left = in.small(); left > 0; left--) {
      bulk.put(in.someText(), in.number());
    }
    return new Spread(atLeast, atMost, opaque, opaqueOutside, bulk, in.each(() -> holding(in)));
  }

  private static void holding(Holding holding, Packer out) {
    id(holding.id(), out);
    out.text(holding.detector());
    out.text(holding.category());
    numbers(out, holding.matches(), holding.high(), holding.medium(), holding.low());
    numbers(out, holding.items(), holding.uniqueItems(), holding.values(), holding.staffValues());
    numbers(
        out, holding.sentItems(), holding.externalItems(), holding.bulkItems(), holding.accepted());
    out.time(holding.oldest());
    out.time(holding.newest());
    HoldingDetail detail = holding.detail();
    numbers(out, detail.sentValues(), detail.externalValues(), detail.outsideItems());
    numbers(out, detail.outsideValues(), detail.outsideBulkItems(), detail.freeMailItems());
    numbers(out, detail.freeMailValues(), detail.freeMailUnknownItems());
    numbers(out, detail.outsideUnknownItems(), detail.outsideUnknownBulkItems());
    out.number(detail.externalUnknownItems());
    out.number(detail.itemsByYear().size());
    int last = 0;
    for (Map.Entry<Integer, Long> year : detail.itemsByYear().entrySet()) {
      out.signed(year.getKey() - last);
      out.number(year.getValue());
      last = year.getKey();
    }
  }

  private static Holding holding(Unpacker in) {
    return new Holding(
        id(in),
        in.someText(),
        in.someText(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.time(),
        in.time(),
        new HoldingDetail(
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            years(in)));
  }

  private static SortedMap<Integer, Long> years(Unpacker in) {
    SortedMap<Integer, Long> years = new TreeMap<>();
    int year = 0;
    for (int left = in.small(); left > 0; left--) {
      year += (int) in.signed();
      years.put(year, in.number());
    }
    return years;
  }

  private static void numbers(Packer out, long... numbers) {
    for (long number : numbers) {
      out.number(number);
    }
  }

  private static final int ID_BYTES = 2 * Long.BYTES;

  /** Ids are UUIDs: 16 bytes that nothing makes smaller. */
  private static void id(String id, Packer out) {
    boolean isUuid = UUID_TEXT.matcher(id).matches();
    out.number(isUuid ? 1 : 0);
    if (isUuid) {
      UUID uuid = UUID.fromString(id);
      out.fixed(
          ByteBuffer.allocate(ID_BYTES)
              .putLong(uuid.getMostSignificantBits())
              .putLong(uuid.getLeastSignificantBits())
              .array());
    } else {
      out.text(id);
    }
  }

  private static String id(Unpacker in) {
    if (in.number() == 0) {
      return in.someText();
    }
    ByteBuffer bytes = ByteBuffer.wrap(in.fixed(ID_BYTES));
    return new UUID(bytes.getLong(), bytes.getLong()).toString();
  }
}
