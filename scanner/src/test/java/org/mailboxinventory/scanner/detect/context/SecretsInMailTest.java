package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Codes and passwords as mails and short messages write them, in many languages. */
class SecretsInMailTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die mobileTAN für Ihre Überweisung über 1.310,50 EUR lautet: 604417.|604417",
        "Votre code de sécurité pour valider le paiement de 12,40€ chez Au Pont & Cie est 604417.|604417",
        "OTP for txn of Rs. 4,500.00 at Kart on 12-03-26 is 604417. Do not share|604417",
        "Kod SMS nr 5 z dn. 12-03-2025: 60441792|60441792",
        "TAN Nr. 3 vom 14.10.2025: 604417|604417",
        "Lozinka za kupovinu jednokratna lozinka za kupovinu: 604417|604417",
        "Ο κωδικός μιας χρήσης για τη συναλλαγή σας είναι 604417|604417",
        "Uw code is 604 417|604 417",
        "Код підтвердження 60 44 17. Дійсний 2 хв.|60 44 17",
        "your passcode is 6 0 4 7 again|6 0 4 7",
        "Ihr Code zum Unterzeichnen des Vertrags: K7T-42M (gültig 15 Minuten)|K7T-42M",
        "您的簡訊動態密碼為 K8R4T1,序號 0217|K8R4T1",
        "Verwenden Sie 604417 als Bestätigungscode|604417",
        "Utilisez 604417 comme code de vérification|604417",
        "मोबाइल बँकिंग नोंदणीसाठी 604417 हा OTP वापरा|604417",
        "604417 adalah kode OTP Anda|604417"
      })
  void oneTimePasswordsAreFoundBehindWhatTheyAreFor(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly("global.one-time-password high " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Your verification code is:\\n\\n604417\\n\\nIt expires soon.|global.one-time-password high 604417",
        "Ihr Code lautet\\n\\n604417\\n\\nDanke|global.one-time-password high 604417",
        "Enter this code on the sign-in page:\\n\\n604 417\\n\\nIt expires|global.one-time-password high 604 417",
        "Ihre neue PIN für die Girocard lautet:\\n\\n      6 0 4 7\\n\\nBitte|global.password high 6 0 4 7",
        "Password for the report:\\n\\nKx42+hill\\n\\nRegards|global.password high Kx42+hill",
        "mail:\\n  password: abyz kqne wwpt dlmo|global.password high abyz kqne wwpt dlmo",
        "Password\\nKx42+hill|global.password high Kx42+hill"
      })
  void secretsMayStandOnALineOfTheirOwnBelowEmptyLines(String text, String found) {
    assertThat(Scanned.findings(text.replace("\\n", "\n"))).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lösenordet till arkivet: Blad_Myr34|Blad_Myr34",
        "Пароль до архіву: Яблуко2025|Яблуко2025",
        "Паролата за виртуалната машина е Pirin#Eho7|Pirin#Eho7",
        "Parola contului de test este Cetatea.Alba5|Cetatea.Alba5",
        "הסיסמה לקובץ היא Zayit!Galil7|Zayit!Galil7",
        "La contrasenya del fitxer és Garbinada.44x|Garbinada.44x",
        "Pasahitza: Urola-Kosta9|Urola-Kosta9",
        "ਪਾਸਵਰਡ Kikkar-Khet7 ਹੈ ਜੀ|Kikkar-Khet7",
        "添付ファイルのパスワードは下記の通りです。\\nk7Tsubame4Qf|k7Tsubame4Qf",
        "Kata laluan anda telah ditetapkan semula kepada Durian*Runtuh7|Durian*Runtuh7",
        "Your telephone banking PIN is 59127. You will be asked for it.|59127",
        "$p = ConvertTo-SecureString \"Garonne!Pont37\" -AsPlainText -Force|Garonne!Pont37"
      })
  void passwordsAreFoundInManyLanguages(String text, String found) {
    assertThat(Scanned.findings(text.replace("\\n", "\n")))
        .containsExactly("global.password high " + found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Use code SAVE20 at checkout",
        "OTP VALID FOR 10 MINUTES",
        "Password:\n\nDear all",
        "Password:\n\n12 March 2026",
        "OTP:\n\n12 March 2026",
        "Kennwort im Tresor: siehe Ordner 12",
        "Passwords in 2026: 14 resets",
        "Password at risk: 1200 accounts",
        "password\nALTER LOGIN esep",
        "password: must have four word",
        "ConvertTo-SecureString $pw -AsPlainText -Force"
      })
  void otherWordsAndNumbersAreNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
