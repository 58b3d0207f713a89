package org.mailboxinventory.scanner.detect.name.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names of no list in the rows that a program writes into a database, without a header. */
class RowsOfNamesTest {

  @Test
  void amongCellsOfNamesTheyAreNames() {
    String rows =
        "(1, 'Anna Sommer', 'x'),\n(2, 'Quorvel Brimora Vask', 'y'),\n(3, 'Maria Keller');";
    assertThat(Scanned.names(rows))
        .containsExactly("Anna Sommer", "Quorvel Brimora Vask", "Maria Keller");
  }

  @Test
  void theFirstRowIsKnownByTheNext() {
    assertThat(Scanned.names("(\"A1\", \"Quorvel Brim\"),\n(\"A2\", \"Maria Keller\")"))
        .containsExactly("Quorvel Brim", "Maria Keller");
  }

  @Test
  void amongThingsTheyAreNone() {
    String rows = "(1, 'Anna Sommer'),\n(2, 'Quorvel Brim'),\n(3, 'Blue Pottery Vase');";
    assertThat(Scanned.names(rows)).containsExactly("Anna Sommer");
    assertThat(Scanned.names("(1, 'Tea'),\n(2, 'Quorvel Brim'),\n(3, 'Maria Keller');"))
        .containsExactly("Maria Keller");
  }

  @Test
  void inAnotherColumnTheyAreNone() {
    assertThat(Scanned.names("(1, 'Anna Sommer', 'Elm'),\n(2, 'Maria Keller', 'Quorvel Brim');"))
        .containsExactly("Anna Sommer", "Maria Keller");
  }
}
