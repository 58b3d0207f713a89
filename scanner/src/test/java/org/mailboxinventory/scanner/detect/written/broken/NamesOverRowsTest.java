package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Names of people that go on in the next row of a table's cell, or behind the marks of a line;
 * {@code ~} stands for the line's end, brackets for where the name is.
 */
class NamesOverRowsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 1 | [Rosalind   |       |~|   | Achterberg] | none  |",
        "║ 7 ║ [Sizwe      ║~║   ║ Oosthuizen] ║",
        "│Apoderado │[María Dolores   │~│          │Achterberg Ruiz] │",
        " [Wojciech  +| open~ Kowalski]  | shut",
        " 12 | [Wojciech  +~    | Kowalski]~(1 row)"
      })
  void goOnInTheirCell(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Rosalind   |~| Achterberg |",
        "| 1 | Rosalind   |~| 2 | Achterberg |",
        "| 1 | Rosalind   |~|   |  Achterberg   |",
        "| 1 | Rosalind |~|     | Achterberg |",
        "| 1 | Rosalind   |~|   | the desk   |",
        " Wojciech  | open~ Kowalski  | shut"
      })
  void otherRowsAreNoPartOfThem(String text) {
    assertThat(Scanned.names(whole(text))).noneMatch(name -> name.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "» je vous prie de bien vouloir rappeler mon épouse [Rosalind~» Achterberg] au bureau",
        "# the mandate of last year was signed by the treasurer [Rosalind~# Achterberg] for all",
        "+payee: [Rosalind~+ Achterberg]~+iban: none",
        "13  Q. Who was it?~14  A. A friend of [Rosalind~15  Achterberg], as I said.",
        "» Bonjour [Rosalind~» Achterberg], merci",
        "# Client [Rosalind~# Achterberg], thank you"
      })
  void goOnBehindTheMarksOfALine(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The keys of the vault were handed over on Friday to my daughter [Evadne~Schneider] there.",
        "so please do pay the rest~of it by May to my sister [Evadne~Schneider] and her man~if you"
      })
  void goOnBehindAGivenNameOfNoListWhereTheLineWasFull(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my daughter Evadne~Schneider Street",
        "The keys of the vault were handed over on Friday to the Hausverwaltung~Miete for May.",
        "The keys of the vault were handed over on Friday to the Hausverwaltung~Schneider: none"
      })
  void wordsOfNoListEndTheirLineElsewhere(String text) {
    assertThat(Scanned.names(whole(text))).noneMatch(name -> name.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NAME: [PETER MATTHEW ACHTERBERG]~QID   285356",
        "NAME  [PETER MATTHEW ACHTERBERG]~QID   285356",
        "Name: [Peter]~Kto: 285356",
        "NAME  [PETER~      MATTHEW~      ACHTERBERG]~QID   285356"
      })
  void theLabelOfTheNextFieldIsNoPartOfThem(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name: [Rosalind~    Achterberg]~Branch: Salem",
        "    Name: [Rosalind~    Achterberg]~    Branch: Salem",
        "Account holder: [Gayathri~    Venkatasubramanian]~Branch: Salem",
        "Najemca: [Pani Katarzyna~Wiśniewska], PESEL nieznany",
        "Payee: \"[Rosalind \"~    + \"Achterberg]\"",
        "The payee is [Rosalind =~Achterberg], kindly",
        "The payee is [Rosalind=20~Achterberg], kindly",
        "The payee is [Rosalind \\~Achterberg], kindly",
        "<p>Name: [Rosalind<br/>~Achterberg]<br/>~Branch</p>",
        "No  Name        Amount~1   [Rosalind    120.00~    Achterberg]~",
        "No  Amount  Name~1   120.00  [Rosalind~            Achterberg]~2   130.00  -",
        "09.02.   Credit   [Rosalind     +120,00~                  Achterberg]",
        "09.02.   Credit   [Mary Anne     +120,00~                  Achterberg]"
      })
  void goOnInTheirFieldOrBehindTheSignOfABreak(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name: Rosalind   Town: Salem~                 Achterberg",
        "Day: none      Name: Rosalind~      Achterberg",
        "Name: Rosalind~    Status open",
        "Name: Rosalind~    IBAN none",
        "The payee is Rosalind = Achterberg, kindly",
        "No  Name        Amount~1   Rosalind    120.00~2   Achterberg  130.00",
        "No  Name        Amount~1   Rosalind    120.00~       Achterberg",
        "09.02.   Credit   Rosalind     +120,00~                  Achterberg Street",
        "09.02.   Credit   Rosalind     +120,00~                  Status",
        "09.02.   Credit   Rosalind     +120,00~        Achterberg",
        "Account holder~Rosalind~Account number~12345678"
      })
  void otherFieldsAreNoPartOfThem(String text) {
    assertThat(Scanned.names(whole(text))).noneMatch(name -> name.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kontoinhaber~[Wolfgang~Birkenfeld]~IBAN~DE30",
        "Account holder~[Rosalind Qwertzen]~Account number~12345678",
        "Account holder~[Rosalind]~Account number~12345678"
      })
  void areBelowTheLabelOfAFormWhereAnotherAndANumberFollow(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account holder~Northwind Traders~Account number~12345678",
        "Account holder~Qwertzen Asdfgh~Account number~12345678",
        "Name~Address~City~Phone~030 123",
        "Account holder~Rosalind~please sign here and return it to us at once~4",
        "Account holder~Rosalind~12345678"
      })
  void otherWordsBelowALabelAreNone(String text) {
    assertThat(Scanned.names(whole(text))).isEmpty();
  }

  private static String whole(String text) {
    return text.replaceAll("[\\[\\]]", "").replace('~', '\n');
  }

  private static String name(String text) {
    return text.substring(text.indexOf('[') + 1, text.indexOf(']')).replace('~', '\n');
  }
}
