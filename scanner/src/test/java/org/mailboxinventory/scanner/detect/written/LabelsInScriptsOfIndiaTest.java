package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What numbers are called in the scripts of India. */
class LabelsInScriptsOfIndiaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "অ্যাকাউন্ট নম্বর 2207 8814 305 | in.bank-account high 2207 8814 305",
        "கணக்கு எண் 2207 8814 305 | in.bank-account high 2207 8814 305",
        "ખાતા નંબર 2207 8814 305 | in.bank-account high 2207 8814 305",
        "വായ്പ അക്കൗണ്ട് നമ്പർ 30412398761 | in.loan-account high 30412398761",
        "ਚੈੱਕ ਨੰਬਰ 451203 | in.cheque-number high 451203",
        "ಪಾನ್ ಸಂಖ್ಯೆ ABCPK4329L | in.pan high ABCPK4329L",
        "പാസ്‌പോർട്ട് നമ്പർ K4821937 | in.passport high K4821937",
        "ଆଇଏଫଏସସି କୋଡ୍ PUNB0055321 | in.ifsc medium PUNB0055321",
        "ମତ ପାଇଁ ଭୋଟର କାର୍ଡ ନମ୍ବର KLT6697531 | in.voter-id medium KLT6697531",
        "ಜನ್ಮ ದಿನಾಂಕ: 14-05-1986 | global.date-of-birth high 14-05-1986",
        "ജനന തീയതി 14-05-1986 | global.date-of-birth high 14-05-1986",
        "ଏଟିଏମ୍ ପିନ୍ 4827 | global.password high 4827",
        "મારો યુપીઆઈ પિન 482917 | global.password high 482917",
        "मेरा पिन: 4827 | global.password high 4827",
        "ਗੱਡੀ ਨੰਬਰ TN 30 BZ 4417 | in.vehicle-registration high TN 30 BZ 4417",
      })
  void sayWhatTheNumbersAre(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "டெபிட் கார்டு எண் ",
        "కార్డు నంబర్: ",
        "ডেবিট কার্ড নম্বর ",
        "ಡೆಬಿಟ್ ಕಾರ್ಡ್ ಸಂಖ್ಯೆ ",
        "ਕਾਰਡ ਨੰਬਰ ",
        "ഡെബിറ്റ് കാർഡ് നമ്പർ ",
        "ડેબિટ કાર્ડ નંબર ",
        "ଡେବିଟ୍ କାର୍ଡ ନମ୍ବର ",
        "ڈیبٹ کارڈ نمبر ",
      })
  void andOfCardsThatFailTheirCheck(String label) {
    assertThat(Scanned.matches(label + "4539 2186 6895 6791"))
        .anyMatch(match -> match.detector().id().value().equals("global.payment-card"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "கார்டு வேலை செய்யவில்லை 4539 2186 6895 6791",
        "মিটার নম্বর 2207 8814 305",
        "ചെക്ക് ചെയ്തു 451203",
        "पिन: 302001",
        "पिन - 302001",
      })
  void otherWordsDoNot(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
