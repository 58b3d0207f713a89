package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers that are written as telephones are, and are counted, paid or name something else. */
class CountedNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dosya no 0312 4418203, karar",
        "Esas no: 0216 4418203",
        "合同编号010-66108842，",
        "合同编号: 010-66108842，",
        "订单号021-63218842",
        "注文番号 03-3270-1184",
        "계약번호 02-776-8841",
        "계약번호는 02-776-8841",
        "בתיק 03-6841972",
        "Odometer at start 98204 11236",
        "EP 98312 40417",
        "lockbox item 98312 40417",
        "range 08-465 004 12 to 08-465 004 99",
        "Vertragsnummer 030 20188 417",
        "Az. 0221/4710577",
        "Factuurnummer 020 628 4471",
        "Sopimusnumero 09 612 1748",
        "Szerződésszám 06 1 266 4471",
        "Kunde Nr. 089 5116 2271",
        "Policy number 0113 496 0331",
        "CS(OS) 0484-2371144",
        "hợp đồng số 024 3934 2271",
        "מספר תיק 03-567-4471",
        "رقم العقد 011 477 2271",
        "<order>020 7946 0317</order>",
        "\"invoice\": \"0113 496 0332\"",
        "order_no=0161 496 0377"
      })
  void theWordBeforeSaysSo(String text) {
    assertThat(CountedNumber.before(text.getBytes(StandardCharsets.UTF_8), number(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Telefonnummer 030 20188 417",
        "Kundentelefonnummer 030 20188 417",
        "电话号码010-66108842",
        "電話番号 03-3270-1184",
        "Call 020 7946 0317",
        "No. 020 7946 0317",
        "STD code 0484-2371144",
        "Our order desk 020 7946 0317",
        "Mine, in case: 020 7946 0317"
      })
  void aTelephoneOrNothingIsBeforeIt(String text) {
    assertThat(CountedNumber.before(text.getBytes(StandardCharsets.UTF_8), number(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sum 020 7946 0317 kg",
        "Summe 030 20188 417 EUR",
        "02163218842分",
        "03327011840円",
        "Crl 98201 45577 of 2018",
        "030 20188 417 vom 12.03.2025",
        "022 2266 7781,50"
      })
  void whatIsBehindSaysSo(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int end = utf8.length;
    for (int at = number(text); at < end; at++) {
      byte b = utf8[at];
      if ((b < '0' || b > '9') && b != ' ' && b != '-') {
        end = at;
      }
    }
    end = utf8[end - 1] == ' ' ? end - 1 : end;
    assertThat(CountedNumber.measured(utf8, end, utf8.length)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Umowa nr 22 621 44 71 (Warszawa)",
        "Call ID 9820417781",
        "Replace the O-ring 020-7946-0533 today",
        "Échéances : 02 04 06 08 10 du mois",
        "Tirage 05 14 22 31 46",
        "(TFN), Australia: 876 543 217",
        "Rs. 98201 45577",
        "parcel 1Z 7KB 42R 01 5521 8843 left",
        "delivered: 1z 7KB 420 02 5521 8843",
        "Router unreachable, LSI 9831240417",
        "Art.Nr.;Farbe;Preis\n0800-2233447;rot;4,99\n0171-3920047;blau;0,99"
      })
  void noTelephoneIsFound(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(
            found -> found.startsWith("global.phone m") || found.startsWith("global.phone h"))
        .noneMatch(found -> found.startsWith("in.mobile m") || found.startsWith("in.mobile h"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "row 7012345678 of 9000000001",
        "Labels run from 8000000001 to 8000000900",
        "Zeile 6912345678 bis 6912345699",
        "lignes 7812345678 à 7812345699",
        "filas 9312345678 hasta 9312345699"
      })
  void whatCountsTheFirstOfARangeCountsItsLast(String text) {
    assertThat(isLast(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call 7012345678 or 9000000001",
        "mobile 8000000001 to 8000000900",
        "row 701 of 9000000001",
        "rows, then 9000000001"
      })
  void anotherNumberCountsNothing(String text) {
    assertThat(isLast(text)).isFalse();
  }

  private static boolean isLast(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CountedNumber.is(bytes, bytes.length - 10, bytes.length, bytes.length);
  }

  private static int number(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int at = 0;
    while (utf8[at] < '0' || utf8[at] > '9') {
      at++;
    }
    return at;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ouvert 08 30 12 00 / 14 00 18 15. Tél. 04 76 51 83 92|04 76 51 83 92",
        "Vakt 22 00 06 30 natt. Telefon 22 47 81 36|22 47 81 36",
        "Telefon 22 00 06 30|22 00 06 30"
      })
  void hoursOfWorkAreNone(String text, String number) {
    assertThat(Scanned.findings(text)).containsExactly("global.phone high " + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "protokol 04112015/77\nTel: 030 2271480",
        "Nr 04112015/77, Tel: 030 2271480",
        "Sayı: 17092021-305\nTel: 030 2271480",
      })
  void thatOfAPaperBesideATelephoneIsNone(String text) {
    assertThat(Scanned.findings(text)).containsOnlyOnce("global.phone high 030 2271480");
    assertThat(Scanned.findings(text).stream().filter(each -> each.startsWith("global.phone")))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CEP 50731140 - OLINDA", "RCS Paris B 731 456 902", "SIREN Lyon 731 456 902"})
  void thatOfARegisterOrAPlaceIsNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.startsWith("global.phone"));
  }
}
