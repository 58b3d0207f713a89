package org.mailboxinventory.scanner.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The section {@code judge}: how facts are judged.
 *
 * @param homesByDefault which of {@link #HOMES} nobody wrote, so that the default is taken
 */
public record Judge(
    List<Path> rules,
    List<Path> regimes,
    @Nullable Path acceptList,
    @Nullable Path decisions,
    Entity entity,
    String providerHome,
    @Nullable Path actions,
    @Nullable Instant asOf,
    @Nullable Path bankFacts,
    Set<String> homesByDefault) {
  private static final String BANK_HOME = "judge.entity.home";
  private static final String PROVIDER_HOME = "judge.providerHome";

  /** The countries of which it is kept whether somebody wrote them. */
  static final Set<String> HOMES = Set.of(BANK_HOME, PROVIDER_HOME);

  public Judge {
    homesByDefault = Set.copyOf(homesByDefault);
  }

  static Judge read(SettingValues values) {
    return new Judge(
        values.paths("judge.rules"),
        values.paths("judge.regimes"),
        values.path("judge.acceptList"),
        values.path("judge.decisions"),
        Entity.read(values),
        values.country(PROVIDER_HOME),
        values.path("judge.actions"),
        values.time("judge.asOf"),
        values.path("judge.bankFacts"),
        values.defaultsOf(HOMES));
  }

  /**
   * Who is judged.
   *
   * @param kind as in {@code bank}, {@code nbfc}
   * @param home its country, ISO 3166-1 alpha-2
   * @param presence further countries with a branch or company of it
   */
  public record Entity(
      String kind,
      String home,
      List<String> presence,
      Known usCorrespondent,
      Known significantFiduciary) {

    /** The kinds that rules of the law pack distinguish; a test compares them. */
    static final Set<String> KINDS =
        new TreeSet<>(
            Set.of(
                "asset-manager",
                "bancassurance",
                "bank",
                "broker",
                "cooperative",
                "depository",
                "ifsc-unit",
                "insurer",
                "merchant",
                "nbfc",
                "payment-operator",
                "payments-bank",
                "small-finance-bank"));

    static Entity read(SettingValues values) {
      return new Entity(
          values.oneOf("judge.entity.kind", KINDS),
          values.country(BANK_HOME),
          values.countries("judge.entity.presence"),
          values.choice("judge.entity.usCorrespondent", Known.class),
          values.choice("judge.entity.significantFiduciary", Known.class));
    }
  }

  /** What the bank says of itself. */
  public enum Known {
    YES,
    NO,
    UNKNOWN
  }
}
