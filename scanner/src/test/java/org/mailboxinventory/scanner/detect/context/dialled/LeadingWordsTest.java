package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Words of a sentence that lead to a number of whatever plan: who is called or written to, from
 * where, and whose number it is now.
 */
class LeadingWordsTest {
  private static final Path WORDS = Path.of("../config/registries/telephone-words.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stop all text messages to 183-955-4012 please|183-955-4012",
        "Nothing came to my registered 0406 715 0922|0406 715 0922",
        "You can ring 47120833|47120833",
        "for this, please call 47120833|47120833",
        "two missed calls from 0439 515-526|0439 515-526",
        "they rang me from 0439 515-526|0439 515-526",
        "text the pin to 055-663-01-86|055-663-01-86",
        "Bitte rufen Sie zurück: 001-183-955-4012|001-183-955-4012",
        "die SMS an 0439 515 526|0439 515 526",
        "Envíen el SMS al +54 15 2253 0001|+54 15 2253 0001",
        "Mi nuevo número es el +54 9 3223 0001|+54 9 3223 0001",
        "j'ai eu un appel du 0439 515 526|0439 515 526",
        "Ho ricevuto una chiamata dal 0439 515 526|0439 515 526",
        "Entre em contato pelo 967 610 074|967 610 074",
        "Stuur de sms naar 0439-515526|0439-515526",
        "jeg ble oppringt fra 45510304|45510304",
        "Jag blev uppringd från 0097-02 09 01|0097-02 09 01",
        "Minun puhelinnumeroni on 0439 515526|0439 515526",
        "Man skambino iš +37011883001|+37011883001",
        "Dzwoniono do mnie z 889 110 031|889 110 031",
        "prosimy pod numerami telefonów: (33) 810 00 54|(33) 810 00 54",
        "Volali mi z 739 005 001|739 005 001",
        "Mă puteți contacta la 0439 515 526|0439 515 526",
        "Мне звонили с 8 (155) 239-50-01|8 (155) 239-50-01",
        "Δεν λαμβάνω μηνύματα στο 2584 660 001|2584 660 001",
        "Telefon numaram (396)459 1100|(396)459 1100",
        "רשמו: המספר החדש שלי 037400001|037400001",
        "رقم هاتفي هو 037400001|037400001",
        "我的电话号码是 0439-515526|0439-515526",
        "새 번호는 043-194-0007입니다|043-194-0007",
        "Gọi cho tôi theo số 0439 515 526|0439 515 526",
        "Hubungi saya di 0439 515526|0439 515526",
        "मेरा नंबर 00439 645001|00439 645001",
        "মোবাইলঃ ০১৮১৩২২০০৯৭|০১৮১৩২২০০৯৭",
        "მობ: 0 573 898 001|0 573 898 001",
        "Հեռ. 96.881001|96.881001",
        "Telefon nömrəm 099-247-36-01|099-247-36-01"
      })
  void leadToATelephone(String text, String number) {
    assertThat(Scanned.findings(text))
        .anyMatch(found -> found.matches("(global.phone|in.mobile) (medium|high) .*"))
        .anyMatch(found -> found.endsWith(" " + number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SMS HELP to 5671002",
        "messages on 20250417",
        "alerts on 10 000 000 and more",
        "please call 12345 now",
        "calls from 01/02/2026 to 03/04/2026",
        "Anruf von 08.00 - 12.00 Uhr",
        "by telephone on 8.30-17.00",
        "message from 48210077 follows",
        "numero registrato 48210077",
        "please call the order 4821007733"
      })
  void leadToNothingElse(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(found -> found.matches("global.phone (medium|high) .*"));
  }

  /** A phrase that is no label leads to nothing. */
  @ParameterizedTest
  @MethodSource("leading")
  void areLabels(String line) throws Exception {
    String labels = Files.readString(Path.of("../config/detectors/global/phone.yaml"));
    String flat = words(labels);
    for (String phrase : line.split(", ", -1)) {
      assertThat(flat).contains(words(phrase));
    }
  }

  private static String words(String text) {
    return text.replaceAll("[\\s'’.:/-]+", " ").strip();
  }

  static Stream<String> leading() throws Exception {
    return Files.readAllLines(WORDS).stream()
        .filter(line -> line.startsWith("leading: "))
        .map(line -> line.substring("leading: ".length()));
  }

  /** Of a plan's number no less is sure; of none, the words beside it alone say what it is. */
  @Test
  void aNumberOfNoPlanIsNeverHigh() {
    List<String> texts =
        List.of("Phone: +1 183 955 4012", "Fax +30 354 754 0035", "my registered 001-183-955-4012");
    assertThat(texts.stream().flatMap(text -> Scanned.findings(text).stream()))
        .hasSize(3)
        .allMatch(found -> found.startsWith("global.phone medium "));
  }
}
