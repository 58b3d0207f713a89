package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A number of goods, a paper or an event is none of a person by a weak check alone. */
class NumberedThingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lote A58818501 en el almacén 3",
        "Pieza núm. A58818501, 40 cajas",
        "spare part S9034517F for the sorter",
        "batch_id=850709-9805",
        "Charge Nr. 850709-9805, 12 Paletten",
        "档案 批次 850709-9805",
      })
  void isNoIdentifier(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your reservation 784-1996-3185925-5 is confirmed",
        "Störung 756.8584.1909.11 behoben",
        "rapport 85.04.17-970.42 du technicien",
        "Pesanan anda 880412-14-7345 telah dibungkus",
        "Invoice 10 757 107 199 issued by Tallaroo Fencing Pty Ltd",
        "lift fault report S7025771H",
        "our internal ref 4384357878539677",
        "SIM no. S7025771H",
        "Gaszähler 4088653407204067",
        "Policy 25386582X",
        "Contract no. 25386582X",
        "boarding pass 25386582X",
      })
  void isNoneByAStrongCheckOrWithOtherWordsNear(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emirates ID 784-1996-3185925-5, booking 12 | ae.emirates-id high 784-1996-3185925-5",
        "case of Peter Muster, 756.8584.1909.11 | ch.ahv high 756.8584.1909.11",
        "please report S7025771H to HR | sg.nric medium S7025771H",
        "Work permit S7025771H | sg.nric high S7025771H",
        "Licencia permiso 25386582X | es.dni medium 25386582X",
        "Contract ref: 5522.6510.7742.8561 | global.payment-card medium 5522.6510.7742.8561",
        "Loan a/c no. 0043 2099 3377 9842 | in.loan-account high 0043 2099 3377 9842",
      })
  void andIsOneWhereNothingBesideItIsAThing(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The account was closed, docket 123456789 | bank-account",
        "CKYC upload ended; job 12345678901234 failed | ckyc",
        "DIN 4102 is hardware; voucher 03160219 | din",
        "Kontonummer auf der Abrechnung falsch - Vorgang 634405530 | bank-account",
        "passport to be shown; badge P3653254B | passport",
      })
  void isNoneByWordsNearItEither(String text, String kind) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.contains(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "Beneficiary details: Ravi Kumar 50200045678912 HDFC Bank, in.bank-account medium"
        + " 50200045678912",
    "registered with CERSAI as 20012345678904, in.ckyc medium 20012345678904",
  })
  void aNumberByWordsNearItAloneStays(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Travel document, type P\nDoc number: X4410927\nExpiry: 09/2031",
        "Passport of the applicant. Series K7719043, valid to 2031",
      })
  void papersOfPeopleHaveSuchWordsToo(String text) {
    assertThat(Scanned.findings(text)).anyMatch(it -> it.contains("passport"));
  }

  @ParameterizedTest
  @CsvSource({
    "Proveedor A58818501 de Madrid, es.cif medium A58818501",
    "La sociedad con CIF A58818501 factura el lote 12, es.cif high A58818501",
    "Order 4711 of NRIC S9034517F, sg.nric high S9034517F",
    "Personnummer 850709-9805 i ärende 12, se.personnummer high 850709-9805",
  })
  void aNumberThatAWordNamesOrNothingDoesIsOne(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zaaknummer 617045896; BSN betrokkene: 375935149 | nl.bsn high 375935149",
        "File 547722737308 sanctioned. Aadhaar 4009 1088 8562 | in.aadhaar high 4009 1088 8562",
        "Burgerservicenummer (BSN) 183447141; ordernr 108440321 | nl.bsn high 183447141",
        "PESEL potrzebny do umowy: 58091423846 | pl.pesel high 58091423846",
        "NHI for the insurance claim: AKZ1031, IRD number 110-656-130 | nz.nhi high AKZ1031",
      })
  void anIdentifierNearMakesNoneOfIt(String text, String finding) {
    assertThat(Scanned.findings(text).stream().filter(it -> !it.contains("nz.ird")))
        .containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Post 1,482.00 to G/L account 0000482000", "g/l acct 4820003311"})
  void anAccountOfTheLedgerIsWithNoBank(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "barcode 5412310980274082 on the carton",
        "seed 5412310980274082, depth 4",
        "Counter      : 5412310980274082",
        "the event ids 5412310980274082 and others",
      })
  void aCardsCheckAloneSaysLittleBehindIt(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
    assertThat(Scanned.matches(text)).isNotEmpty();
  }

  @Test
  void aWordForCardsSaysMore() {
    assertThat(Scanned.findings("card used at counter 5412310980274082"))
        .anyMatch(it -> it.startsWith("global.payment-card"));
  }
}
