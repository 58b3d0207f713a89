package org.mailboxinventory.report.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.write.table.Column;

class CsvTableTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z9",
          "?",
          " ",
          ",",
          "\"",
          "\n",
          "\r",
          "\t",
          "#",
          "=",
          "+",
          "-",
          "@",
          "＝",
          "é",
          "शाखा",
          "\ud800",
          "\u202e",
          "\u007f",
          "😀",
          "'",
          "x=1",
          "long words of plain letters");

  private static final int COLUMNS = 5;

  @Test
  void everyCellIsReadBackAsItMayBeShown() {
    Random random = new Random(11);
    List<List<String>> rows = IntStream.range(0, 4000).mapToObj(i -> row(random)).toList();
    CsvTable<List<String>> table =
        new CsvTable<>(
            IntStream.range(0, COLUMNS)
                .mapToObj(i -> new Column<List<String>>("c" + i, row -> row.get(i)))
                .toList());
    String text = new String(table.text(rows), StandardCharsets.UTF_8);
    List<List<String>> read =
        CsvReader.builder().ofCsvRecord(text).stream().map(CsvRecord::getFields).toList();
    List<List<String>> expected =
        rows.stream().map(row -> row.stream().map(CsvTableTest::shown).toList()).toList();
    assertThat(read).isEqualTo(expected);
  }

  private static List<String> row(Random random) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < COLUMNS; column++) {
      StringBuilder cell = new StringBuilder();
      for (int left = random.nextInt(4); left > 0; left--) {
        // Half of the cells are plain, so that whole rows are.
        cell.append(PIECES.get(random.nextInt(random.nextBoolean() ? PIECES.size() : 3)));
      }
      cells.add(cell.toString());
    }
    return cells;
  }

  private static String shown(String cell) {
    String shown = ShownText.of(cell);
    return shown.strip().matches("(?s)[=+\\-@＝].*") ? "'" + shown : shown;
  }
}
