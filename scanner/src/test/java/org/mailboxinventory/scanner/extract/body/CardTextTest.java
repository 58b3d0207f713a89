package org.mailboxinventory.scanner.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.extract.WrittenText;
import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;

class CardTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "NOTE:4147|  11|~NOTE:4147 11|",
        "NOTE:4147|\t11|FN:x~NOTE:414711|FN:x|",
        "NOTE:a\\, b\\; c\\nd\\Ne\\\\n\\x|~NOTE:a, b; c|d|e\\n\\x|",
        "N;X=\"a\\,b\":c~N;X=\"a\\,b\":c",
        "NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=a9 =|a=3Db|FN:x=41~"
            + "NOTE;ENCODING=QUOTED-PRINTABLE:caf\u00e9 a=b|FN:x=41|",
        "NOTE;QUOTED-PRINTABLE:100=% =4|FN:x~NOTE;QUOTED-PRINTABLE:100=% =4|FN:x|",
        "NOTE:ends with\\~NOTE:ends with\\",
        "||a:b||~||a:b||",
      })
  void linesAreWholeAndCharactersAsTheyAreMeant(String card, String text) {
    String wanted = text.replace('|', '\n');
    String closed = card.endsWith("|") || !text.endsWith("|") ? card : card + "|";
    assertThat(read(closed.replace("|", "\r\n"), StandardCharsets.UTF_8)).isEqualTo(wanted);
    assertThat(read(closed.replace('|', '\n'), StandardCharsets.UTF_8)).isEqualTo(wanted);
    assertThat(read(closed.replace('|', '\r'), StandardCharsets.UTF_16)).isEqualTo(wanted);
  }

  @Test
  void aCharacterThatWasFoldedIsWhole() {
    byte[] cut = "NOTE:caf\u00e9s\r\n".getBytes(StandardCharsets.UTF_8);
    String folded = new String(cut, StandardCharsets.ISO_8859_1).replace("\u00c3", "\u00c3\r\n ");
    assertThat(read(folded, StandardCharsets.ISO_8859_1)).isEqualTo("NOTE:caf\u00e9s\n");
  }

  @Test
  void textIsTheSameHoweverItsBytesAreCut() {
    String card = "NOTE;QUOTED-PRINTABLE:caf=C3=A9 =\r\nx\r\n\r\nFN:a\\nb\r\n c\\\rZ:\u20ac\n";
    byte[] bytes = card.getBytes(StandardCharsets.UTF_8);
    WrittenText written = new WrittenText();
    ByteTarget target = BodyReader.open(TextForm.CARD, bytes, null, written);
    for (int at = 0; at < bytes.length; at++) {
      target.accept(bytes, at, at + 1);
    }
    target.end();
    assertThat(written.toString())
        .isEqualTo("NOTE;QUOTED-PRINTABLE:caf\u00e9 x\n\nFN:a\nbc\\\nZ:\u20ac\n")
        .isEqualTo(read(card, StandardCharsets.UTF_8));
  }

  private static String read(String card, Charset charset) {
    byte[] bytes = card.getBytes(charset);
    WrittenText written = new WrittenText();
    ByteTarget target = BodyReader.open(TextForm.CARD, bytes, null, written);
    target.accept(bytes, 0, bytes.length);
    target.end();
    return written.toString();
  }
}
