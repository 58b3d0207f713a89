package org.mailboxinventory.scanner.evaluation.situation;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/**
 * Postal addresses from street to town in the forms that postal services give (Universal Postal
 * Union, addressing systems of members). {@code {n}} is a house number, {@code {s}} a street.
 */
final class Addresses {
  private static final int EACH = 10;

  private record Form(String country, String form, List<String> streets) {}

  private static final List<String> GERMAN =
      List.of("Musterstraße", "Lindenallee", "Am Markt", "Goethestr.", "Hauptstraße");
  private static final List<String> ENGLISH =
      List.of("Station Road", "Church Lane", "Victoria Street", "Mill Close", "High Street");
  private static final List<String> AMERICAN =
      List.of("Maple Avenue", "Oak Street", "N Main St", "Lakeview Drive", "Elm St");
  private static final List<String> FRENCH =
      List.of("rue de la Paix", "avenue Victor Hugo", "boulevard Voltaire", "rue des Lilas");

  private static final List<Form> FORMS =
      List.of(
          new Form("de", "{s} {n}, 10115 Berlin", GERMAN),
          new Form("de", "{s} {n}\n80331 München", GERMAN),
          new Form("us", "{m} {s}, Springfield, IL 62701", AMERICAN),
          new Form("us", "{m} {s}\nAustin, TX  78701", AMERICAN),
          new Form("us", "{m} {s}, Washington, D.C. 20005", AMERICAN),
          new Form("us", "{m} {s}, Sacramento, California 95814", AMERICAN),
          new Form("us", "{m} {s}, Apt {n}, Denver, CO 80202-1234", AMERICAN),
          new Form("gb", "{n} {s}, Leeds LS1 4AP", ENGLISH),
          new Form("gb", "{n} {s}, Manchester, M1 1AE", ENGLISH),
          new Form("gb", "Flat {n}, {m} {s}\nLondon\nSW1A 2AA", ENGLISH),
          new Form("fr", "{n} {s}, 75002 Paris", FRENCH),
          new Form("fr", "{n} {s}\n69003 Lyon", FRENCH),
          new Form("es", "Calle {s} {n}, 28013 Madrid", List.of("Mayor", "de Alcalá", "Serrano")),
          new Form(
              "es", "Avda. {s}, {n}\n08007 Barcelona", List.of("Diagonal", "de la Constitución")),
          new Form(
              "it", "Via {s} {n}, 00184 Roma", List.of("Garibaldi", "Nazionale", "Giuseppe Verdi")),
          new Form("it", "Via {s}, {n}\n20121 Milano (MI)", List.of("Dante", "Torino", "Manzoni")),
          new Form(
              "nl",
              "{s} {n}, 1012 AB Amsterdam",
              List.of("Keizersgracht", "Dorpsstraat", "Kerkstraat")),
          new Form("nl", "{s} {n}\n3511 LX Utrecht", List.of("Oudegracht", "Stationsweg")),
          new Form("au", "{n} {s}, Sydney NSW 2000", ENGLISH),
          new Form("au", "{n} {s}\nCarlton VIC 3053", ENGLISH),
          new Form("ca", "{m} {s}, Toronto, ON M5H 2N2", AMERICAN),
          new Form("ca", "{m} {s}\nVancouver BC  V6B 1A1", AMERICAN),
          new Form(
              "sg",
              "Blk {n} {s} #05-12\nSingapore 560123",
              List.of("Ang Mo Kio Ave 3", "Orchard Road")),
          new Form("sg", "{n} {s}, Singapore 238839", List.of("Orchard Road", "Shenton Way")),
          new Form(
              "ae",
              "Office {m}, {s}, P.O. Box 12345, Dubai",
              List.of("Sheikh Zayed Road", "Al Maktoum Street")),
          new Form(
              "in",
              "Flat {n}, {s}, Andheri East, Mumbai 400069",
              List.of("Lake View Apartments", "Mahakali Caves Road")),
          new Form(
              "in",
              "{n}, {s}\nBengaluru - 560034",
              List.of("80 Feet Road, Koramangala", "MG Road")),
          new Form(
              "in",
              "H.No. {n}, {s}, Hyderabad, Telangana 500081",
              List.of("Madhapur", "Jubilee Hills Road No 36")));

  private static final List<String> NONE =
      List.of(
          "Flight 10115 from Berlin was late",
          "we sold 75002 units in Paris",
          "In 1984 Austin had snow",
          "room 12, 80331 visitors this year",
          "order 62701 shipped to the office",
          "page 28013 of the annex",
          "Meeting in Singapore at 15:30",
          "Chapter 12, Main results",
          "MI 5 and NW 10115");

  private Addresses() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (Form form : FORMS) {
      for (int i = 0; i < EACH; i++) {
        String address =
            form.form()
                .replace("{s}", random.pick(form.streets()))
                .replace("{n}", Integer.toString(random.between(1, 99)))
                .replace("{m}", Integer.toString(random.between(100, 4999)));
        String text =
            random
                .pick(
                    "{v}",
                    "Address: {v}",
                    "Please send it to\n{v}\nThank you",
                    "Ship to: {v}",
                    "He lives at {v}.",
                    "Mit Grüßen\n\n{v}\n")
                .replace("{v}", address);
        cases.add(
            Case.of(text, address, "global.postal-address", form.country() + ".postal-address")
                .besides("global.person-name"));
      }
    }
    for (int i = 0; i < 10; i++) {
      NONE.forEach(text -> cases.add(Case.nothing(text)));
    }
    return cases;
  }
}
