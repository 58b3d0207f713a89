package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sevenThreeOne;

/** Machine-readable zones, as ICAO 9303 lays them out. */
final class TravelDocuments {
  private static final String FILL = "<".repeat(44);

  private TravelDocuments() {}

  static String zone(SeededRandom d) {
    return d.chance(0.6) ? passport(d) : card(d);
  }

  private static String passport(SeededRandom d) {
    String country = d.pick("IND", "GBR", "FRA", "ESP", "SGP");
    String names = d.pick("SHARMA<<RAVI<KUMAR", "BRANDT<<ANNA", "IYER<<MEENA");
    String number = d.letters(1) + d.number(7) + "<";
    String checked = number + sevenThreeOne(number);
    String birth = d.birth("yyMMdd");
    String expiry = d.between(27, 35) + "0" + d.between(1, 9) + d.between(10, 28);
    String dates = birth + sevenThreeOne(birth) + d.pick("M", "F") + expiry + sevenThreeOne(expiry);
    String personal = "<".repeat(14);
    String body =
        checked + birth + sevenThreeOne(birth) + expiry + sevenThreeOne(expiry) + personal + "0";
    return filled("P<" + country + names, 44)
        + "\n"
        + checked
        + country
        + dates
        + personal
        + "0"
        + sevenThreeOne(body);
  }

  private static String card(SeededRandom d) {
    String country = d.pick("D<<", "ESP", "BEL", "NLD", "EST");
    String number = d.letters(2) + d.number(7);
    String birth = d.birth("yyMMdd");
    String expiry = d.between(27, 35) + "0" + d.between(1, 9) + d.between(10, 28);
    String first = filled("ID" + country + number + sevenThreeOne(number), 30);
    String dates = birth + sevenThreeOne(birth) + d.pick("M", "F") + expiry + sevenThreeOne(expiry);
    String body =
        first.substring(5)
            + birth
            + sevenThreeOne(birth)
            + expiry
            + sevenThreeOne(expiry)
            + "<".repeat(11);
    String second = dates + country + "<".repeat(11) + sevenThreeOne(body);
    return first + "\n" + second + "\n" + filled(d.pick("BRANDT<<ANNA", "MORENO<<LUIS<JAVIER"), 30);
  }

  private static String filled(String text, int length) {
    return (text + FILL).substring(0, length);
  }
}
