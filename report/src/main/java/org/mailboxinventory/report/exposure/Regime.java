package org.mailboxinventory.report.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A law under which an authority could compel disclosure, as in {@code config/law/regimes.yaml}.
 *
 * @param country whose law it is: ISO 3166-1 alpha-2, or {@code EU}
 * @param compels false when it gives no power to compel a provider; it then reaches no mailbox
 * @param ties what puts a mailbox within its reach; the first that holds counts
 * @param told whether the customer is usually told: {@code usually}, {@code no}, {@code
 *     may-be-barred}
 */
public record Regime(
    String id,
    String name,
    String country,
    Reaches reaches,
    boolean compels,
    List<Tie> ties,
    Validity validity,
    String told,
    String caveat,
    String source,
    LocalDate date) {
  public Regime {
    ties = List.copyOf(ties);
  }

  /** What an authority gets under it. */
  public enum Reaches {
    CONTENT("content"),
    NON_CONTENT("non-content");

    private final String word;

    Reaches(String word) {
      this.word = word;
    }

    /** The word used in the file and in outputs. */
    public String word() {
      return word;
    }
  }

  /** What puts a mailbox within reach of a law, and in which countries that is so. */
  public record Tie(Kind kind, Set<String> countries) {
    public Tie {
      countries = Set.copyOf(countries);
    }

    /** Control over the data, wherever it is, or the place where it rests. */
    public enum Kind {
      PROVIDER_HOME("provider-home"),
      PROVIDER_SERVES("provider-serves"),
      ENTITY_HOME("entity-home"),
      PLACE("place");

      private final String word;

      Kind(String word) {
        this.word = word;
      }

      /** The word used in the file. */
      public String word() {
        return word;
      }

      /** True when it is the provider who is compelled. */
      public boolean isThroughProvider() {
        return this == PROVIDER_HOME || this == PROVIDER_SERVES;
      }
    }
  }
}
