package org.mailboxinventory.report.write.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.model.Strength;
import org.mailboxinventory.report.write.item.PeopleShown;

/**
 * One row a mailbox, by address: what the page needs of every mailbox before any is opened. Names
 * and order of the columns stand in the head; readers go by name.
 */
final class MailboxColumns {
  static final int UNKNOWN_STRENGTH = Codes.STRENGTHS.size();
  private static final int MOST_OF_A_BYTE = 255;

  private final List<MailboxEntry> entries;
  private final Codes codes;
  private final Marks marks;
  private final PageSettings settings;
  private final Map<String, byte[]> bytes = new LinkedHashMap<>();
  private final Map<String, long[]> numbers = new LinkedHashMap<>();

  MailboxColumns(List<MailboxEntry> entries, Codes codes, Marks marks, PageSettings settings) {
    this.entries = entries;
    this.codes = codes;
    this.marks = marks;
    this.settings = settings;
    byteColumns();
    numberColumns();
    bitColumns();
  }

  /** Bytes of the id that name a row in addresses. */
  int idBytes() {
    return settings.audience() == PageSettings.Audience.AUDITOR ? 16 : 6;
  }

  List<String> byteNames() {
    return List.copyOf(bytes.keySet());
  }

  List<String> numberNames() {
    return List.copyOf(numbers.keySet());
  }

  /** With what is known of the number of items by now. */
  byte[] packed(ItemSums sums) {
    long[] items = new long[entries.size()];
    for (int row = 0; row < items.length; row++) {
      items[row] = sums.of(row, entries.get(row));
    }
    numbers.put("items", items);
    Columns columns = new Columns();
    columns.texts(entries.stream().map(it -> ShownText.of(it.mailbox().address())).toList());
    columns.texts(entries.stream().map(this::name).toList());
    bytes.values().forEach(columns::bytes);
    numbers.values().forEach(columns::numbers);
    return columns.packed();
  }

  private String name(MailboxEntry entry) {
    String name = entry.mailbox().displayName();
    return name == null || settings.audience() == PageSettings.Audience.PRIVACY
        ? ""
        : ShownText.of(name);
  }

  private void byteColumns() {
    of("kind", it -> Codes.KINDS.indexOf(it.mailbox().kind()));
    of("strength", it -> strength(it.mailbox().location().strength()));
    of("cover", it -> Codes.COVERS.indexOf(it.coverage().state()));
    of("level", it -> Codes.LEVELS.indexOf(it.exposure().level()));
    of("score", it -> it.exposure().score());
    of("atLeast", it -> it.exposure().atLeast() ? 1 : 0);
    of("change", it -> marks.change(it.mailbox().id().value()));
    of("hold", it -> it.mailbox().holds().isEmpty() ? 0 : 1);
    of("drift", it -> it.mailbox().location().drift() ? 1 : 0);
    of("reason", it -> number(mainReason(it)));
    List<String> factors = codes.factors();
    for (int i = 0; i < factors.size(); i++) {
      String factor = factors.get(i);
      of("factor" + i, it -> it.exposure().factors().getOrDefault(factor, 0));
    }
    byte[] ids = new byte[entries.size() * idBytes()];
    for (int row = 0; row < entries.size(); row++) {
      byte[] id = digest(entries.get(row).mailbox().id().value());
      System.arraycopy(id, 0, ids, row * idBytes(), idBytes());
    }
    bytes.put("ids", ids);
  }

  private void numberColumns() {
    numbers("place", it -> codes.place(it.mailbox().location().effective()));
    numbers("dept", it -> codes.department(it.mailbox().owner().department()));
    numbers("reach", it -> codes.reach(it));
    numbers("peopleMin", it -> people(it, it.people().atLeast()));
    numbers("people", it -> people(it, PeopleShown.best(it.people()) - it.people().atLeast()));
    numbers("peopleMax", it -> people(it, it.people().atMost() - PeopleShown.best(it.people())));
    numbers("values", it -> it.holdings().stream().mapToLong(Holding::values).sum());
    numbers("items", MailboxColumns::items);
    numbers("unread", it -> it.coverage().items().unread() + it.coverage().items().partlyRead());
    numbers("oldest", it -> Months.month(edge(it, true)));
    numbers("newest", it -> Months.month(edge(it, false)));
  }

  /** An inventory that counted more people likely than at most would be wrong; none is shown. */
  private static long people(MailboxEntry entry, long count) {
    return entry.isJudged() ? Math.max(0, count) : 0;
  }

