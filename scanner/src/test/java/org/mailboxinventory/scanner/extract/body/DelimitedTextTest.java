package org.mailboxinventory.scanner.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.extract.WrittenText;
import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;

class DelimitedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a,b\\nc,d\\n~{[a][b];[c][d];}",
        "a;b,c\\r\\nd;e\\r\\n~{[a][b,c];[d][e];}",
        "a\\tb\\n\\n\\tc~{[a][b];[][c];}",
        "a|b~{[a][b];}",
        "a,\\n,b,~{[a][];[][b][];}",
        "\"a,b\",\"say \"\"x\"\"\"\\nc,\"d\\r\\ne\"~{[a,b][say \"x\"];[c][d\\ne];}",
        "a, \"b,c\" ,5\" pipe\\nd,e,f~{[a][b,c ][5\" pipe];[d][e][f];}",
        "sep=;\\na;b,c,d,e\\n~{[a][b,c,d,e];}",
        "one\\ntwo~{[one];[two];}",
        "\"never closed,b\\nc~{[never closed,b\\nc];}",
      })
  void rowsBecomeCells(String csv, String text) {
    byte[] bytes =
        csv.replace("\\n", "\n")
            .replace("\\r", "\r")
            .replace("\\t", "\t")
            .getBytes(StandardCharsets.UTF_8);
    for (int size : new int[] {1, 3, 1000}) {
      WrittenText written = new WrittenText();
      ByteTarget target = BodyReader.open(TextForm.DELIMITED, bytes, null, written);
      for (int at = 0; at < bytes.length; at += size) {
        target.accept(bytes, at, Math.min(bytes.length, at + size));
      }
      target.end();
      assertThat(written.toString()).isEqualTo(text.replace("\\n", "\n"));
    }
  }
}
