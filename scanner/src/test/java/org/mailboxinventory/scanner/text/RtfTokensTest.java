package org.mailboxinventory.scanner.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.text.RtfTokens.Kind;

class RtfTokensTest {
  private static final String[] PIECES = {
    "{",
    "}",
    "\\b ",
    "\\b0",
    "\\par\n",
    "\\u-3913 ?",
    "\\'e9",
    "\\'4",
    "\\~",
    "\\\\",
    "\\",
    "text",
    "\\bin4 }}{{",
    "\\bin99999 x",
    "\\f00000000000000000000",
    " ",
    "\r\n",
    "\0",
    "\u00e9"
  };

  @Test
  void aDocumentIsItsBracesWordsSymbolsBytesAndText() throws IOException {
    assertThat(tokens("{\\rtf1\\ansi caf\\'e9\\~\\b0x\\u-3913 ?\\*}"))
        .containsExactly(
            "OPEN",
            "WORD rtf 1",
            "WORD ansi none",
            "TEXT caf",
            "HEX 233",
            "SYMBOL ~",
            "WORD b 0",
            "TEXT x",
            "WORD u -3913",
            "TEXT ?",
            "SYMBOL *",
            "CLOSE");
  }

  @Test
  void bracesOfBinaryDataAreNoGroups() throws IOException {
    assertThat(tokens("{\\bin4 }}{{}\\bin2}}\\binary3 {"))
        .containsExactly(
            "OPEN",
            "WORD bin 4",
            "BINARY }}{{",
            "CLOSE",
            "WORD bin 2",
            "BINARY }}",
            "WORD binary 3",
            "OPEN");
  }

  @Test
  void whatIsBrokenIsTheTokenThatItCanBe() throws IOException {
    assertThat(tokens("\\'4}\\'")).containsExactly("SYMBOL '", "TEXT 4", "CLOSE", "SYMBOL '");
    assertThat(tokens("\\u1234567890 x\\b-"))
        .containsExactly("WORD u none", "TEXT x", "WORD b none");
    assertThat(tokens("\\")).containsExactly("SYMBOL");
  }

  @Test
  void allBytesBelongToATokenHoweverTheyAreRead() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(round % 10 == 0 ? 30_000 : 200);
      while (text.length() < length) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] rtf = text.toString().getBytes(ISO_8859_1);
      assertThat(joined(new RtfTokens(rtf))).isEqualTo(rtf);
      assertThat(joined(new RtfTokens(new ByteArrayInputStream(rtf)))).isEqualTo(rtf);
      assertThat(words(new RtfTokens(new ByteArrayInputStream(rtf))))
          .isEqualTo(words(new RtfTokens(rtf)));
    }
  }

  private static byte[] joined(RtfTokens tokens) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (tokens.next() != Kind.END) {
      all.write(tokens.bytes(), tokens.from(), tokens.to() - tokens.from());
    }
    return all.toByteArray();
  }

  /** Everything but text and data, which come in pieces of any length. */
  private static List<String> words(RtfTokens tokens) throws IOException {
    List<String> words = all(tokens);
    words.removeIf(word -> word.startsWith("TEXT") || word.startsWith("BINARY"));
    return words;
  }

  private static List<String> tokens(String rtf) throws IOException {
    return all(new RtfTokens(rtf.getBytes(ISO_8859_1)));
  }

  private static List<String> all(RtfTokens tokens) throws IOException {
    List<String> all = new ArrayList<>();
    for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
      all.add((kind + " " + value(kind, tokens)).strip());
    }
    return all;
  }

  private static String value(Kind kind, RtfTokens tokens) {
    int number = kind == Kind.WORD ? tokens.number(Integer.MIN_VALUE) : 0;
    return switch (kind) {
      case WORD -> tokens.word() + " " + (number == Integer.MIN_VALUE ? "none" : number);
      case SYMBOL -> tokens.symbol() < 0 ? "" : String.valueOf((char) tokens.symbol());
      case HEX -> String.valueOf(tokens.hex());
      case TEXT, BINARY ->
          new String(tokens.bytes(), tokens.from(), tokens.to() - tokens.from(), ISO_8859_1);
      default -> "";
    };
  }
}
