package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names in fields of files, logs and forms, and words there that are no names. */
class NamesInFieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "log: requester=Deepika Narang;rc=4!Deepika Narang",
        "user=Carla Mendoza, status=ok!Carla Mendoza",
        "SAVITRI DEVI QUORVAL|BIKANER|2200!SAVITRI DEVI QUORVAL",
        "9,Giulia Fontanesi,Modena,200!Giulia Fontanesi",
        "to=\"Dinesh Kumar R M\" rule=7!Dinesh Kumar R M",
        "1.Ramesh Gaikwad____!Ramesh Gaikwad",
        "?20SVWZ+Miete?32Anneliese Quorvand?33!Anneliese Quorvand",
        "Billie-Jo Harmon  Perth WA!Billie-Jo Harmon",
        "saw Barry Dexter A. Whitfield there!Barry Dexter A. Whitfield",
        "Mai-Mai Evangelista,9000!Mai-Mai Evangelista",
        "4 Sunita Deshpande F 41!Sunita Deshpande"
      })
  void aNameIsFoundInItsField(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nom : .............. Prénom : ............\nFait à Lyon le 3 mai",
        "x=Current Account;y=New Delhi;class=Savings Plus",
        "Autohaus Stiegler;0711 22",
        "Elektro Ahrens;030 22",
        "Talleres Moreno;91 2",
        "MEYER;Karl;Marseille Prado",
        "Touren Ulm, Konstanz",
        "Empfänger: Stromabrechnung",
        "Cliente: Codice IVA 0123456",
        "Titular: CUIT 20-12345678-3",
        "Ordenante RUT 9.900.166-6, Santiago de Chile.",
        "Prepared by: Dy General Manager",
        "Genehmigt von: Stellv. Abteilungsleiter",
        "Name: ..........\nSignature of holder",
        "Lieferant Dr. August Quorvand KG, offen 3"
      })
  void whatElseIsInAFieldIsNoName(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Von: Krahnstöver, Ekkehart\\nGesendet: Montag!Krahnstöver, Ekkehart",
        "Cc: \"Świątkowska, Bożena\" ; \"Team Ops\"!Świątkowska, Bożena",
        "sin doc.: QUISPE MAMANI, YHENNY!QUISPE MAMANI, YHENNY",
        "Id: 4711, Name: QUORVEL, ADRIEN, City: Lyon!QUORVEL, ADRIEN",
        "Then I see \"Quorvel, Nolan\" there!Quorvel, Nolan",
        "list['Quorvel, Nolan'] = 3!Quorvel, Nolan"
      })
  void aFamilyNameBeforeACommaNeedsNoList(String text, String name) {
    assertThat(Scanned.names(text.replace("\\n", "\n"))).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von: Nürnberg, Krahnstöver\nGesendet: Montag",
        "Von: Krahnstöver, Ekkehart und wir",
        "Id: 4711, Name: None, None, City: Lyon",
        "Then I see \"Quorvel, Texas\" there",
        "sin doc.: QUISPE PAGADO, SALDO"
      })
  void whatElseIsBeforeACommaIsNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "hi i am sunita quorval from pali!sunita quorval",
        "> i m harpreet gill frm moga!harpreet gill",
        "my fathr harbhajan singh gill expired!harbhajan singh gill",
        "hola soy marta quorvanes, no puedo entrar!marta quorvanes",
        "kyc of ramesh kulkarni is pending!ramesh kulkarni",
        "visitor: sirisha quorvala!sirisha quorvala",
        "nisha rao ko bolo file bheje!nisha rao"
      })
  void whoWritesInSmallLettersIsNamedBehindIt(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i am glad may came. my son is late. my mother will come. of may day",
        "i m rahul bolra tha",
        "bhai gadi ka insurance ho gaya?",
        "customer: ravi bolo kal aao",
        "my brother grant will come"
      })
  void otherWordsInSmallLettersAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "16-JUN TRF FRM ZORAMTHANGA RALTE 900.00 CR!ZORAMTHANGA RALTE",
        "15-JUN CLG K S VARADARAJAN 5000 CR!K S VARADARAJAN",
        ">> On Thu Harpreet Dhillon wrote:!Harpreet Dhillon",
        "a favor de Inês de Castro e Menezes!Inês de Castro e Menezes",
        "assinada por Maria do Carmo dos Santos Vidal, hoje!Maria do Carmo dos Santos Vidal"
      })
  void narrationsAndLongNamesAreReadWhole(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Платник: Мар’яненко Леся Петрівна!Мар’яненко Леся Петрівна",
        "з В’ячеслав Дем’янчук розмовляли!В’ячеслав Дем’янчук",
        "审核:赵海燕 部门:财务部!赵海燕",
        "经办 孙立军 部门：财务部!孙立军",
        "ผู้รับมอบอำนาจ: ณัฐวุฒิ ศรีประเสริฐ!ณัฐวุฒิ ศรีประเสริฐ"
      })
  void apostrophesOfPrintersAndTheNextLabelAreKnown(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "CSR Neha Kulkarni CLSD tkt. CLR NOT HAPPY!Neha Kulkarni",
        "CUST SUNITA DESHPANDE CALLED RE CHQ BOOK!SUNITA DESHPANDE",
        "NameofHolder:RAMESH KULKARNIRelation:Self!RAMESH KULKARNI",
        "Holder:SUNITA DESHPANDE AmountRs.5,000!SUNITA DESHPANDE",
        "A/c title: P. K. ABDUL RASHEED & co holder!P. K. ABDUL RASHEED",
        "WIDOW OF P S KOTHANDAPANI. YOUR!P S KOTHANDAPANI",
        "our talk with Jae-won Noh last week!Jae-won Noh",
        "- Tan Tze-Yung (Vice President)!Tan Tze-Yung",
        "seen by Claire DeSouza there!Claire DeSouza"
      })
  void shortFormsAndLabelsWithoutABlankPartNames(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Taylor NYSE and Rolls Royce PLC",
        "SOP for KYC; Branch Manager HRD; Savings Account UPI",
        "Contact Hugo Boss AG, Paul Smith LTD"
      })
  void shortFormsMakeNoPersonOfOtherWords(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account Name: QRBX",
        "Nome: VTRO",
        "contact: \"Para pagar en cuotas, escribir\"",
        "name: \"Per maggiori informazioni\""
      })
  void shortFormsAndSentencesAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
