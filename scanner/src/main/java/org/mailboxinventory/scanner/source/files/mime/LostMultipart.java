package org.mailboxinventory.scanner.source.files.mime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.files.coding.DamageMonitor;
import org.mailboxinventory.scanner.source.files.coding.TransferEncoding;

/**
 * The content of a multipart in which no part was found, because its header names no boundary or
 * another one, or because it is encoded as a whole. The boundary is told from the content.
 */
final class LostMultipart {
  private static final Pattern LINE = Pattern.compile("(?m)^--(?=\\S)([^\r\n]{1,100}?)[ \t]*+\r?$");
  private static final Pattern TYPE = Pattern.compile("(?i)\\s*multipart/([\\w.+-]+).*");
  private static final Pattern FIELD =
      Pattern.compile("(?is)\r?\n(content-[a-z-]+[ \t]*:|\r?\n).*");

  /** Each goes through the rest of the content. */
  private static final int MOST_SEARCHES = 100;

  private LostMultipart() {}

  /** The subtype of the first field that names a multipart; null when none does. */
  static @Nullable String subType(List<String> contentTypes) {
    for (String type : contentTypes) {
      if (!type.toLowerCase(Locale.ROOT).contains("multipart")) {
        continue;
      }
      Matcher matcher = TYPE.matcher(type.lines().findFirst().orElse(""));
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return null;
  }

  /** As a message of its own; null when there are no parts in it either. */
  static @Nullable RawMessage found(String subType, byte[] content, TransferEncoding encoding)
      throws IOException {
    byte[] parts = content;
    String boundary = boundary(parts);
    if (boundary == null && encoding != TransferEncoding.NONE) {
      parts =
          encoding.decode(new ByteArrayInputStream(content), new DamageMonitor()).readAllBytes();
      boundary = boundary(parts);
    }
    if (boundary == null) {
      return null;
    }
    String header =
        "Content-Type: multipart/" + subType + "; boundary=\"" + quoted(boundary) + "\"\r\n\r\n";
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
    message.writeBytes(parts);
    byte[] whole = message.toByteArray();
    return () -> new ByteArrayInputStream(whole);
  }

  /**
   * A line of two hyphens and more, with a header field behind it, or with a blank line behind it
   * where it comes again. Whether it does is looked for a number of times at most.
   */
  private static @Nullable String boundary(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    Matcher line = LINE.matcher(text);
    int searches = 0;
    while (line.find()) {
      int end = line.end();
      Matcher next = FIELD.matcher(text).region(end, Math.min(text.length(), end + 200));
      if (!next.matches()) {
        continue;
      }
      boolean field = next.group(1).contains(":");
      if (field || (searches++ < MOST_SEARCHES && text.indexOf("\n--" + line.group(1), end) >= 0)) {
        return line.group(1);
      }
    }
    return null;
  }

  private static String quoted(String boundary) {
    return boundary.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
