package org.mailboxinventory.report.exposure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mailboxinventory.report.exposure.law.Entity;
import org.mailboxinventory.report.exposure.law.Truth;

/**
 * Who is judged.
 *
 * @param providerHome the mail provider's country, ISO 3166-1 alpha-2
 * @param facts what the bank says of itself that no mailbox shows
 * @param events those that people opened and have not closed
 * @param homesByDefault which of {@link #BANK_HOME} and {@link #PROVIDER_HOME} nobody set, so that
 *     the program's default is taken
 */
public record JudgeSettings(
    Bank entity,
    String providerHome,
    BankFacts facts,
    List<OpenEvent> events,
    Set<String> homesByDefault) {
  /** The setting with the country of the bank. */
  public static final String BANK_HOME = "judge.entity.home";

  /** The setting with the country of the mail provider. */
  public static final String PROVIDER_HOME = "judge.providerHome";

  public JudgeSettings {
    events = List.copyOf(events);
    homesByDefault = Set.copyOf(homesByDefault);
  }

  /** Without any event, and with both countries set. */
  public JudgeSettings(Bank entity, String providerHome, BankFacts facts) {
    this(entity, providerHome, facts, List.of(), Set.of());
  }

  /** Of a bank that says no more of itself. */
  public JudgeSettings(Bank entity, String providerHome) {
    this(entity, providerHome, BankFacts.none());
  }

  /**
   * The bank.
   *
   * @param kind as in {@code bank}, {@code small-finance-bank}, {@code nbfc}
   * @param home its country, ISO 3166-1 alpha-2
   * @param presence further countries with a branch or company of it
   * @param usCorrespondent whether it has a correspondent account in the United States
   * @param significantFiduciary whether it is a significant data fiduciary in India
   */
  public record Bank(
      String kind,
      String home,
      Set<String> presence,
      Truth usCorrespondent,
      Truth significantFiduciary) {
    public Bank {
      presence = Set.copyOf(presence);
    }

    /** Whether a rule binds it; unknown where that rests on what is not set. */
    public Truth boundAs(Entity entity) {
      boolean atHome = entity.home().isEmpty() || entity.home().contains(home);
      boolean ofKind = entity.kinds().isEmpty() || entity.kinds().contains(kind);
      boolean present =
          entity.presence().isEmpty()
              || everywhere().stream().anyMatch(entity.presence()::contains);
      Truth significant = entity.significantFiduciary() ? significantFiduciary : Truth.TRUE;
      return Truth.of(atHome && ofKind && present).and(significant);
    }

    /** Its home and the countries of its branches. */
    Set<String> everywhere() {
      Set<String> all = new TreeSet<>(presence);
      all.add(home);
      return all;
    }
  }

  /** A bank at home in a country, of which nothing else is known. */
  public static JudgeSettings bankIn(String home, String providerHome) {
    return new JudgeSettings(
        new Bank("bank", home, Set.of(), Truth.UNKNOWN, Truth.UNKNOWN), providerHome);
  }
}
