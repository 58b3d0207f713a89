package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Secrets behind what they are for, and before their labels. */
class SecretsBesideWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ji 4471 otp aaya hai|global.one-time-password high 4471",
        "ok 883120 otp received|global.one-time-password high 883120",
        "Das Kennwort für das PDF-Dokument lautet: Zug!7744ab|global.password high Zug!7744ab",
        "The password for the e-statement is Kx99hill.|global.password high Kx99hill",
        "use it with secret q7Trc/0wnuXzka+TPttpw4QuNiRngr9F and go|global.password high"
            + " q7Trc/0wnuXzka+TPttpw4QuNiRngr9F",
        "password for letter.pdf: Rain!4471|global.password high Rain!4471",
        "Le mot de passe pour l'archive est: Neige!2071|global.password high Neige!2071",
        "Le mot de passe du fichier est : Neige!2071|global.password high Neige!2071",
        "La contraseña del archivo es: Nieve!2071|global.password high Nieve!2071",
        "La password dell'archivio è: Neve!2071|global.password high Neve!2071",
        "Contraseña: mañana|global.password high mañana",
        "Пароль от почты банка: Zima_2044|global.password high Zima_2044",
        "Kundenportal şifresi: Zima_2044|global.password high Zima_2044",
        "https://bank.example/in?user=ravi&password=Zima2044&go=1|global.password high Zima2044",
        "Server=db1.example;Uid=los;Pwd=Zima#2044; then restart|global.connection-string high"
            + " db1.example;Uid=los;Pwd=Zima#2044",
        "Besprechung 388 417 220 91, Kennung: vT3mZq|global.meeting-passcode high vT3mZq",
        "Id. de reunión: 388 417 220 91, Código de acceso: vT3mZq|global.meeting-passcode high"
            + " vT3mZq",
        "Toplantı 388 417 220 91, Geçiş kodu: 771402|global.meeting-passcode high 771402",
        "Zoom 388 417 220 91 (Pass: 7714)|global.password high 7714"
      })
  void areFound(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La contraseña es opcional, si falta se pide",
        "Mot de passe : optionnel",
        "Hasło: opcjonalne",
        "5000 otp sheets were printed",
        "4471, otp aaya nahi",
        "Failed password for invalid user root from bead:cafe:aa12::1:1 port 22",
        "the volume mounts with secret db-cert-12 and config map app-3",
        "Contraseña: llegará por correo aparte",
        "Heslo: přijde zvlášť poštou",
        "Пароль: придёт отдельным письмом",
        "https://bank.example/forgot-password?step=2&lang=en",
        "see /login/password?mode=otp&ref=1 in the log",
        "Kennung: vT3mZq",
        "Geçiş kodu: 771402"
      })
  void areNotWhatIsSaidOfThem(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  /** Three letters and six digits that pass the check of Polish identity cards. */
  @Test
  void theLettersBeforeACodeMayBeItsLabel() {
    assertThat(Scanned.findings("also got OTP 365080 now, what is to be done"))
        .containsExactly("global.one-time-password high 365080");
  }
}
