package org.mailboxinventory.report.exposure.law;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A law under which an authority could compel disclosure, as in {@code config/law/regimes/}.
 *
 * @param country whose law it is: ISO 3166-1 alpha-2, or {@code EU}
 * @param aliases earlier ids of the same law
 * @param compels false when it gives no power over a provider or bank; it then reaches no mailbox
 * @param binds whom it is addressed to: {@code provider}, {@code bank}, {@code both}, {@code
 *     nobody}
 * @param reaches what an authority gets under it
 * @param ties what puts a mailbox within reach; the first that holds counts
 * @param bankTold whether the bank learns of it: {@code usually}, {@code may-be-barred}, {@code
 *     no}, {@code knows}
 * @param personTold the same of the person whose data it is
 */
public record Regime(
    String id,
    String name,
    String country,
    Set<String> aliases,
    boolean compels,
    String binds,
    Set<Reach> reaches,
    List<Tie> ties,
    String bankTold,
    String personTold,
    Validity validity,
    Succession succession,
    String caveat,
    Provenance provenance) {
  public Regime {
    aliases = Set.copyOf(aliases);
    reaches = Set.copyOf(reaches);
    ties = List.copyOf(ties);
  }

  /** Whether it reaches bodies and attachments. */
  public boolean reachesContent() {
    return reaches.contains(Reach.CONTENT);
  }

  /** The words of what it reaches, in the order of {@link Reach}. */
  public List<String> reachWords() {
    return reaches.stream().sorted().map(Reach::word).toList();
  }

  /** What an authority gets under a law. */
  public enum Reach {
    CONTENT("content"),
    NON_CONTENT("non-content"),
    /** An ability that the provider has to keep; no data by itself. */
    CAPABILITY("capability");

    private final String word;

    Reach(String word) {
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

    /** A tie holds by control over the data, or by the place where it rests. */
    public enum Kind {
      PROVIDER_HOME("provider-home", "control"),
      SERVICE_OFFERED_IN("service-offered-in", "service"),
      ENTITY_HOME("entity-home", "control"),
      BRANCH_IN("branch-in", "branch"),
      CORRESPONDENT("correspondent", "correspondent"),
      PLACE("place", "place");

      private final String word;
      private final String bindsBy;

      Kind(String word, String bindsBy) {
        this.word = word;
        this.bindsBy = bindsBy;
      }

      /** The word used in the file. */
      public String word() {
        return word;
      }

      /** The word used in an inventory's {@code bindsBy}. */
      public String bindsBy() {
        return bindsBy;
      }

      /** True when it is the provider who is compelled. */
      public boolean isThroughProvider() {
        return this == PROVIDER_HOME || this == SERVICE_OFFERED_IN;
      }

      public static @Nullable Kind of(String word) {
        for (Kind kind : values()) {
          if (kind.word.equals(word)) {
            return kind;
          }
        }
        return null;
      }
    }
  }
}
