package org.mailboxinventory.scanner.detect.address.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Towns and codes that sentences say behind a street. */
class SaidTownTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sediada à [[Rua Lima de Sá, nº 44, no bairro Centro, no município de Itajá - RN, CEP nº"
            + " 59513-000]], inscrita",
        "residente na [[Rua Lima, nº 676, Centro, na cidade de Ijuá/RS]], onde",
        "com sede na [[Av. Lima Sá, 1823, CEP 91900-000, na cidade de Porto Lima - RS]]. A empresa",
        "residente in [[Roma, Via Lunga 430, cap 00181]], premesso",
        "con domicilio en [[Calle Luna nº 4, de la ciudad de Lima del Sur]], presenta",
        "residente na [[Rua Lima, nº 676]], na cidade onde nasceu",
        "residente na [[Rua Lima, nº 676]], cap table"
      })
  void areAPartOfTheAddress(String marked) {
    MarkedAddresses.found(marked);
  }
}
