package org.mailboxinventory.scanner.detect.name.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** With what a field goes on behind words that read as a name. */
class FieldRestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Kontoinhaber: Torben Quorvand Bankname: Sparkasse Elmstadt!Torben Quorvand",
        "Titular: Marta Quorvanda Sucursal: Elmera!Marta Quorvanda",
        "AUFTRAGGEBER: EVA SOMMER QUORVANDSTRASSE!EVA SOMMER",
        ":86:GIRO AUFTRAGGEBER: EVA SOMMER QUORVANDSTRASSE 7!EVA SOMMER",
        "Contact: Jan van Quorvand: 0201234567!Jan van Quorvand",
        "Name: Meera Account No: 12345678!Meera",
        "Name: Meera Rao Account Type Savings!Meera Rao",
        "{\"nome\": \"Maria silva\"}!Maria silva",
        "nome: Maria das dores!Maria das dores",
        "INSERT INTO c (id, nome) VALUES (1, 'Maria das dores');!Maria das dores",
        "Name: Meera is away!Meera",
        "Ad: Nurcan Özquorv!Nurcan Özquorv",
      })
  void theNameEndsBeforeTheNextLabelAndBeforeItsStreet(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"account_name\": \"QVD State Agency\",",
        "\"alias\": \"Omega Account\",",
        "Beneficiary name: National Bank of Elmland",
        "Account name: Elmford Monthly Meeting Of The Society Of Singers",
        "Account name: Quorvand Local Municipality\\n",
        "Payee name: Quorvand.hu Kft.",
        "Reference – Trip Details and Date",
        "Beneficiary name: Quorvand Auto Parts, LLC",
        "Account name: QUORVANDIX (PTY) LTD",
        "Account name: Quorvandix (India) Private Limited",
        "Korisnik: QUORVANDA EDU PR",
        "Account Name: Quiet Christian Network Musical Seminary - Elmstadt",
        "Account Name: QTI Jodhpur Hostel Receipts and Fine Accounts</li>",
        "Account Name: Quorvand Learning Centre   Sort Code:",
        "Kontoinhaber: Elektrotechnik Maier",
        "Kontoinhaber: Gebäudereinigung Ebert",
      })
  void theRestOfTheFieldMakesAThingOfTheWords(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name: QVD\nBSB: 063000",
        "Nombre de usuario: `<USUARIO>`",
        "name: 'Quorvandul',\n  description: 'Payment for a plan',",
        "{\"name\": \"Quorvandul\", \"price\": 20}",
      })
  void aPlaceholderOrAThingOfAProgramIsNobody(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "{\"name\": \"Meera Quorvand\", \"price\": 20}!Meera Quorvand",
        "\"name\": \"john quorvand\",!john quorvand",
        "\"name\": \"john short\",!john short",
        "Képviselő: Quorvándi Ádám!Quorvándi Ádám",
        "username: samir quorvandel!samir quorvandel",
      })
  void peopleInSuchFieldsAreFound(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }
}
