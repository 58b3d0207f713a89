package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values in other groups than their issuers write, and broken where no group ends. */
class RegroupedValuesTest {
  private static List<Match> found(String text) {
    return Scanned.matches(Scanned.scan(Confidence.MEDIUM), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "global.payment-card|Card number: 54 88 12 70 39 14 66 27 please block it",
        "global.iban|IBAN: CH27/0070/0114/0281/5763/4",
        "global.iban|IBAN: BE74 - 0011 - 5372 - 8407",
        "br.cpf|CPF nº 381/506/972/68",
        "br.cnpj|CNPJ: 47 318 652 0001 32",
        "ca.sin|S.I.N.: 731.058.269",
        "global.isin|ISIN: FR 001274563 6",
        "global.lei|LEI: 7245 00QK X7MB 3ZT9 R433",
        "global.payment-card|Card number:\t5488\t1270\t3914\t6627",
        "global.payment-card|Payment reference 5488 1270 3914 6627",
        "global.payment-card|typed by the customer: 54-8812-7039-1466-27",
        "global.payment-card|typed by the customer: 548.812.703.914.6627",
        "global.iban|zwrot na pl61 10 90 10 14 00 00 07 12 19 81 28 74",
        "global.iban|IBAN: ch27/0070/0114/0281/5763/4",
        "fr.id-card|Carte nationale d'identité : 8806 - 9231 - 0285",
        "us.passport|US passport no: 512-345-678",
        "ca.sin|SIN:   731   058   269",
        "global.iban|IBAN: [CH27/0070/0114/0281/5763/4]",
        "br.cnpj|CNPJ {47 318 652 0001 32}",
        "ca.sin|SIN: 731_058_269",
        "br.cpf|CPF_381_506_972_68"
      })
  void isFoundBehindItsLabel(String detector, String text) {
    assertThat(found(text))
        .anySatisfy(match -> assertThat(match.detector().id().value()).isEqualTo(detector));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in.gstin|Please raise the invoice on our GSTIN 29AAKCB|4817L1Z7 today",
        "us.aba-routing|For wires use the ABA routing number 1119|00484 and our name",
        "pl.pesel|W umowie podano PESEL 8307|1952467 zamiast numeru dowodu",
        "it.codice-fiscale|Il codice fiscale del socio è BRTLNE|76D52F839Y come da tessera",
        "br.cpf|Informo que o CPF do favorecido é 381.506.|972-68 conforme a ficha",
        "es.dni|El titular con DNI 51.729|.346-T firma mañana",
        "nl.bsn|Het burgerservicenummer (BSN) 2700.00|.136 ontbreekt nog",
        "us.ssn|The borrower's Social Security number 512-|48-7730 did not match",
        "gb.nino|Her National Insurance number, JK 42 51|79 C, is needed for it",
        "global.phone|Please call me at my office phone, (704) 386-|5681, when it comes back"
      })
  void isFoundOverTheLinesEnd(String detector, String first, String second) {
    for (String breaking : List.of("\n", "\r\n", " \n", "\n> ", "\n\t")) {
      assertThat(found(first + breaking + second))
          .as(breaking)
          .anySatisfy(
              match -> {
                assertThat(match.detector().id().value()).isEqualTo(detector);
                assertThat(match.value().reveal()).contains(breaking);
              });
    }
  }

  @Test
  void mayBeginALineBelowItsLabelAndGoOnInTheNext() {
    assertThat(found("Bitte auf unser Konto, IBAN\nBE74 00115\n372 8407 zahlen"))
        .extracting(match -> match.value().reveal())
        .contains("BE74 00115\n372 8407");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please block the card number 5488 1270 3914=\n 6627 at once",
        "Card no.\t5488 1270 3914\n\t6627"
      })
  void aMarkOfTheBreakMayStandBetween(String text) {
    assertThat(found(text))
        .anySatisfy(
            match -> assertThat(match.value().reveal()).startsWith("5488").endsWith("6627"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Batches run on 12-11-2025 and 2025-11-13",
        "Seen in 625-4136902-9782989 of yesterday",
        "PESEL of the client is unknown. Order 8307 1952467 was sent",
        "CPF: 381/506/972/69",
        "Our reference 54 88 12 70 39 14 66 27 12 of the list",
        "PESEL 8307\n\n1952467",
        "ISIN list\n1274\n5636",
        "Card cycle: 1746.51938402716"
      })
  void whatNoLabelOrCheckSaysIsNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aLabelIsNoGroupOfAValue() {
    assertThat(found("CUSIP 3308E9117; SEDOL BFR3WT9; ISIN US903KCS2085"))
        .extracting(match -> match.value().reveal())
        .containsExactly("3308E9117", "BFR3WT9", "US903KCS2085");
  }

  @Test
  void tabsMayPartTheGroupsOfACard() {
    for (String word : List.of("Karte", "carte", "Kaart", "kort", "карта")) {
      assertThat(found(word + " 4539\t2002\t9772\t7693 gesperrt"))
          .extracting(match -> match.value().reveal())
          .containsExactly("4539\t2002\t9772\t7693");
    }
    assertThat(found("Summen 4539\t2002\t9772\t7693 am Montag")).isEmpty();
  }

  @Test
  void barsMayPartTheGroupsOfACheckedNumber() {
    assertThat(Scanned.findings("AADHAAR : 2341 | 2341 | 2346"))
        .containsExactly("in.aadhaar high 2341 | 2341 | 2346");
    assertThat(Scanned.findings("totals | 2341 | 2341 | 2346 |")).isEmpty();
  }

  @Test
  void aLowLineBesideALetterMakesACodeOfBoth() {
    assertThat(Scanned.findings("Order No: SO_4056383831")).isEmpty();
  }
}
