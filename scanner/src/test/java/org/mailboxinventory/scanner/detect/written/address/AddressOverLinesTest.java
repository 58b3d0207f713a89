package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An address over the end of a full line of a sentence is what it would be on one line; {@code ~}
 * is the line's end.
 */
class AddressOverLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please bring the signed papers before the tenth to our office in [[Kirkegata 7, 4610~"
            + "Kristiansand]] and wait there.",
        "bitte senden Sie alle Unterlagen an die neue Adresse der Mieter: [[Hohenfelder~"
            + "Straße 17/2, 1040 Wien]] und nicht an uns.",
        "> Please have all of the statements of the firm sent to the group, [[Bulevardul Decebal~"
            + "> nr. 14, bl. S7, sc. 1, 030964 București]] from May on.",
        "she has asked us to send the new card to her mother who lives at [[House 9, Kofi Annan~"
            + "Road, East Legon, Accra]] until the spring.",
        "per favore mandate la carta nuova a mia madre che abita da un anno in [[Via dei~"
            + "Cerretani 12, 50123 Firenze]] e non a me."
      })
  void isFoundInOnePiece(String text) {
    MarkedAddresses.found(text.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The list that the branch sent to us last week has these two in it:~"
            + "1) [[14 Linking Road, near the old Town Hall, Bandra, Mumbai 400050]]~"
            + "2) [[S-7 Kamal Enclave, behind the Petrol Pump, Ajmer Road, Jaipur 302006]]",
        "Gunilla Åkesson~[[Kyrkogatan 14 B lgh 1203~831 31 ÖSTERSUND]]~~Din pension",
        "Fastighet    Adress                       Postnr  Ort~"
            + "Almhult 3    [[Norrgården Almhult 112       343 95  Älmhult]]~"
            + "Åsen 1       [[Åsens väg 40                 792 90  Sollerön]]"
      })
  void otherLinesStayApart(String text) {
    MarkedAddresses.found(text.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The item of a list, whose lines hang, and a paragraph with an indent.
        "- the statements of the last two years were sent by post to [[Lindenstrasse~"
            + "  14, 8008 Zürich]] and nobody has signed for them~- the keys",
        "(2) he asks that all letters from us be sent to his sister at [[9 Willow Crescent,~"
            + "    Leeds LS6 2QT]] from the first of the month on",
        "      My brother has left the house and can be reached from now on at [[Karl Johans~"
            + "gate 22, 0159 Oslo]] or by telephone.",
        // Comments, texts of a program, lines of a log, and a backslash.
        "// the customer of this test moved to another house last year, to [[8 Quai des~"
            + "// Brumes, 44000 Nantes]] and back again",
        "/*~ * The customer of this test moved to another house last year, to [[8 Quai des~"
            + " * Brumes, 44000 Nantes]] and back again.~ */",
        "String to = \"send the two cards of the customer to [[27 Harrow \" +~"
            + "    \"Lane, Bristol BS8 2LR]] by courier\";",
        "10:14:02 desk: the card of this customer is to be sent to [[27 Harrow~"
            + "10:14:02 desk: Lane, Bristol BS8 2LR]] by courier",
        "please send both cards of the customer by courier to the new flat, [[27 Harrow \\~"
            + "  Lane, Bristol BS8 2LR]] and no other",
        "please send both cards of the customer by courier to the flat at [[27 Harrow=20~"
            + "Lane, Bristol BS8 2LR]] and to no other=20~",
        "| please send both cards of the customer to the flat at [[27 Harrow Lane,~"
            + "| Bristol BS8 2LR]] and to no other"
      })
  void whateverIsWrittenAroundTheBreak(String text) {
    MarkedAddresses.found(text.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Address  | [[14 Rose Lane,     |~|          | Bristol BS8 2LR]]   |~",
        "| Address  | [[14 Rose Lane,     | open   |~|          | Bristol BS8 2LR]]   |        |~",
        "│ Address  │ [[14 Rose Lane,     │~│          │ Bristol BS8 2LR]]   │~",
        " Name     | Asha Menon~ Address  | [[14 Rose Lane,~          | Bristol BS8 2LR]]~"
      })
  void goesOnInItsCellOfATable(String text) {
    MarkedAddresses.found(text.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| open since 12 May | [[14 Rose Lane, Bristol BS8 2LR]] |~"
            + "| closed in 2019   | [[27 Harrow Lane, Leeds LS6 2QT]] |~",
        "INSURED | [[14 Rose Lane, Bristol BS8 2LR]] | BRICK | 1998 | SUM 24,00,000~"
            + "INSURED | [[27 Harrow Lane, Leeds LS6 2QT]] | BRICK | 2004 | SUM 11,50,000~"
      })
  void otherRowsOfATableStayApart(String text) {
    MarkedAddresses.found(text.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Адрес: [[141070, Московская область,~г. Королёв, ул. Садовая, д. 8]]~Тел: 1",
        "Юридический адрес: [[141070, Московская область, г~   Королёв, ул. Садовая, д. 8]]. ОГРН:",
        "Адрес: [[141070, г. Королёв, ул. Садовая, д. 8]]~Тел: 1",
        "<br> [[41, Beach Road,~<br> Kovalam - 603112]]~</td>",
        "<br> [[41, Beach Road,<br>~Kovalam - 603112]]"
      })
  void goesOnBehindALineThatCannotBeItsLast(String text) {
    MarkedAddresses.found(text.replace('~', '\n'));
  }
}
