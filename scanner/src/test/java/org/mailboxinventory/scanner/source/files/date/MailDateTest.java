package org.mailboxinventory.scanner.source.files.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.source.files.mime.TransportHeaders;

class MailDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue,  3 Nov 2026 10:00:00 +0530               | 2026-11-03T04:30:00Z
          Tue,3 Nov 2026 10:00:00 +0530                 | 2026-11-03T04:30:00Z
          3 Nov 2026 10:00 +0530                        | 2026-11-03T04:30:00Z
          Tue, 3 Nov 2026 10:00:00 +0530 (IST)          | 2026-11-03T04:30:00Z
          Tue, 3 Nov (a (b) c) 2026 10:00:00 +0530      | 2026-11-03T04:30:00Z
          Tue, 3 Nov 2026 10:00:00 +05:30               | 2026-11-03T04:30:00Z
          Tue, 3 Nov 2026 10:00:00 GMT+05:30            | 2026-11-03T04:30:00Z
          Tue, 3 Nov 2026 01:00:00 GMT+0530             | 2026-11-02T19:30:00Z
          Tue, 3 Nov 2026 10:00:00                      | 2026-11-03T10:00:00Z
          Tue, 3 Nov 2026 10:00:00 -0000                | 2026-11-03T10:00:00Z
          Tue, 3 Nov 2026 10:00:00 "GMT"                | 2026-11-03T10:00:00Z
          Tue, 3 Nov 2026 10:00:00 Z                    | 2026-11-03T10:00:00Z
          Tue, 3 Nov 2026 10:00:00 EST                  | 2026-11-03T15:00:00Z
          Tue, 3 Nov 2026 10:00:00 pdt                  | 2026-11-03T17:00:00Z
          Tue, 3 Nov 2026 10:00:00 CET                  | 2026-11-03T09:00:00Z
          Tue, 3 Nov 26 10:00:00 +0000                  | 2026-11-03T10:00:00Z
          Wed, 3 Nov 99 10:00:00 +0000                  | 1999-11-03T10:00:00Z
          Tue, 3 Nov 2026 10:00:00 PM +0000             | 2026-11-03T22:00:00Z
          Tue, 3 Nov 2026 12:05:00 AM +0000             | 2026-11-03T00:05:00Z
          Tue, 3 Nov 2026 23:59:60 +0000                | 2026-11-03T23:59:59Z
          2026-11-03T10:00:00+05:30                     | 2026-11-03T04:30:00Z
          2026-11-03T10:00:00.123Z                      | 2026-11-03T10:00:00Z
          2026-11-03 10:00:00                           | 2026-11-03T10:00:00Z
          Tue Nov  3 10:00:00 2026                      | 2026-11-03T10:00:00Z
          Tue Nov  3 10:00:00 EST 2026                  | 2026-11-03T15:00:00Z
          Tue Nov  3 10:00:00 +0530 2026                | 2026-11-03T04:30:00Z
          Tue Nov  3 10:00:00 2026 -0500                | 2026-11-03T15:00:00Z
          Tuesday, 03-Nov-26 10:00:00 GMT               | 2026-11-03T10:00:00Z
          3 November 2026 10:00:00 +0530                | 2026-11-03T04:30:00Z
          November 3, 2026 10:00:00 AM +0530            | 2026-11-03T04:30:00Z
          Di, 3 Nov 2026 10:00:00 +0530                 | 2026-11-03T04:30:00Z
          Do, 3 Dez 2026 10:00:00 +0530                 | 2026-12-03T04:30:00Z
          Fri, 3 Nov 2026 10:00:00 +0530                | 2026-11-03T04:30:00Z
          """)
  void aDateIsReadInEachFormThatMailHas(String field, Instant at) {
    assertThat(MailDate.parse(field)).isEqualTo(at);
    assertThat(MailDate.parse(" \t" + field.replace(" ", "\t "))).isEqualTo(at);
    assertThat(MailDate.ofTrace("from a (x; y) by b (c; d); " + field)).isEqualTo(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "Mon, 30 Feb 2026 10:00:00 +0000",
        "Tue, 3 Nov 2026 10:00:00 IST",
        "Tue Nov  3 10:00:00 IST 2026",
        "Tue, 3 Nov 2026 25:00:00 +0000",
        "Tue, 3 Nov 2026 10:00:00 +9900",
        "Tue, 3 Nov 2026",
        "11/3/2026 10:00:00 AM",
        "3 Foo 2026 10:00:00 +0000",
        "((((",
      })
  void whatNobodyCanTellIsNoTime(String field) {
    assertThat(MailDate.parse(field)).isNull();
  }

  @Test
  void theTopmostTraceFieldWithATimeIsTakenThenTheDayOfTheSender() {
    String sent = "Date: Tue, 3 Nov 2026 12:00:00 +0000\r\n";
    assertThat(
            at("Received: by a; xx\r\nReceived: by b; Tue,  3 Nov 2026 11:00:00 +0000\r\n" + sent))
        .isEqualTo("2026-11-03T11:00:00Z");
    assertThat(at("Received: by a; Tue, 3 Nov 2026 11:00:00 IST\r\n" + sent))
        .isEqualTo("2026-11-03T12:00:00Z");
    assertThat(at("X-Received: by a; Tue, 3 Nov 2026 11:00:00 +0000\r\n"))
        .isEqualTo("2026-11-03T11:00:00Z");
    assertThat(at("Received: from a (with (no end) by b; Tue, 3 Nov 2026 11:00:00 +0000\r\n"))
        .isEqualTo("2026-11-03T11:00:00Z");
    assertThat(at("Resent-Date: Tue, 3 Nov 2026 11:00:00 +0000\r\n"))
        .isEqualTo("2026-11-03T11:00:00Z");
    assertThat(at("Date: Thu, 1 Jan 1970 00:00:00 +0000\r\n")).isNull();
  }

  private static @Nullable Instant at(String headers) {
    return TransportHeaders.parse(headers).at();
  }
}
