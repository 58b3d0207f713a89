package org.mailboxinventory.report.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.Regime.Tie;
import org.mailboxinventory.report.ledger.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Strength;

/** Under which laws a mailbox could be reached on a day. */
final class RegimeReaches {
  private final LawBook law;
  private final JudgeSettings settings;
  private final LocalDate day;

  RegimeReaches(LawBook law, JudgeSettings settings, LocalDate day) {
    this.law = law;
    this.settings = settings;
    this.day = day;
  }

  List<RegimeReach> of(MailboxFacts facts, Place place) {
    boolean atProvider = facts.mailbox().migration().state() != Migration.State.ON_PREMISES;
    List<RegimeReach> reaches = new ArrayList<>();
    for (Regime regime : law.regimes()) {
      if (regime.compels() && couldBeInForce(regime)) {
        tie(regime, place, atProvider)
            .ifPresent(tie -> reaches.add(reach(regime, tie, facts, place, atProvider)));
      }
    }
    return reaches;
  }

  /** Those laws of other countries that reach content that the provider can read. */
  List<String> foreignContentIds(List<RegimeReach> reaches) {
    List<String> foreign =
        law.regimes().stream()
            .filter(regime -> !regime.country().equals(settings.entityHome()))
            .map(Regime::id)
            .toList();
    return reaches.stream()
        .filter(reach -> foreign.contains(reach.id()))
        .filter(reach -> reach.reaches().equals(Regime.Reaches.CONTENT.word()))
        .filter(reach -> !reach.providerCanRead().equals("no"))
        .map(RegimeReach::id)
        .toList();
  }

  private boolean couldBeInForce(Regime regime) {
    Validity.Force force = regime.validity().on(day);
    return force == Validity.Force.IN_FORCE || force == Validity.Force.UNKNOWN;
  }

  private Optional<Tie> tie(Regime regime, Place place, boolean atProvider) {
    return regime.ties().stream()
        .filter(tie -> atProvider || !tie.kind().isThroughProvider())
        .filter(tie -> holds(tie, place))
        .findFirst();
  }

  private boolean holds(Tie tie, Place place) {
    return switch (tie.kind()) {
      case PROVIDER_HOME -> tie.countries().contains(settings.providerHome());
      case PROVIDER_SERVES -> true;
      case ENTITY_HOME -> tie.countries().contains(settings.entityHome());
      case PLACE -> place.countries().stream().anyMatch(tie.countries()::contains);
    };
  }

  private RegimeReach reach(
      Regime regime, Tie tie, MailboxFacts facts, Place place, boolean atProvider) {
    return new RegimeReach(
        regime.id(),
        regime.reaches().word(),
        tie.kind() == Tie.Kind.PLACE ? "place" : "control",
        providerCanRead(regime, facts, atProvider),
        because(tie, place) + doubt(regime));
  }

  private static String providerCanRead(Regime regime, MailboxFacts facts, boolean atProvider) {
    if (!atProvider) {
      return "no";
    }
    if (regime.reaches() == Regime.Reaches.NON_CONTENT) {
      return "yes";
    }
    if (ReadState.of(facts) == ReadState.NOTHING) {
      return "unknown";
    }
    return facts.opaque().providerCannot() + facts.opaque().unknown() == 0 ? "yes" : "partly";
  }

  private String because(Tie tie, Place place) {
    return switch (tie.kind()) {
      case PROVIDER_HOME ->
          "The provider is at home in "
              + settings.providerHome()
              + " and controls the data, wherever it rests.";
      case PROVIDER_SERVES ->
          "The provider offers its services in " + names(tie) + ", wherever the data rests.";
      case ENTITY_HOME -> "The bank is at home in " + settings.entityHome() + ".";
      case PLACE ->
          "The data rests in "
              + place.code()
              + (place.strength() == Strength.INFERRED ? ", as far as can be inferred." : ".");
    };
  }

  private static String names(Tie tie) {
    return tie.countries().stream().sorted().collect(Collectors.joining(", "));
  }

  private String doubt(Regime regime) {
    return regime.validity().on(day) == Validity.Force.UNKNOWN
        ? " Its last known day was "
            + regime.validity().until()
            + "; whether it is still in force has to be looked up."
        : "";
  }
}
