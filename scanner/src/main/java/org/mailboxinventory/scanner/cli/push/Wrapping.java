package org.mailboxinventory.scanner.cli.push;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How records of JSON become the body of a request. */
enum Wrapping {
  /** One after another, a line each. */
  LINES("", "\n", "\n"),
  /** One array. */
  ARRAY("[", ",", "]"),
  /** An array with a name, as ServiceNow's import sets take it. */
  RECORDS("{\"records\":[", ",", "]}");

  private final String begin;
  private final String between;
  private final String end;

  Wrapping(String begin, String between, String end) {
    this.begin = begin;
    this.between = between;
    this.end = end;
  }

  byte[] body(List<byte[]> records) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(begin.getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < records.size(); i++) {
      if (i > 0) {
        body.writeBytes(between.getBytes(StandardCharsets.US_ASCII));
      }
      body.writeBytes(records.get(i));
    }
    body.writeBytes(end.getBytes(StandardCharsets.US_ASCII));
    return body.toByteArray();
  }
}
