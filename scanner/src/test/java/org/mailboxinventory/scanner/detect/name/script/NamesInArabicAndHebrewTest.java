package org.mailboxinventory.scanner.detect.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in Arabic script, of several languages, and in Hebrew. */
class NamesInArabicAndHebrewTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "فتح خالد بن سعيد الشمري حسابا أمس.|خالد بن سعيد الشمري",
        "تم تحويل المبلغ لأحمد القحطاني اليوم.|أحمد القحطاني",
        "السيد عبد الرحمن الكندري المحترم،|عبد الرحمن الكندري",
        "مع التحية،⏎مريم عبدالله الهاشمي|مريم عبدالله الهاشمي",
        "میرا نام محمد عمران صدیقی ہے۔|محمد عمران صدیقی",
        "جناب طارق محمود صاحب کو چیک بھیج دیں۔|طارق محمود",
        "با احترام،⏎رضا احمدزاده|رضا احمدزاده",
        "אתמול פתח דוד לוי חשבון חדש.|דוד לוי",
        "ההלוואה אושרה לשרה כהן אתמול.|שרה כהן",
        "בברכה,⏎יוסי מזרחי|יוסי מזרחי"
      })
  void namesAreFound(String text, String names) {
    assertThat(FoundNames.in(text)).containsExactlyElementsOf(FoundNames.expected(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يقع الفرع في شارع الملك فهد بن عبد العزيز.",
        "البنك المركزي السعودي يعلن عن أسعار جديدة.",
        "جامعة الأمير محمد بن فهد تعلن عن وظائف.",
        "السلام علیکم،⏎⏎براہ کرم درخواست 03/06/2025 تک مکمل کریں۔",
        "ہیڈ آفس قائد اعظم روڈ پر واقع ہے۔",
        "הסניף ברחוב דוד המלך נסגר.",
        "צהריים טובים, נשמח לעזור לך בכל שאלה."
      })
  void otherWordsAreNone(String text) {
    assertThat(FoundNames.in(text)).isEmpty();
  }
}
