package org.mailboxinventory.scanner.detect.name.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What the last or the first word of a field makes a place, a firm or an entry of an account. */
class CalledThingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: \"Quorvanda Fire Station\", phone",
        "name: 'Adelaide Central Bus Terminal',",
        "<NAME>Quorvanding Fee\n<MEMO>x",
        "\"nombre\": \"Papelera Quorvanda S.A.\",",
        "nome: 'Sede Quorvanda',",
        "name: \"ExportError\"",
        "nombreComercial: 'Quorvanda',",
        "name: 'Bath-Quorvand University - Open Day',",
        "Assignee: Unassigned",
        "{\"name\": \"France\", \"code\": \"FR\"}",
        "{ id: 4, name: \"Engineering\" }",
        "Name: Germany",
        "name: North Quorvanda",
        "name: Landkreis Quorvand",
        "name: Día de la Quorva",
        "\"name\": \"Quorvan Rating\",",
        "{\"city\": {\"name\": \"Bengaluru\"}}",
        "Titular: ASOC CIVIL LUZ QUORVANDA",
        "Titular: COOP DE VIVIENDA QUORVANDA",
        "Kontoinhaber: Quorvand Beteiligungs UG",
        "Kontoinhaber: Tierschutzverein Quorvanden",
        "Beneficiario: Amigos Quorvandos de Las Aves A.C.",
        "Beneficiario: QuorvYa Servicios",
        "受取人名：ヤマノシヨウジ(カ",
        "Account name: QUORVANDA INTERNATIONAL TRADE (HONG KONG) CO., LIMITED",
        "Ville : Quorvelles, France",
        "Titular: Creando Quorvos S. de R.L. de C.V.",
        "{ name: 'NORTH QUORVAND', limit: 4942920 }",
        "{ name: 'QUORVA/ANDIRU', voters: 494 }",
        "{ id: 4, basePrice: 90, name: 'Quorva Tandir', icon: 'q' }",
        "{ \"name\": \"Quorva Tandir\", \"origin\": \"x\", \"prices\": {} }",
      })
  void itIsNobodysName(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "name: 'Meera Hall',!Meera Hall",
        "{ name: 'Meera Quorvand', price: 90 }!Meera Quorvand",
        "{ name: 'Tandir Quorvand' }, { id: 4, price: 90 }!Tandir Quorvand",
        "<Nm>Yves de La Tour</Nm>!Yves de La Tour",
        "<NAME>Sandra Fee<MEMO>x!Sandra Fee",
        "\"nombre\": \"Ramesh Kumar S.A.\",!Ramesh Kumar S.A.",
        "{\"name\": \"Okonjo\", \"id\": 4}!Okonjo",
        "Name: Jordan!Jordan",
        "Geschäftsführer: Dipl.-Kfm. Ralf Quorvand!Ralf Quorvand",
        "派送业务员：陈道明；电话!陈道明",
        "Beneficiario: Juan Quorval A.C.!Juan Quorval A.C.",
        "{ name: 'Juan Quorval', limit: 494 }!Juan Quorval",
        "Name: Isla Fisher!Isla Fisher",
        "Name: Sandra West!Sandra West",
      })
  void familiesThatAreCalledLikeItAreFound(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }
}
