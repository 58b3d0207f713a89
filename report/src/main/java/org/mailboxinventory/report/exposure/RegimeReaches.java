package org.mailboxinventory.report.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Certainty;
import org.mailboxinventory.report.exposure.law.CountryNames;
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
  private final LawBook law;
  private final JudgeSettings settings;
  private final LocalDate day;
  private final List<Regime> applying;

  /** Mailboxes of one place and service are reached by the same laws, kept once. */
  private final Map<Key, Reached> shared = new ConcurrentHashMap<>();

  RegimeReaches(LawBook law, JudgeSettings settings, LocalDate day) {
    this.law = law;
    this.settings = settings;
    this.day = day;
    this.applying =
        law.regimes().stream()
            .filter(Regime::compels)
            .filter(regime -> regime.validity().on(day).applies())
            .filter(regime -> regime.provenance().certainty() != Certainty.UNVERIFIED)
            .toList();
  }

  /**
   * What the laws are to a mailbox.
   *
   * @param reaches those that reach it
   * @param notKnown ids of those of which that cannot be said from what is known
   * @param by those of them under which its content could be given
   * @param open those that could give its content if they reach it, which is not known
   */
  record Reached(
      List<RegimeReach> reaches, List<String> notKnown, List<Regime> by, List<Regime> open) {
    Reached {
      reaches = List.copyOf(reaches);
      notKnown = List.copyOf(notKnown);
      by = List.copyOf(by);
      open = List.copyOf(open);
    }

    /** Whether and by which laws of countries outside of those its content could be given. */
    Content contentBy(Map<String, Set<String>> groups, Set<String> outside) {
      Predicate<Regime> wanted = regime -> !isInside(groups, outside, regime.country());
      return new Content(by.stream().filter(wanted).toList(), open.stream().anyMatch(wanted));
    }

    /** A law of the Union is inside where all of its members are. */
    private static boolean isInside(
        Map<String, Set<String>> groups, Set<String> countries, String country) {
      return countries.contains(country)
          || (groups.containsKey(country)
              && countries.containsAll(groups.getOrDefault(country, Set.of())));
    }
  }

  /**
   * Laws under which the content of a mailbox could be given.
   *
   * @param notKnown whether it is not known of others
   */
  record Content(List<Regime> by, boolean notKnown) {
    Content {
      by = List.copyOf(by);
    }
  }

  Reached of(MailboxFacts facts, Place place) {
    boolean atProvider = facts.mailbox().migration().state() != Migration.State.ON_PREMISES;
    String served = facts.mailbox().owner().country();
    Key key =
        new Key(
            place.code(), place.strength(), served, atProvider, contentCanRead(facts, atProvider));
    return shared.computeIfAbsent(key, same -> reached(same, place));
  }

  /** All that the laws and their words depend on. */
  private record Key(
      @Nullable String code,
      @Nullable Strength strength,
      @Nullable String served,
      boolean atProvider,
      String contentCanRead) {}

  private Reached reached(Key key, Place place) {
    List<RegimeReach> reaches = new ArrayList<>();
    List<String> notKnown = new ArrayList<>();
    for (Regime regime : applying) {
      List<Tie> ties =
          regime.ties().stream()
              .filter(tie -> key.atProvider() || !tie.kind().isThroughProvider())
              .toList();
      Optional<Tie> holding =
          ties.stream().filter(tie -> holds(tie, place, key.served()) == Truth.TRUE).findFirst();
      if (holding.isPresent()) {
        reaches.add(made(regime, holding.get(), place, key));
      } else if (ties.stream().anyMatch(tie -> holds(tie, place, key.served()) != Truth.FALSE)) {
        notKnown.add(regime.id());
      }
    }
    List<Regime> by =
        reaches.stream()
            .filter(RegimeReach::reachesContent)
            .filter(reach -> !reach.providerCanRead().equals("no") || !reach.throughProvider())
            .flatMap(reach -> law.regime(reach.id()).stream())
            .toList();
    List<Regime> open =
        notKnown.stream()
            .flatMap(id -> law.regime(id).stream())
            .filter(Regime::reachesContent)
            .toList();
    return new Reached(reaches, notKnown, by, open);
  }

  private Truth holds(Tie tie, Place place, @Nullable String served) {
    Set<String> countries = tie.countries();
    return switch (tie.kind()) {
      case PROVIDER_HOME -> Truth.of(countries.contains(settings.providerHome()));
      case SERVICE_OFFERED_IN ->
          servedIn(countries, served).isEmpty()
              ? served == null ? Truth.UNKNOWN : Truth.FALSE
              : Truth.TRUE;
      case ENTITY_HOME -> Truth.of(countries.contains(settings.entity().home()));
      case BRANCH_IN ->
          Truth.of(settings.entity().presence().stream().anyMatch(countries::contains));
      case CORRESPONDENT -> settings.entity().usCorrespondent();
      case PLACE ->
          place.countries().stream().anyMatch(countries::contains)
              ? Truth.TRUE
              : place.isEvidence() ? Truth.FALSE : Truth.UNKNOWN;
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

  private RegimeReach made(Regime regime, Tie tie, Place place, Key key) {
    return new RegimeReach(
        regime.id(),
        regime.reachWords(),
        regime.binds(),
        tie.kind().bindsBy(),
        tie.kind().isThroughProvider(),
        regime.bankTold(),
        regime.reachesContent() ? key.contentCanRead() : key.atProvider() ? "yes" : "no",
        because(tie, place, key.served()) + doubt(regime));
  }

  private String contentCanRead(MailboxFacts facts, boolean atProvider) {
    if (!atProvider || settings.facts().hasOwnKey(facts.mailbox().address())) {
      return "no";
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
              + CountryNames.of(settings.providerHome())
              + " and controls the data, wherever it rests.";
      case SERVICE_OFFERED_IN ->
          "The provider serves the bank or this user in "
              + CountryNames.of(servedIn(tie.countries(), served))
              + ", wherever the data rests.";
      case ENTITY_HOME ->
          "The bank is at home in " + CountryNames.of(settings.entity().home()) + ".";
      case BRANCH_IN ->
          "The bank has a branch in "
              + CountryNames.of(
                  settings.entity().presence().stream().filter(tie.countries()::contains).toList())
              + ".";
      case CORRESPONDENT -> "The bank has a correspondent account in the United States.";
      case PLACE ->
          "The data rests in "
              + place.name()
              + spanning(tie.countries(), place.countries())
              + (place.strength() == Strength.INFERRED ? ", as far as can be inferred." : ".");
    };
  }

  /** Where a geography lies only in part in the countries of a law. */
  private static String spanning(Set<String> countries, List<String> of) {
    return countries.containsAll(of)
        ? ""
        : ", a geography of several countries, "
            + CountryNames.of(of.stream().filter(countries::contains).toList())
            + " among them";
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
