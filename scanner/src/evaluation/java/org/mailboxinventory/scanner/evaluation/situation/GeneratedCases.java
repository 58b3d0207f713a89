package org.mailboxinventory.scanner.evaluation.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import net.datafaker.Faker;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Names, telephones, addresses, cards and accounts that an independent generator makes (Datafaker,
 * whose authors know nothing of this program), in plain English sentences: names and telephones of
 * some forty languages and countries, addresses as some twenty countries write them. Towns, streets
 * and codes do not fit each other there, so an address is told by its form and its sentence alone.
 */
public final class GeneratedCases {
  private static final int SEED = 20_261_128;
  private static final int EACH = 12;

  /** Where a value is in a sentence. */
  private static final String VALUE = "@";

  private static final List<String> LATIN =
      List.of(
          "en-US", "en-GB", "en-IN", "en-AU", "en-ZA", "en-NG", "en-PK", "en-SG", "de", "de-CH",
          "fr", "es", "es-MX", "it", "nl", "pl", "pt-BR", "pt-PT", "sv", "nb-NO", "da-DK", "fi-FI",
          "cs", "sk", "hu", "ro", "hr", "tr", "et", "lv", "id", "vi", "ca");

  private static final List<String> NUMBERED =
      List.of(
          "en-US", "en-GB", "en-IN", "en-AU", "en-CA", "en-ZA", "en-NZ", "en-NG", "en-PH", "en-PK",
          "en-SG", "de", "de-AT", "de-CH", "fr", "fr-BE", "es", "es-MX", "it", "nl", "nl-BE", "pl",
          "pt-BR", "pt-PT", "sv", "nb-NO", "da-DK", "fi-FI", "cs", "sk", "hu", "hr", "bg", "ru",
          "uk", "tr", "et", "lv", "id", "th", "ja", "he");

  private static final List<String> CODE_FIRST =
      List.of(
          "de", "de-AT", "de-CH", "fr", "it", "nl", "nl-BE", "sv", "nb-NO", "da-DK", "cs", "sk",
          "hu", "hr", "pt-PT", "es");

  private static final List<String> STATE_LAST = List.of("en-US", "en-CA", "en-AU");

  private static final List<String> NAMED =
      List.of(
          "The applicant is called @.",
          "Yesterday @ rang about the mortgage.",
          "Guarantor: @",
          "Kind regards\n\n@\n",
          "Please issue a cheque in favour of @.",
          "I spoke to @ from your branch.",
          "Signed by @ on Monday.",
          "Account holder: @");

  private static final List<String> CALLED =
      List.of(
          "Telephone number: @",
          "Ring me on @ before noon.",
          "Cell: @",
          "My home phone is @.",
          "Contact @ (mobile)",
          "You reach us under @.",
          "Office tel. @, no fax.",
          "Her mobile number has changed to @.");

  private static final List<String> SENT =
      List.of(
          "We have moved to @.",
          "Registered address: @",
          "The parcel went to @ instead.",
          "Home address: @",
          "The customer resides at @.",
          "Mail to:\n@\n\nMany thanks");

  private static final List<String> PAID =
      List.of(
          "I lost my card @ on the train.",
          "Please transfer it to @ by Friday.",
          "We typed @ and it was refused.",
          "@ was used twice.");

  private static final Set<String> PEOPLE = Set.of("global.person-name");
  private static final Set<String> TELEPHONES = Set.of("global.phone", "in.mobile");
  private static final Set<String> ADDRESSES =
      Set.of(
          "global.postal-address",
          "de.postal-address",
          "fr.postal-address",
          "es.postal-address",
          "it.postal-address",
          "nl.postal-address",
          "pl.postal-address",
          "pt.postal-address");

  private GeneratedCases() {}

  /**
   * Measures each kind of value; {@code missed} takes a sentence for each value missed and finding
   * wrong.
   */
  public static SituationFigures measure(CompiledCatalogue detection, Consumer<String> missed) {
    PartScan scan = PartScan.of(detection, Confidence.MEDIUM);
    SituationFigures figures =
        new SituationFigures("values of an independent generator in sentences of our own");
    Map<String, List<Case>> sets = new TreeMap<>();
    sets.put("names of people", names());
    sets.put("telephones", telephones());
    sets.put("postal addresses", addresses());
    sets.put("payment cards", cards());
    sets.put("bank accounts (IBAN)", accounts());
    sets.forEach(
        (name, cases) -> {
          int[] counts = new int[3];
          cases.forEach(
              one -> Situations.read(scan, one, counts, it -> missed.accept(name + ": " + it)));
          figures.add(new SituationFigures.Row(name, counts[0], counts[1], counts[2]));
        });
    return figures;
  }

  private static List<Case> names() {
    return each(
        LATIN, NAMED, PEOPLE, faker -> faker.name().firstName() + " " + faker.name().lastName());
  }

  private static List<Case> telephones() {
    return each(
        NUMBERED,
        CALLED,
        TELEPHONES,
        faker ->
            faker.bool().bool()
                ? faker.phoneNumber().phoneNumber()
                : faker.phoneNumber().cellPhone());
  }

  private static List<Case> addresses() {
    List<Case> cases = each(CODE_FIRST, SENT, ADDRESSES, GeneratedCases::codeFirst);
    cases.addAll(each(STATE_LAST, SENT, ADDRESSES, GeneratedCases::stateLast));
    cases.addAll(
        each(
            List.of("en-GB"),
            SENT,
            ADDRESSES,
            faker -> lines(faker, street(faker), faker.address().city(), code(faker))));
    return cases;
  }

  private static String codeFirst(Faker faker) {
    return lines(faker, street(faker), code(faker) + " " + faker.address().city());
  }

  private static String stateLast(Faker faker) {
    var address = faker.address();
    return lines(
        faker, street(faker), address.city() + ", " + address.stateAbbr() + " " + code(faker));
  }

  private static String street(Faker faker) {
    return faker.address().streetAddress();
  }

  private static String code(Faker faker) {
    return faker.address().zipCode();
  }

  /** On lines of their own, or parted by commas. */
  private static String lines(Faker faker, String... parts) {
    return String.join(faker.bool().bool() ? "\n" : ", ", parts);
  }

  private static List<Case> cards() {
    return each(
        List.of("en-US"),
        PAID,
        Set.of("global.payment-card"),
        10 * EACH,
        faker -> faker.finance().creditCard());
  }

  private static List<Case> accounts() {
    return each(
        List.of("en-GB"), PAID, Set.of("global.iban"), 10 * EACH, faker -> faker.finance().iban());
  }

  private static List<Case> each(
      List<String> languages,
      List<String> frames,
      Set<String> detectors,
      Function<Faker, String> made) {
    return each(languages, frames, detectors, EACH, made);
  }

  private static List<Case> each(
      List<String> languages,
      List<String> frames,
      Set<String> detectors,
      int count,
      Function<Faker, String> made) {
    List<Case> cases = new ArrayList<>();
    for (String language : languages) {
      Random random = new Random(SEED + language.hashCode());
      Faker faker = new Faker(Locale.forLanguageTag(language), random);
      for (int i = 0; i < count; i++) {
        String value = made.apply(faker);
        String frame = frames.get(random.nextInt(frames.size()));
        cases.add(
            new Case(
                frame.replace(VALUE, value),
                List.of(new Case.Expected(value, detectors)),
                may(detectors)));
      }
    }
    return cases;
  }

  /** Streets and towns of the generator are called after people. */
  private static Set<String> may(Set<String> detectors) {
    return detectors == ADDRESSES ? PEOPLE : Set.of();
  }
}
