package org.mailboxinventory.report.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.people.PersonKind.Joins;
import org.mailboxinventory.report.people.number.Scratch;

/**
 * A made-up bank's mail: who is written of in which mailbox, item and record, and so how many
 * people there truly are. It draws mail and counts people; of groups and estimates it knows
 * nothing.
 */
final class PeopleWorld {
  static final int PAN = 0;
  static final int AADHAAR = 1;
  static final int PASSPORT = 2;
  static final int ACCOUNT = 3;
  static final int CARD = 4;
  static final int MOBILE = 5;
  static final int EMAIL = 6;
  static final int UPI = 7;
  static final int GSTIN = 8;

  /** Kinds of which letters tell nothing else: see {@link #note}. */
  static final int NINO = 9;

  static final int IBAN = 10;

  static final List<PersonKind> KINDS =
      List.of(
          kind("in.pan", Joins.OWN, true),
          kind("in.aadhaar", Joins.OWN, true),
          kind("in.passport", Joins.OWN, false),
          kind("in.bank-account", Joins.ACCOUNT, false),
          kind("global.payment-card", Joins.ACCOUNT, false),
          kind("in.mobile", Joins.CONTACT, false),
          kind("global.email", Joins.CONTACT, false),
          kind("in.upi-vpa", Joins.ATTACHED, false),
          kind("in.gstin", Joins.ORGANISATION, false),
          kind("gb.nino", Joins.OWN, true),
          kind("global.iban", Joins.ACCOUNT, false));

  private static PersonKind kind(String id, Joins joins, boolean exclusive) {
    return new PersonKind(new DetectorId(id), joins, exclusive);
  }

  /** A value of a person; {@code id} tells values of a kind from each other. */
  record Value(int kind, long id) {}

  /** What one record or lone place holds. */
  record Entry(int item, int record, Value value) {}

  final Map<Integer, List<Entry>> mailboxes = new LinkedHashMap<>();

  /** Whose values these are; of a family's telephone several. */
  final Map<Value, Set<Integer>> meant = new HashMap<>();

  private final Random random;

  /** Errors come from a source of their own, so that a world is the same with and without them. */
  private final Random noise;

  private final double errors;
  private final int[][] holds;
  private final long[][] ids;
  private final Map<Integer, Set<Integer>> seen = new HashMap<>();
  private final Map<Integer, Integer> items = new HashMap<>();
  private int mailbox;
  private int item;
  private int record;
  private long fresh = 1L << 40;

  PeopleWorld(long seed, int people, double errors) {
    this.random = new Random(seed);
    this.noise = new Random(~seed);
    this.errors = errors;
    this.holds = new int[people][];
    this.ids = new long[people][KINDS.size()];
    populate(people);
  }

  private void populate(int people) {
    double[] likely = {0.85, 0.75, 0.12, 0.95, 0.3, 0.95, 0.6, 0.4};
    for (int p = 0; p < people; p++) {
      List<Integer> kinds = new ArrayList<>();
      for (int kind = 0; kind < likely.length; kind++) {
        ids[p][kind] = ++fresh;
        if (random.nextDouble() < likely[kind]) {
          kinds.add(kind);
        }
      }
      if (kinds.size() < 2) {
        kinds = new ArrayList<>(List.of(ACCOUNT, MOBILE));
      }
      holds[p] = kinds.stream().mapToInt(k -> k).toArray();
      int family = p - p % 4;
      if (p > family) {
        share(p, family, MOBILE, 0.15);
        share(p, family, EMAIL, 0.05);
        share(p, family, ACCOUNT, 0.08);
      }
      if (p > 100 && random.nextDouble() < 0.01) {
        ids[p][MOBILE] = ids[random.nextInt(p)][MOBILE];
      }
    }
  }

  private void share(int p, int with, int kind, double chance) {
    if (random.nextDouble() < chance) {
      ids[p][kind] = ids[with][kind];
    }
  }

  private void item(int inMailbox) {
    mailbox = inMailbox;
    item = items.merge(inMailbox, 1, Integer::sum);
    record = 0;
  }

  private void put(int record, int person, int kind, boolean typed) {
    long id = ids[person][kind];
    boolean wrong = typed && noise.nextDouble() < errors;
    if (wrong && (kind == AADHAAR || kind == CARD)) {
      return;
    }
    Value value = new Value(kind, wrong ? ++fresh : id);
    put(record, value);
    meant.computeIfAbsent(value, v -> new HashSet<>()).add(person);
    if (kind != UPI && kind != GSTIN) {
      seen.computeIfAbsent(mailbox, m -> new HashSet<>()).add(person);
    }
  }

  private void put(int inRecord, Value value) {
    mailboxes
        .computeIfAbsent(mailbox, m -> new ArrayList<>())
        .add(new Entry(item, inRecord, value));
  }

  private boolean has(int person, int kind) {
    for (int held : holds[person]) {
      if (held == kind) {
        return true;
      }
    }
    return false;
  }

