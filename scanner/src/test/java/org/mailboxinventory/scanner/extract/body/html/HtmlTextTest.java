package org.mailboxinventory.scanner.extract.body.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.extract.WrittenText;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.extract.body.TextForm;
import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;

class HtmlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "<p>one<p>two~one\\ntwo",
        "a  b\\n\\t c~a b c",
        " <div> a </div> <div>b</div> ~a\\nb",
        "a<br>b<br><br><br>c~a\\nb\\n\\nc",
        "a<b>b</b>c~abc",
        "1<span>2</span> <i> 3</i>~12 3",
        "<script>if (a<b) '</div>'</script>x~x",
        "<SCRIPT type='a>b'>no</script >x~x",
        "<style>p{}</styles></style>x~x",
        "a<!-- > -- no -->b<!-->c<!---->d<!-- x --!>e~abcde",
        "a<!-- 12345678 -> 1234567 --!-> > no -->b<!--->c<!-- 123456789 --->d~abcd",
        "eight by<b>tes, a  nd &amp; more;\\n then eight  sp</b> aces    \\t and \u0001 \u0001  x"
            + "~eight bytes, a nd & more; then eight sp aces and \u0001 \u0001 x",
        "<A HREF=x/y\"z title = 'a>b' = \"c>d >a</A ><thisnameistoolong x>b</blockquote >c"
            + "~d >ab\\nc",
        "<!DOCTYPE html><?xml v?>a</ x>b~ab",
        "<a href=\"x>y\" title='>'>link</a>~link",
        "a < b <3 c &lt d~a < b <3 c < d",
        "<img alt=\"A &amp; B\">x<img alt=C alt>~A & B x C",
        "<input type=hidden value=\"ab  c\">~ab c",
        "<pre>a  b\\r\\n c</pre>d~a  b\\n c\\nd",
        "<head><title>T</title></head><body>b~T\\nb",
        "<div hidden style='display:none'>hidden</div>~hidden",
        "<o:p>&nbsp;</o:p>~\u00A0",
        "a<~a<",
        "a<b~a",
      })
  void showsWhatABrowserShows(String html, String text) {
    assertThat(read(unescape(html))).isEqualTo(unescape(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "&amp;&lt;&gt;&quot;&apos;~&<>\"'",
        "&#65;&#x42;&#X43~ABC",
        "&#150;&#8211;~\u2013\u2013",
        "&#0;&#xD800;&#99999999999;~\uFFFD\uFFFD\uFFFD",
        "&#x1F600;~\uD83D\uDE00",
        "&copy &copyx &notit;~\u00A9 \u00A9x \u00ACit;",
        "&nosuch; &; &# &#; &#x; a&b~&nosuch; &; &# &#; &#x; a&b",
        "&zwnj;&ZeroWidthSpace;~\u200C\u200B",
        "a&#32;&#32;b~a b",
        "&fjlig;~fj",
        "1&hyphen;2&sol;3&commat;4~1\u20102/3@4",
        "&amp~&",
      })
  void decodesCharacterReferences(String html, String text) {
    assertThat(read(html)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "<table><tr><td>a</td><td>b</td></tr></table>c~{[a][b];}c",
        "x<table><tr><th>a<th colspan=\"2\">b<tr><td>c</table>~x\\n{[a][2|b];[c];}",
        "<table><thead><tr><td>a</thead><tbody><tr><td>b~{[a];[b];}",
        "<table><tr><td> <p>a</p><p>b</p> </td></tr></table>~{[a\\nb];}",
        "<table><tr><td>a<table><tr><td>b</table>c</table>~{[a\\n{[b];}c];}",
        "<table><caption>T</caption><tr><td>a</table>~{T\\n[a];}",
        "<table><tr><td></td><td>b</td></tr><tr></tr></table>~{[][b];}",
        "<td>a</td><tr>b</table>c~a\\nb\\nc",
        "<table><tr><td colspan=0>a<td colspan=99999>b</table>~{[a][1000|b];}",
        "<table><tr><td colspan=3D\"4\">a<td colspan=2 colspan=5>b</table>~{[3|a][2|b];}",
        "<table><tr><td>a</td>stray<td>b</table>~{[a]\\nstray[b];}",
      })
  void keepsTablesAsCells(String html, String text) {
    assertThat(read(unescape(html))).isEqualTo(unescape(text));
  }

  @Test
  void readsTheSameHoweverTheBytesAreCut() {
    String html =
        "<html><head><title>T&eacute;st</title><style>a{b:c}</style></head><body><!-- c -->"
            + "<p class=\"a b\">Zahl&#8211;Wort &amp;c. \u00e4\u0915 1 &lt 2</p><script>x<y</script>"
            + "<table><tr><td colspan=2>a<td colspan=3D4><img alt='b &amp; c'></table>"
            + "<pre>x\r\ny</pre><STYLE>p</styles> </style  ><!-- a --!-> b --!>&#x1F600;&#233;";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    String whole = read(html);
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      WrittenText written = new WrittenText();
      ByteTarget target = BodyReader.open(TextForm.HTML, bytes, "utf-8", written);
      for (int at = 0; at < bytes.length; ) {
        int to = Math.min(bytes.length, at + 1 + random.nextInt(round == 0 ? 1 : 9));
        target.accept(bytes, at, to);
        at = to;
      }
      target.end();
      assertThat(written.toString()).isEqualTo(whole);
    }
  }

  @Test
  void survivesAnyBytes() {
    Random random = new Random(11);
    byte[] alphabet = "<>/!-&;#\"'= \n\ratdrhbe\u00ff\u00e4".getBytes(StandardCharsets.ISO_8859_1);
    String[] words = {"<table>", "</table>", "<tr>", "<td>", "</td>", "<script>", "<!--", "<pre>"};
    for (int round = 0; round < 2000; round++) {
      StringBuilder html = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        html.append((char) (alphabet[random.nextInt(alphabet.length)] & 0xFF));
        html.append(random.nextInt(4) == 0 ? words[random.nextInt(words.length)] : "");
      }
      byte[] bytes = html.toString().getBytes(StandardCharsets.ISO_8859_1);
      WrittenText written = new WrittenText();
      BodyReader.read(true, bytes, null, written);
      assertThat(readByteByByte(bytes)).isEqualTo(written.toString());
      long opened = written.toString().chars().filter(c -> c == '{').count();
      assertThat(written.toString().chars().filter(c -> c == '}').count()).isEqualTo(opened);
    }
  }

  @Test
  void boundsHowDeepTablesNest() {
    String html = "<table><tr><td>".repeat(1000) + "x" + "</td></tr></table>".repeat(1000) + "y";
    assertThat(read(html)).contains("x").endsWith("}y").containsPattern("^\\{\\[(\\{\\[){63}x");
  }

  private static String readByteByByte(byte[] html) {
    WrittenText written = new WrittenText();
    ByteTarget target = BodyReader.open(TextForm.HTML, html, null, written);
    for (int at = 0; at < html.length; at++) {
      target.accept(html, at, at + 1);
    }
    target.end();
    return written.toString();
  }

  private static String read(String html) {
    WrittenText written = new WrittenText();
    BodyReader.read(true, html.getBytes(StandardCharsets.UTF_8), "utf-8", written);
    return written.toString();
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
  }
}