  /** No fewer than this hold something: those of the detector that is in most. */
  static long items(MailboxEntry entry) {
    return entry.holdings().stream().mapToLong(Holding::items).max().orElse(0);
  }

  static @Nullable Instant edge(MailboxEntry entry, boolean oldest) {
    var times =
        entry.holdings().stream()
            .map(oldest ? Holding::oldest : Holding::newest)
            .filter(Objects::nonNull);
    return (oldest ? times.min(Comparator.naturalOrder()) : times.max(Comparator.naturalOrder()))
        .orElse(null);
  }

  private void bitColumns() {
    bits("kinds", codes.categories().size(), MailboxColumns::heldKinds);
    bits("reasons", Codes.REASONS.size(), MailboxColumns::reasons);
    bits("actions", marks.actions(), it -> marks.actions(it.mailbox().id().value()));
    int perColumn = Codes.BITS / 2;
    for (int column = 0; column * perColumn < codes.rules().size(); column++) {
      long[] rows = new long[entries.size()];
      for (int row = 0; row < rows.length; row++) {
        rows[row] = ruleStates(entries.get(row), column, perColumn);
      }
      numbers.put("rules" + column, rows);
    }
  }

  private static List<String> heldKinds(MailboxEntry entry) {
    return entry.holdings().stream()
        .filter(holding -> holding.values() > 0)
        .map(Holding::category)
        .distinct()
        .toList();
  }

  private static List<Integer> reasons(MailboxEntry entry) {
    return entry.coverage().reasons().entrySet().stream()
        .filter(it -> it.getValue() > 0)
        .map(it -> Codes.REASONS.indexOf(it.getKey()))
        .toList();
  }

  /** One bit for each thing of a mailbox, in as many columns as there must be, at least one. */
  private void bits(String name, int width, Function<MailboxEntry, List<?>> of) {
    for (int column = 0; column == 0 || column * Codes.BITS < width; column++) {
      long[] rows = new long[entries.size()];
      for (int row = 0; row < rows.length; row++) {
        for (Object thing : of.apply(entries.get(row))) {
          int bit = (thing instanceof String id ? codes.category(id) : (Integer) thing);
          if (bit / Codes.BITS == column) {
            rows[row] |= 1L << (bit % Codes.BITS);
          }
        }
      }
      numbers.put(name + column, rows);
    }
  }

  /** Two bits a rule: 1 indication, 2 cannot be judged, 3 needs a decision. */
  private long ruleStates(MailboxEntry entry, int column, int perColumn) {
    long states = 0;
    for (Obligation obligation : entry.obligations()) {
      int rule = codes.rule(obligation.rule());
      if (rule >= 0 && rule / perColumn == column) {
        states |= state(obligation) << (2 * (rule % perColumn));
      }
    }
    return states;
  }

  static long state(Obligation obligation) {
    return switch (obligation.status()) {
      case NO_INDICATION -> 0;
      case INDICATION -> 1;
      case NOT_ASSESSABLE -> 2;
      case NEEDS_DECISION -> 3;
    };
  }

  private static int number(@Nullable Reason reason) {
    return reason == null ? 0 : Codes.REASONS.indexOf(reason) + 1;
  }

  private static int strength(@Nullable Strength strength) {
    return strength == null ? UNKNOWN_STRENGTH : Codes.STRENGTHS.indexOf(strength);
  }

  /** Why most of a mailbox was not read: what keeps it from being complete comes first. */
  static @Nullable Reason mainReason(MailboxEntry entry) {
    return entry.coverage().reasons().entrySet().stream()
        .filter(it -> it.getValue() > 0)
        .map(Map.Entry::getKey)
        .max(Comparator.comparing(Reason::kind).thenComparing(Comparator.reverseOrder()))
        .orElse(null);
  }

  private void of(String name, ToIntFunction<MailboxEntry> value) {
    byte[] column = new byte[entries.size()];
    for (int row = 0; row < column.length; row++) {
      column[row] = (byte) Math.min(MOST_OF_A_BYTE, value.applyAsInt(entries.get(row)));
    }
    bytes.put(name, column);
  }

  private void numbers(String name, ToLongFunction<MailboxEntry> value) {
    numbers.put(name, entries.stream().mapToLong(value).toArray());
  }

  private static byte[] digest(String id) {
    return DigestUtils.sha256(id);
  }

  /** The rows, in their order. */
  List<MailboxEntry> entries() {
    return new ArrayList<>(entries);
  }
}
