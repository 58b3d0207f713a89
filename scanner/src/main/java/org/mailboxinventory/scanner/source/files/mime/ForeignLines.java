package org.mailboxinventory.scanner.source.files.mime;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.source.SourceItem;

/** Lines of text among base64, such as a footer behind it, or a whole text that never was any. */
final class ForeignLines {
  private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/=_-]{60,}");
  private static final int LONGEST = 4096;
  private static final int MOST = 64 * 1024;

  private ForeignLines() {}

  static String of(SourceItem.Content undecoded) throws IOException {
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (InputStream in = new BufferedInputStream(undecoded.open())) {
      for (int b = in.read(); b >= 0 && text.length() < MOST; b = in.read()) {
        line.write(b);
        if (b == '\n' || line.size() == LONGEST) {
          add(line, text);
        }
      }
    }
    add(line, text);
    return text.toString();
  }

  private static void add(ByteArrayOutputStream line, StringBuilder text) {
    String one = line.toString(StandardCharsets.UTF_8).strip();
    line.reset();
    if (!ENCODED.matcher(one).matches()) {
      text.append(one).append('\n');
    }
  }
}
