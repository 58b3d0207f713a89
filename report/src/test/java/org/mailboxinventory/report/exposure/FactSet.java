package org.mailboxinventory.report.exposure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Reason;

/** A bank and a mailbox as the files of {@code law-facts} write them, with what is left out. */
record FactSet(ConfigNode said, ConfigNode otherwise) {
  private static final String NOWHERE = "nowhere";
  private static final String NOT_SET = "not set";
  private static final String ADDRESS = "asha@bank.example";
  private static final LocalDate CARD = LocalDate.of(2026, 11, 20);
  private static final Map<String, String> DETECTORS =
      Map.ofEntries(
          Map.entry("bank-account", "in.bank-account"),
          Map.entry("card-authentication", "global.card-security-code"),
          Map.entry("credential", "global.password"),
          Map.entry("email-address", "global.email"),
          Map.entry("health-id", "in.abha"),
          Map.entry("personal-trait", "global.religion"),
          Map.entry("masked-id", "in.aadhaar-masked"),
          Map.entry("national-id", "in.aadhaar"),
          Map.entry("passport", "in.passport"),
          Map.entry("payment-card", "global.payment-card"),
          Map.entry("phone-number", "in.mobile"),
          Map.entry("securities-account", "in.demat-account"),
          Map.entry("tax-id", "in.pan"));

  /** Judges on a day. */
  Judged judged(LawBook law, LocalDate day) {
    Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    Judgement judgement = new Judgement(law, bank(), at);
    return new Judged(judgement.judge(mailbox()), judgement.tenant());
  }

  /** What is said of the mailbox, and of the tenant. */
  record Judged(Judgement.Judged mailbox, List<TenantFact> tenant) {}

  private JudgeSettings bank() {
    return new JudgeSettings(
        new JudgeSettings.Bank(
            text("kind", "bank"),
            home(),
            Set.copyOf(texts("presence")),
            truth("usCorrespondent"),
            truth("significantFiduciary")),
        text("provider", "US"),
        new BankFacts(
            set("retention") ? Period.parse(text("retention", "")) : null,
            cardScope(),
            set("auditDays") ? Integer.valueOf(text("auditDays", "")) : null,
            truth("auditComplete"),
            set("committed")
                ? new DataLocationCard(null, text("committed", ""), "Data Location Card", CARD)
                : null,
            Set.of()),
        events(),
        Set.of());
  }

  private String home() {
    return text("home", "IN");
  }

  private @Nullable Set<String> cardScope() {
    ConfigNode node = holder("cardScope");
    List<String> scope = node == null ? List.of(NOT_SET) : node.texts("cardScope");
    return scope.equals(List.of(NOT_SET)) ? null : Set.copyOf(scope);
  }

  private List<OpenEvent> events() {
    if (!set("event")) {
      return List.of();
    }
    String[] words = text("event", "").split(" ", -1);
    Set<String> touched = words.length == 1 ? Set.of(ADDRESS) : Set.of();
    return List.of(new OpenEvent("event-1", Set.of(words[0]), touched, Set.of(), Set.of()));
  }

  private MailboxFacts mailbox() {
    MadeUpFacts facts = MadeUpFacts.mailbox().named(ADDRESS, "Asha Rao");
    place(facts, text("at", "IND"));
    String user = text("user", home());
    facts.servedIn(user.equals(NOWHERE) ? null : user);
    facts.migrated(migration(text("migration", "migrated")));
    switch (text("read", "all")) {
      case "none" -> facts.read(State.UNREADABLE, 0).because(Reason.ACCESS_DENIED, 1);
      case "part" -> facts.read(State.PARTIAL, 9).because(Reason.CORRUPT, 1);
      default -> facts.read(40);
    }
    facts.opaque(0, Integer.parseInt(text("opaque", "0")), 0);
    if (set("archive")) {
      facts.because(Reason.ARCHIVE_NOT_READABLE, 1);
    }
    List<String> dated = texts("dated");
    if (!dated.isEmpty()) {
      facts.dated(dated.get(0), dated.get(1));
    }
    texts("holds").forEach(it -> holding(facts, it));
    return facts.facts();
  }

  private static void place(MadeUpFacts facts, String at) {
    String[] words = at.split(" ", -1);
    switch (words[0]) {
      case NOWHERE -> facts.at(null, null, null);
      case "inferred" -> facts.at(null, null, words[1]);
      case "declared" -> facts.at(null, words[1], null);
      default -> facts.at(words[0], words.length > 1 ? words[3] : null, null);
    }
  }

  private static Migration.State migration(String word) {
    return Stream.of(Migration.State.values())
        .filter(it -> it.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** As in {@code 3 national-id sg.nric outside free}. */
  private static void holding(MadeUpFacts facts, String text) {
    Set<String> ways = new HashSet<>(List.of(text.split(" ", -1)));
    String[] words = text.split(" ", -1);
    long values = Long.parseLong(words[0]);
    String detector =
        words.length > 2 && words[2].contains(".")
            ? words[2]
            : Objects.requireNonNull(DETECTORS.get(words[1]), words[1]);
    if (ways.contains("free") || ways.contains("bulk")) {
      long outside = ways.contains("outside") ? values : 0;
      facts.holding(
          detector,
          words[1],
          values,
          outside,
          outside,
          ways.contains("bulk") ? 1 : 0,
          ways.contains("free") ? 1 : 0);
      return;
    }
    boolean outside = ways.contains("outside");
    facts.holding(
        detector,
        words[1],
        values,
        outside || ways.contains("sent") ? values : 0,
        outside || ways.contains("received") ? values : 0);
  }

  private Truth truth(String key) {
    return switch (text(key, "unknown")) {
      case "yes" -> Truth.TRUE;
      case "no" -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }

  private boolean set(String key) {
    return !text(key, NOT_SET).equals(NOT_SET);
  }

  private String text(String key, String usual) {
    ConfigNode node = holder(key);
    return node == null ? usual : node.text(key);
  }

  private List<String> texts(String key) {
    ConfigNode node = holder(key);
    return node == null ? List.of() : node.texts(key);
  }

  private @Nullable ConfigNode holder(String key) {
    if (said.keys().contains(key)) {
      return said;
    }
    return otherwise.keys().contains(key) ? otherwise : null;
  }
}
