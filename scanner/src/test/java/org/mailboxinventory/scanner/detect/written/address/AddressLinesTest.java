package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses over the end of a line of running text, and those that begin with their code. */
class AddressLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> Die neue Anschrift lautet: [[An der\n> Alten Ziegelei 15, 48157 Münster]]. Bitte",
        "> sede dello studio è in [[Via Dante\n> Alighieri 40, 38122 Trento]], primo piano",
        "> Nuestra nave está en [[Polígono Industrial Las Atalayas,\n> parcela 88, 03114 Alicante]].",
        "en [[Calle Mayor,\n12, 28013 Madrid]]",
        "adresse : [[12 rue de la\nRépublique, 69002 Lyon]]",
        "vive en [[Avenida de la\nConstitución 14, 41001 Sevilla]]",
        "Luigi de\n[[Via Roma 5\n50122 Firenze]]",
        "Jan Schulz\nc/o Familie Dyck\n[[Heideweg 23\n32108 Bad Salzuflen]]"
      })
  void theNameOfAStreetGoesOn(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N: Ida Holm\nS: [[Rämistrasse 9\nS: 8001 Zürich]]\nS: Switzerland\n",
        "S: [[12 Donald St, Apt 4\nS: Weymouth, MA 02188]]\nS: USA",
        "% Author: Ida Holm\n% Address: [[Goethestr. 4\n%   50667 Köln]]\n% Revision: 4.0",
        "// [[12 Mill Road\n// Cambridge CB1 2AB]]\n// all rights",
        "S: Sprint 12\nS: 4500 Items in Rom\nS: Done",
        "% Revision 4\n% 4500 Users\n% Paris 2026"
      })
  void aMarkBeginsEachLine(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gelegen te [[4811 XC Breda, Baronielaan 77]], kadastraal",
        "te [[1017 GC Amsterdam, Kerkstraat 12]].",
        "wonende te [[3814 TD Amersfoort aan het Valutaboulevard 18]], afschrift",
        "gevestigd te [[1017 GC Amsterdam aan de Keizersgracht 12]], hierna",
        "te [[2401 AB Alphen aan den Rijn aan de Kerkstraat 4]].",
        "te [[2401 AB Alphen aan den Rijn, Kerkstraat 4]].",
        "te 1017 GC Amsterdam aan de bank 12 euro",
        "te 1017 GC Amsterdam aan de heer Jansen 12 keer",
        "levering 4811 XC Breda aan de Klant 3 stuks",
        "te 1017 GC Amsterdam, artikel 12",
        "model 4811 XC Breda is leverbaar"
      })
  void theCodeAndTheTownComeFirst(String marked) {
    MarkedAddresses.found(marked);
  }
}
