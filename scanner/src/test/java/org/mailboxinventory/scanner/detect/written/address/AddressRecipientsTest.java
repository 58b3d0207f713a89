package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose name, firm or job stands above an address or before it is no part of it. */
class AddressRecipientsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Estate of Walter Brown\nc/o Dana Brown\n[[15 Quarry Lane\nBarre, VT 05641]]",
        "Karte an: c/o Müller\n[[Hauptstr. 5\n12345 Berlin]]",
        "bei Familie Kurz, [[Hauptstr. 5, 10115 Berlin]]",
        "Ana Ruiz\nchez Mme Paule Petit\n[[2, rue des Lilas, 59000 Lille]]",
        "Egr. Sig. Rossi\npresso Anna Verdi\n[[Via Belle Arti, 25\n40126 Bologna]]",
        "Jan Haile\np/a Fam. Scholten\n[[Molenweg 5\n7221 BR Steenderen]]",
        "Attn: Accounts Payable, [[12 King Street, Leeds LS1 2HH]]",
        "S/o Sh. Ram Yadav\n[[Village Kheri, Tehsil Sampla\nDistt. Rohtak (Haryana) 124501]]",
        "mail c/o Bridges Settlement House, [[340 Main Blvd., Winnipeg, Manitoba R2H 0G7]]"
      })
  void throughWhoseHandsItGoes(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Price | Office Manager\n[[220 Elm Street, Denver, CO 80202]]",
        "Shop Owner\n[[15 Church Lane\nYork YO1 7HX]]",
        "PINE HOLLOW CREDIT UNION\n[[1801 North Broadway, Denver, CO 80202]]",
        "GREEN HILL BUILDING SOCIETY\n[[3 High Street, Leeds LS1 4DY]]",
        "Petra Steinbach\nKreditabteilung\n[[Hauptstraße 5, 60311 Frankfurt]]",
        "Nordhafen Spedition, [[Kattwykdamm 5, 21107 Hamburg]]",
        "Schlosshof Gaststätte, [[Ringstr. 4, 80331 München]]"
      })
  void aFirmAndAJob(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at [[Flat 3, Opp Canara Bank, MG Road, Pune 411001]]",
        "at [[Shop 4, Near SBI Bank, Station Road, Nashik 422001]]",
        "in [[Gewerbepark Süd, Halle 6, Dieselstr. 21, 33689 Bielefeld]]",
        "wohnhaft [[Seniorenstift Abend, Kirchsteig 4, 88316 Isny im Allgäu]]",
        "Ship-to [[Pioneer Logistics Hub, 15 Pioneer Walk, Singapore 627753]]",
        "that's [[first floor, 201a Stapleton Road, Bristol, BS5 0PD]]",
        "你好，新地址是 [[Unit 9, 15 Beamish Street, Campsie NSW 2194]]，谢谢",
        "at [[Cnr Oxide & Argent Sts, Broken Hill NSW 2880]]",
        "risque : [[Lot. Bel Air n° 6, chemin des Pins, 97400 Saint-Denis]]"
      })
  void aBuildingAFloorAndWhatIsNearArePartOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rosedale Public School, [[12 Glenview Road, Toronto ON M4N 1C9]]",
        "Lakeside High School, [[410 Walnut Street, Dayton, OH 45402]]",
        "[[The Old School, 12 Mill Lane, Leeds LS12 2PL]]",
        "[[Rose Cottage, 12 Mill Lane, Leeds LS12 2PL]]",
        "[[Near Saint Mary School, 14 MG Road, Pune 411001]]",
        "[[Art College, 14 MG Road, Pune 411001]]"
      })
  void aSchoolWithAnAddressIsNoPartOfItUnlessItMayBeAHouse(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rolling Plains Farm Credit\n[[PO Box 88\nPratt KS 67124]]",
        "Green Valley Garden Supply\n[[22 Locust Street\nAkron, OH 44304]]",
        "Volksbank Wiesental eG\n[[Postfach 11 02\n79539 Lörrach]]",
        "Meghna Garden Fabrics, [[House 9, Road 2, Banani, Dhaka 1213]]",
        "Kivimäki Oy, [[Hämeentie 8 B 3, 00530 Helsinki]]",
        "[[Chalet Bergblick, Dorfstrasse 8, 3818 Grindelwald]]",
        "[[Møllegården, Havrevej 9, 4592 Sejerø]]"
      })
  void aFirmThatIsCalledAsPlacesAre(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ottilie Kleinacker · [[Am Anger 8 · 99423 Weimar]]",
        "Ottilie Kleinacker - [[Lindenweg 8 - 99423 Weimar]]"
      })
  void thePersonOfASenderLine(String marked) {
    MarkedAddresses.found(marked);
  }
}
