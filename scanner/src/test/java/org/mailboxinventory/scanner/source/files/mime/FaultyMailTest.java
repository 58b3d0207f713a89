package org.mailboxinventory.scanner.source.files.mime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;

/** Mail that breaks the rules of its format: all of its text is read, or it has its reason. */
class FaultyMailTest {
  private static final String VALUE = "account 9142 is closed";
  private static final String MIXED = "Subject: s\nContent-Type: multipart/mixed; ";
  private static final String PARTS =
      "--b1\nContent-Type: text/plain\n\nfirst\n--b1\nContent-Type: text/csv; name=a.csv\n"
          + "Content-Transfer-Encoding: base64\n\n"
          + encoded(VALUE)
          + "\n--b1--\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear team,\nKindly update.\nReference: account 9142 is closed\nMobile: none\n",
        "Reference: account 9142 is closed\n\nsecond line\n",
        "Subject: s\nReference: account 9142 is closed\n\ntext\n",
        "Subject: s\nSubject: account 9142 is closed\n\ntext\n",
        "Subject: s\nComments: account 9142 is closed\n\ntext\n",
        """
        Content-Type: multipart/mixed; boundary=b1

        --b1
        Reference: account 9142 is closed
        --b1--
        """,
        "Content-Type: multipart/mixed; boundary=b1\n\n--b1\naccount 9142 is closed\n--b1--\n",
        "Content-Type: multipart/mixed; boundary=b1\n\n--b1\nContent-Description: account 9142 is"
            + " closed\n\nx\n--b1--\n"
      })
  void textInThePlaceOfHeaderFieldsIsRead(String message) throws IOException {
    SourceItem item = read(message);
    assertThat(all(item)).contains(VALUE);
    assertThat(item.failure()).isNull();
  }

  @Test
  void withoutAHeaderTheLinesAreTheBodyAndAPageOfHtmlIsHtml() throws IOException {
    assertThat(text(read("Reference: one\nMobile: two\n")))
        .isEqualTo("Reference: one\nMobile: two\n");
    SourceItem page = read("<html><body>\nReference: one</body></html>\n");
    assertThat(page.bodies().get(0).html()).isTrue();
    assertThat(text(page)).startsWith("<html>").contains("Reference: one");
  }

  @Test
  void fieldsThatServersWriteAreNoText() throws IOException {
    SourceItem item = read("Subject: s\nX-Queue: 9142\nList-Id: 9142\nARC-Seal: 9142\n\ntext\n");
    assertThat(item.headers().reveal()).doesNotContain("9142");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boundary=b1",
        "boundary=other",
        "charset=utf-8",
        "boundary*0=b; boundary*1=1",
        "boundary=\"\"",
        "boundary=other\nContent-Type: text/plain"
      })
  void partsAreFoundWhateverBoundaryIsAnnounced(String parameter) throws IOException {
    SourceItem item = read(MIXED + parameter + "\n\n" + PARTS);
    assertThat(item.failure()).isNull();
    assertThat(text(item)).isEqualTo("first");
    assertThat(item.attachments()).hasSize(1);
    assertThat(content(item)).isEqualTo(VALUE);
  }

  @Test
  void aMultipartBehindASecondTypeOrInBase64IsFoundToo() throws IOException {
    SourceItem second = read("Content-Type: text/plain\n" + MIXED + "boundary=b1\n\n" + PARTS);
    assertThat(content(second)).isEqualTo(VALUE);
    SourceItem whole =
        read(MIXED + "boundary=b1\nContent-Transfer-Encoding: base64\n\n" + encoded(PARTS));
    assertThat(content(whole)).isEqualTo(VALUE);
    SourceItem not = read(MIXED + "boundary=b1\nContent-Transfer-Encoding: base64\n\n" + PARTS);
    assertThat(content(not)).isEqualTo(VALUE);
  }

  @Test
  void aMultipartWithoutPartsAndAnUnknownEncodingAreDamaged() throws IOException {
    SourceItem none = read(MIXED + "boundary=b1\n\n" + VALUE + "\n");
    assertThat(none.failure()).isEqualTo(Reason.CORRUPT);
    assertThat(all(none)).contains(VALUE);
    SourceItem unknown = read("Subject: s\nContent-Transfer-Encoding: x-own\n\n" + VALUE + "\n");
    assertThat(unknown.failure()).isEqualTo(Reason.CORRUPT);
    assertThat(text(unknown)).contains(VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uuencode", "x-uuencode", "X-UUE", "x-uu"})
  void linesOfUuencodeAreNoUnknownEncoding(String encoding) throws IOException {
    SourceItem item =
        read(
            "Subject: s\nContent-Transfer-Encoding: "
                + encoding
                + "\n\nbegin 644 a.txt\n$4'5N90``\n`\nend\n");
    assertThat(item.failure()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base64",
        "\"base64\"",
        "base64;",
        "BASE64 (encoded)",
        " base-64",
        "7bit\nContent-Transfer-Encoding: base64",
        "base64\nContent-Transfer-Encoding: 7bit"
      })
  void anEncodingIsKnownHoweverItIsWritten(String encoding) throws IOException {
    SourceItem item =
        read("Subject: s\nContent-Transfer-Encoding: " + encoding + "\n\n" + encoded(VALUE));
    assertThat(item.failure()).isNull();
    assertThat(text(item)).isEqualTo(VALUE);
  }

  @Test
  void base64InPiecesIsOneText() throws IOException {
    SourceItem item = base64(encoded("account ") + encoded("9") + "\n" + encoded("142 is closed"));
    assertThat(text(item)).isEqualTo(VALUE);
    assertThat(item.failure()).isNull();
    assertThat(text(base64("YWNjb3VudCD_-w=="))).isEqualTo(new String(urlSafe(), UTF_8));
  }

  @Test
  void textAroundBase64IsReadToo() throws IOException {
    SourceItem footer = base64(encoded("some text") + "=\n" + VALUE + "\n");
    assertThat(text(footer)).startsWith("some text");
    assertThat(all(footer)).contains(VALUE);
    assertThat(all(base64("Dear Sir,\n\n" + VALUE + "\nYours\n"))).contains(VALUE, "Yours");
    assertThat(base64(encoded("some text")).headers().reveal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\r\n", "\r\r\n", "\n\r"})
  void linesEndInWhateverWay(String end) throws IOException {
    SourceItem item = read((MIXED + "boundary=b1\n\n" + PARTS).replace("\n", end));
    assertThat(item.subject().reveal()).isEqualTo("s");
    assertThat(text(item)).isEqualTo("first");
    assertThat(content(item)).isEqualTo(VALUE);
  }

  @Test
  void aMultipartThatNeverEndsInPartsCostsLittle() throws IOException {
    StringBuilder message = new StringBuilder("Subject: s\n");
    for (int i = 0; i < 50; i++) {
      message.append("Content-Type: multipart/mixed; boundary=none\n\n--c").append(i).append('\n');
    }
    assertThat(read(message.append("\ntext").toString()).failure()).isEqualTo(Reason.CORRUPT);
  }

  /** Were the text gone through for each of its lines, this would take hours. */
  @Test
  void aMultipartOfLinesThatAllLookLikeABoundaryIsReadToItsEnd() throws IOException {
    StringBuilder message = new StringBuilder(MIXED + "boundary=none\n\n");
    for (int i = 1_000_000; message.length() < 8_000_000; i++) {
      message.append("--x").append(i).append("\n\n");
    }
    SourceItem item = read(message + VALUE + "\n");
    assertThat(item.failure()).isEqualTo(Reason.CORRUPT);
    assertThat(content(item)).endsWith(VALUE + "\n");
    SourceItem parts = read(message + PARTS);
    assertThat(parts.failure()).isNull();
    assertThat(parts.attachments()).extracting(part -> part.name().reveal()).contains("a.csv");
  }

  private static SourceItem base64(String coded) {
    return read("Content-Transfer-Encoding: base64\n\n" + coded);
  }

  private static byte[] urlSafe() {
    return Base64.getUrlDecoder().decode("YWNjb3VudCD_-w==");
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static SourceItem read(String message) {
    byte[] bytes = message.getBytes(UTF_8);
    ItemPlace place = new ItemPlace(new ItemId("1"), bytes.length, false, Set.of());
    return EmlReader.read(place, () -> new ByteArrayInputStream(bytes));
  }

  private static String text(SourceItem item) {
    return new String(item.bodies().get(0).content(), UTF_8).replace("\r\n", "\n");
  }

  private static String content(SourceItem item) throws IOException {
    try (InputStream in = item.attachments().get(0).content().open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String all(SourceItem item) {
    StringBuilder all = new StringBuilder(item.headers().reveal());
    item.bodies().forEach(body -> all.append(new String(body.content(), UTF_8)));
    return all.toString();
  }
}