  /** A sheet over people: a row each with those of the columns that he holds. */
  void sheet(List<Integer> people, int[] columns, int inMailbox) {
    item(inMailbox);
    double form = random.nextDouble();
    for (int person : people) {
      int row = form < 0.05 && columns.length > 1 ? 0 : ++record;
      for (int column : columns) {
        if (has(person, column)) {
          put(row, person, column, false);
        }
      }
      if (form > 0.98 && record % 2 == 1) {
        record--;
        record += random.nextInt(2);
      }
    }
  }

  /** Loans: the borrower's numbers and the nominee's, told apart by a role or not. */
  void loans(List<Integer> people, int inMailbox, boolean roles) {
    item(inMailbox);
    for (int person : people) {
      int row = ++record;
      for (int kind : new int[] {PAN, ACCOUNT, MOBILE}) {
        if (has(person, kind)) {
          put(row, person, kind, false);
        }
      }
      int nominee = (person + 1) % holds.length;
      int his = roles ? ++record : row;
      put(his, nominee, MOBILE, false);
      if (roles && has(nominee, PAN)) {
        put(his, nominee, PAN, false);
      }
    }
  }

  /** A letter or thread about one person, with some of what he holds. */
  void letter(int person, int inMailbox) {
    item(inMailbox);
    List<Integer> kinds = new ArrayList<>();
    for (int kind : holds[person]) {
      kinds.add(kind);
    }
    Collections.shuffle(kinds, random);
    int number = 1 + random.nextInt(3);
    boolean together = random.nextDouble() < 0.9;
    int in = ++record;
    for (int kind : kinds.subList(0, Math.min(number, kinds.size()))) {
      put(together ? in : ++record, person, kind, true);
    }
  }

  /** A letter that says one thing of a person, which no other kind of mail says beside others. */
  void note(int person, int kind, int inMailbox) {
    item(inMailbox);
    if (ids[person][kind] == 0) {
      ids[person][kind] = ++fresh;
    }
    put(0, person, kind, false);
  }

  /**
   * A form: all that he holds, with his employer, and a reference without a role in one of five.
   */
  void form(int person, int inMailbox) {
    item(inMailbox);
    int in = ++record;
    for (int kind : holds[person]) {
      put(in, person, kind, true);
    }
    int employer = ++record;
    put(employer, new Value(GSTIN, person % 50));
    put(employer, new Value(ACCOUNT, (1L << 50) + person % 50));
    int reference = (person + 7) % holds.length;
    put(random.nextInt(5) == 0 ? in : ++record, reference, MOBILE, true);
  }

  /** A statement: an account, and payment addresses of the other sides of its payments. */
  void statement(int person, int inMailbox) {
    item(inMailbox);
    put(0, person, ACCOUNT, false);
    for (int i = 0; i < 8; i++) {
      put(0, new Value(UPI, (1L << 52) + random.nextInt(5000)));
    }
  }

  /** People drawn so that some are written of much more often than others. */
  int skewed() {
    return (int) (holds.length * Math.pow(random.nextDouble(), 1.6));
  }

  List<Integer> some(int number) {
    Set<Integer> chosen = new HashSet<>();
    while (chosen.size() < Math.min(number, holds.length)) {
      chosen.add(random.nextInt(holds.length));
    }
    return new ArrayList<>(chosen.stream().sorted().toList());
  }

  Random random() {
    return random;
  }

  long truth() {
    Set<Integer> all = new HashSet<>();
    seen.values().forEach(all::addAll);
    return all.size();
  }

  long truth(int inMailbox) {
    return seen.getOrDefault(inMailbox, Set.of()).size();
  }

  /** Groups all that was drawn; {@code order} shuffles findings and mailboxes. */
  PersonSets grouped(Path work, Random order) throws IOException {
    return grouped(Scratch.in(work), order);
  }

  /** The same, in so much memory. */
  PersonSets grouped(Scratch work, Random order) throws IOException {
    List<Map.Entry<Integer, List<Entry>>> shuffled = new ArrayList<>(mailboxes.entrySet());
    Collections.shuffle(shuffled, order);
    try (Grouping grouping = new Grouping(KINDS, work)) {
      for (Map.Entry<Integer, List<Entry>> mailbox : shuffled) {
        Map<List<Long>, List<Integer>> records = new LinkedHashMap<>();
        for (Entry entry : mailbox.getValue()) {
          records
              .computeIfAbsent(
                  List.of((long) entry.item(), (long) entry.value().kind(), entry.value().id()),
                  key -> new ArrayList<>())
              .add(entry.record());
        }
        List<Map.Entry<List<Long>, List<Integer>>> findings = new ArrayList<>(records.entrySet());
        Collections.shuffle(findings, order);
        for (Map.Entry<List<Long>, List<Integer>> finding : findings) {
          int[] in = finding.getValue().stream().filter(r -> r > 0).mapToInt(r -> r).toArray();
          grouping.add(
              Math.toIntExact(finding.getKey().get(1)),
              finding.getKey().get(2) * 0x9e3779b97f4a7c15L,
              Math.toIntExact(finding.getKey().get(0)),
              in);
        }
        grouping.endMailbox(mailbox.getKey());
      }
      return grouping.persons();
    }
  }
}
