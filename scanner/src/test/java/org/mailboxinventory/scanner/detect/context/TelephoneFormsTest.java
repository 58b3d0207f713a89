package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones to which no word leads, by the form they are written in. */
class TelephoneFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(407) 679-1539 after nine|4076791539",
        "la central (02) 2916 34 70 y la guardia|0229163470",
        "<td>(0212) 291 34 70</td>|02122913470",
        "(407)679-1539 after nine|4076791539",
        "Mine is 407.679.1539 by the way|4076791539",
        "then 407-679-1539 rang|4076791539",
        "then 407/679-1539 rang|4076791539",
        "then 407 679-1539 rang|4076791539",
        "Bridge: 1-800-644-1599, option 2|18006441599",
        "IVR 1800-425-9402 then 3|18004259402",
        "After six it is 01632 960984.|01632960984",
        "Our store 0161 496 0846 is open|01614960846",
        "the lines (033) 2290 2192 were dead|03322902192",
        "022 2541 1509 was dead|02225411509",
        "вечером 8 (812) 314-22-07|88123142207",
        "вечером 8 921 314-22-07|89213142207",
        "este 06 70 331 4420|06703314420",
        "este 06 72 481 902|0672481902",
        "이번 주는 042-488-3127입니다|0424883127",
        "אחר כך 08-9441273|089441273",
        "0800 71 000 58 e mais nada|08007100058",
        "その前） 03-5317-7891|0353177891",
        "le soir 04 65 71 92 75|0465719275",
        "le soir 04.65.71.92.75|0465719275",
        "la sede es (504) 2441-0938, entre|50424410938",
        "Oficina (503) 2260 4471|50322604471",
        "siège (229) 21 38 40 17|22921384017",
        "siti@mail.example, 088-613047 then|088613047",
        "聯絡 0931-206-447|0931206447",
        "聯絡 02-27191438|0227191438",
        "לשם, 052-7614320 אז|0527614320",
        "Zeilmakers 087/52.23.76 open|087522376",
        "Zeilmakers 09/381.20.44 open|093812044",
        "Zeilmakers 0475/31.20.44 open|0475312044",
        "Zeilmakers 0475/312.044 open|0475312044"
      })
  void theFormSuffices(String text, String number) {
    assertThat(digits("global.phone", text)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td>06-7713048</td>\n<td>siti@mail.example</td>",
        "<td>siti@mail.example</td>\n<td>06-7713048</td>",
        "'06-7713048', 'siti@mail.example'"
      })
  void aCellBesideThatOfAMailAddressSuffices(String text) {
    assertThat(digits("global.phone", text)).containsExactly("067713048");
  }

  @Test
  void aHeadingInChineseSufficesForTheNumbersOfItsList() {
    assertThat(digits("global.phone", "### 水電行 (Plumber)\n0800-061-447<br>\n03-613-5547<br>"))
        .containsExactly("0800061447", "036135547");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "407 679 1539 by the way",
        "4076791539 by the way",
        "Order no 407-679-1539",
        "tender no. 022-2541-1509",
        "123-679-1539 by the way",
        "407-079-1539 by the way",
        "scores 06-12-50-55-70",
        "Référence dossier 04 65 71 22 38",
        "07970369291 by the way",
        "Lot (504) 2441-0938-11",
        "the sum (504) 12345678 then",
        "<td>06-7713048</td>\n<td>Siti</td>",
        "Ref 06-7713048 of siti@mail.example",
        "Parts 2020\n0800-061-447<br>",
        "01 02 2026 10 15",
        "בתיק 08-9441273",
        "then 042-488-3127 came",
        "then 08-9441273 came",
        "заказ 8 (812) 314-22-07"
      })
  void anotherFormNumberOrOneThatIsCountedIsNone(String text) {
    assertThat(digits("global.phone", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thevar 98201 45678 in 12:40|9820145678",
        "Thevar 98201-45678 in 12:40|9820145678",
        "Thevar 0 98201 45678 in 12:40|09820145678"
      })
  void fiveAndFiveDigitsAreAMobileOfIndia(String text, String number) {
    assertThat(digits("in.mobile", text)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thevar 9820145678 in 12:40",
        "Order no 98201 45678",
        "totals 48201 45678",
        "totals 98201 45678 11230"
      })
  void otherGroupsAreNone(String text) {
    assertThat(digits("in.mobile", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asha@bank.example, 407-679-1539W|4076791539",
        "asha@bank.example, 407-679-1539Fax|4076791539",
        "voice: 407-679-1539|4076791539"
      })
  void aLetterBehindItSaysWhichAndVoiceIsALabel(String text, String number) {
    assertThat(digits("global.phone", text)).containsExactly(number);
  }

  private static List<String> digits(String kind, String text) {
    return Scanned.matches(text).stream()
        .filter(match -> match.detector().id().value().equals(kind))
        .filter(match -> match.confidence().atLeast(Confidence.MEDIUM))
        .map(match -> match.value().reveal().replaceAll("\\D", ""))
        .toList();
  }
}
