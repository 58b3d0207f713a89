package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Versions behind a program, or in one list with another that can be no address. */
class DottedVersionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger 12.0.7.4410, engine 19.2.4.18, console 4.4.0.2",
        "engine 19.2.4.18; ledger 12.0.7.4410",
        "odbc driver 17.8.1.1 on both",
        "Flexcube 14.7.0.2 goes live on Sunday",
        "Temenos core 10.4.1.9 is frozen",
        "the parche 8.1.4.2 is due on Friday",
        "修正補丁 none, 补丁 10.4.1.9 已安装",
        "PCI DSS 8.3.10.1 is new",
        "siehe Punkt 10.4.1.2 der Richtlinie",
        "règle 10.4.1.2 de la norme",
        "podle bodu 4.1.2.10 přílohy",
        "согласно пункту 4.1.2.10 договора",
        "Updated agent 10.2.14.3 -> 10.2.15.0 tonight",
        "agent updated: 10.2.14.3 → 10.2.15.0",
        "tested on 115.12.0.1 beta",
        "ビルド 11.0.19.7 を適用",
        "Sitzung 14.30.15.15 im Saal",
        "la reunión queda a las 10.15.11.45",
        "listener 19.22.0.0 answers again",
        "build 10.4.31.7 is out, the till shows 10.4.30.2",
        "the till shows 10.4.30.2 and not build 10.4.31.7",
        "task 12.10.4.31 is open",
        "Schritt 12.10.4.31 schlug fehl",
        "policy 14.11.5.18 was pushed",
        "આવૃત્તિ 10.4.31.7",
        "பதிப்பு 10.4.31.7",
        "payShield 10.4.31.7 is in use"
      })
  void areNoAddresses(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"14.30.12.15", "10.30.10.44", "24.30.25.45", "10.30.11.150", "10.30.0.10"})
  void areNoTimes(String address) {
    assertThat(Scanned.findings("refused: " + address))
        .singleElement()
        .asString()
        .endsWith(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "router 198.51.100.23, ledger 12.0.7.44",
        "198.51.100.23 asked, ledger 12.0.7.4410",
        "router 198.51.100.23 | ledger 12.0.7.4410",
        "server 198.51.100.23, ledger 12.0.7.4410",
        "Flexcube listens on 198.51.100.23",
        "Flexcube host 198.51.100.23 rebooted",
        "version 2.4.18.2 du logiciel, patch 8.8.4.4 ; serveur 198.51.100.23",
        "адреса 198.51.100.23, пункт 4.2.1.7 договору",
        "Sterownik 31.0.101.2115 zainstalowany, drukarka ma teraz 198.51.100.23",
        "firewall rule 198.51.100.23 any accept",
        "build 12.4.25.7 is out. The node 198.51.100.23 is up",
        "task 198.51.100.23 refused",
        "NAT 10.2.14.3 -> 198.51.100.23",
        "scp dump.gz backup@198.51.100.23:/srv"
      })
  void otherAddressesAreFound(String text) {
    assertThat(Scanned.findings(text))
        .anySatisfy(found -> assertThat(found).endsWith(" 198.51.100.23"));
  }
}
