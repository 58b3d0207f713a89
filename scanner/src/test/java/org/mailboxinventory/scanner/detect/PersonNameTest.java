package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name: Asha Rao|high Asha Rao",
        "Customer Name : RAVI KUMAR SHARMA DATE OF BIRTH|high RAVI KUMAR SHARMA",
        "Father's name - K. S. Subramanian|high K. S. Subramanian",
        "Account holder is Meera O'Brien.|high Meera O'Brien",
        "ग्राहक का नाम: आशा राव|high आशा राव",
        "खाताधारक का नाम : सुनीता रमेश चतुर्वेदी|high सुनीता रमेश चतुर्वेदी",
        "Вкладчик: Ковальчук Антонина Фёдоровна|high Ковальчук Антонина Фёдоровна",
        "收款人姓名：李建国|medium 李建国",
        "Kontoinhaber: Jürgen von der Mühlen|high Jürgen von der Mühlen",
        "Name: Asha|medium Asha",
        "Dear Mr Rao,|medium Rao",
        "Shri Ravi Kumar has applied|medium Ravi Kumar",
        "with Smt. Asha D'Souza|medium Asha D'Souza",
        "Sehr geehrte Frau Meyer-Schulz,|medium Meyer-Schulz",
        "Estimada Señora García|medium García",
        "MR RAVI KUMAR|medium RAVI KUMAR",
        "श्री रवि कुमार ने|medium रवि कुमार",
        "Letters go out. Guarantors: Orvik Tammerling|high Orvik Tammerling",
        "Уважаемая Светлана Игоревна!|medium Светлана Игоревна"
      })
  void aLabelOrATitleSaysThatANameFollows(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly("global.person-name " + finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Customer,",
        "Dear Sir or Madam",
        "M/s Rao Traders",
        "File name: Quarter Close",
        "付款人：上海东方贸易有限公司",
        "Уважаемые клиенты!",
        "Dr Ambedkar Jayanti",
        "Domain Name: Example Domain",
        "Name of the company: Rao Brothers Limited",
        "Name: see below",
        "MS Excel and MS Word",
        "name=News&file=Article",
        "the ms Delay",
        "travel to Sri Lanka"
      })
  void notEveryCapitalIsAName(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @Test
  void aColumnOfNamesIsRead() {
    assertThat(
            Scanned.table(
                List.of(
                    List.of("Customer name", "Branch name", "City"),
                    List.of("Asha Rao", "Shivaji Nagar", "Pune"),
                    List.of("RAVI KUMAR", "Fort", "Mumbai"))))
        .containsExactly("global.person-name high Asha Rao", "global.person-name high RAVI KUMAR");
  }
}
