package org.mailboxinventory.scanner.detect.address.parts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Addresses in scripts other than Latin, by what their parts are. */
class PartedAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please send it to [[п. Ельники, пер. Речной, д. 7 к. 2, 431370]] today",
        "Address: [[ст. Раздольная, бул. Мира, д. 8/4, 353225]]",
        "I moved to [[с. Ельники, алл. Речная, д. 7 стр. 1, 431370]].",
        "send to [[сквер Вишневий, буд. 22 кв. 2, Ладижин, 24320]]",
        "Мой адрес: [[д. Ельники, ш. Речное, д. 7, 431370]].",
        "Живу по адресу [[п. Ельники, наб. Речная, д. 7, 431370]].",
        "[[Република България, област Пловдив, община Родопи, гр. Перущица, 4225, ул. „Бор“ № 9]]",
        "[[431370, г. Ельники, ул. Речная, д. 40, кв. 7]]\nПлощадь 48 кв. м",
        "Заказ 5, Москва, 431370",
        "Договор 17, пункт 4, 431370",
        "Глава 5, статья 12, страница 431370"
      })
  void inCyrillicWithTheTownFirstOrLast(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please send it to [[ք. Վանաձոր, 2001, Գետափնյա 8, բն. 5]] today",
        "It's in [[ք. Վանաձոր, Գետափնյա 853]]",
        "Address: [[գ. Ծաղկաշեն, Լոռու մարզ, 2035, Գետափնյա 19]]",
        "send to [[მდინარის ქ. 46, ზესტაფონი]] please",
        "Meet me at [[Ποταμίσια 53-58,\n24100 Μεσσήνη]]",
        "Address: [[Πάρ. Ποταμίσια 53,\nΤΚ 241 00 Αγ. Θωμάς]]",
        "Please ship to [[הנחל 83, גבעת ברק, 6131860]] today",
        "הזמנה 83, סניף ברק, 6131860",
        "Հեռ 55, Վանաձոր, 2001"
      })
  void inArmenianGeorgianGreekAndHebrew(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please send it to [[मकान नं. 12, नदी नगर, बड़वानी 451551]] today",
        "Address: [[815 नदी मार्ग\nबड़वानी-451551]]\n",
        "It's in [[28/194 नदी तट\nबड़वानी 451551]]",
        "Ship to:\n[[12 ஆற்றங்கரை\nஅரியலூர்-621704]]\n",
        "Meet me at [[বাড়ি নং 348, নদীপাড়া, মধুপুর, টাঙ্গাইল, 1996]]",
        "Address: [[নদী রোড, বাসা নং 4, টাঙ্গাইল 1900]]",
        "Please send it to [[नदी चौर घर 66\nदमक\nझापा 57217]] today",
        "Please send it to [[314 رودخانه کوچه\nشهرستان ساوه, مرکزی 3913614784]] today",
        "رقم 319 , مبلغ 5000",
        "ადრე 2024-მდე.\nშეკვეთა 228374 თანხით",
        "आदेश संख्या: 12007824\nओटीपी 227891",
        "खाता 123456\nराशि 500000",
        "5000 रुपये\nखाता 123456"
      })
  void inScriptsOfIndiaAndInArabic(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "στην [[Ποταμίσια 28, ΤΚ 241 00 Μεσσήνη]] από αύριο",
        "за адресою [[вул. Вишнева, буд. 3, м. Ладижин, 24320]]",
        "נשלח אל [[רחוב הנחל 27, חיפה 3304120]]",
        "شارع النهر يعمل من 9 إلى 4، وفرع طنطا",
        "[[مبنى 48، شارع النهر، مسقط]]، سلطنة عمان"
      })
  void wordsOfTheSentenceAroundAreNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }
}
