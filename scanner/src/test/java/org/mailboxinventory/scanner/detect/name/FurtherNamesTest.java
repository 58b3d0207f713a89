package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names of further peoples, and names at places where a text says little around them. */
class FurtherNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "met Rhodri ap Quorwyn there|Rhodri ap Quorwyn",
        "met Nesta ferch Quorwyn there|Nesta ferch Quorwyn",
        "given to Sjoerd ten Quorvelde.|Sjoerd ten Quorvelde",
        "and Yousef bin Hassan Al Quorvadi / next|Yousef bin Hassan Al Quorvadi",
        "met Ranasinghe Arachchige Kamal Weerasuriya there|Ranasinghe Arachchige Kamal Weerasuriya",
        "met Quorvachchige Kamal Perera there|Quorvachchige Kamal Perera",
        "seat of LE QUORVEC Amélie, window|LE QUORVEC Amélie",
        "seat of DE LA QUORVE Amélie, window|DE LA QUORVE Amélie",
        "and Sunita Contractor agrees|Sunita Contractor",
        "and Jun Whitfield agrees|Jun Whitfield"
      })
  void theWholeNameIsFound(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the deed is notarised. - Sunita Quorvand|Sunita Quorvand",
        "the deed is notarised! – Sunita Quorvand|Sunita Quorvand",
        "<Cdtr><Nm>Quorvald Xolstrup</Nm></Cdtr>|Quorvald Xolstrup",
        "<alias>Quorvin Xola Zubaru</alias>|Quorvin Xola Zubaru",
        "sent to Sunita Deshpande Kulkarni (Addis Ababa)|Sunita Deshpande Kulkarni"
      })
  void aPlaceAtTheEndOfATextOrInAnElementSaysIt(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paid 5 Jun Whitfield there", "due 30 Jan. Whitfield there"})
  void aMonthBesideANumberIsNoFirstName(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paciente: Sofía Serrano Sol. Médica de guardia|Sofía Serrano Sol",
        "Hello, I'm Sunita Deshpande and I want|Sunita Deshpande",
        "Hello, I’m Sunita Deshpande and I want|Sunita Deshpande",
        "from 12 April Sunita Deshpande covers|Sunita Deshpande",
        "2. INF SUNITA DESHPANDE|SUNITA DESHPANDE",
        "<Cdtr><Nm>Amélie de La Place</Nm></Cdtr>|Amélie de La Place",
        "Lim Mei Ling left in May|Lim Mei Ling",
        "The clerk was one Sunita Mutua.|Sunita Mutua",
        "Grace Field called about the loan|Grace Field",
        "<contact><given>Sunita</given><city>Pune</city></contact>|Sunita",
        "Name of applicant: MOHD. SALIM QURESHI|MOHD. SALIM QURESHI"
      })
  void whatIsBesideANameEndsIt(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sr. Grid Scheduler",
        "form of Lincoln Elementary, Omaha",
        "Emergency contact: Madison Elementary",
        "Fournisseurs: Marie Dubois, Paul Girard",
        "subscribed to Martha Stewart Living",
        "ok, na lage to office pe try karna"
      })
  void jobsSchoolsAndFirmsAreNoPeople(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"收件人：黄志强，请尽快回复。", "收件人：黄志强，如有疑问"})
  void aRequestInChineseIsNoName(String text) {
    assertThat(Scanned.names(text)).containsExactly("黄志强");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roman Quorvand <rq@mail.example>|Roman Quorvand",
        "\"Juan García Quorvabel\", \"Quito\"|Juan García Quorvabel",
        "- Peter Odhiambo Quorvosi|Peter Odhiambo Quorvosi",
        "Officina Centrale di Luca Bianchi, Torino|Luca Bianchi",
        "OFFICINA CENTRALE DI BIANCHI LUCA, Torino|BIANCHI LUCA",
        "Nome e Cognome: Quorvand Stile di Luca Bianchi|Luca Bianchi",
        "4 QUORVPATI GOPAL RAO Director 3/Guarantor|QUORVPATI GOPAL RAO",
        "fatherName: \"Late. Sunil Quorvel\"|Sunil Quorvel",
        "the bench of justice SK Mathur says|SK Mathur",
        "Quorvinné Szabó Ilona|Quorvinné Szabó Ilona",
        "filho de João Pereira da Silva e de Quorviane Lopes da Silva|João Pereira da"
            + " Silva;Quorviane Lopes da Silva",
        "Copyright (C) 1997 <Jan Quorver>|Jan Quorver",
        "Copyright (c) 2001-2003, Esther Quorver|Esther Quorver",
        "At 10:07=E2=80=AFAM Paolo Quorvi <pq@mail.example> wrote:|Paolo Quorvi"
      })
  void whatIsWrittenAroundThemOrHowLeavesNoDoubt(String text, String names) {
    assertThat(Scanned.names(text)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring Benjamin – 913 47 058",
        "local: Sala da Chefia do Departamento",
        "Copyright 2009 Jordan Software",
        "Copyright 1999 Ada Quorvand Holdings",
        "Peter Odhiambo Quorvosi Systems runs on it",
        "TABELA 1 - Entradas Rejeitadas (código",
        "Học viện công nghệ Bưu Chính Viễn Thông",
        "nel campo P.IVA DEVE avere",
        "im Roman Effi Quorvand wird erzählt"
      })
  void requestsRoomsFirmsAndHeadingsAreNobody(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void thePartiesOfACaseAreParted() {
    assertThat(Scanned.names("Ashok Singh Vs State of Uttar Pradesh"))
        .containsExactly("Ashok Singh");
    assertThat(Scanned.names("Meera Nair Versus Union of India")).containsExactly("Meera Nair");
    assertThat(Scanned.names("India Vs Pakistan was played")).isEmpty();
  }

  @Test
  void aFamilyCalledAsPlacesAreIsOneBeforeAnAddressOfMail() {
    assertThat(Scanned.names("From: William Park <parkw@mail.example>"))
        .containsExactly("William Park");
    assertThat(Scanned.names("From: Hyde Park <info@mail.example>")).isEmpty();
    assertThat(Scanned.names("they met in William Park at noon")).isEmpty();
  }

  @Test
  void aLineOfTwoWordsAndAnInitialBetweenThemIsAName() {
    assertThat(Scanned.names("Best,\nKisena M. Mabuba\n")).containsExactly("Kisena M. Mabuba");
    assertThat(Scanned.names("we run Kisena M. Mabuba on it")).isEmpty();
  }
}
