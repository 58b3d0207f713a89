package org.mailboxinventory.scanner.detect.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every check that a detector file may name. Registries are read when a check first needs them. */
public final class Checks {
  private static final Map<String, Check> BY_NAME =
      merged(
          List.of(
              CheckDigits.checks(),
              Banking.checks(),
              NationalAccounts.checks(),
              CodeWords.checks(),
              PaymentCards.checks(),
              Securities.checks(),
              CryptoAddresses.checks(),
              Contact.checks(),
              HealthWords.checks(),
              Telephones.checks(),
              PostalAddresses.checks(),
              AddressEnds.checks(),
              Devices.checks(),
              Secrets.checks(),
              SaidAnswer.checks(),
              Connections.checks(),
              Tokens.checks(),
              MachineReadableZone.checks(),
              India.checks(),
              IndiaDocuments.checks(),
              IndiaSchemes.checks(),
              IndiaRegisters.checks(),
              NorthAmerica.checks(),
              Canada.checks(),
              LatinAmerica.checks(),
              HispanicAmerica.checks(),
              Brazil.checks(),
              CentralAmerica.checks(),
              AndeanAccounts.checks(),
              Britain.checks(),
              CentralEurope.checks(),
              WesternEurope.checks(),
              SouthernEurope.checks(),
              EasternEurope.checks(),
              NorthernEurope.checks(),
              EastAsia.checks(),
              SouthAsia.checks(),
              Oceania.checks(),
              MiddleEastAfrica.checks(),
              Africa.checks(),
              EuropeanTax.checks(),
              EasternTax.checks(),
              Balkans.checks(),
              CentralAsia.checks(),
              EuropeanHealth.checks(),
              EuropeanRegisters.checks(),
              LocalAccounts.checks(),
              WorldTax.checks(),
              TimeStamps.checks(),
              References.checks()));

  private Checks() {}

  /** The check of that name, or null when there is none. */
  public static @Nullable Check named(String name) {
    return BY_NAME.get(name);
  }

  /**
   * The check of that name, or null when there is none; telephones are those of {@code regions}.
   *
   * @param regions ISO 3166-1 alpha-2, in capitals: whose national way of writing is understood
   */
  public static @Nullable Check named(String name, List<String> regions) {
    return name.equals("phone") ? Telephones.of(regions)::passes : named(name);
  }

  /** Whether the numbering plan of a region, ISO 3166-1 alpha-2 in capitals, is known. */
  public static boolean hasTelephones(String region) {
    return Telephones.known(region);
  }

  /** All names, sorted. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  private static Map<String, Check> merged(List<Map<String, Check>> groups) {
    TreeMap<String, Check> all = new TreeMap<>();
    groups.stream()
        .flatMap(group -> group.entrySet().stream())
        .forEach(
            entry -> {
              if (all.put(entry.getKey(), entry.getValue()) != null) {
                throw new IllegalStateException("two checks are named " + entry.getKey());
              }
            });
    return Collections.unmodifiableMap(all);
  }
}
