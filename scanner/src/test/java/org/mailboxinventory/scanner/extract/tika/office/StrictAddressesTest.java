package org.mailboxinventory.scanner.extract.tika.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The addresses of the strict form, wherever a piece ends. */
class StrictAddressesTest {
  private static final String STRICT =
      "<a xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" b='http://purl.oclc.org/ooxml/"
          + "officeDocument/relationships/extendedProperties'>http://purl.oclc.org/ooxml</a>";
  private static final String USUAL =
      "<a xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" b='http://schemas."
          + "openxmlformats.org/officeDocument/2006/relationships/extended-properties'>"
          + "http://purl.oclc.org/ooxml</a>";

  @Test
  void theyAreFoundInWhateverPiecesTheTextComes() throws IOException {
    byte[] all = (STRICT + " ".repeat(300) + STRICT).getBytes(StandardCharsets.ISO_8859_1);
    for (int size = 1; size <= all.length; size++) {
      StrictAddresses addresses = new StrictAddresses();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (int at = 0; at < all.length; at += size) {
        byte[] piece = Arrays.copyOfRange(all, at, Math.min(all.length, at + size));
        out.write(addresses.usual(piece, piece.length));
      }
      out.write(addresses.rest());
      assertThat(out.toString(StandardCharsets.ISO_8859_1))
          .as("%s", size)
          .isEqualTo(USUAL + " ".repeat(300) + USUAL);
    }
  }
}
