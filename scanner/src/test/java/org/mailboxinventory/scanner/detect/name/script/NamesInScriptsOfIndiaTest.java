package org.mailboxinventory.scanner.detect.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in the scripts of India other than Devanagari. */
class NamesInScriptsOfIndiaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "நேற்று கணக்கைத் தொடங்கியவர் கே. சுரேஷ் ஆவார்.|கே. சுரேஷ்",
        "என் பெயர் மீனாட்சி சுந்தரம்.|மீனாட்சி சுந்தரம்",
        "திரு. ரமேஷ் குமார் அவர்களுக்கு வணக்கம்.|ரமேஷ் குமார்",
        "இப்படிக்கு,⏎லட்சுமி நாராயணன்|லட்சுமி நாராயணன்",
        "నిన్న శ్రీనివాస్ రెడ్డి ఖాతా తెరిచారు.|శ్రీనివాస్ రెడ్డి",
        "శ్రీమతి సునీత శర్మ గారికి నమస్కారం.|సునీత శర్మ",
        "రుణం వెంకటేష్ రావుకు మంజూరైంది.|వెంకటేష్ రావు",
        "ನಿನ್ನೆ ರಮೇಶ್ ಗೌಡ ಖಾತೆ ತೆರೆದರು.|ರಮೇಶ್ ಗೌಡ",
        "ಶ್ರೀಮತಿ ಸುಜಾತ ಶೆಟ್ಟಿ ಅವರಿಗೆ ನಮಸ್ಕಾರ.|ಸುಜಾತ ಶೆಟ್ಟಿ",
        "ഇന്നലെ സുരേഷ് മേനോൻ അക്കൗണ്ട് തുറന്നു.|സുരേഷ് മേനോൻ",
        "എന്റെ പേര് ലക്ഷ്മി പിള്ള.|ലക്ഷ്മി പിള്ള",
        "গতকাল সুমিত বন্দ্যোপাধ্যায় একটি হিসাব খুলেছেন।|সুমিত বন্দ্যোপাধ্যায়",
        "ঋণটি রহিমা খাতুনের নামে মঞ্জুর হয়েছে।|রহিমা খাতুন",
        "ગઈકાલે મહેશ પટેલે ખાતું ખોલાવ્યું.|મહેશ પટેલ",
        "શ્રી કિરણ શાહને ચેકબુક મોકલો.|કિરણ શાહ",
        "ਕੱਲ੍ਹ ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ ਨੇ ਖਾਤਾ ਖੋਲ੍ਹਿਆ।|ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
        "ਮੇਰਾ ਨਾਮ ਮਨਜੀਤ ਕੌਰ ਹੈ।|ਮਨਜੀਤ ਕੌਰ",
        "ଗତକାଲି ସୁନୀଲ ମହାନ୍ତି ଖାତା ଖୋଲିଲେ।|ସୁନୀଲ ମହାନ୍ତି",
        "ଶ୍ରୀମତୀ ଅନିତା ଦାସଙ୍କୁ ଚିଠି ପଠାନ୍ତୁ।|ଅନିତା ଦାସ"
      })
  void namesAreFound(String text, String names) {
    assertThat(FoundNames.in(text)).containsExactlyElementsOf(FoundNames.expected(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "கிளை ராஜீவ் காந்தி சாலையில் உள்ளது.",
        "ரூ. 5,000 தொகை உங்கள் கணக்கில் வரவு வைக்கப்பட்டது.",
        "காலை பத்து மணி முதல் மாலை ஆறு மணி வரை.",
        "శాఖ ఇందిరా గాంధీ రోడ్డు మీద ఉంది.",
        "ಶಾಖೆ ಮಹಾತ್ಮ ಗಾಂಧಿ ರಸ್ತೆ ಬಳಿ ಇದೆ.",
        "ശാഖ മഹാത്മാ ഗാന്ധി റോഡ് അരികിലാണ്.",
        "শাখাটি সুভাষ চন্দ্র রোড সংলগ্ন।",
        "શાખા સરદાર પટેલ રોડ પર છે.",
        "ਸ਼ਾਖਾ ਮਹਾਤਮਾ ਗਾਂਧੀ ਰੋਡ ਉੱਤੇ ਹੈ।",
        "ଶାଖା ମହାତ୍ମା ଗାନ୍ଧୀ ରୋଡ ପାଖରେ ଅଛି।"
      })
  void otherWordsAreNone(String text) {
    assertThat(FoundNames.in(text)).isEmpty();
  }
}
