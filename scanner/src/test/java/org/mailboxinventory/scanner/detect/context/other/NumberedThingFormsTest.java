package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The number of a thing is nobody's, however the thing's word and the number are joined. */
class NumberedThingFormsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ContractNumber scheme=\"X\">850709-9805</ContractNumber>",
        "Contract dated 12 March 2026 no. 850709-9805",
        "Договор от 12.03.2026 № 850709-9805",
        "umowa o nr 850709-9805",
        "заказ под номером 850709-9805",
        "Auftrags-Nr.: 850709-9805",
        "Auftragsnummer lautet 850709-9805",
        "850709-9805 is your ticket",
        "850709-9805 (claim no.)",
        "Date        Contract       Amount\n12.03.2026  850709-9805  12.00\n"
            + "13.03.2026  850709-9805    14.00",
        "Contract no.\n850709-9805",
        "sopimusnumero 131052-308T",
        "Our ref. 810912/7686",
      })
  void isNoIdentifierByItsCheckAlone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.matches(".* (medium|high) .*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Договор № 7612251326, ЕИК 280810801 | bg.eik high 280810801",
        "Contract nr. 86669402, CNP 2791203357191 | ro.cnp high 2791203357191",
        "合同编号：310104196311067941 统一社会信用代码：91310115MARDN9KLB6"
            + " | cn.uscc high 91310115MARDN9KLB6",
        "Ref 041065305; ABA routing no. for Fedwire 011079651 | us.aba-routing high 011079651",
        "NHS No.: 647 541 5642, hospital ref: 4636315138 | gb.nhs high 647 541 5642",
        "The SIN on the slip is 559 259 759. The slip number is 415 053 321"
            + " | ca.sin high 559 259 759",
      })
  void isNoneWhereWordsNearNameAnother(String text, String finding) {
    assertThat(Scanned.findings(text).stream().filter(it -> it.matches(".* (medium|high) .*")))
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Despatch ref 5067682708799139. Your new debit card leaves today | payment-card medium",
        "exchange reference 4446-2457-6414-1094 | payment-card medium",
      })
  void isNoCard(String text, String finding) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.contains(finding));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zahlung ref. RF47797001957 | global.creditor-reference medium RF47797001957",
        "850709-9805 is the ticket holder | se.personnummer medium 850709-9805",
        "Personnummer 850709-9805 (ticket) | se.personnummer high 850709-9805",
        "'id_pedido;doc;tipo\n83126755151;81315475588;CPF' | br.cpf high 81315475588",
        "12.03.2026 no. 850709-9805 | se.personnummer medium 850709-9805",
      })
  void isOneWhereNoThingHasIt(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }
}
