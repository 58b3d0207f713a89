package org.mailboxinventory.scanner.detect.name.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Houses, offices and coined words behind labels of names, and labels of those who do something.
 */
class FirmsBehindLabelsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: 'QuickFacilities SA',",
        "Account Name: PT. QUORVEL SURYA TEKNOLOGI",
        "Titular: Corporación QJG",
        "Titular: Amaranta Pasta S.A",
        "Chủ tài khoản: CONG TY TNHH HOA SEN",
        "customerName: 'โรงเรียนวัดบางเอล์ม (รัฐ)',",
        "customerName: 'บริษัทไทยเอล์ม',",
        "**Alam Quorvel (M) Sdn Bhd**",
        "name: \"TripleClamp Moto\",",
        "name: 'Quorvand Hospitals, Elmabad',",
        "name: \"QND Boys Hostel\",",
        "name: \"Questura di Elmano\",",
        "name: 'Q.R. Embassy Elmington (serves all)',",
        "{ name: 'QSA', header: '-----' }",
        "Dr. Quorvand City 1",
        "Creditor: Olivar e Hijos SL",
        "name: \"QUORVAND TALENTS CBO\",",
        "name: \"PHC Quorvanad\",",
        "name: 'Copropriété Le Mas Joli',",
        "\"PARTY\": \"Defendants\",\n\"FILE_NUMBER\": \"Case No. 31AB417\"",
        "Client: Case No. 31AB417",
        "Owner: Credit",
      })
  void theyAreNobody(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "name: 'RajKumar Quorvand',!RajKumar Quorvand",
        "Client :\\nMademoiselle Camille Quorvand!Camille Quorvand",
        "नाम: राजेश प्रताप सिंह सुत रामदेव!राजेश प्रताप सिंह",
        "Name: QUORVAND ANDREI PFA!QUORVAND ANDREI",
        "প্রোপরাইটর: কামরুল হক!কামরুল হক",
        "Họ và tên sinh viên: Nguyễn Lê Quorv!Nguyễn Lê Quorv",
        "שם הילד: דניאל כהן שלמה, בן!דניאל כהן שלמה",
        "Shri.Q.R.Das Chief General Manager!Q.R.Das",
      })
  void namesEndBeforeTitlesAndKin(String text, String name) {
    assertThat(Scanned.names(text.replace("\\n", "\n"))).contains(name);
  }
}
