package org.mailboxinventory.scanner.detect.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What belongs together in texts of each layout: each record's values, in the order of the text.
 */
@Tag("long")
final class RecordTest {
  private final ReadRecords read = new ReadRecords();

  private List<List<String>> records(boolean html, String text) {
    return read.of(html, text);
  }

  @Test
  void aRowOfATableIsARecord() {
    assertThat(
            records(
                true,
                "<table><tr><th>Name</th><th>PAN</th><th>Mobile</th></tr>"
                    + "<tr><td>Asha Rao</td><td>BNZPK4321L</td><td>9876543210</td></tr>"
                    + "<tr><td>Vikram Iyer</td><td>CQWPM8765R</td><td>9123456780</td></tr>"
                    + "</table>"))
        .containsExactly(
            List.of("Asha Rao", "BNZPK4321L", "9876543210"),
            List.of("Vikram Iyer", "CQWPM8765R", "9123456780"));
  }

  @Test
  void aRoleInAColumnsHeaderIsARecordOfItsOwn() {
    assertThat(
            records(
                true,
                "<table><tr><th>PAN</th><th>Mobile</th><th>Nominee mobile</th>"
                    + "<th>Nominee PAN</th></tr>"
                    + "<tr><td>BNZPK4321L</td><td>9876543210</td><td>9123456780</td>"
                    + "<td>CQWPM8765R</td></tr></table>"))
        .containsExactly(List.of("BNZPK4321L", "9876543210"), List.of("9123456780", "CQWPM8765R"));
  }

  @Test
  void aTableOfLabelsAndValuesIsOneRecord() {
    assertThat(
            records(
                true,
                "<table><tr><td>Customer PAN</td><td>BNZPK4321L</td></tr>"
                    + "<tr><td>Mobile number</td><td>9876543210</td></tr>"
                    + "<tr><td>Email</td><td>asha.rao@example.com</td></tr></table>"))
        .containsExactly(List.of("BNZPK4321L", "9876543210", "asha.rao@example.com"));
  }

  @Test
  void aListOfContactsInTwoColumnsIsARecordARow() {
    assertThat(
            records(
                true,
                "<table><tr><th>Mobile</th><th>Email</th></tr>"
                    + "<tr><td>9876543210</td><td>asha.rao@example.com</td></tr>"
                    + "<tr><td>9123456780</td><td>v.iyer@example.com</td></tr></table>"))
        .containsExactly(
            List.of("9876543210", "asha.rao@example.com"),
            List.of("9123456780", "v.iyer@example.com"));
  }

  @Test
  void aRowOfAPlainTextTableIsARecord() {
    assertThat(
            records(
                false,
                """
                Mobile,PAN,Email
                9876543210,BNZPK4321L,asha.rao@example.com
                9123456780,CQWPM8765R,v.iyer@example.com
                """))
        .containsExactly(
            List.of("9876543210", "BNZPK4321L", "asha.rao@example.com"),
            List.of("9123456780", "CQWPM8765R", "v.iyer@example.com"));
  }

  @Test
  void aBlockOfLabelledLinesIsARecord() {
    assertThat(
            records(
                false,
                """
                PAN: BNZPK4321L
                Mobile: 9876543210
                Email: asha.rao@example.com

                PAN: CQWPM8765R
                Mobile: 9123456780
                """))
        .containsExactly(
            List.of("BNZPK4321L", "9876543210", "asha.rao@example.com"),
            List.of("CQWPM8765R", "9123456780"));
  }

  @Test
  void theSameLabelBehindABlankLineBeginsAnotherBlock() {
    assertThat(
            records(
                false,
                """
                Mobile: 9876543210
                Email: asha.rao@example.com

                Mobile: 9123456780
                Email: v.iyer@example.com
                """))
        .containsExactly(
            List.of("9876543210", "asha.rao@example.com"),
            List.of("9123456780", "v.iyer@example.com"));
  }

  @Test
  void aRoleInALabelOrHeadingIsARecordOfItsOwn() {
    assertThat(
            records(
                false,
                """
                PAN: BNZPK4321L
                Mobile: 9876543210
                Nominee mobile: 9123456780
                Email: asha.rao@example.com
                """))
        .containsExactly(
            List.of("BNZPK4321L", "9876543210", "asha.rao@example.com"), List.of("9123456780"));
    assertThat(
            records(
                false,
                """
                PAN: BNZPK4321L
                Mobile: 9876543210
                Nominee details
                Mobile: 9123456780
                Email: v.iyer@example.com
                """))
        .containsExactly(
            List.of("BNZPK4321L", "9876543210"), List.of("9123456780", "v.iyer@example.com"));
  }

  @Test
  void aRunOfTextGoesOnOverParagraphsUntilAnotherPersonBegins() {
    assertThat(
            records(
                false,
                """
                Dear team,
                please update the PAN BNZPK4321L of the customer.

                He can be reached on mobile 9876543210.

                The other case: PAN CQWPM8765R, mobile 9123456780.
                """))
        .containsExactly(List.of("BNZPK4321L", "9876543210"), List.of("CQWPM8765R", "9123456780"));
  }

  @Test
  void aSignatureIsNoPartOfWhatIsAboveIt() {
    assertThat(
            records(
                false,
                "The customer's PAN is BNZPK4321L.\n\n-- \nR. Kulkarni\nMobile: 9876543210\n"))
        .containsExactly(List.of("BNZPK4321L"), List.of("R. Kulkarni", "9876543210"));
  }

  @Test
  void aForwardedMessageIsNoPartOfWhatIsAboveIt() {
    assertThat(
            records(
                false,
                """
                His PAN is BNZPK4321L.

                ---------- Forwarded message ---------
                please call mobile 9876543210 today
                """))
        .containsExactly(List.of("BNZPK4321L"), List.of("9876543210"));
  }

  @Test
  void farApartIsNotTogether() {
    String filler = "Nothing of note was said in this sentence. ".repeat(50);
    assertThat(records(false, "His PAN is BNZPK4321L. " + filler + "Mobile: 9876543210"))
        .containsExactly(List.of("BNZPK4321L"), List.of("9876543210"));
  }

  @Test
  void recordsAreTheSameWhereverTheWindowOfTextIsCut() {
    StringBuilder rows = new StringBuilder("<table><tr><th>PAN</th><th>Mobile</th></tr>");
    for (int i = 0; i < 6000; i++) {
      rows.append("<tr><td>BNZP")
          .append((char) ('A' + i % 26))
          .append(String.format("%04d", 1 + i))
          .append("L</td><td>")
          .append(9_800_000_000L + i * 37L)
          .append("</td></tr>");
    }
    List<List<String>> records = records(true, rows.append("</table>").toString());
    assertThat(records).hasSize(6000).allSatisfy(record -> assertThat(record).hasSize(2));
  }
}
