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
        "pass: Coyote_luna5 pero no lo guardes|global.password high Coyote_luna5",
        "PIN: 6047\\nOk|global.password high 6047",
        "ssh pass: hunter|global.password high hunter",
        "WIFI:T:WPA;S:Kanzlei-Gast;P:Feldahorn8823;;|global.password high Feldahorn8823",
        "Le mdp du partage réseau c'est tilleul-vert-18 (sans espace)|global.password high tilleul-vert-18",
        "<wsse:Password Type=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText\">Mures.Apa.2202</wsse:Password>|global.password high Mures.Apa.2202",
        "Passwort: ATBBMvNDdzgpW5sV2JM7gfK4LHWHA4D5C422|global.secret-bitbucket high ATBBMvNDdzgpW5sV2JM7gfK4LHWHA4D5C422",
        "mail:\\n  password: abyz kqne wwpt dlmo|global.password high abyz kqne wwpt dlmo",
        "Password\\nKx42+hill|global.password high Kx42+hill"
      })
  void secretsAreFoundInOtherForms(String text, String found) {
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
  @CsvSource(
      delimiter = '|',
      value = {
        "curl -s -u melder:Ostwind_5tel https://api.bank.example/v2|Ostwind_5tel",
        "mysqldump -h replica2 -u backup -pKx8Trollius konten|Kx8Trollius",
        "redis-cli -h cache -a 9fTzQ2mLkd81Wvbq ping|9fTzQ2mLkd81Wvbq",
        "ldapsearch -x -D cn=leser -w 'Kx42-hill9' -b dc=bank|Kx42-hill9",
        "sqlcmd -S db1 -U sa -P Kx42+hill9 -Q q|Kx42+hill9",
        "docker login \\\\n  -u ci -p Kx42hill9 hub.bank.example|Kx42hill9",
        "smbclient //fs/akten -U scan01%Kx42hill9|Kx42hill9",
        "openssl pkcs12 -export -passout pass:Flieder77|Flieder77",
        "username wartung privilege 15 password 0 Steinadler_8|Steinadler_8"
      })
  void passwordsAreFoundAmongTheOptionsOfCommands(String text, String found) {
    assertThat(Scanned.findings(text.replace("\\n", "\n")))
        .containsExactly("global.password high " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRIVATE_KEY=0x8056f1731945966f981410dbfdc2b04f334c4825b90e53bc7298ca79ebbfaf4b|global.private-key high 0x8056f1731945966f981410dbfdc2b04f334c4825b90e53bc7298ca79ebbfaf4b",
        "PrivateKey = UK4GoEZCEtTAqDWXZIU6o+vtAUa47CCq9D8G0bG74Kk=|global.private-key high UK4GoEZCEtTAqDWXZIU6o+vtAUa47CCq9D8G0bG74Kk=",
        "Driver={ODBC Driver 18 for SQL Server};Server=db1;Uid=kasa;Pwd=Rila_Manastir9|global.connection-string high Driver={ODBC Driver 18 for SQL Server};Server=db1;Uid=kasa;Pwd=Rila_Manastir9"
      })
  void keysAreFoundBehindTheirLabels(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly(found);
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
        "pass: 12 fail: 3",
        "Password: 2025-03-17",
        "User,Last password change,Owner\nsvc_gate,2025-03-17,Stores\nsvc_yard,17.03.2025,Stores",
        "boarding pass: AB12cd34",
        "PIN: 560001",
        "WiFi: see the notice",
        "पासवर्ड: शाखा से प्राप्त करें",
        "Password: Contact the service desk",
        "password: ENC[AES256_GCM,data:2xxgfyJJE16sHVGLMj7PlMD3,iv:48ekuzmCYD6n08MVgziTxTPb=,type:str]",
        "| password_hash | varchar(72) | bcrypt |\n| otp_sent_at | timestamp | |",
        "password_hash: $2b$12$kq7Wz0Rm3xPvLc9sTn1uYeJb5",
        "String password = System.getenv(\"DB_PW\");",
        "CREATE USER app IDENTIFIED BY '&password';",
        "ALTER LOGIN x WITH PASSWORD = N'$(ReportPwd)';",
        "Server=myServer;Database=myDb;User Id=myUser;Password=myPassword",
        "postgresql://UŻYTKOWNIK:HASŁO@HOST:5432/BAZA",
        "https://registry.npmjs.org/token-types/-/token-types-5.0.1.tgz",
        "mysql -u root -p konten",
        "mysqldump -p$DB_PW konten",
        "curl -u melder https://x.example",
        "curl -u \"admin:${PW12}\" https://x.example",
        "curl -u user:password https://x.example",
        "ConvertTo-SecureString $pw -AsPlainText -Force"
      })
  void otherWordsAndNumbersAreNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
