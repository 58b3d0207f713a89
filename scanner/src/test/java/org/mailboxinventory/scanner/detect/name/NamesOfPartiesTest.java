package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Who pays, is paid, sends, receives or comes to a branch, and the companies, streets and things
 * that are written in the same places.
 */
class NamesOfPartiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Miete, Auftraggeber Liselotte von Quastorf, fällig|Liselotte von Quastorf",
        "Gutschrift, Kontoinhaberin Anneliese Quastorf, 12 EUR|Anneliese Quastorf",
        "loyer, bénéficiaire Odile Vrancourt, merci|Odile Vrancourt",
        "alquiler, ordenante Pilar Arrizquieta, gracias|Pilar Arrizquieta",
        "aluguel, favorecido Thiago Cavalquinho, ok|Thiago Cavalquinho",
        "huur, begunstigde Joost Terpquist, mei|Joost Terpquist",
        "czynsz, odbiorca Grzegorz Quilski, maj|Grzegorz Quilski",
        "sewa, penerima Agus Setiaquan, lunas|Agus Setiaquan"
      })
  void whoIsPartyToAPaymentIsAPerson(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BETWEEN: SRI. K. B. GOWDA AGED ABOUT 63 YEARS|K. B. GOWDA",
        "Sri. K. B. Gowda Vs. Bar Council|K. B. Gowda",
        "SHRI R. K. SINGH VERSUS STATE|R. K. SINGH",
        "MR RAJESH KUMAR RESIDING AT|RAJESH KUMAR",
        "meinem Mann Dr. Friedhelm Hölscher Vollmacht erteilt|Friedhelm Hölscher"
      })
  void whatACourtSaysOfSomebodyIsNoneOfTheName(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Strom, Empfänger Stadtwerke München, Absender Finanzamt Mitte",
        "nadawca Poczta Polska, odbiorca Urząd Skarbowy",
        "Zahlung, Auftraggeber Max Bögl Bauservice GmbH"
      })
  void aCompanyThatIsPartyToAPaymentIsNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ayer se presentó en la oficina Pilar Santamaría con su hermano|Pilar Santamaría",
        "vino a la sucursal Ignacio Villanueva para firmar|Ignacio Villanueva",
        "compareceu na agência Beatriz Figueiredo com a filha|Beatriz Figueiredo",
        "si è presentata in filiale Assunta Colombo per il mutuo|Assunta Colombo"
      })
  void whoComesToABranchIsNamedBehindIt(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trabaja en la sucursal Ignacio Villanueva con su hermano",
        "Se presentó en la oficina Ignacio Villanueva de Getafe",
        "El cajero de la agencia Benito Juárez para empresas"
      })
  void aBranchThatIsCalledAfterSomebodyIsNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void aPersonIsShippedTo() {
    assertThat(Scanned.names("SHIP TO\nPooja Deshpande\nStation Road"))
        .containsExactly("Pooja Deshpande");
    assertThat(Scanned.names("BILL TO            SHIP TO\nPooja Deshpande    Ruth Okafor"))
        .containsExactly("Pooja Deshpande", "Ruth Okafor");
    assertThat(Scanned.names("Ship list\nPooja Deshpande\nRuth Okafor")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Платник: ТОВ Зоря",
        "Получатель: ООО Ромашка",
        "Παραλήπτης: ΑΕ Ελιά",
        "المستفيد: شركة النور",
        "Begunstigde: Stichting Zonneschijn",
        "Người thụ hưởng: CTCP Hoa Sen"
      })
  void aLegalFormBeforeTheNameMakesItACompany(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void withoutAFormItIsAPerson() {
    assertThat(Scanned.names("Платник: Зоряна Мельник")).containsExactly("Зоряна Мельник");
  }

  @ParameterizedTest
  @ValueSource(strings = {"company", "Employer", "organisation", "empresa", "firma", "şirket"})
  void aColumnOfCompaniesHoldsNoPeople(String header) {
    assertThat(
            Scanned.names(
                "id,full_name,mail,%s\n1,Pooja Deshpande,x,Laguna Works\n2,Ruth Okafor,y,Arthur Cox"
                    .formatted(header)))
        .containsExactly("Pooja Deshpande", "Ruth Okafor");
  }

  @Test
  void aContactAtACompanyIsAPerson() {
    assertThat(Scanned.names("company_contact,phone\nRuth Okafor,x\nPooja Deshpande,y"))
        .containsExactly("Ruth Okafor", "Pooja Deshpande");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Absender:\nGerberstraße 118\n04105 Leipzig",
        "Absender: Gerberstraße 118, 04105 Leipzig",
        "Remitente:\nCalle Cervantes 5\n28014 Madrid",
        "Nadawca:\nWierzbowa 5\n00-001 Warszawa",
        "Feladó:\nPetőfi utca 4\n1052 Budapest",
        "Avsändare:\nStorgatan 5b\n111 23 Stockholm"
      })
  void aStreetBehindTheLabelOfASenderIsNoName(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void aNameAboveTheStreetIsFound() {
    assertThat(Scanned.names("Absender:\nGerda Müller\nGerberstraße 118\n04105 Leipzig"))
        .containsExactly("Gerda Müller");
    assertThat(Scanned.names("Empfänger: Oberndörfer\nBetrag 118, 2000 Euro"))
        .containsExactly("Oberndörfer");
  }

  @Test
  void keysBesideEachOtherHoldBothNames() {
    assertThat(Scanned.names("users:\n  - given: \"Zsófia\"\n    family: \"Quádasdy\""))
        .containsExactly("Zsófia", "Quádasdy");
    assertThat(Scanned.names("{\"family\":\"Quyelaran\",\"given\":[\"Temitope\"]}"))
        .containsExactly("Quyelaran", "Temitope");
    assertThat(Scanned.names("- surname: Quyelaran")).containsExactly("Quyelaran");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "family: Quyelaran\nsize: 12",
        "Reason given: Quyelaran",
        "Quyelaran was given: family ties",
        "- name: Checkout\n- name: Quyelaran"
      })
  void withoutTheOtherKeyTheyAreOrdinaryWords(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void aDayOfTheWeekIsANameBesideAccents() {
    assertThat(Scanned.names("Khách hàng Đặng Thị Thu Huyền đã nộp hồ sơ"))
        .containsExactly("Đặng Thị Thu Huyền");
    assertThat(Scanned.names("Asha Rao Thu, 5 pm")).isEmpty();
  }

  @Test
  void theLetterBeforeANameOfBaliIsOfIt() {
    assertThat(Scanned.names("Rekening a.n. I Gusti Ngurah Wirawan ditutup"))
        .containsExactly("I Gusti Ngurah Wirawan");
    assertThat(Scanned.names("so I Made Coffee today")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نود إعلامكم بأن مكتبنا انتقل إلى العنوان التالي:",
        "الدوام من الأحد إلى الخميس.",
        "السادة الموردين الكرام"
      })
  void daysAndOrdinaryWordsBehindToAreNoNames(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void aFirmThatReadsAsAPersonIsNone() {
    assertThat(Scanned.names("vendors: Price Forbes, Hogan Lovells")).isEmpty();
  }
}
