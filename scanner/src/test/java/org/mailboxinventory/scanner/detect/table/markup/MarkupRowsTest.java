package org.mailboxinventory.scanner.detect.table.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Tables in the source of pages and of wikis. */
class MarkupRowsTest {
  private static final String FIRST = "612 345 678";
  private static final String SECOND = "699112233";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><th>Taller</th><th>Teléfono</th></tr><tr><td>Uno</td><td>A</td></tr>"
            + "<tr><td>Dos</td><td>B</td></tr></table>",
        "<TABLE><TR>\n<TH class=x>Taller</TH>\n<TH style='color:red'><b> Teléfono</b></TH></TR>\n"
            + "<tr>\n<td>Uno</td>\n<td><span>A</span></td>\n</tr>\n<tr><td>Dos<td>B</tr></TABLE>",
        "<table><thead><tr><th>Taller<\\/th><th>Teléfono<\\/th><\\/tr><\\/thead>\\n"
            + "<tbody><tr><td>Uno<\\/td><td>A<\\/td><\\/tr><tr><td>Dos<\\/td><td>B<\\/td><\\/tr>",
        "<table border=1><tr><td>Nombre</td><td>Teléfono</td></tr><tr><td>Uno</td><td>A</td></tr>"
            + "<tr><td colspan=2>Más</td></tr><tr><td>Dos</td><td>B</td></tr></table>",
        "{| class=\"wikitable\"\n! Taller !! Teléfono\n|-\n| Uno || A\n|-\n| Dos || B\n|}",
        "{|\n! Taller\n! Teléfono\n|-\n| Uno\n| A\n|-\n| Dos\n| style=\"x\" | B\n|}",
        "||Taller||Teléfono||\n|Uno|A|\n|Dos|B|\n",
      })
  void headersOfTheirColumnsLeadToTelephones(String table) {
    String text = table.replace(">A<", '>' + FIRST + '<').replace(">B<", '>' + SECOND + '<');
    text = text.replace("| A", "| " + FIRST).replace("| B", "| " + SECOND);
    text = text.replace("|A|", '|' + FIRST + '|').replace("|B|", '|' + SECOND + '|');
    assertThat(Scanned.findings(text))
        .contains("global.phone high " + FIRST, "global.phone high " + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>Taller</td><td>Teléfono</td></tr><tr><td>Uno</td><td>699112233</td></tr>",
        "<tr><th>Teléfono</th><td>Pieza</td></tr><tr><td>699112233</td><td>Dos</td></tr>",
        "<tr><th colspan=2>Teléfono</th><th>Pieza</th></tr>"
            + "<tr><td>699112233</td><td>Dos</td></tr>",
        "<tr><th>Pieza</th><th>Teléfono</th></tr></table><tr><td>Uno</td><td>699112233</td></tr>",
        "<tr><th>Pieza</th><th>Teléfono</th></tr> vea <tr><td>Uno</td><td>699112233</td></tr>",
        "<tr><th>Teléfono</th><th>Pieza</th></tr><tr><td>1</td><td>699112233</td></tr>",
        "<tr><th>Pieza</th><th>Teléfono</th></tr><tr><td>Uno</td><td>699112233<i>o</i></td></tr>",
        "{|\n! Teléfono !! Pieza\n|}\n| 699112233 || 2\n",
        "||Teléfono||Pieza||\n\n|699112233|2|\n"
      })
  void otherCellsAreNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.startsWith("global.phone"));
  }

  @Test
  void aTableGoesOnInTheNextWindow() {
    StringBuilder text = new StringBuilder("<table><tr><th>Taller</th><th>Teléfono</th></tr>");
    for (int i = 0; i < 4000; i++) {
      text.append("<tr><td>Uno</td><td>69911").append(1000 + i).append("</td></tr>\n");
    }
    assertThat(Scanned.findings(text.toString()).stream().filter(each -> each.contains("phone")))
        .hasSize(4000);
  }
}
