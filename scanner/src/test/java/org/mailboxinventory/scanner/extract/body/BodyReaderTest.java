package org.mailboxinventory.scanner.extract.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.WrittenText;
import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;

class BodyReaderTest {
  private static final String HINDI = "\u0916\u093E\u0924\u093E \u0967\u0968\u0969\u096A";

  @Test
  void lineEndsBecomeLineFeeds() {
    assertThat(text("a\r\nb\rc\nd\r".getBytes(UTF_8), "utf-8")).isEqualTo("a\nb\nc\nd\n");
  }

  @Test
  void declaredCharsetsAreRead() {
    for (String name : new String[] {"utf-8", "UTF-16LE", "GB18030"}) {
      assertThat(text(HINDI.getBytes(Charset.forName(name)), name)).isEqualTo(HINDI);
    }
    assertThat(text("\u00e9\u20ac".getBytes(Charset.forName("windows-1252")), "iso-8859-1"))
        .isEqualTo("\u00e9\u20ac");
    assertThat(text("\u65e5\u672c".getBytes(Charset.forName("ISO-2022-JP")), "iso-2022-jp"))
        .isEqualTo("\u65e5\u672c");
    assertThat(text("\u041f\u0440".getBytes(Charset.forName("KOI8-R")), "koi8-r"))
        .isEqualTo("\u041f\u0440");
    assertThat(text("\u4e2d".getBytes(Charset.forName("GBK")), "gb2312")).isEqualTo("\u4e2d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-charset", "", "???", "us-ascii", "utf-8"})
  void uselessDeclarationsAreAsNone(String declared) {
    assertThat(text(HINDI.getBytes(UTF_8), declared)).isEqualTo(HINDI);
    assertThat(text("caf\u00e9".getBytes(ISO_8859_1), declared)).isEqualTo("caf\u00e9");
  }

  @Test
  void undeclaredCharsetsAreFoundOut() {
    assertThat(text(HINDI.getBytes(UTF_8), null)).isEqualTo(HINDI);
    assertThat(text(("\uFEFF" + HINDI).getBytes(UTF_8), null)).isEqualTo(HINDI);
    assertThat(text(("\uFEFF" + HINDI).getBytes(UTF_16LE), null)).isEqualTo(HINDI);
    assertThat(text(("\uFEFF" + HINDI).getBytes(UTF_16BE), "utf-8")).isEqualTo(HINDI);
    assertThat(text("plain words".getBytes(UTF_16LE), null)).isEqualTo("plain words");
    assertThat(text("plain words".getBytes(UTF_16BE), null)).isEqualTo("plain words");
    assertThat(text("\u65e5\u672c".getBytes(Charset.forName("ISO-2022-JP")), null))
        .isEqualTo("\u65e5\u672c");
  }

  @Test
  void markupMayDeclareItsCharset() {
    String html = "<meta http-equiv=x content=\"text/html; charset=windows-1251\">\u0416";
    byte[] bytes = html.getBytes(Charset.forName("windows-1251"));
    WrittenText written = new WrittenText();
    BodyReader.read(true, bytes, null, written);
    assertThat(written.toString()).isEqualTo("\u0416");
  }

  @Test
  void brokenBytesAreReadAsWindows1252AmidUtf8() {
    byte[] broken = {
      'a', (byte) 0xE9, ' ', (byte) 0xE0, (byte) 0xA4, 'x', (byte) 0xC0, (byte) 0x80
    };
    assertThat(text(broken, "utf-8")).isEqualTo("a\u00e9 \u00e0\u00a4x\u00c0\u20ac");
    assertThat(text(new byte[] {(byte) 0xF0, (byte) 0x9F}, null)).isEqualTo("\u00f0\u0178");
  }

  @Test
  void textIsTheSameHoweverItsBytesAreCut() {
    String text = HINDI + "\r\n\uD83D\uDE00 caf\u00e9\r";
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "GB18030"}) {
      byte[] bytes = text.getBytes(Charset.forName(charset));
      for (int size = 1; size < 7; size++) {
        WrittenText written = new WrittenText();
        ByteTarget target = BodyReader.open(TextForm.PLAIN, bytes, charset, written);
        for (int at = 0; at < bytes.length; at += size) {
          target.accept(bytes, at, Math.min(bytes.length, at + size));
        }
        target.end();
        assertThat(written.toString()).isEqualTo(HINDI + "\n\uD83D\uDE00 caf\u00e9\n");
      }
    }
  }

  @Test
  void anEncryptedMessageInArmourIsOpaque() {
    PartOutcome opaque = new PartOutcome.Opaque(Reason.PGP, ProviderAccess.CANNOT_READ);
    String armour = "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n";
    assertThat(outcome(armour, false)).isEqualTo(opaque);
    assertThat(outcome("Hello\r\n" + armour, false)).isEqualTo(opaque);
    assertThat(outcome("<div>" + armour + "</div>", true)).isEqualTo(opaque);
    assertThat(outcome("> " + armour, false)).isEqualTo(new PartOutcome.Read());
    assertThat(outcome("-----BEGIN PGP SIGNED MESSAGE-----\nx", false))
        .isEqualTo(new PartOutcome.Read());
  }

  @Test
  void nothingIsRead() {
    assertThat(text(new byte[0], null)).isEmpty();
    assertThat(outcome("", true)).isEqualTo(new PartOutcome.Read());
  }

  private static String text(byte[] bytes, @Nullable String charset) {
    WrittenText written = new WrittenText();
    assertThat(BodyReader.read(false, bytes, charset, written)).isEqualTo(new PartOutcome.Read());
    return written.toString();
  }

  private static PartOutcome outcome(String text, boolean html) {
    return BodyReader.read(html, text.getBytes(US_ASCII), null, new WrittenText());
  }
}
