package org.mailboxinventory.scanner.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.evaluation.kind.AfricaArabiaKinds;
import org.mailboxinventory.scanner.evaluation.kind.AmericaKinds;
import org.mailboxinventory.scanner.evaluation.kind.AmericanPapersKinds;
import org.mailboxinventory.scanner.evaluation.kind.AsiaKinds;
import org.mailboxinventory.scanner.evaluation.kind.BalkansToCentralAsiaKinds;
import org.mailboxinventory.scanner.evaluation.kind.EastAsiaFurtherKinds;
import org.mailboxinventory.scanner.evaluation.kind.EasternEuropeKinds;
import org.mailboxinventory.scanner.evaluation.kind.EuropeanPaperKinds;
import org.mailboxinventory.scanner.evaluation.kind.EuropeanRegisterKinds;
import org.mailboxinventory.scanner.evaluation.kind.GlobalKinds;
import org.mailboxinventory.scanner.evaluation.kind.IndiaKinds;
import org.mailboxinventory.scanner.evaluation.kind.Kind;
import org.mailboxinventory.scanner.evaluation.kind.LatinAmericaKinds;
import org.mailboxinventory.scanner.evaluation.kind.NorthernEuropeKinds;
import org.mailboxinventory.scanner.evaluation.kind.PacificKinds;
import org.mailboxinventory.scanner.evaluation.kind.PeopleKinds;
import org.mailboxinventory.scanner.evaluation.kind.RegisterKinds;
import org.mailboxinventory.scanner.evaluation.kind.SecretKinds;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;
import org.mailboxinventory.scanner.evaluation.kind.SouthAsiaAfricaKinds;
import org.mailboxinventory.scanner.evaluation.kind.SouthernEuropeKinds;
import org.mailboxinventory.scanner.evaluation.kind.WesternEuropeKinds;

/** The seeded mail of the evaluation: about so many mails for each kind of value. */
final class BankMail {
  private static final int MAILS_PER_KIND = 60;

  /** Values that say nothing by themselves, and the kind that they stand beside. */
  private static final Map<String, String> BESIDE =
      Map.of("global.card-expiry", "global.payment-card");

  private static final Map<String, Kind> KINDS = kinds();

  private final Wording wording = new Wording();

  static Kind kind(String detector) {
    return Objects.requireNonNull(KINDS.get(detector), detector);
  }

  static Set<String> detectors() {
    return KINDS.keySet();
  }

  /** Writes all mails, one after the other. */
  void each(Consumer<Document> reader) {
    for (Kind kind : KINDS.values()) {
      SeededRandom random = new SeededRandom(kind.detector().hashCode());
      List<String> languages = wording.languagesOf(kind.detector());
      for (int i = 0; i < MAILS_PER_KIND; i++) {
        String language = languages.get(i % languages.size());
        reader.accept(
            new MailWriter(wording, random, language, company(kind, language, random)).write());
      }
    }
  }

  /** The kind itself, and others of its country that are asked for along with it. */
  private List<Kind> company(Kind kind, String language, SeededRandom random) {
    List<Kind> others =
        KINDS.values().stream()
            .filter(other -> !other.equals(kind) && !other.block())
            .filter(other -> !BESIDE.containsKey(other.detector()))
            .filter(
                other ->
                    other.country().equals(kind.country())
                        || other.detector().equals("global.date-of-birth"))
            .filter(other -> wording.speaks(other.detector(), language))
            .toList();
    List<Kind> company = new ArrayList<>(List.of(kind));
    if (BESIDE.containsKey(kind.detector())) {
      company.add(0, kind(Objects.requireNonNull(BESIDE.get(kind.detector()))));
    }
    int more = kind.block() || others.isEmpty() ? 0 : random.between(0, 2);
    for (int i = 0; i < more; i++) {
      Kind other = random.pick(others);
      if (!company.contains(other)) {
        company.add(other);
      }
    }
    return company;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new TreeMap<>();
    Stream.of(
            GlobalKinds.all(),
            SecretKinds.all(),
            PeopleKinds.all(),
            IndiaKinds.all(),
            AmericaKinds.all(),
            LatinAmericaKinds.all(),
            AmericanPapersKinds.all(),
            RegisterKinds.all(),
            WesternEuropeKinds.all(),
            SouthernEuropeKinds.all(),
            EasternEuropeKinds.all(),
            NorthernEuropeKinds.all(),
            EuropeanPaperKinds.all(),
            EuropeanRegisterKinds.all(),
            BalkansToCentralAsiaKinds.all(),
            PacificKinds.all(),
            AsiaKinds.all(),
            SouthAsiaAfricaKinds.all(),
            EastAsiaFurtherKinds.all(),
            AfricaArabiaKinds.all())
        .flatMap(List::stream)
        .forEach(kind -> kinds.put(kind.detector(), kind));
    return kinds;
  }
}
