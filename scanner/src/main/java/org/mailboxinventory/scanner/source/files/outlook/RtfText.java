package org.mailboxinventory.scanner.source.files.outlook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.mailboxinventory.scanner.text.RtfTokens;
import org.mailboxinventory.scanner.text.RtfTokens.Kind;

/**
 * The text of an RTF body, or the HTML that was wrapped into it (MS-OXRTFEX): Outlook often keeps
 * nothing else. Never throws for what the RTF holds.
 */
final class RtfText {
  private final RtfTokens tokens;
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

  private RtfText(byte[] rtf) {
    this.tokens = new RtfTokens(rtf);
  }

  /** What was found. {@code html} says whether it is HTML. */
  record Found(boolean html, String text) {}

  static Found of(byte[] rtf) {
    RtfText reader = new RtfText(rtf);
    try {
      reader.read();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
    return new Found(reader.html, reader.out.toString());
  }

  private void read() throws IOException {
    for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
      switch (kind) {
        case TEXT -> text();
        case WORD -> word();
        case SYMBOL -> symbol(tokens.symbol());
        case HEX -> plain(tokens.hex());
        case OPEN -> open();
        case CLOSE -> close();
        default -> {}
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

  private void text() {
    for (int at = tokens.from(); at < tokens.to(); at++) {
      int c = tokens.bytes()[at] & 0xFF;
      if (c != '\r' && c != '\n' && c != 0) {
        plain(c);
      }
    }
  }

  private void symbol(int c) {
    switch (c) {
      case '*' -> star = true;
      case '~' -> plain(' ');
      case '_' -> plain('-');
      case '\r', '\n' -> newLine();
      case '\\', '{', '}' -> plain(c);
      default -> {}
    }
  }

  private void word() {
    boolean wasStar = star;
    star = false;
    apply(tokens.word(), tokens.number(-1), wasStar);
  }

  private void apply(String name, int number, boolean wasStar) {
    switch (name) {
      case "u" -> unicode(number);
      case "uc" -> group.unicodeSkip = Math.max(0, number);
      case "bin" -> {} // Its data is a token of its own.
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
    if (isText()) {
      out.append((char) (number < 0 ? number + 65_536 : number));
    }
    toSkip = group.unicodeSkip;
  }

  private void newLine() {
    flush();
    if (isText()) {
      out.append('\n');
    }
  }

  private void plain(int b) {
    star = false;
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    if (isText()) {
      Charset charset = group.charset == null ? documentCharset : group.charset;
      if (!charset.equals(pendingCharset)) {
        flush();
        pendingCharset = charset;
      }
      pending.write(b);
    }
  }

  private boolean isText() {
    return !group.skip && !group.fontTable && !(html && group.rtfOnly);
  }

  private void flush() {
    if (pending.size() > 0) {
      out.append(pending.toString(pendingCharset));
      pending.reset();
    }
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
