package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/** Lines that list codes of six digits, as where a carrier delivers: they are no one's address. */
public final class PostcodeList {
  private static final int CODE = 6;
  private static final int BEFORE = 120;
  private static final int BEHIND = 60;

  /** So many codes beside one make a list. */
  private static final int FEWEST = 2;

  private PostcodeList() {}

  /**
   * Whether the end of an address is no more than a number before a place, which is a code nowhere
   * but in Europe, or one of several codes on its line, and no street is named.
   *
   * @param found what was found before it
   */
  public static boolean unlikely(
      Detector.Pattern pattern, NormalisedText window, int from, int to, AddressEnd.Found found) {
    return AnchorScanner.isDigit(window.text()[from])
        ? pattern.levels().context() != Confidence.LOW && !found.named()
        : !found.street() && holds(window.text(), from, to, window.length());
  }

  /**
   * Whether a place and its code in {@code [from, to)} are among other codes on their line, or
   * beside one with a colon and figures behind them.
   */
  public static boolean holds(byte[] text, int from, int to, int length) {
    if (to - from <= CODE || run(text, to - CODE, length) != CODE) {
      return false;
    }
    int begin = from;
    while (begin > 0 && from - begin < BEFORE && text[begin - 1] != '\n') {
      begin--;
    }
    int end = to;
    while (end < length && end - to < BEHIND && text[end] != '\n') {
      end++;
    }
    int others = count(text, begin, from) + count(text, to, end);
    boolean figures = to + 1 < length && text[to] == ':' && text[to + 1] == ' ';
    return others >= FEWEST || (figures && others > 0);
  }

  private static int count(byte[] text, int from, int to) {
    int codes = 0;
    int at = from;
    while (at < to) {
      int digits = run(text, at, to);
      boolean apart = at == from || !letter(text[at - 1]);
      codes += digits == CODE && apart ? 1 : 0;
      at += Math.max(1, digits);
    }
    return codes;
  }

  private static int run(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at - from;
  }

  private static boolean letter(byte b) {
    return b < 0 || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
  }
}
