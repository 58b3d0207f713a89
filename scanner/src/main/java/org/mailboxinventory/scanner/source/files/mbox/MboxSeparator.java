package org.mailboxinventory.scanner.source.files.mbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.source.files.lists.KnownFields;

/**
 * Tells the line that begins a message from prose: a {@code From } line with a day as mail programs
 * write it, or with a field of a mail's header in the next line; or the line of control characters
 * of MMDF. Writers that do not quote such prose are common.
 */
public final class MboxSeparator {
  /** How many bytes from the start of the line are enough to judge it. */
  static final int WINDOW = 1024;

  private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};
  private static final byte[] MMDF = {1, 1, 1, 1};
  private static final Pattern LINE_END = Pattern.compile("\r?\n|\r");
  private static final Pattern DAY =
      Pattern.compile(
          "From .*\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(\\d{1,2} +)?"
              + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) .*\\d{1,2}:\\d{2}.*");
  private static final Pattern ENVELOPE =
      Pattern.compile("From (-|\\S*@\\S*|MAILER-DAEMON)?( .*)?|From .*\\d{1,2}:\\d{2}.*");
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");
  private static final Pattern FIELD = Pattern.compile(">?([!-9;-~]{1,76}):( .*)?|>?From .*");

  private MboxSeparator() {}

  /** Whether {@code bytes[from, to)}, the start of a line and what follows it, begins a message. */
  public static boolean at(byte[] bytes, int from, int to) {
    if (isMmdf(bytes, from, to)) {
      return true;
    }
    String[] lines = lines(bytes, from, to);
    return lines.length > 0
        && (hasDay(lines[0])
            || (lines.length > 1 && ENVELOPE.matcher(lines[0]).matches() && isField(lines[1])));
  }

  /** As {@link #at}, of a line that follows no blank one: both of its signs are needed. */
  static boolean atWithoutBlank(byte[] bytes, int from, int to) {
    if (isMmdf(bytes, from, to)) {
      return true;
    }
    String[] lines = lines(bytes, from, to);
    return lines.length > 1 && hasDay(lines[0]) && isField(lines[1]);
  }

  public static boolean startsWithFrom(byte[] bytes, int from, int to) {
    return startsWith(bytes, from, to, FROM);
  }

  /** Whether a line of control characters is here, which MMDF writes before and after a message. */
  public static boolean isMmdf(byte[] bytes, int from, int to) {
    return startsWith(bytes, from, to, MMDF)
        && from + 4 < to
        && (bytes[from + 4] == '\n' || bytes[from + 4] == '\r');
  }

  /** None when the first does not begin with {@code From }. */
  private static String[] lines(byte[] bytes, int from, int to) {
    if (!startsWithFrom(bytes, from, to)) {
      return new String[0];
    }
    int length = Math.min(to - from, WINDOW);
    return LINE_END.split(new String(bytes, from, length, StandardCharsets.ISO_8859_1), 3);
  }

  private static boolean hasDay(String line) {
    return DAY.matcher(line).matches() && YEAR.matcher(line).find();
  }

  private static boolean isField(String line) {
    Matcher field = FIELD.matcher(line);
    return field.matches()
        && (field.group(1) == null
            || KnownFields.showMail(field.group(1).toLowerCase(Locale.ROOT)));
  }

  private static boolean startsWith(byte[] bytes, int from, int to, byte[] wanted) {
    if (to - from < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[from + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
