package org.mailboxinventory.scanner.detect.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Lines behind the label of an address, in the languages and scripts of many countries. */
class LabelledLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Адрес: [[г. Витязево, ул. Садовая, д. 14, каб. 7]]",
        "Юридический адрес: [[ул. Полевая, 8, г. Новоборск]]",
        "Адреса: [[вул. Лісова, 31, м. Тростянка]]",
        "Адрес: [[гр. Белово, ул. Липа 15]]",
        "Διεύθυνση: [[Κήπων 12, Νεάπολη]]",
        "Adresa: [[Čajkino brdo 12, Podgaj]]",
        "Adresse: [[Östra Ågatan 12, Mora]]",
        "Székhely: [[Ősz utca 12, Kisvár]]",
        "Địa chỉ: [[12 Nguyễn Du, Phường 3, Quận 5]]",
        "Alamat: [[Jl. Melati No. 5, RT 03/RW 02, Sukamaju]]",
        "direccion: [[Calle 5 No. 3-20, Villanueva]]",
        "כתובת: [[הגפן 7, רמת חן]]",
        "Юридический адрес: [[628300, Россия, Ханты-Мансийский автономный округ - Югра АО,"
            + " г. Новоборск, ул. Полевая, д. 8, кв. 83]].",
        "Naslov: [[Gorica 8, 5210 Dolnje]]"
      })
  void areAddressesWhateverTheirFirstLetter(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **Adresa:** [[Rudarska bb, Novo Selo]]  ",
        "Dirección: [[Avenida Central s/n, Pueblo Nuevo]]",
        "Адрес: [[ул. Заречная б/н, с. Липовка]]"
      })
  void mayHaveAHouseWithoutANumber(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Address: [[12 Mill Road, Oldham Green]], tel. 0123 456789",
        "Address: [[12 Mill Road, Oldham Green]], fax 0123 456789",
        "Адрес: [[ул. Садовая 1, г. Витязево]], тел. +375 29 123-45-67",
        "Адрес: [[ул. Садовая 1, г. Витязево]], тел. 8 029 123-45-67"
      })
  void endBeforeATelephone(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Registered office: [[Plot No. 12/B, Phase-II, GIDC, Vatva]] ✅",
        "Address: [[12 Mill Road, Oldham Green]] 🏠",
        "Address: [[Gateway 1, Level 3, Triq il-Kbira, Birkirkara CBD 4020]].",
        "Адрес: [[115280, г. Москва, ул. Садовая 2-я, д. 8А, стр. 26]]."
      })
  void endBeforePicturesAndTheFullStop(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "адрес остался прежним, 5 дней назад, спасибо",
        "Адрес: см. приложение, пункт 3",
        "Naslov: Uredba 2016, drugi del",
        "Cím: Tavaszi szél, 2. kötet"
      })
  void whatNoStreetOrTownBeginsIsNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(line -> line.contains("postal-address"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Address: [[LARCH HEADQUARTERS BUILDING, ELM PLAZA, KOWLOON BAY, KOWLOON, HONG KONG]]",
        "  address: '[[G.B. Road, Christian Basti, Guwahati]]',\n  phone: 1",
        "Address: Please ask Rita, thanks, London",
        "Address: Mr Rao, Dhaka"
      })
  void mayEndInAKnownTownWithoutANumber(String marked) {
    MarkedAddresses.found(marked);
  }
}
