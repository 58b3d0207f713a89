package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
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

  private final int size;
  private final Codes codes;
  private final Marks marks;
  private final PageSettings settings;
  private final Map<String, byte[]> bytes = new LinkedHashMap<>();
  private final Map<String, long[]> numbers = new LinkedHashMap<>();

  /** Each fills one cell of a row. */
  private final List<ObjIntConsumer<MailboxEntry>> cells = new ArrayList<>();

  private final String[] addresses;
  private final String[] names;
  private int rows;

  /** {@code size}: so many rows will come. */
  MailboxColumns(int size, Codes codes, Marks marks, PageSettings settings) {
    this.size = size;
    this.codes = codes;
    this.marks = marks;
    this.settings = settings;
    this.addresses = new String[size];
    this.names = new String[size];
    byteColumns();
    numberColumns();
    bitColumns();
  }

  /** The next row. */
  void add(MailboxEntry entry) {
    addresses[rows] = ShownText.of(entry.mailbox().address());
    names[rows] = name(entry);
    for (ObjIntConsumer<MailboxEntry> cell : cells) {
      cell.accept(entry, rows);
    }
    rows++;
  }

  int size() {
    return size;
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
    long[] least = numbers.getOrDefault("items", new long[size]);
    long[] items = new long[size];
    for (int row = 0; row < size; row++) {
      items[row] = sums.of(row, least[row]);
    }
    Columns columns = new Columns();
    columns.texts(Arrays.asList(addresses));
    columns.texts(Arrays.asList(names));
    bytes.values().forEach(columns::bytes);
    numbers.forEach((name, column) -> columns.numbers(name.equals("items") ? items : column));
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
    of("missing", it -> it.coverage().missing() ? 1 : 0);
    of("drift", it -> it.drift() ? 1 : 0);
    of("reason", it -> number(Codes.mainReason(it)));
    List<String> factors = codes.factors();
    for (int i = 0; i < factors.size(); i++) {
      String factor = factors.get(i);
      of("factor" + i, it -> it.exposure().factors().getOrDefault(factor, 0));
    }
    byte[] ids = new byte[size * idBytes()];
    bytes.put("ids", ids);
    cells.add(
        (entry, row) ->
            System.arraycopy(
                DigestUtils.sha256(entry.mailbox().id().value()),
                0,
                ids,
                row * idBytes(),
                idBytes()));
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
    numbers("unread", it -> it.coverage().items().notRead() + it.coverage().items().partlyRead());
    numbers("oldest", it -> Months.month(HoldingChunk.edge(it, true)));
    numbers("newest", it -> Months.month(HoldingChunk.edge(it, false)));
  }

  /** An inventory that counted more people likely than at most would be wrong; none is shown. */
  private static long people(MailboxEntry entry, long count) {
    return entry.isJudged() ? Math.max(0, count) : 0;
  }

  /** No fewer than this hold something: those of the detector that is in most. */
  static long items(MailboxEntry entry) {
    return entry.holdings().stream().mapToLong(Holding::items).max().orElse(0);
  }

  private void bitColumns() {
    bits("kinds", codes.categories().size(), this::heldKinds);
    bits("reasons", Codes.REASONS.size(), MailboxColumns::reasons);
    bits("actions", marks.actions(), it -> marks.actions(it.mailbox().id().value()));
    bits("since", Marks.BESIDES.size(), it -> marks.besides(it.mailbox().id().value()));
    int perColumn = Codes.BITS / 2;
    for (int column = 0; column * perColumn < codes.rules().size(); column++) {
      int number = column;
      numbers("rules" + column, it -> ruleStates(it, number, perColumn));
    }
  }

  private List<Integer> heldKinds(MailboxEntry entry) {
    return entry.holdings().stream()
        .filter(holding -> holding.values() > 0)
        .map(Holding::category)
        .distinct()
        .map(codes::category)
        .toList();
  }

  private static List<Integer> reasons(MailboxEntry entry) {
    return entry.coverage().reasons().entrySet().stream()
        .filter(it -> it.getValue() > 0)
        .map(it -> Codes.REASONS.indexOf(it.getKey()))
        .toList();
  }

  /** One bit for each thing of a mailbox, in as many columns as there must be, at least one. */
  private void bits(String name, int width, Function<MailboxEntry, List<Integer>> of) {
    List<long[]> columns = new ArrayList<>();
    for (int column = 0; column == 0 || column * Codes.BITS < width; column++) {
      columns.add(new long[size]);
      numbers.put(name + column, columns.get(column));
    }
    cells.add(
        (entry, row) -> {
          for (int bit : of.apply(entry)) {
            columns.get(bit / Codes.BITS)[row] |= 1L << (bit % Codes.BITS);
          }
        });
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

  private void of(String name, ToIntFunction<MailboxEntry> value) {
    byte[] column = new byte[size];
    bytes.put(name, column);
    cells.add(
        (entry, row) -> column[row] = (byte) Math.min(MOST_OF_A_BYTE, value.applyAsInt(entry)));
  }

  private void numbers(String name, ToLongFunction<MailboxEntry> value) {
    long[] column = new long[size];
    numbers.put(name, column);
    cells.add((entry, row) -> column[row] = value.applyAsLong(entry));
  }
}
