package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers from their zero on, near a word for calling or beside another telephone. */
class DialledNearWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sie erreichen den Hausmeister 040 3344 871|global.phone medium 040 3344 871",
        "nachts der Notdienst 0171-5520934|global.phone medium 0171-5520934",
        "El conserje contesta en el 655 12 08 44|global.phone high 655 12 08 44",
        "vaktmästaren nås 018-471 25 30|global.phone medium 018-471 25 30",
        "in studio, fisso 011 4471 902|global.phone medium 011 4471 902",
        "हमें 9822 014 477 पर कॉल करें|in.mobile medium 9822 014 477",
        "भाई (दुबई) 04 331 7720|global.phone medium 04 331 7720",
        "bin ich my son's: 07700900418|global.phone high 07700900418",
        "same on my UAE no. 0504182279|global.phone medium 0504182279",
        "Fax, Web : : 94-11-2583413 and|global.phone medium 94-11-2583413",
        "'+421 905 413 274, 045-5312376'|global.phone medium 045-5312376",
        "'+421 905 413 274 / 045-5312376'|global.phone medium 045-5312376",
        "Mobil CZ: 604 218 931|global.phone high 604 218 931",
        "Rückruf erbeten: (0 30) 23 12 45 - 17|global.phone high (0 30) 23 12 45 - 17"
      })
  void areTelephones(String text, String found) {
    assertThat(Scanned.findings(text)).contains(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "handphone 9112 3345, office at Tampines 6221 8834|global.phone high 6221 8834",
        "spärren 08-465 004 12, Telefon 031-390 06 45|global.phone high 08-465 004 12",
        "yenisi 0532 418 22 79. İş: (0212) 251 44 81|global.phone medium (0212) 251 44 81",
        "móvil: 612 448 701, casa: 91 523 47 11|global.phone high 91 523 47 11",
        "kom. 604 218 931; praca: 22 418 93 35|global.phone high 22 418 93 35",
        "móvil 655 12 08 44 y por la tarde 91 523 47 11|global.phone high 91 523 47 11",
        "mobiel 06-24183756, zelf op (0182) 51 44 20|global.phone high (0182) 51 44 20",
        "κινητό 6944 518 230, στο γραφείο, 210 7315502|global.phone high 210 7315502",
        "kom. 604 218 931, biuro 22 418 9335|global.phone high 22 418 9335"
      })
  void anotherBesideItIsOneToo(String text, String found) {
    assertThat(Scanned.findings(text)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bitte erreichen Sie Vertrag 040 3344 871",
        "window 01 06 25 18 44 to 02 06 25 04 44",
        "SMS BLOCK to 5676714 / 567676",
        "Enter mobile as 9999999999",
        "anrufen am 04.05.2025 08:30",
        "handphone 9112 3345, invoice 6221 8834",
        "llamar, pedido 655 12 08 44",
        "móvil 655 12 08 51, vorbei 912 418 714",
        "telefone (41) 3318-7204, lado 11 2024 8834"
      })
  void whatIsCountedIsNone(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(found -> found.matches(".*(871|0504|8834|44|99|714)$"));
  }
}
