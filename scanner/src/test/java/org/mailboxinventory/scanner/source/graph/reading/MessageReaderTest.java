package org.mailboxinventory.scanner.source.graph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.source.Globs;
import org.mailboxinventory.scanner.source.graph.request.PageSize;

class MessageReaderTest {

  private static InputStream json(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** How a message comes: by itself, in a page that is held, in one too long for that. */
  enum Way {
    ALONE,
    IN_A_PAGE,
    IN_A_LONG_PAGE
  }

  private static byte[] body(Way way, String content) throws IOException {
    String message =
        "{\"id\":\"1\",\"body\":{\"content\":\"" + content + "\",\"contentType\":\"text\"}}";
    String before = way == Way.IN_A_LONG_PAGE ? " ".repeat(5 << 20) : "";
    String page = before + "{\"value\":[" + message + "],\"@odata.deltaLink\":\"d\"}";
    Message read =
        way == Way.ALONE
            ? MessageReader.single(json(message))
            : MessageReader.page(json(page)).elements().get(0);
    return read.body() == null ? new byte[0] : read.body().content();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void aBodyIsUtf8WhateverWayItIsWritten(Way way) throws Exception {
    assertThat(body(way, "a\\u0905é€\\ud83d\\ude00😀\\r\\n\\\"<"))
        .isEqualTo("aअé€😀😀\r\n\"<".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void aLoneSurrogateBecomesAQuestionMark(Way way) throws Exception {
    assertThat(body(way, "a\\ud83db\\ude00c\\ud83d"))
        .isEqualTo("a?b?c?".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBodyOfTensOfMegabytesIsReadWhole() throws Exception {
    String piece = "0123456789".repeat(100_000);
    InputStream parts =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    json("{\"id\":\"1\",\"body\":{\"contentType\":\"html\",\"content\":\""),
                    new SequenceInputStream(
                        Collections.enumeration(
                            Collections.nCopies(30, piece).stream()
                                .map(MessageReaderTest::json)
                                .toList())),
                    json("\"}}"))));

    Message message = MessageReader.single(parts);

    assertThat(message.bodyBytes()).isEqualTo(30_000_000);
  }

  @Test
  void unknownFieldsAndNullsAreNoTrouble() throws Exception {
    Message message =
        MessageReader.single(
            json(
                "{\"@odata.etag\":\"x\",\"id\":\"1\",\"subject\":null,\"body\":null,\"flag\":{\"a\":[1,{}]},"
                    + "\"from\":null,\"sender\":{\"emailAddress\":{\"name\":\"X\",\"address\":\"/O=BANK/CN=X\"}},"
                    + "\"toRecipients\":[{}],\"receivedDateTime\":\"never\"}"));

    assertThat(message.subject().length()).isZero();
    assertThat(message.body()).isNull();
    assertThat(message.at()).isNull();
    assertThat(message.addresses()).isEmpty();
    assertThat(message.names().reveal()).isEqualTo("X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"value\":[{\"id\":\"1\"",
        "{\"value\":[{\"id\":\"1\"}]",
        "{\"value\":[{\"subject\":\"x\"}],\"@odata.deltaLink\":\"x\"}",
        "{\"@odata.deltaLink\":\"x\"}",
        "{\"value\":[]}",
        "<html>"
      })
  void aPageThatIsNotWholeIsNotAPage(String text) {
    assertThatThrownBy(() -> MessageReader.page(json(text))).isInstanceOf(IOException.class);
  }

  @Test
  void pagesShrinkGrowAndKeepWithinTheirBounds() {
    AtomicInteger usual = PageSize.atFirst();
    PageSize size = new PageSize(usual);
    for (int i = 0; i < 20; i++) {
      size.shrink();
    }
    assertThat(size.current()).isEqualTo(1);
    assertThat(new PageSize(usual).current()).isEqualTo(25);
    for (int i = 0; i < 100; i++) {
      size.arrived(1000);
    }
    assertThat(size.current()).isEqualTo(PageSize.MOST);
    size.arrived(100L << 20);
    assertThat(size.current()).isEqualTo(PageSize.MOST / 2);
    assertThat(new PageSize(usual).current()).isEqualTo(PageSize.MOST / 2);
  }

  @Test
  void namesWithAsterisksCoverWhatLiesBelow() {
    Globs globs = new Globs(List.of("Inbox/Pro*", "a.b"));
    assertThat(globs.cover("inbox/projects/2026")).isTrue();
    assertThat(globs.cover("Inbox")).isFalse();
    assertThat(globs.match("axb")).isFalse();
  }
}
