package org.mailboxinventory.scanner.source.files.outlook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The text of an RTF body, or the HTML that was wrapped into it (MS-OXRTFEX): Outlook often keeps
 * nothing else. Never throws for what the RTF holds.
 */
final class RtfText {
  private final byte[] rtf;
  private final StringBuilder out = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group();
  private Charset documentCharset = RtfCharsets.byCodePage(1252);
  private Charset pendingCharset = documentCharset;
  private boolean html;
  private boolean star;
  private int toSkip;
  private int fontBeingDefined;
  private int at;

  private RtfText(byte[] rtf) {
    this.rtf = rtf;
  }

  /** What was found. {@code html} says whether it is HTML. */
  record Found(boolean html, String text) {}

  static Found of(byte[] rtf) {
    RtfText reader = new RtfText(rtf);
    reader.read();
    return new Found(reader.html, reader.out.toString());
  }

  private void read() {
    while (at < rtf.length) {
      int c = rtf[at++] & 0xFF;
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n', 0 -> {}
        default -> plain(c);
      }
    }
    flush();
  }

  private void open() {
    flush();
    groups.push(group);
    group = new Group(group);
    star = false;
    toSkip = 0;
  }

  private void close() {
    flush();
    group = groups.isEmpty() ? group : groups.pop();
    star = false;
    toSkip = 0;
  }

  private void control() {
    if (at >= rtf.length) {
      return;
    }
    int c = rtf[at];
    if (isLetter(c)) {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> hexByte();
      case '*' -> star = true;
      case '~' -> plain(' ');
      case '_' -> plain('-');
      case '\r', '\n' -> newLine();
      case '\\', '{', '}' -> plain(c);
      default -> {}
    }
  }

  private void hexByte() {
    if (at + 2 > rtf.length) {
      at = rtf.length;
      return;
    }
    int high = Character.digit(rtf[at], 16);
    int low = Character.digit(rtf[at + 1], 16);
    at += 2;
    if (high >= 0 && low >= 0) {
      plain(high * 16 + low);
    }
  }

  private void word() {
    int start = at;
    while (at < rtf.length && isLetter(rtf[at])) {
      at++;
    }
    String name = new String(rtf, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    int numberStart = at;
    if (at < rtf.length && rtf[at] == '-') {
      at++;
    }
    while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9') {
      at++;
    }
    Integer number = number(numberStart, at);
    if (at < rtf.length && rtf[at] == ' ') {
      at++;
    }
    boolean wasStar = star;
    star = false;
    apply(name, number, wasStar);
  }

  private Integer number(int from, int to) {
    String digits = new String(rtf, from, to - from, java.nio.charset.StandardCharsets.US_ASCII);
    return digits.matches("-?\\d{1,9}") ? Integer.valueOf(digits) : Integer.valueOf(-1);
  }

  private void apply(String name, int number, boolean wasStar) {
    switch (name) {
      case "u" -> unicode(number);
      case "uc" -> group.unicodeSkip = Math.max(0, number);
      case "bin" -> at = (int) Math.min(rtf.length, (long) at + Math.max(0, number));
      case "ansicpg" -> documentCharset = RtfCharsets.byCodePage(number);
      case "fonttbl" -> group.fontTable = true;
      case "f" -> font(number);
      case "fcharset" -> fonts.put(fontBeingDefined, RtfCharsets.byFont(number, documentCharset));
      case "plain" -> group.charset = null;
      case "fromhtml" -> html = true;
      case "htmltag" -> group.skip = groups.isEmpty() ? group.skip : groups.getFirst().skip;
      case "htmlrtf" -> {
        flush();
        group.rtfOnly = number != 0;
      }
      case "par", "line", "row", "sect", "page" -> newLine();
      case "tab", "cell" -> plain('\t');
      case "emdash", "endash" -> plain('-');
      case "lquote", "rquote" -> plain('\'');
      case "ldblquote", "rdblquote" -> plain('"');
      case "bullet" -> plain('*');
      default -> group.skip |= wasStar || RtfCharsets.isSilent(name);
    }
  }

  private void font(int number) {
    if (group.fontTable) {
      fontBeingDefined = number;
    } else {
      group.charset = fonts.get(number);
    }
  }

  private void unicode(int number) {
    flush();
    if (heard()) {
      out.append((char) (number < 0 ? number + 65_536 : number));
    }
    toSkip = group.unicodeSkip;
  }

  private void newLine() {
    flush();
    if (heard()) {
      out.append('\n');
    }
  }

  private void plain(int b) {
    star = false;
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    if (heard()) {
      Charset charset = group.charset == null ? documentCharset : group.charset;
      if (!charset.equals(pendingCharset)) {
        flush();
        pendingCharset = charset;
      }
      pending.write(b);
    }
  }

  private boolean heard() {
    return !group.skip && !group.fontTable && !(html && group.rtfOnly);
  }

  private void flush() {
    if (pending.size() > 0) {
      out.append(pending.toString(pendingCharset));
      pending.reset();
    }
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** What holds until a brace closes. */
  private static final class Group {
    private boolean skip;
    private boolean fontTable;
    private boolean rtfOnly;
    private int unicodeSkip = 1;
    private @org.jspecify.annotations.Nullable Charset charset;

    private Group() {}

    private Group(Group outer) {
      skip = outer.skip;
      fontTable = outer.fontTable;
      rtfOnly = outer.rtfOnly;
      unicodeSkip = outer.unicodeSkip;
      charset = outer.charset;
    }
  }
}
