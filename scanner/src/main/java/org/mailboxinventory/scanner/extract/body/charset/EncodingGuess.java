package org.mailboxinventory.scanner.extract.body.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a text is encoded: by its byte order mark, else as declared outside or inside it, else by its
 * bytes.
 *
 * @param charset null for UTF-8 and everything that {@link Utf8Repair} reads alike: ASCII, Latin-1,
 *     Windows-1252, and names nobody knows
 * @param markLength how many bytes of byte order mark to pass over
 */
public record EncodingGuess(@Nullable Charset charset, int markLength) {
  private static final int DECLARATION_WITHIN = 4096;
  private static final int LONGEST_DECLARATION = 300;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\b[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})"
              + "|<\\?xml\\b[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Names whose text in mail is that of a wider charset (WHATWG Encoding, section 4.2). */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("csgb2312", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ks_c_5601", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("iso-8859-8-i", "ISO-8859-8"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("utf-16", "UTF-16LE"),
          Map.entry("unicode", "UTF-16LE"));

  /** Names that this Java does not know: it takes long to find that out. */
  private static final Set<String> UNKNOWN = ConcurrentHashMap.newKeySet();

  private static final int MOST_UNKNOWN = 200;

  public static EncodingGuess of(byte[] head, @Nullable String declared, boolean markup) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new EncodingGuess(null, 3);
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new EncodingGuess(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new EncodingGuess(StandardCharsets.UTF_16BE, 2);
    }
    if (declared != null && isUsual(declared)) {
      return new EncodingGuess(null, 0);
    }
    if (declared != null && isKnown(declared)) {
      return new EncodingGuess(named(declared), 0);
    }
    Charset wide = byZeros(head);
    if (wide != null) {
      return new EncodingGuess(wide, 0);
    }
    String inside = markup ? declaredInside(head) : null;
    if (inside != null && isKnown(inside)) {
      Charset charset = named(inside);
      // Whoever could read that declaration as ASCII cannot be UTF-16.
      boolean wider = charset != null && charset.name().startsWith("UTF-16");
      return new EncodingGuess(wider ? null : charset, 0);
    }
    return new EncodingGuess(hasIso2022Escapes(head) ? Charset.forName("ISO-2022-JP") : null, 0);
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUsual(String name) {
    return name.equalsIgnoreCase("utf-8")
        || name.equalsIgnoreCase("us-ascii")
        || name.equalsIgnoreCase("iso-8859-1");
  }

  private static boolean isKnown(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    if (WIDER.containsKey(lower)) {
      return true;
    }
    return !UNKNOWN.contains(lower) && isSupported(lower);
  }

  private static boolean isSupported(String name) {
    boolean supported;
    try {
      supported = Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      supported = false; // An odd name is the same as none.
    }
    if (!supported && UNKNOWN.size() < MOST_UNKNOWN) {
      UNKNOWN.add(name);
    }
    return supported;
  }

  /** Null for what {@link Utf8Repair} reads. */
  private static @Nullable Charset named(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    Charset charset;
    try {
      charset = Charset.forName(WIDER.getOrDefault(lower, lower));
    } catch (UnsupportedCharsetException e) {
      return null; // This Java lacks the wider charset.
    }
    return switch (charset.name()) {
      case "UTF-8", "US-ASCII", "ISO-8859-1", "windows-1252" -> null;
      default -> charset;
    };
  }

  /** UTF-16 without a mark: every other byte of Western text is zero. */
  private static @Nullable Charset byZeros(byte[] head) {
    int length = Math.min(head.length, DECLARATION_WITHIN) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += head[i] == 0 ? 1 : 0;
      odd += head[i + 1] == 0 ? 1 : 0;
    }
    int many = Math.max(1, length / 5);
    if (odd >= many && even <= odd / 8) {
      return StandardCharsets.UTF_16LE;
    }
    return even >= many && odd <= even / 8 ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable String declaredInside(byte[] head) {
    int to = Math.min(head.length, DECLARATION_WITHIN);
    int first = EightBytes.find(head, 0, to, (byte) '<');
    int at = first;
    while (at + 1 < to) {
      boolean may = head[at + 1] == '?' ? at == first : (head[at + 1] | 0x20) == 'm';
      String charset = may ? declaredAt(head, at, to) : null;
      if (charset != null) {
        return charset;
      }
      at = EightBytes.find(head, at + 1, to, (byte) '<');
    }
    return null;
  }

  private static @Nullable String declaredAt(byte[] head, int at, int to) {
    int length = Math.min(LONGEST_DECLARATION, to - at);
    Matcher matcher = DECLARED.matcher(new String(head, at, length, StandardCharsets.ISO_8859_1));
    if (!matcher.lookingAt()) {
      return null;
    }
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  /** Escape, then {@code $B}, {@code $@} or {@code (J}, and no byte above ASCII. */
  private static boolean hasIso2022Escapes(byte[] head) {
    boolean escapes = false;
    for (int i = 0; i < head.length; i++) {
      if (head[i] < 0) {
        return false;
      }
      if (head[i] == 0x1B && i + 2 < head.length) {
        escapes |= head[i + 1] == '$' && (head[i + 2] == 'B' || head[i + 2] == '@');
        escapes |= head[i + 1] == '(' && head[i + 2] == 'J';
      }
    }
    return escapes;
  }
}
