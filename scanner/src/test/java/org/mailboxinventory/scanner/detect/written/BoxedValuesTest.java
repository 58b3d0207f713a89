package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values in forms with a box for each letter and digit. */
class BoxedValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "PAN: A B C P E 1 2 3 4 F~in.pan high A B C P E 1 2 3 4 F",
        "Permanent Account Number\\nA | B | C | P | E | 1 | 2 | 3 | 4 | F |~in.pan high A | B | C"
            + " | P | E | 1 | 2 | 3 | 4 | F",
        "Aadhaar (12 digits):\\n| 9 | 9 | 9 | 9 | 4 | 1 | 0 | 5 | 7 | 0 | 5 | 8 |~in.aadhaar high"
            + " 9 | 9 | 9 | 9 | 4 | 1 | 0 | 5 | 7 | 0 | 5 | 8",
        "PESEL [4][4][0][5][1][4][0][1][3][5][9] (wniosek)~pl.pesel high"
            + " 4][4][0][5][1][4][0][1][3][5][9",
        "Social security number |2|1|9|-|0|9|-|9|8|7|6|~us.ssn high 2|1|9|-|0|9|-|9|8|7|6",
        "IBAN |D|E|8|9|3|7|0|4|0|0|4|4|0|5|3|2|0|1|3|0|0|0|~global.iban high"
            + " D|E|8|9|3|7|0|4|0|0|4|4|0|5|3|2|0|1|3|0|0|0",
        "C.F. |B|R|T|L|N|E|7|6|D|5|2|F|8|3|9|Y| MODELLO 730~it.codice-fiscale high"
            + " B|R|T|L|N|E|7|6|D|5|2|F|8|3|9|Y",
        "PESEL (4)(4)(0)(5)(1)(4)(0)(1)(3)(5)(9)~pl.pesel high 4)(4)(0)(5)(1)(4)(0)(1)(3)(5)(9",
      })
  void areOne(String text, String finding) {
    assertThat(Scanned.findings(text.replace("\\n", "\n"))).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "PAN\\nA K X P T\\n7 7 2 5 M~in.pan high A K X P T\\n7 7 2 5 M",
        "> PAN\\n> A K X P T 7 7\\n> 2 5 M~in.pan high A K X P T 7 7\\n> 2 5 M",
        "IBAN |D|E|8|9|3|7|0|4|0|0|4|4|\\n|0|5|3|2|0|1|3|0|0|0|~global.iban high"
            + " D|E|8|9|3|7|0|4|0|0|4|4|\\n|0|5|3|2|0|1|3|0|0|0",
        "PAN\\nA K X P T 7 7 2 5 M\\n1 4 0 2 1 9 8 4~in.pan high A K X P T 7 7 2 5 M",
      })
  void areOneOnTwoLines(String text, String finding) {
    assertThat(Scanned.findings(text.replace("\\n", "\n")))
        .containsExactly(finding.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAN\nA K X P T\n\n7 7 2 5 M",
        "PAN\nA K X\nP T 7 7\n2 5 M",
        "Sizes\nA K X P T\n7 7 2 5 M",
        "Rows 1 2 3 4 5 6 7 8 9 10 11 12 of the Aadhaar office",
        "A A D H A A R   S E V A   2 0 2 6",
        "PAN: see boxes | A | B | C |",
        "scores 4 1 2 2 3 1 0 9 1 1 3 4 of the cup",
      })
  void othersAreNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @Test
  void theNumberBeforeTheFirstBelongsToThem() {
    assertThat(Scanned.findings("call us today\n\n1 -  8 0 0 - 5 5 5 - 1 4 8 1 \n\nat any time"))
        .containsExactly("global.phone medium 1 -  8 0 0 - 5 5 5 - 1 4 8 1");
  }
}
