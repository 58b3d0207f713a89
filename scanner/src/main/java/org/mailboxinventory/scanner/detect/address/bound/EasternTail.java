package org.mailboxinventory.scanner.detect.address.bound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * The building, the floor and the room behind the house of an address in Chinese, Japanese or
 * Korean: {@code 興業街4號創紀中心7樓}, {@code 테헤란로 231, 유성빌딩 4층}.
 */
final class EasternTail {
  private static final WordLists FILE = new WordLists("world-addresses.txt");

  /** So many characters are looked at. */
  private static final int REACH = 120;

  private static final int MOST_BYTES = 3 * REACH;

  /** A code or a bracket may be before the first letter. */
  private static final int LEAD = 12;

  /** The first bytes of letters of Chinese, Japanese and Korean, in UTF-8. */
  private static final int FIRST_BYTE = 0xe3;

  private static final int LAST_BYTE = 0xed;

  private static final String CHINESE_UNIT =
      "[A-Z]?\\d{1,4}[A-Z]?(?:[-\u81f3]\\d{1,4}[A-Z]?)?(?:/F\\.?|" + any("east-asian-rooms") + ")";

  private static final String CHINESE_BUILDING =
      "(?!"
          + any("east-asian-near")
          + ")[\\p{IsHan}A-Za-z]{1,14}(?:"
          + any("east-asian-towers")
          + ")";

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:[A-Z](?=\\p{IsHan}))?(?:"
              + (" ?" + CHINESE_BUILDING + "(?:[A-Z]?\u5ea7|[A-Z](?=[\\d,]))?|")
              + ("[ ,\uff0c\u3001]{0,2}" + CHINESE_UNIT + "|")
              + (" ?[A-Z][A-Za-z]{2,15} \\d{1,3}(?:" + any("east-asian-rooms") + ")|")
              + ("(?:" + any("east-asian-shops") + ")|")
              + "(?<=[A-Z\u5c42\u5c64\u697c\u6a13\u5ea7])\\d{2,4}(?![\\d.]|[\\p{IsHan}])){1,6}");

  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?:(?:[ \u3000]|\\s*<[bB][rR] ?/?>\\s*|\r?\n *)(?=\\S)"
              + "[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\u30fc\u30fbA-Za-z0-9]{0,20}?(?:"
              + (any("east-asian-buildings") + ")")
              + "[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\u30fc\u30fb]{0,12})?"
              + "(?:[ \u3000]?(?:B?\\d{1,4}|[\uff10-\uff19]{1,4})(?:F|\uff26|\u968e|\u53f7\u5ba4"
              + "|\u5ba4|\u53f7)|F(?![A-Za-z]))?");

  private static final String KOREAN_PART =
      "(?:\\((?!\\d)[^()@:]{2,90}\\)"
          + ("|[\uac00-\ud7a3A-Za-z0-9]{1,14}(?:" + any("korean-buildings") + ")")
          + ("|(?:\uc9c0\ud558 ?|\uc81c ?|[A-Z]|B)?\\d{1,4}(?:[-~,]\\d{1,4})?(?:"
              + any("korean-units")
              + ")")
          + "|[A-Z]{1,5}\ub3d9|C\\.?P\\.?O\\.? ?Box \\d{1,5})";

  private static final Pattern KOREAN =
      Pattern.compile("(?: ?-\\d{1,4}(?!\\d))?(?:,? ?" + KOREAN_PART + "(?=$|[\\s,.;()?!|<\"']))*");

  private EasternTail() {}

  private static String any(String key) {
    return String.join("|", words(key));
  }

  private static List<String> words(String key) {
    return FILE.phrases(key);
  }

  /** Where it ends behind an address; {@code to} where nothing of it follows. */
  static int end(byte[] text, int from, int to, int length) {
    if (to >= length || !eastern(text, from, to)) {
      return to;
    }
    String value = new String(text, from, to - from, StandardCharsets.UTF_8);
    int last = Math.min(length, to + MOST_BYTES);
    while (last < length && last > to && (text[last] & 0xc0) == 0x80) {
      last--;
    }
    String all = value + new String(text, to, last - to, StandardCharsets.UTF_8);
    Matcher tail = pattern(value).matcher(all).region(value.length(), all.length());
    tail.useTransparentBounds(true);
    boolean more = tail.lookingAt() && tail.end() > value.length();
    return more
        ? to + all.substring(value.length(), tail.end()).getBytes(StandardCharsets.UTF_8).length
        : to;
  }

  /** Whether a letter of one of these languages is near the beginning of an address. */
  private static boolean eastern(byte[] text, int from, int to) {
    for (int at = from; at < Math.min(to, from + LEAD); at++) {
      int b = text[at] & 0xff;
      if (b >= FIRST_BYTE && b <= LAST_BYTE) {
        return true;
      }
    }
    return false;
  }

  private static Pattern pattern(String address) {
    boolean japanese = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c >= '\uac00' && c <= '\ud7a3') {
        return KOREAN;
      }
      boolean prefecture =
          address.startsWith("\u6771\u4eac\u90fd", i)
              || address.startsWith("\u5927\u962a\u5e9c", i);
      boolean kana = c >= '\u3040' && c <= '\u30ff';
      japanese |= c == '\u3012' || c == '\u770c' || kana || prefecture;
    }
    return japanese ? JAPANESE : CHINESE;
  }
}
