package org.mailboxinventory.report.ledger.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.OutcomeCode;
import org.mailboxinventory.report.model.Coverage.AttachmentCounts;
import org.mailboxinventory.report.model.Coverage.ItemCounts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Spread;

/** The counts of one mailbox while they are being made. */
final class MailboxCount {
  private final int key;
  private final Mailbox mailbox;
  private final Harmless harmless;

  /** By the detector's name. */
  private final SortedMap<View.Detector, HoldingCount> holdings =
      new TreeMap<>((a, b) -> a.id().compareTo(b.id()));

  private final SortedMap<View.Detector, HoldingCount> withoutBulk =
      new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
  private final SortedMap<String, Long> bulkItems = new TreeMap<>();
  private boolean bulk;
  private long opaqueItems;
  private long opaqueOutsideItems;
  private final Map<String, Long> itemsByCategory = new TreeMap<>();
  private final EnumMap<Reason, Long> reasons = new EnumMap<>(Reason.class);
  private final long[] itemsByOutcome = new long[3];
  private final long[] attachmentsByOutcome = new long[4];
  private final long[] opaqueByProvider = new long[4];
  private long itemsLeftOut;
  private long attachmentsLeftOut;
  private long bytes;
  private long itemsHolding;
  private long findings;

  MailboxCount(int key, Mailbox mailbox, Harmless harmless) {
    this.key = key;
    this.mailbox = mailbox;
    this.harmless = harmless;
  }

  int key() {
    return key;
  }

  Mailbox mailbox() {
    return mailbox;
  }

  /** The code of the place it is known to lie in, or {@code unknown}. */
  String place() {
    String effective = mailbox.location().effective();
    return effective == null ? "unknown" : effective;
  }

  void addItem(int outcome, @Nullable Reason reason, long itemBytes) {
    itemsByOutcome[outcome]++;
    itemsLeftOut += leftOut(outcome, reason) ? 1 : 0;
    bytes += itemBytes;
  }

  void addAttachments(int outcome, @Nullable Reason reason, long parts) {
    attachmentsByOutcome[outcome] += parts;
    attachmentsLeftOut += leftOut(outcome, reason) ? parts : 0;
  }

  private static boolean leftOut(int outcome, @Nullable Reason reason) {
    return outcome == OutcomeCode.UNREAD
        && reason != null
        && reason.kind() == Reason.Kind.BY_CHOICE;
  }

  void addOpaque(int provider, long parts) {
    opaqueByProvider[provider] += parts;
  }

  void addReason(Reason reason, long times) {
    reasons.merge(reason, times, Long::sum);
  }

  void addFindings(int more) {
    findings += more;
  }

  /** Values of items, each once an item, those of the staff too. */
  long findings() {
    return findings;
  }

  void addHoldingItem() {
    itemsHolding++;
  }

  void addCategoryItem(String category) {
    itemsByCategory.merge(category, 1L, Long::sum);
  }

  HoldingCount holding(View.Detector detector) {
    return holdings.computeIfAbsent(
        detector, found -> new HoldingCount(harmless.covers(mailbox, found.id())));
  }

  /** Values of the staff make a holding too. */
  void foundStaff(View.Detector detector) {
    holding(detector);
  }

  /** What is held by items other than those with many values. */
  HoldingCount holdingWithoutBulk(View.Detector detector) {
    return withoutBulk.computeIfAbsent(
        detector, found -> new HoldingCount(harmless.covers(mailbox, found.id())));
  }

  SortedMap<View.Detector, HoldingCount> withoutBulk() {
    return withoutBulk;
  }

  /** All items were added. */
  void allAdded() {
    holdings.values().forEach(HoldingCount::allAdded);
    withoutBulk.values().forEach(HoldingCount::allAdded);
  }

  void foundBulk() {
    bulk = true;
  }

  boolean hasBulk() {
    return bulk;
  }

  void addBulkItem(String folder) {
    bulkItems.merge(folder, 1L, Long::sum);
  }

  /** {@code outside}: it was sent outside, or that is not known of it. */
  void addOpaqueItem(boolean outside) {
    opaqueItems++;
    opaqueOutsideItems += outside ? 1 : 0;
  }

  /**
   * How it is spread over items.
   *
   * @param atLeast people in what was sent outside
   */
  Spread spread(long atLeast, long atMost) {
    List<Holding> rest = new ArrayList<>();
    withoutBulk.forEach((detector, count) -> rest.add(count.holding(mailbox.id(), detector)));
    return new Spread(atLeast, atMost, opaqueItems, opaqueOutsideItems, bulkItems, rest);
  }

  SortedMap<View.Detector, HoldingCount> holdings() {
    return holdings;
  }

  Map<String, Long> itemsByCategory() {
    return itemsByCategory;
  }

  SortedMap<Reason, Long> reasons() {
    return new TreeMap<>(reasons);
  }

  long bytes() {
    return bytes;
  }

  long itemsHolding() {
    return itemsHolding;
  }

  ItemCounts items() {
    long read = itemsByOutcome[OutcomeCode.READ];
    long partly = itemsByOutcome[OutcomeCode.PARTLY_READ];
    long unread = itemsByOutcome[OutcomeCode.UNREAD];
    return new ItemCounts(read + partly + unread, read, partly, unread, itemsLeftOut);
  }

  AttachmentCounts attachments() {
    long read = attachmentsByOutcome[OutcomeCode.READ];
    long partly = attachmentsByOutcome[OutcomeCode.PARTLY_READ];
    long opaque = attachmentsByOutcome[OutcomeCode.OPAQUE];
    long unread = attachmentsByOutcome[OutcomeCode.UNREAD];
    return new AttachmentCounts(
        read + partly + opaque + unread, read, partly, opaque, unread, attachmentsLeftOut);
  }

  Opaque opaque() {
    return new Opaque(
        opaqueByProvider[OutcomeCode.CAN_READ],
        opaqueByProvider[OutcomeCode.CANNOT_READ],
        opaqueByProvider[OutcomeCode.UNKNOWN]);
  }
}
