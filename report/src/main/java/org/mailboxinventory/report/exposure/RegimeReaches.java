package org.mailboxinventory.report.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Certainty;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Regime.Tie;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.exposure.law.Validity;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Strength;

/** Under which laws a mailbox could be reached on a day. */
final class RegimeReaches {
  private final JudgeSettings settings;
  private final LocalDate day;
  private final List<Regime> applying;

  /** Mailboxes of one place and service have the same words, kept once. */
  private final Map<Key, RegimeReach> shared = new ConcurrentHashMap<>();

  RegimeReaches(LawBook law, JudgeSettings settings, LocalDate day) {
    this.settings = settings;
    this.day = day;
    this.applying =
        law.regimes().stream()
            .filter(Regime::compels)
            .filter(regime -> regime.validity().on(day).applies())
            .filter(regime -> regime.provenance().certainty() != Certainty.UNVERIFIED)
            .toList();
  }

  List<RegimeReach> of(MailboxFacts facts, Place place) {
    boolean atProvider = facts.mailbox().migration().state() != Migration.State.ON_PREMISES;
    String served = facts.mailbox().owner().country();
    List<RegimeReach> reaches = new ArrayList<>();
    for (Regime regime : applying) {
      tie(regime, place, atProvider, served)
          .ifPresent(tie -> reaches.add(reach(regime, tie, facts, place, atProvider, served)));
    }
    return reaches;
  }

  private Optional<Tie> tie(
      Regime regime, Place place, boolean atProvider, @Nullable String served) {
    return regime.ties().stream()
        .filter(tie -> atProvider || !tie.kind().isThroughProvider())
        .filter(tie -> holds(tie, place, served))
        .findFirst();
  }

  private boolean holds(Tie tie, Place place, @Nullable String served) {
    Set<String> countries = tie.countries();
    return switch (tie.kind()) {
      case PROVIDER_HOME -> countries.contains(settings.providerHome());
      case SERVICE_OFFERED_IN -> !servedIn(countries, served).isEmpty();
      case ENTITY_HOME -> countries.contains(settings.entity().home());
      case BRANCH_IN -> settings.entity().presence().stream().anyMatch(countries::contains);
      case CORRESPONDENT -> settings.entity().usCorrespondent() == Truth.TRUE;
      case PLACE -> place.countries().stream().anyMatch(countries::contains);
    };
  }

  /**
   * Of these countries, those in which the service is offered to the bank or the mailbox's user.
   */
  private Set<String> servedIn(Set<String> countries, @Nullable String served) {
    Set<String> in = new TreeSet<>(settings.entity().everywhere());
    if (served != null) {
      in.add(served);
    }
    in.retainAll(countries);
    return in;
  }

  private RegimeReach reach(
      Regime regime,
      Tie tie,
      MailboxFacts facts,
      Place place,
      boolean atProvider,
      @Nullable String served) {
    String canRead = providerCanRead(regime, facts, atProvider, settings.facts());
    Key key = new Key(regime.id(), tie.kind(), place.code(), place.strength(), served, canRead);
    return shared.computeIfAbsent(key, same -> made(regime, tie, place, served, canRead));
  }

  /** All that the words on a law and a mailbox depend on. */
  private record Key(
      String regime,
      Tie.Kind tie,
      @Nullable String code,
      @Nullable Strength strength,
      @Nullable String served,
      String canRead) {}

  private RegimeReach made(
      Regime regime, Tie tie, Place place, @Nullable String served, String canRead) {
    return new RegimeReach(
        regime.id(),
        regime.reachWords(),
        regime.binds(),
        tie.kind().bindsBy(),
        tie.kind().isThroughProvider(),
        regime.bankTold(),
        canRead,
        because(tie, place, served) + doubt(regime));
  }

  private static String providerCanRead(
      Regime regime, MailboxFacts facts, boolean atProvider, BankFacts bank) {
    if (!atProvider || (regime.reachesContent() && bank.hasOwnKey(facts.mailbox().address()))) {
      return "no";
    }
    if (!regime.reachesContent()) {
      return "yes";
    }
    if (ReadState.of(facts) == ReadState.NOTHING) {
      return "unknown";
    }
    return facts.opaque().providerCannot() + facts.opaque().unknown() == 0 ? "yes" : "partly";
  }

  private String because(Tie tie, Place place, @Nullable String served) {
    return switch (tie.kind()) {
      case PROVIDER_HOME ->
          "The provider is at home in "
              + settings.providerHome()
              + " and controls the data, wherever it rests.";
      case SERVICE_OFFERED_IN ->
          "The provider serves the bank or this user in "
              + String.join(", ", servedIn(tie.countries(), served))
              + ", wherever the data rests.";
      case ENTITY_HOME -> "The bank is at home in " + settings.entity().home() + ".";
      case BRANCH_IN ->
          "The bank has a branch in "
              + settings.entity().presence().stream()
                  .filter(tie.countries()::contains)
                  .sorted()
                  .collect(Collectors.joining(", "))
              + ".";
      case CORRESPONDENT -> "The bank has a correspondent account in the United States.";
      case PLACE ->
          "The data rests in "
              + place.code()
              + (place.strength() == Strength.INFERRED ? ", as far as can be inferred." : ".");
    };
  }

  private String doubt(Regime regime) {
    Validity validity = regime.validity();
    return validity.on(day) == Validity.Status.WIND_DOWN
        ? " It lapsed after "
            + validity.until()
            + "; what was begun under it goes on until about "
            + validity.windDownUntil()
            + "."
        : "";
  }
}
