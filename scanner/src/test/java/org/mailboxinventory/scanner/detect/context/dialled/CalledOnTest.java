package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A verb of calling leads to its number over whom the call is for, or what is sent. */
class CalledOnTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "whatsapp the cheque leaf on 09830017742|in.mobile high 09830017742",
        "whatsapp the cheque leaf to 9830017742 or 70044 18826"
            + "|in.mobile high 9830017742;in.mobile high 70044 18826",
        "call the caretaker of the flat on 07700 900417|global.phone high 07700 900417",
        "bel de balie even op 06-48120931|global.phone high 06-48120931",
        "llámame al 612595381|global.phone high 612595381",
        "rappelez moi au 0639980517 svp|global.phone high 0639980517",
        "rufen Sie den Kollegen unter 0221 4490 117|global.phone high 0221 4490 117",
        "joindre notre agence au 02 61 91 40 18|global.phone high 02 61 91 40 18",
        "llamar a nuestra oficina al 612 59 53 81|global.phone high 612 59 53 81",
        "chiamare il nostro ufficio al 02 40466731|global.phone high 02 40466731",
        "zadzwonić do pani Anny pod 787 697 118"
            + "|global.person-name medium Anny;global.phone high 787 697 118",
        "ring kontoret på 962 08 151|global.phone high 962 08 151",
        "tél de Mme Roussel 0639980517 svp"
            + "|global.person-name medium Roussel;global.phone high 0639980517"
      })
  void leadsToTheNumber(String text, String found) {
    assertThat(Scanned.findings(text)).isEqualTo(Arrays.asList(found.split(";", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rückfragen unter 0221/4710 117|0221/4710 117",
        "Kom.787697118|787697118",
        "тел 8(495)1234517|8(495)1234517",
        "Renseignements au 02 61 91 40 18|02 61 91 40 18",
        "휴대폰: 010-4182-7311 회사: 02-741-8211|02-741-8211",
        "โทร: 089-284-1711 สำนักงาน: 02-628-4111|02-628-4111"
      })
  void whatIsAskedThereAndWhereItRingsLeadToItToo(String text, String number) {
    assertThat(Scanned.findings(text)).contains("global.phone high " + number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Driver Tejas Kulkarni, 9822014477|in.mobile high 9822014477",
        "Fahrer Uwe Lindner 0171 5520934|global.phone high 0171 5520934"
      })
  void theNameOfWhoIsReachedLeadsToTheNumberBehindIt(String text, String found) {
    assertThat(Scanned.findings(text)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call the desk on 12 March 2026 at 10",
        "call the client on 31.12.2026 10:30",
        "call option with strike on 20261231",
        "call about ticket 48120931",
        "driver version 9822014477",
        "call, then post on 48120931",
        "as said over call -\n2026-02-11 09:00:12 INFO login ok"
      })
  void leadsToNoDayAndNoOtherNumber(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
