package org.mailboxinventory.scanner.detect.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in other scripts within texts in Latin letters. */
class NamesInLatinTextTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Chinese, behind my name is|My name is 顾砚. I moved.|顾砚",
        "Chinese, behind Dear|Dear 吕映雪,⏎we received it|吕映雪",
        "Chinese, becomes guardian|Please add 陆砚 as guardian of the account|陆砚",
        "Chinese, amid Latin words|I saw 郭建华 in the office|郭建华",
        "Korean, behind this is|Hello, this is 구하람. Who is there?|구하람",
        "Korean, amid Latin words|I saw 박지영 in the office|박지영",
        "Japanese, blank between|It is under the name 早川 澪奈 since May|早川 澪奈",
        "Thai, behind a phrase|My name is ณัฐรดา พูลทวีกิจ and I moved|ณัฐรดา พูลทวีกิจ",
        "Thai, words that begin as others|My name is ถาวรินทร์ ถาวรกิจ and I|ถาวรินทร์ ถาวรกิจ",
        "Thai, amid Latin words|I saw สมชาย ทวีผลกิจ in the office|สมชาย ทวีผลกิจ",
        "Tamil, neither listed|What's your name? பூஞ்சோலை மாறவர்மன்|பூஞ்சோலை மாறவர்மன்",
        "Tamil, first unlisted|Did you ask மாறவேந்தன் முருகேசன் today|மாறவேந்தன் முருகேசன்",
        "Gujarati, joins as nominee|add ઝરણેશ પટેલ as a nominee|ઝરણેશ પટેલ",
        "Persian, two given names|My name is امیر علی کوهسارنیک and|امیر علی کوهسارنیک",
        "Arabic, a chain of fathers|Please ask راكان آل علي بن سالم بن فهد.|راكان آل علي بن سالم بن"
            + " فهد",
        "Arabic, a line below what closes|Kind regards,⏎صخرة الوادعي⏎Branch|صخرة الوادعي",
        "Georgian, formed family|I saw დალილა კვირტაძე today|None",
        "Georgian, said behind|დალილა კვირტაძე will be talking today|დალილა კვირტაძე",
        "Bulgarian, formed family|Maybe it's under Зорница Клисурджиева|Зорница Клисурджиева",
        "Greek, name changed|The name is wrong, please change it to Ρωξάνη Βουνίτσα|Ρωξάνη"
            + " Βουνίτσα",
        "German text|Ich heiße Зорница Клисурска und wohne|Зорница Клисурска",
        "French text|Je m'appelle 顾砚 et j'habite|顾砚",
        "Spanish text|a nombre de 구하람 desde mayo|구하람",
        "Hindi, neither listed|My name is तरुशिखा वनमालेकर.|तरुशिखा वनमालेकर",
        "Hindi, family listed|Hello, this is तरुशिखा शर्मा. Who?|तरुशिखा शर्मा",
        "Hindi, becomes beneficiary|add तरुशिखा शर्मा as a beneficiary|तरुशिखा शर्मा",
        "Hindi, apostrophe|Hello, this is रमेश डी’मेलो. Who?|रमेश डी’मेलो"
      })
  void namesAreFound(String what, String text, String names) {
    if (names.equals("None")) {
      assertThat(FoundNames.in(text)).isEmpty();
      return;
    }
    assertThat(FoundNames.in(text)).containsExactlyElementsOf(FoundNames.expected(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is 重要 for us",
        "Dear 顾客, dear 管理员",
        "I am 高兴 to see you",
        "It's under 项目 and under 管理",
        "Hello 大家, this is 東京",
        "The product name: 黄酒",
        "Company name 华为",
        "This is 한국어, not 한국인",
        "Dear 고객님",
        "We met at 黄山",
        "this is очень важно",
        "Hello Добрый День",
        "This is Красная Площадь in Moscow",
        "this is बहुत अच्छा",
        "Company name तरुशिखा वनमालेकर",
        "Company name பூஞ்சோலை மாறவர்மன்",
        "this is ขอบคุณ ครับ",
        "Dear ลูกค้า ที่รัก",
        "this is ธนาคารสยาม จำกัด",
        "I am מאוד שמח",
        "Hello أهلا وسهلا"
      })
  void otherWordsAreNone(String text) {
    assertThat(FoundNames.in(text)).isEmpty();
  }
}
