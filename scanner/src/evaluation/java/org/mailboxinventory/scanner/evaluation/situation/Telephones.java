package org.mailboxinventory.scanner.evaluation.situation;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/**
 * Telephones as they are dialled within their country. Digits are a {@code #}; ranges are those of
 * the regulators' numbering plans, where they publish some for stories and films of these (Ofcom,
 * ACMA, ARCEP, NANPA).
 */
final class Telephones {
  private static final int EACH = 8;

  /** Behind a label, a number of any country is one. */
  private static final List<String> EVERYWHERE =
      List.of(
          // Britain and Ireland
          "020 7946 0###",
          "01632 960###",
          "07700 900###",
          "0161 496 0###",
          "(020) 7946 0###",
          "01 ### ####",
          "085 ### ####",
          "087-### ####",
          // United States and Canada
          "(212) 555-01##",
          "312-555-01##",
          "1-415-555-01##",
          "713/555-01##",
          "202.555.01##",
          "1 (303) 555-01##",
          "713 555-01##",
          "646-555 01##",
          "1-800-555-01##",
          "416-555-01##",
          // Australia, New Zealand
          "(02) 5550 ####",
          "0491 570 ###",
          "03 7010 ####",
          "021 ### ####",
          "09 3## ####",
          // France, Belgium, Netherlands, Luxembourg
          "01 42 ## ## ##",
          "06.39.98.##.##",
          "0639 98 ## ##",
          "02 2## ## ##",
          "0475 ## ## ##",
          "06-2#######",
          "020-6######",
          "010 - 4## ## ##",
          "621 ### ###",
          // Germany, Austria, Switzerland
          "030 23125 ###",
          "0171 39200 ##",
          "(089) 99998-###",
          "069/90009-###",
          "0664 1234###",
          "01 58858 ###",
          "044 668 18 ##",
          "079 3## ## ##",
          // Italy, Spain, Portugal, Greece
          "347 ### ####",
          "06 6982 ####",
          "02-8645####",
          "612 34 ## ##",
          "91 411 ## ##",
          "912 345 ###",
          "21 342 ## ##",
          "694 ### ####",
          // Northern and eastern Europe
          "070-174 06 ##",
          "08-465 004 ##",
          "31 ## ## ##",
          "401 ## ###",
          "22 41 ## ##",
          "040 123 ####",
          "601 ### ###",
          "22 621 ## ##",
          "602 ### ###",
          "030 123 ####",
          "0721 ### ###",
          "0888 ### ###",
          // Asia
          "9123 ####",
          "6221 ####",
          "012-345 ####",
          "03-3456-####",
          "090-1234-####",
          "010-2345-####",
          "02-2345-####",
          "0812-3456-####",
          "081 234 ####",
          "0917 123 ####",
          "0300-123####",
          "01711-12####",
          "071 234 ####",
          "0912 345 ###",
          // Near East, Africa, Latin America
          "050 123 ####",
          "04 345 ####",
          "055 123 ####",
          "052-123-####",
          "0532 123 ## ##",
          "082 123 ####",
          "011 234 ####",
          "0803 123 ####",
          "0722 123###",
          "024 412 ####",
          "0100 123 ####",
          "(11) 91234-####",
          "(21) 2345-####",
          "55 1234 ####",
          "11 4345-####",
          "300 123 ####",
          "9 6123 ####");

  private static final List<String> LABELS =
      List.of(
          "Tel",
          "Phone",
          "Telephone",
          "Mobile",
          "Phone number",
          "Contact no",
          "Cell",
          "Mobile No.",
          "Fax",
          "Ph",
          "Direct line",
          "Phone (office)");

  /** What looks like a telephone and is none. */
  private static final List<String> OTHERS =
      List.of(
          "Order 0##-#######-#######",
          "ratio 12-34-56##",
          "see item 020 in 7946 rows of 0###",
          "version 10.4.2.####",
          "part 555-01##-AB",
          "room 312-55, desk 01##",
          "lot 4711 0815 ## of the auction",
          "2026-11-## 10:15:30");

  private Telephones() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (String form : EVERYWHERE) {
      for (int i = 0; i < EACH; i++) {
        String number = filled(random, form);
        cases.add(
            Case.of(
                Frames.labelled(random, random.pick(LABELS), number),
                number,
                "global.phone",
                "in.mobile"));
      }
    }
    for (int i = 0; i < 60; i++) {
      // Series that are mobile in India and that lists of fixed lines know too.
      String number = random.pick("88266", "81504", "87465", "70421", "93112") + random.digits(5);
      String label = random.pick("Mobile", "Mob", "mobile no", "WhatsApp", "Mobile number");
      cases.add(Case.of(Frames.labelled(random, label, number), number, "in.mobile"));
      cases.add(
          Case.nothing(Frames.bare(random, filled(random, random.pick(OTHERS))))
              .besides("global.insurance-policy"));
    }
    cases.addAll(LocalTelephones.cases(random));
    return cases;
  }

  static String filled(SeededRandom random, String form) {
    StringBuilder text = new StringBuilder();
    form.chars().forEach(c -> text.append(c == '#' ? random.digits(1) : Character.toString(c)));
    return text.toString();
  }
}
