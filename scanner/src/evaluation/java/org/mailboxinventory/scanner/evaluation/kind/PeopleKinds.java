package org.mailboxinventory.scanner.evaluation.kind;

import java.util.ArrayList;
import java.util.List;

/** Names of people, and where they live; all made up, postal codes those of their towns. */
public final class PeopleKinds {
  private static final List<String> FIRST =
      List.of(
          "Asha",
          "Rohan",
          "Meera",
          "Vikram",
          "Lakshmi",
          "Arjun",
          "Farida",
          "Harpreet",
          "Kavita",
          "Suresh",
          "Emily",
          "James",
          "Olivia",
          "Daniel",
          "Hannah",
          "George",
          "Miguel",
          "Chloe",
          "Stefan",
          "Paula",
          "Yusuf",
          "Naledi");
  private static final List<String> LAST =
      List.of(
          "Iyer",
          "Deshmukh",
          "Nair",
          "Chatterjee",
          "Reddy",
          "Khanna",
          "Sheikh",
          "Gill",
          "Menon",
          "Patil",
          "Whitfield",
          "Carter",
          "O'Brien",
          "Hughes",
          "Delgado",
          "Fischer",
          "Lindqvist",
          "Moreau",
          "Okafor",
          "Van Dyk");
  private static final List<String> TITLES =
      List.of("Mr ", "Mrs. ", "Ms ", "Dr. ", "Shri ", "Smt. ", "Kumari ");

  private static final List<String> INDIAN_STREETS =
      List.of("MG Road", "Link Road", "Station Road", "Nehru Nagar", "3rd Cross", "Temple Street");
  private static final List<String> INDIAN_TOWNS =
      List.of(
          "Pune 411",
          "Mumbai 400",
          "Chennai 600",
          "Bengaluru 560",
          "Hyderabad 500",
          "Kolkata 700",
          "New Delhi 110",
          "Jaipur, Rajasthan 302",
          "Ahmedabad, Gujarat 380",
          "Lucknow 226");
  private static final List<String> ENGLISH_STREETS =
      List.of(
          "Mill Lane", "Oak Street", "Church Road", "Park Avenue", "Station Road", "High Street");
  private static final List<String> AMERICAN_TOWNS =
      List.of(
          "New York, NY 100",
          "Los Angeles, CA 900",
          "Chicago, IL 606",
          "Houston, TX 770",
          "Seattle, WA 981",
          "Boston, MA 021",
          "Miami, FL 331");
  private static final List<String> BRITISH_TOWNS =
      List.of("Leeds LS", "Bristol BS", "Cambridge CB", "Cardiff CF", "Glasgow G", "Norwich NR");

  private PeopleKinds() {}

  public static List<Kind> all() {
    List<Kind> kinds = new ArrayList<>();
    kinds.add(Kind.of("global.person-name", PeopleKinds::name));
    kinds.add(Kind.of("global.postal-address", PeopleKinds::address));
    kinds.add(town("de", "Lindenweg #, 20###n Hamburg", "Hauptstraße #, 80###n München"));
    kinds.add(town("fr", "# rue des Lilas, 75011 Paris", "# avenue Foch, 69006 Lyon"));
    kinds.add(town("es", "Calle Mayor #, 28013 Madrid", "Avenida del Puerto #, 46021 Valencia"));
    kinds.add(town("it", "Via Garibaldi #, 20121 Milano", "Piazza Dante #, 80134 Napoli"));
    kinds.add(town("nl", "Kerkstraat #, 1017 GC Amsterdam", "Dorpsstraat #, 3511 AB Utrecht"));
    kinds.add(town("pl", "ul. Długa #, 00-238 Warszawa", "ul. Polna #, 61-731 Poznań"));
    kinds.add(
        town("pt", "Rua Augusta #, 1100-053 Lisboa", "Avenida da Boavista #, 4100-138 Porto"));
    return kinds;
  }

  private static String name(SeededRandom random) {
    String title = random.chance(0.2) ? random.pick(TITLES) : "";
    String middle = random.chance(0.15) ? random.letters(1) + ". " : "";
    return title + random.pick(FIRST) + " " + middle + random.pick(LAST);
  }

  private static String address(SeededRandom random) {
    return switch (random.between(0, 4)) {
      case 0 ->
          random.between(1, 980)
              + " "
              + random.pick(ENGLISH_STREETS)
              + ", "
              + random.pick(AMERICAN_TOWNS)
              + random.digits(2);
      case 1 ->
          random.between(1, 140)
              + " "
              + random.pick(ENGLISH_STREETS)
              + ", "
              + random.pick(BRITISH_TOWNS)
              + random.between(1, 9)
              + " "
              + random.between(1, 9)
              + random.of("ABDEFGHJLNPQRSTUWXYZ", 2);
      default ->
          random.pick("Flat ", "House No. ", "Plot ", "")
              + random.between(1, 300)
              + ", "
              + random.pick(INDIAN_STREETS)
              + ", "
              + random.pick(INDIAN_TOWNS)
              + random.digits(3);
    };
  }

  /** Addresses of one country; the number of the house stands for {@code #}. */
  private static Kind town(String country, String... addresses) {
    return Kind.of(
        country + ".postal-address",
        random ->
            random
                .pick(addresses)
                .replace("###n", random.digits(3))
                .replace("#", Integer.toString(random.between(1, 120))));
  }
}
