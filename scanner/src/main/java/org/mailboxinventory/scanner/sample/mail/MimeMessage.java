package org.mailboxinventory.scanner.sample.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.mailboxinventory.scanner.sample.mail.SampleMessage.Party;

/** Writes a message as RFC 5322 and MIME. */
public final class MimeMessage {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.ofHoursMinutes(5, 30));
  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final SampleMessage message;
  private final String boundary;

  private MimeMessage(SampleMessage message) {
    this.message = message;
    this.boundary = "=_" + Integer.toHexString(message.internetMessageId().hashCode());
  }

  public static byte[] write(SampleMessage message) {
    return new MimeMessage(message).write();
  }

  private byte[] write() {
    header("Date", DATE.format(message.at()));
    header("From", party(message.from()));
    header("To", party(message.to()));
    header("Subject", words(message.subject()));
    header("Message-ID", message.internetMessageId());
    header("MIME-Version", "1.0");
    if (message.attachments().isEmpty()) {
      body();
    } else {
      header("Content-Type", "multipart/mixed; boundary=\"" + boundary + "\"");
      put("\r\n--" + boundary + "\r\n");
      body();
      message.attachments().forEach(this::attachment);
      put("--" + boundary + "--\r\n");
    }
    return out.toByteArray();
  }

  private void body() {
    String type = message.body().html() ? "html" : "plain";
    header("Content-Type", "text/" + type + "; charset=utf-8");
    base64(message.body().text().getBytes(StandardCharsets.UTF_8));
  }

  private void attachment(SampleAttachment attachment) {
    put("--" + boundary + "\r\n");
    String name = words(attachment.name());
    header("Content-Type", attachment.mediaType() + "; name=\"" + name + "\"");
    String place = attachment.inline() ? "inline" : "attachment";
    header("Content-Disposition", place + "; filename=\"" + name + "\"");
    if (attachment.inline()) {
      header("Content-ID", "<" + attachment.contentId() + ">");
    }
    if (attachment.mediaType().equals("message/rfc822")) {
      put("\r\n");
      out.writeBytes(attachment.content().bytes());
      put("\r\n");
    } else {
      base64(attachment.content().bytes());
    }
  }

  private void base64(byte[] content) {
    header("Content-Transfer-Encoding", "base64");
    put("\r\n");
    out.writeBytes(LINES.encode(content));
    put("\r\n");
  }

  private void header(String name, String value) {
    put(name + ": " + value + "\r\n");
  }

  private static String party(Party party) {
    return words(party.name()) + " <" + party.address() + ">";
  }

  /** ASCII as it is, all else as one encoded word after another (RFC 2047). */
  private static String words(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return text;
    }
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int end = text.offsetByCodePoints(at, Math.min(12, text.codePointCount(at, text.length())));
      byte[] utf8 = text.substring(at, end).getBytes(StandardCharsets.UTF_8);
      words.append(at == 0 ? "" : "\r\n ").append("=?UTF-8?B?");
      words.append(Base64.getEncoder().encodeToString(utf8)).append("?=");
      at = end;
    }
    return words.toString();
  }

  private void put(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
