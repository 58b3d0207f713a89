package org.mailboxinventory.scanner.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The section {@code judge}: how facts are judged. */
public record Judge(
    List<Path> rules,
    List<Path> regimes,
    @Nullable Path acceptList,
    @Nullable Path decisions,
    Entity entity,
    String providerHome,
    @Nullable Path actions,
    @Nullable Instant asOf,
    @Nullable Path bankFacts) {

  static Judge read(SettingValues values) {
    return new Judge(
        values.paths("judge.rules"),
        values.paths("judge.regimes"),
        values.path("judge.acceptList"),
        values.path("judge.decisions"),
        Entity.read(values),
        values.country("judge.providerHome"),
        values.path("judge.actions"),
        values.time("judge.asOf"),
        values.path("judge.bankFacts"));
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
          values.country("judge.entity.home"),
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
