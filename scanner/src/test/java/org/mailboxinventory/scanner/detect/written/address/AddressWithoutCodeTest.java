package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that end in a town, a county or the sign of a state, without a code. */
class AddressWithoutCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the ATM at [[1120 Tremont Ave, Bronx, NY]]. Device bagged",
        "[[Apt 4B, 220 Elm Street, Denver, CO]] is empty",
        "[[220 Elm Street\nDenver, CO]]\nPhone",
        "[[220 Elm Street, Denver, CO 80202]]",
        "visit [[77 King St W, Toronto, ON]] on Monday",
        "Val only. [[9 Esplanade, Torquay, Vic]]. 4 bed",
        "12 Angry Men, Boston, MA",
        "Flight 1120 Delta Air, Austin, TX"
      })
  void behindTheSignOfAState(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the shop at [[23 High Street, Bakewell, Derbyshire]]. Valuation",
        "[[Unit 4, 18 Mill Lane, Guildford, Surrey]].",
        "in [[7 Market Street, Manchester]] is closed",
        "stall at [[Blk 335 Smith Street #02-88, Chinatown Complex, Singapore]]. Queue",
        "She lives at 12 Park Lane and London is near",
        "We opened 12 High Street branches in Kent last year",
        "From 12 Oxford Street to London takes 5 minutes",
        "12 units in Singapore",
        "gained 2 per cent, Pitt Street 1. Queensland Country and Bendigo",
        "[[Keupstr. 83, 51063 Köln]]. Banka kart"
      })
  void inTheUnitedKingdomAndSingapore(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in der [[Goethestraße 12a, Leipzig]]",
        "am Standort [[Lange Gasse 9, Rothenburg ob der Tauber]].",
        "Treffpunkt: [[Bahnhofstr. 3 in Ulm]], 14 Uhr",
        "bar de [[calle Laurel 21, Logroño]]. Tres empleados",
        "vive en [[Avenida del Puerto 4, 2º B, Valencia]]",
        "sita in [[via dei Pini 18, Castiglione della Pescaia]], superficie",
        "winkel aan de [[Lijnbaan 62, Rotterdam]]. Vraagt",
        "commerce situé [[31 rue Nationale, Tours]], le 12 mars",
        "au [[14 bis, rue de la Paix, Paris]]",
        "Gruppe 4, Hamburg",
        "Kapitel 3, Essen und Trinken",
        "Calle Mayor 3, Don Quijote",
        "Via Roma 3, Interno 4",
        "lijn 4, Rotterdam",
        "Plaza 4, Madrid",
        "Platz 3, Bremen",
        "abita in [[Via Po 3, Torino]]",
        "12 avenue Foch, Monsieur Durand"
      })
  void inFiveCountriesOfEurope(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"വിലാസം [[Flat 602, Al Hosn Tower, Electra Street, Abu Dhabi]] ആണ്."})
  void beforeSignsOfOtherScripts(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Flat 302, Sai Residency, Madhapur, Hyderabad, Telangana]]",
        "[[Flat 302, Sai Residency, Madhapur, Hyderabad]]",
        "Year 3 of the residency, Hyderabad",
        "We have 3 of the towers, Hyderabad",
        "2 residency permits, Madhapur, Hyderabad"
      })
  void aFlatInAResidencyAndNoNumberOfThings(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moved to [[Lindengasse 4, 1070 Wien]]. Nairobi was told.",
        "1. Stores at [[34 Milner Road, Durban 4001]].\n2. Nairobi office to confirm",
        "a) Files: [[P.O. Box 4411, Kampala]].\nb) Jakarta office to confirm",
        "- [[71 Marine Drive, Napier 4110]]\n- Jakarta copies are lost",
        "Seoul: [[Unit 5, 12 Mapo-ro, Mapo-gu, Seoul 04123]]\nJakarta: to follow",
        "Lunch is on the way to the fort, and then all of us walk along Palace Road.\n"
            + "Day 4 Jaipur to Agra by bus",
        "Send it to [[14 Ngong Rd. Nairobi]]"
      })
  void anotherSentenceOrItemIsNoTownOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[No. 8, Ln. 5, Heping E. Rd., Da'an Dist., Taipei City 106]]",
        "[[7F-1, No. 31, Sec. 2, Minquan Road, Taichung 404]]"
      })
  void townsOfEastAsiaEndIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meet at Conference Room 2, 7th floor, West Wing, at noon",
        "Come to Training Room 3, 2nd floor, Main Building."
      })
  void roomsAndFloorsAreNone(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[شارع النخيل، ص.ب 7731، الدوحة]]، قطر",
        "[[ساحة الورود، ص.ب 2280، الرباط]]، المغرب",
        "[[مبنى 48، شارع البحر، مسقط]]، سلطنة عمان",
        "سافر 3 أصدقاء إلى الدوحة، ثم عادوا"
      })
  void aCommaOfArabicScriptIsBehindTheTown(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"হেড অফিস: [[১৮, নদীর পাড় সড়ক, সুনামগঞ্জ]]", "[[18, স্টেশন রোড, গাজীপুর]]"})
  void townsOfBangladesh(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[Acacia Plaza, 2nd Floor, Shop No. 9, Nairobi CBD]]"})
  void theMiddleOfATown(String marked) {
    MarkedAddresses.found(marked);
  }
}
