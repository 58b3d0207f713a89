package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Sixteen digits that pass the check of cards are the number of what the words beside them name.
 */
class CardOrThingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "contract_id: 4539218668956790",
        "{\"contractId\":\"4539218668956790\"}",
        "<contractId>4539218668956790</contractId>",
        "Our receipt no. is 4539218668956790",
        "Bill of lading 4539218668956790",
        "UPS ref 378289709390788",
        "Vertragsnummer 4539218668956790",
        "Vertrags-Nr. 4539218668956790",
        "Mietvertrag 4539218668956790",
        "Buchungsnummer 4539218668956790",
        "mainContractId=4539218668956790",
        "N° de contrat : 4539218668956790",
        "recibo n.º 4539218668956790",
        "ricevuta n. 4539218668956790",
        "zaaknr. 4539218668956790",
        "ärendenummer: 4539218668956790",
        "sopimusnumero 4539218668956790",
        "numer umowy 4539218668956790",
        "číslo smlouvy 4539218668956790",
        "szerződésszám: 4539218668956790",
        "αριθμός σύμβασης 4539218668956790",
        "sözleşme no 4539218668956790",
        "номер договора 4539218668956790",
        "līguma numurs 4539218668956790",
        "رقم العقد 4539218668956790",
        "מספר חוזה 4539218668956790",
        "您的快递单号是4539218668956790",
        "契約番号：4539218668956790",
        "영수증 번호는 4539218668956790",
        "ใบเสร็จเลขที่ 4539218668956790",
        "hợp đồng số 4539218668956790",
        "nomor kontrak 4539218668956790",
        "रसीद संख्या 4539218668956790",
      })
  void aThingsByTheWordBeforeIt(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
    assertThat(Scanned.matches(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lote 5154331410463311\nTarjeta 4539 5787 6362 1486",
        "Card 4539 5787 6362 1486\nBatch 5154331410463311",
        "Karte 4539 5787 6362 1486\nBeleg: 5154331410463311",
        "<EndToEndId>5154331410463311</EndToEndId><card>4539578763621486</card>",
        "<InstrId>5154331410463311</InstrId><card>4539578763621486</card>",
      })
  void aThingsThoughACardIsNear(String text) {
    assertThat(Scanned.findings(text))
        .hasSize(1)
        .allMatch(found -> found.startsWith("global.payment-card high 4539"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trade IDs: 4539218668956790, 4929341416211538 and 5324403259744062",
        "Claim numbers 4539218668956790 & 4929341416211538",
        "Shipment IDs 4539218668956790 / 307975212511417",
        "\"trade_ids\": [\"4539218668956790\", \"4929341416211538\"]",
        "Belege 4539218668956790 und 4929341416211538",
        "Lotes A58818501, B66127952 y A58818501",
      })
  void eachOfAListBehindSuchAWord(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contract_id,amount\n4539218668956790,100\n4929341416211538,200",
        "amount;claim\n100;4539218668956790\n200;4929341416211538",
        "Receipts:\n\n- 4539218668956790\n- 4929341416211538",
        "Claim no.        Amount\n4539218668956790  100.00\n4929341416211538  200.00",
        "| Claim | Amount |\n|---|---|\n| 4539218668956790 | 5 |",
        "Contract no.\t4539218668956790\nAmount\t100",
      })
  void eachBelowSuchAHeader(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "value 4539218668956790 groszy",
        "4539218668956790 bytes free",
        "beneficiary of 933780017 paise",
      })
  void anAmountByTheUnitBehindIt(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Claim 6011433317801766: excess taken from card 5223 2720 6195 6871 | 5223 2720 6195 6871",
        "Receipt for card no 4539218668956790 attached | 4539218668956790",
        "Contract 4711, card 4539218668956790 | 4539218668956790",
        "Receipt 4539 2186 6895 6790 charged GBP 5 | 4539 2186 6895 6790",
        "contract 4539 2186 6895 6790 | 4539 2186 6895 6790",
        "paid the invoice with 4539 2186 6895 6790 | 4539 2186 6895 6790",
        "Die Rechnung wurde mit 4539 2186 6895 6790 bezahlt | 4539 2186 6895 6790",
        "please charge 5412310980274082 for the room | 5412310980274082",
        "We have on file 4539218668956790 | 4539218668956790",
        "Karte zum Vertrag: 4539218668956790 | 4539218668956790",
        "Virtual account for hotel bookings => 5573306703184660 | 5573306703184660",
        "customer ref 4539218668956790 | 4539218668956790",
        "Claims 12 and 13; 4539218668956790 | 4539218668956790",
      })
  void aCardsByWhatElseIsSaid(String text, String card) {
    assertThat(Scanned.findings(text))
        .anyMatch(it -> it.startsWith("global.payment-card") && it.endsWith(card))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "claim 4539218668956790 11/27, true",
    "claim 4539218668956790; 03/2029, true",
    "claim 4539218668956790 13/27, false",
    "claim 4539218668956790 11/12/27, false",
    "claim 4539218668956790 11/2, false",
  })
  void aCardsByTheMonthItExpires(String text, boolean card) {
    assertThat(Scanned.findings(text).stream().anyMatch(it -> it.contains("payment-card")))
        .isEqualTo(card);
  }

  @Test
  void aColumnOfCardsBesideOneOfClaimsIsOne() {
    assertThat(Scanned.table(List.of(List.of("Claim", "Card"), List.of("12", "4539218668956790"))))
        .containsExactly("global.payment-card high 4539218668956790");
    assertThat(Scanned.table(List.of(List.of("Claim", "x"), List.of("4539218668956790", "4"))))
        .isEmpty();
  }
}
