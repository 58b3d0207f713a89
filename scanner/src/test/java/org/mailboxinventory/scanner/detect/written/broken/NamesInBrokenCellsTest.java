package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Names of people in a cell of a record, or between the quotation marks of one, that hold the end
 * of a line; {@code ~} is the line's end, {@code ^} a tab, brackets are around the name.
 */
class NamesInBrokenCellsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"[Rosalind~Achterberg]\",\"city\":\"Salem\"}",
        "{\"name\": \"[Rosalind~Singh Gill]\"}",
        "\"[Rosalind~van der Achterberg]\",\"Salem\"",
        "7,[Rosalind~Achterberg],Salem",
        "Salem,[Rosalind~Achterberg],20.50",
        "7;[Rosalind~Achterberg];Salem",
        "7|[Rosalind~Achterberg]|Salem",
        "7^[Rosalind~Achterberg]^Salem",
        "Salem^[Rosalind~Achterberg]^20.50",
        "Code^Name^Sum~E7^[Rosalind~Achterberg]^20.50~E8^[Rosalind~Achterberg]^21.50",
        "| Holder | [Mary Anne~Achterberg]  | open |",
        "?31DE00?32[ROSALIND~QWERTZENBERG]?34166",
        "?31DE00?32[MARLIES QWERTZOFLER]",
        "Nominee^[Rosalind~Achterberg]~Branch^Salem"
      })
  void areOne(String text) {
    assertThat(Scanned.names(whole(text))).contains(name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Achterberg,Rosalind~Birkenfeld,Wojciech",
        "Achterberg^Rosalind~Birkenfeld^Wojciech",
        "Rosalind^Wojciech~Achterberg~Birkenfeld",
        "Salem | Rosalind~Achterberg | Wojciech",
        "?20ROSALIND~QWERTZENBERG?34166",
        "?32STADTWERKE~SALEM?34166",
        "7,Rosalind~8,Achterberg",
        "Team^J^G~Rosalind Achterberg^7^4",
        "7^Rosalind~Status^open"
      })
  void otherCellsAreNoPartOfThem(String text) {
    assertThat(Scanned.names(whole(text))).noneMatch(name -> name.contains("\n"));
  }

  private static String whole(String text) {
    return text.replaceAll("[\\[\\]]", "").replace('~', '\n').replace('^', '\t');
  }

  private static String name(String text) {
    return text.substring(text.indexOf('[') + 1, text.indexOf(']')).replace('~', '\n');
  }
}
