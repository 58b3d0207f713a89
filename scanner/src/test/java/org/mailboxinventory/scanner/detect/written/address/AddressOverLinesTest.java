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
}
