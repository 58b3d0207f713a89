package org.mailboxinventory.scanner.source.files.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.source.files.lists.KnownFields;

/** The lines at the start of a text: the header of a mail, or text like any other. */
final class HeaderBlock {
  /** So many bytes from the start of a text are looked through for a header. */
  static final int MOST = 64 * 1024;

  private static final Pattern LINE = Pattern.compile("([!-9;-~]{1,76})[ \t]*:.*");
  private static final Pattern HTML =
      Pattern.compile("(?is)\\s*<(!doctype\\s+html|html|head|body|meta|table|div)\\b.*");
  private static final int MOST_LINES = 200;

  private HeaderBlock() {}

  /** Whether a field that shows a mail is among the first lines, before a blank one. */
  static boolean showsMail(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    int lines = 0;
    for (String line : (Iterable<String>) text.stripLeading().lines()::iterator) {
      if (line.isBlank() || ++lines > MOST_LINES) {
        return false;
      }
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches() && KnownFields.showMail(matcher.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text without a header is a page of HTML. */
  static boolean isHtml(byte[] start) {
    return HTML.matcher(new String(start, StandardCharsets.ISO_8859_1)).matches();
  }
}
