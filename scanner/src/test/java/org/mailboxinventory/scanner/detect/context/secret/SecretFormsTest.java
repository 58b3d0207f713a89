package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Secrets that do not directly follow their label. */
class SecretFormsTest {

  private static List<String> findings(String text) {
    return Scanned.findings(text.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het wachtwoord van de gedeelde map is gewijzigd in Berk!Pad04. Groet|Berk!Pad04",
        "пароль от общего ящика сменили, теперь такой: Sosna_0kt. Спасибо|Sosna_0kt",
        "Das Passwort für das Teamlaufwerk wurde auf Elster+Nest9 geändert.|Elster+Nest9",
        "Hasło do panelu administracyjnego zmieniono na Jarzebina#44.|Jarzebina#44",
        "Salasana liitteeseen on Koivu_Metsa7|Koivu_Metsa7",
        "Jelszó a fájlhoz: Szarvas_Erdo3|Szarvas_Erdo3",
        "הסיסמה החדשה לתיקייה המשותפת היא Alon_Oren31|Alon_Oren31",
        "Labdien, parole dokumentam: Ozols.Liepa8|Ozols.Liepa8",
        "Lozinka za otvaranje privitka je promijenjena u Hrast_Bukva4|Hrast_Bukva4",
        "Mật khẩu mở tệp đính kèm là Thong_Tre52|Thong_Tre52",
        "Ang password ng shared drive ay halo_Kawayan2, palitan|halo_Kawayan2",
        "รหัสผ่านสำหรับเปิดไฟล์แนบคือ Mali_Bua29 ค่ะ|Mali_Bua29",
        "附件解压密码是Zhushu-Song18,请查收。|Zhushu-Song18",
        "添付ファイルのパスワードはSakura_Ume4です|Sakura_Ume4",
        "Mot de passe réseau invité (valable 24 h) : Rossignol#Bois2|Rossignol#Bois2",
        "Пароль для открытия вложения - Berezka_Klen7|Berezka_Klen7",
        "Jelszó a csatolmány megnyitásához: Nyirfa_Tolgy4|Nyirfa_Tolgy4",
        "Your telephone banking T-PIN has been generated: 90417. Use it|90417"
      })
  void passwordsAreFoundBehindWordsOfTheirSentence(String text, String found) {
    assertThat(findings(text)).containsExactly("global.password high " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OTP for adding payee R*** K**** is 903 117. Ref 55|903 117",
        "Ihre TAN für die Überweisung von 1.200,00 EUR an M*** S*** ist 482 913.|482 913",
        "Ο κωδικός μίας χρήσης (OTP) για τη συναλλαγή σας 75,40€ είναι 408261.|408261",
        "קוד חד פעמי לכניסה לחשבונך: 491863. תקף|491863",
        "305884 is your Harbour login code.|305884"
      })
  void oneTimePasswordsAreFoundBehindWordsOfTheirSentence(String text, String found) {
    assertThat(findings(text)).containsExactly("global.one-time-password high " + found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please reverse the debit. Complaint token e8aa1116-b689-4001-ae83-dfb8c0ba5bc0.",
        "The password for the portal was changed on 12-Mar-2026 by the helpdesk.",
        "Your password for net banking will expire in 14 days. Ticket INC0044192",
        "La contraseña de acceso se envió al número terminado en 4471.",
        "Das Passwort für SAP-System PRD100 läuft ab.",
        "The password of account svc_batch7 is about to expire.",
        "Login details: see attachment Access_Form_v2.pdf",
        "credentials expire 31Dec2026",
        "Password at risk: 1200 accounts",
        "passwords of SAP, T24 and FLEXCUBE were synchronised on host PRD01.",
        "Password policy: see IT-SEC-014 rev3",
        "OTP for transaction 4471902 has expired",
        "PASSWORD RESET REQUEST RECEIVED",
        "this.password = passwordEncoder.encode(password);",
        "set your password: https://portal.bank.example/password/new?lang=en",
        "密码长度至少8位,须包含字母和数字",
        "Spendenkonto beim Roten Kreuz, Kennwort: Hochwasserhilfe."
      })
  void wordsOfASentenceAreNoSecrets(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "beta mera UPI PIN 638204 hai|638204",
        "Voicemail PIN 260915 - change it|260915",
        "2. Alarm code 4590# within 30 s|4590#",
        "le code de l'alarme est 4408|4408",
        "the courier entrance, door code C2580Y, then lift|C2580Y",
        "Digicode de l’agence : 74B13 puis|74B13",
        "Gate code is #0418; park there|#0418",
        "SIM for the modem: PIN 2480|2480",
        "PIN stampante: 4471|4471",
        "I am putting pin 7305 but it says wrong|7305",
        "supervisor menu: password 22880. Keys|22880",
        "votre mot de passe 448812, merci|448812",
        "Mailbox-PIN Ihres Diensttelefons: 882145, gut|882145",
        "A palavra-passe inicial do portal é Tejo7391x. Obrigado|Tejo7391x",
        "bhai portal ka pwd kya hai\\n[10:43] lucknow@226\\n|lucknow@226",
        "Ravi: what's the password for the shared mailbox?\\nMeena: Coll3ctions!Q3\\n|Coll3ctions!Q3",
        "16:20 - Ju: qual a senha do wifi?\\n12/08/2025 16:21 - Cida: agencia0442\\n|agencia0442",
        "मेरे एटीएम का पिन 4071 है|4071",
        "Security question: name of first pet - answer recorded: Schnurrli. Thanks|Schnurrli",
        "SSID OPS-LIS / KEY TagusTower25. EXPIRES|TagusTower25",
        "- laptop login: reception / Tulip7Bed|Tulip7Bed",
        "creds for UAT pls?\\n[09:03] Tom: uat_tester7 / Gr33nSage-uat\\n|Gr33nSage-uat",
        "18:44 <kryten> what was the vnc pass again\\n18:45 <holly> tr0llGate9X\\n|tr0llGate9X",
        "encrypted with LUKS; passphrase \"copper kettle sings at dawn\" (no quotes)|copper kettle sings at dawn",
        "Passphrase for the backup drive: copper lantern drifts over slate|copper lantern drifts over slate",
        "wifi password is \"tall blue heron\"|tall blue heron",
        "verified by telephone password \"butterscotch\", second letter|butterscotch",
        "Your new password\\n\\n    rusty-anchor-92-Gate\\n\\nis valid|rusty-anchor-92-Gate",
        "otpauth://totp/Bank:ops?secret=K4G4U74Q2GBHMXVXWDVNONHKOD5G6AII&issuer=B|K4G4U74Q2GBHMXVXWDVNONHKOD5G6AII",
        "Setup key: JBSW Y3DP EHPK 3PXP (time based)|JBSW Y3DP EHPK 3PXP",
        "gpg --batch --passphrase \"Avocet over mud\" -d a.gpg|Avocet over mud",
        "net use Z: \\\\filer02\\scan /user:NORD\\svc_scan Gr@nit-Stift /persistent:yes|Gr@nit-Stift",
        "sqlplus flexcube/Fcub5_Mar26@CBSPRD|Fcub5_Mar26"
      })
  void secretsAreFoundInFormsOfTheirLabels(String text, String found) {
    assertThat(findings(text)).containsExactly("global.password high " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Your backup codes - each can be used once:\\n 1. 4417 9902\\n 2. 8015 2236|4417 9902|8015 2236",
        "# recovery codes, account bot\\n3f9a1-c07be\\nb81d4-4e2a6|3f9a1-c07be|b81d4-4e2a6",
        "Vos codes de secours (à conserver) : TQ7K-11MD ; P0ZX-84RW|TQ7K-11MD|P0ZX-84RW",
        "keytool -storepass Dunlin_Mud3 -keypass Godwit_Mud4|Dunlin_Mud3|Godwit_Mud4"
      })
  void everySecretOfAListIsFound(String text, String first, String second) {
    assertThat(findings(text))
        .containsExactly("global.password high " + first, "global.password high " + second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\\nAddress = PC07", "\\nhello"})
  void theSignThatFillsUpAKeyIsNoBreakOfItsLine(String further) {
    String key = "ZTWntnKmo8Gng7sZruo54ijrJeJP3QWAJVCEaijWcyE=";
    assertThat(findings("PrivateKey = " + key + further))
        .containsExactly("global.private-key high " + key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TAN-Liste Nr. 7\\n01 482771   02 903416\\n",
        "iTAN-Liste\\n1 482771\\n2 903416",
        "Lista TAN:\\n1. 482771\\n2. 903416"
      })
  void codesForOrdersAreFoundWithoutTheirNumbers(String text) {
    assertThat(findings(text))
        .containsExactly(
            "global.one-time-password high 482771", "global.one-time-password high 903416");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orbit lantern velvet cousin drift maple siren pudding crater window eagle fossil",
        "1. apple\\n2. river\\n3. stone\\n4. cloud\\n5. table\\n6. market\\n7. pencil\\n8. orange\\n9. window\\n10. garden\\n11. silver\\n12. mountain",
        "1 barco 2 limón 3 túnel 4 perro 5 nube 6 castor 7 lápiz 8 reino 9 sopa 10 vidrio 11 otoño 12 farol"
      })
  void theWordsOfAWalletAreAPrivateKey(String words) {
    assertThat(findings("Recovery phrase:\\n" + words))
        .containsExactly("global.private-key high " + words.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recovery codes:\\nSee section 4.2 of the manual.",
        "Two-factor recovery codes\\nGenerated 12-03-2026\\nUsed 0 of 10",
        "Login: 10:22 / Logout: 17:45",
        "Credentials: CPA, CFA / MBA2010",
        "Security question: what is your first school? Please choose an answer: see the list.",
        "PIN 400001 Mumbai",
        "PIN 77002 is the DRN",
        "PIN drop: 2025",
        "password 2024 policy",
        "password 22880 times",
        "gate code A320 is a plane",
        "door code MAIN01",
        "Ravi: what's the password?\\nTicket: INC0048217",
        "Do you have the password?\\nOrder: AB123456",
        "[10:42] change the password\\n[10:43] yes did so",
        "Uw wachtwoord is gewijzigd op 12-09-2025 om 14:22.",
        "password = var.db_password",
        "密码：请输入密码",
        "パスワード：別途お知らせいたします",
        "TAN-Liste Nr. 4 wurde am 12.02.2026 gesperrt, Vorgang 618204.",
        "UPI PIN must be 4 or 6 digits",
        "ATM PIN 2026 campaign starts in March",
        "Passphrase: required for all encrypted backups since January",
        "The wallet backup lets you restore your funds at any time when you need them on a phone.",
        "kind: Secret\\nmetadata:\\n  name: db-Creds7",
        "Zuschriften unter Kennwort \"Gartenhilfe\" an den Verlag"
      })
  void whatOnlyResemblesSuchAFormIsNoSecret(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LoginDto(userId=a, password=Maple$Sugar4, channel=MOB, otp=null)|Maple$Sugar4",
        "cifs username=scan,password=Sandgrouse6,uid=1000 0 0|Sandgrouse6"
      })
  void furtherFieldsAreNoFurtherValues(String text, String found) {
    assertThat(findings(text)).containsExactly("global.password high " + found);
  }
}
