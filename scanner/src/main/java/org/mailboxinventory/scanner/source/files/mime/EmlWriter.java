package org.mailboxinventory.scanner.source.files.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.apache.commons.codec.binary.Base64InputStream;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * Writes a message that lies inside an Outlook message as RFC 822, the form in which nested
 * messages travel elsewhere, so that whoever reads attachments needs to know only that one. Nothing
 * is held: attachments are encoded while they are read.
 */
public final class EmlWriter {
  private static final String MIXED = "=_mixed_b1e4";
  private static final String ALTERNATIVE = "=_alternative_7c20";

  private final List<InputStream> pieces = new ArrayList<>();

  private EmlWriter() {}

  public static InputStream write(SourceItem item) throws IOException {
    EmlWriter writer = new EmlWriter();
    try {
      writer.message(item);
    } catch (IOException e) {
      for (InputStream piece : writer.pieces) {
        piece.close();
      }
      throw e;
    }
    return new SequenceInputStream(Collections.enumeration(writer.pieces));
  }

  private void message(SourceItem item) throws IOException {
    line("MIME-Version: 1.0");
    line("Subject: " + word(item.subject().reveal()));
    line("Content-Type: multipart/mixed; boundary=\"" + MIXED + "\"");
    line("");
    line("--" + MIXED);
    line("Content-Type: multipart/alternative; boundary=\"" + ALTERNATIVE + "\"");
    line("");
    for (SourceItem.Body body : item.bodies()) {
      line("--" + ALTERNATIVE);
      String charset = body.charset() == null ? "" : "; charset=" + body.charset();
      part(body.html() ? "text/html" : "text/plain", charset, "inline", content(body.content()));
    }
    line("--" + ALTERNATIVE + "--");
    line("--" + MIXED);
    part("text/plain", "; charset=utf-8", "inline", content(item.headers().bytes()));
    for (SourceItem.Attachment attachment : item.attachments()) {
      line("--" + MIXED);
      String name = word(attachment.name().reveal());
      part(
          attachment.mediaType().matches("[\\w.+-]+/[\\w.+-]+")
              ? attachment.mediaType()
              : "application/octet-stream",
          "; name=\"" + name + "\"",
          "attachment; filename=\"" + name + "\"",
          attachment.content().open());
    }
    line("--" + MIXED + "--");
  }

  private void part(String type, String parameters, String disposition, InputStream content) {
    line("Content-Type: " + type + parameters);
    line("Content-Disposition: " + disposition);
    line("Content-Transfer-Encoding: base64");
    line("");
    pieces.add(Base64InputStream.builder().setInputStream(content).setEncode(true).get());
    line("");
  }

  private void line(String text) {
    pieces.add(content((text + "\r\n").getBytes(StandardCharsets.US_ASCII)));
  }

  private static InputStream content(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** As an encoded word, in pieces short enough for a header line. */
  private static String word(String text) {
    StringBuilder words = new StringBuilder();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      piece.appendCodePoint(c);
      i += Character.charCount(c);
      if (piece.length() >= 12 || i >= text.length()) {
        words
            .append(words.isEmpty() ? "" : "\r\n ")
            .append("=?UTF-8?B?")
            .append(
                Base64.getEncoder()
                    .encodeToString(piece.toString().getBytes(StandardCharsets.UTF_8)))
            .append("?=");
        piece.setLength(0);
      }
    }
    return words.toString();
  }
}
