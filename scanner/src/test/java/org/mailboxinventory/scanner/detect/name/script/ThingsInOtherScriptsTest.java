package org.mailboxinventory.scanner.detect.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ships, shops, halls and streets called after people, in scripts other than Latin. */
class ThingsInOtherScriptsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "паром «Анна Смирнова» у причала",
        "магазин „ Иван Петров “ закрыт",
        "БАНК \"КРЕДИТ\"\n   Г.МОСКВА\n",
        "у станції Тараса Коваленка",
        "Иван Петров и сыновья",
        "αίθουσα Γιώργος Παππάς",
        "λεωφόρος Κωνσταντίνου Παπαδοπούλου Παπανικολάου, πλατεία Γιώργου Παππά",
        "الاجتماع في قاعة محمد حسن",
        "وصيدلية فاطمة أحمد",
        "במסעדת משה כהן",
        "সুমিতা দাস মিষ্টান্ন ভাণ্ডার",
        "সুমিতা দাস স্কুলের সামনে",
        "ਜਸਵੰਤ ਸਿੰਘ ਮੋਟਰਜ਼",
        "ராஜேஷ் குமார் ஜவுளி கடை",
        "രാജൻ നായർ ബേക്കറി"
      })
  void aWordBesideANameMakesAThingOfIt(String text) {
    assertThat(FoundNames.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "директор школы Пётр Кузнецов|Пётр Кузнецов",
        "مدير المدرسة أحمد محمود حسن|أحمد محمود حسن",
        "Иван Петров и Анна Смирнова подписали|Иван Петров;Анна Смирнова",
        "সুমিতা রায় ও অমিত দাস|সুমিতা রায়;অমিত দাস"
      })
  void whoLeadsAThingOrIsAloneIsAPerson(String text, String names) {
    assertThat(FoundNames.in(text)).containsExactlyElementsOf(FoundNames.expected(names));
  }
}
