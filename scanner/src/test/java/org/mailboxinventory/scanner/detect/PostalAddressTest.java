package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;

class PostalAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the office in Navi Mumbai - 400703.|medium Navi Mumbai - 400703",
        "Kothrud, Pune, Maharashtra PIN 411038|medium Kothrud, Pune, Maharashtra PIN 411038",
        "Address: 12/4 Shivaji Road, Nashik 422001|high 12/4 Shivaji Road, Nashik 422001",
        "Mailing address: PO Box 12, Boise, ID 83702|high PO Box 12, Boise, ID 83702",
        "5 Elm Street, Springfield, IL 62701|medium 5 Elm Street, Springfield, IL 62701",
        "5 High Street, Leeds LS1 4AP|medium 5 High Street, Leeds LS1 4AP"
      })
  void aPlaceAndItsCodeAreAnAddress(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly("global.postal-address " + finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Matricule : 46483#27 boulevard Longchamp, 13001 Marseille | fr.postal-address medium 27"
            + " boulevard Longchamp, 13001 Marseille",
        "Emp ID : 558812#45 Park Street, Kolkata 700016 | global.postal-address medium 45 Park"
            + " Street, Kolkata 700016",
        "Code client : 778812#8 rue des Lilas, 69003 Lyon | fr.postal-address medium 8 rue des"
            + " Lilas, 69003 Lyon",
      })
  void theNumberOfAnotherLabelIsNoPartOfIt(String text, String finding) {
    assertThat(Scanned.findings(text.replace('#', '\n'))).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hotel Sea Queen, 14 Juhu Tara Road, Juhu, Mumbai 400049",
        "Sunrise Hospital, 22 Link Road, Andheri West, Mumbai 400053",
      })
  void theNameOfABuildingBeforeItsStreetIsPartOfIt(String address) {
    assertThat(Scanned.findings("Address: " + address))
        .contains("global.postal-address high " + address);
  }

  @Test
  void behindALabelTheAddressMayHaveSeveralLines() {
    assertThat(
            Scanned.findings(
                "Permanent address:\nFlat 7, Lake View,\nSector 9,\nPune 411001\nRegards"))
        .containsExactly("global.postal-address high Flat 7, Lake View,\nSector 9,\nPune 411001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pune 560001",
        "Chennai 411 people came",
        "IL 62701",
        "LS1 4AP",
        "5 High Street, Leeds QX1 4AP",
        "IP address: 10.0.0.1, mask 255.255.255.0",
        "E-mail address: see the list, page 4",
        "Address: to be told later"
      })
  void aCodeAloneOrOfAnotherPlaceIsNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(finding -> finding.contains("postal-address"));
  }

  @Test
  void aColumnOfAddressesIsRead() {
    assertThat(
            Scanned.table(
                List.of(
                    List.of("Loan", "Address", "Amount"),
                    List.of("Car", "4 Lake Road, Pune 411004", "1,00,000"))))
        .containsExactly("global.postal-address high 4 Lake Road, Pune 411004");
  }

  @Test
  void thePartBeforeLeavesNothingOfItsText() {
    PartScan scan = Scanned.scan(Confidence.MEDIUM);
    assertThat(Scanned.matches(scan, "5 High Street, Leeds LS1 4AP"))
        .extracting(match -> match.value().reveal())
        .containsExactly("5 High Street, Leeds LS1 4AP");
    assertThat(Scanned.matches(scan, "at 19 Oak Rd., Leeds LS1 4AP"))
        .extracting(match -> match.value().reveal())
        .containsExactly("19 Oak Rd., Leeds LS1 4AP");
  }
}
