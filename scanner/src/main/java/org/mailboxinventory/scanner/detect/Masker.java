package org.mailboxinventory.scanner.detect;

import java.util.BitSet;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Makes a short text from mail, such as a folder's or a file's name, fit to be stored and printed:
 * what any detector finds is masked, and so is every word with four digits or more or an {@code @},
 * since a name gives no context to judge by. A mask is {@code ***} whatever it stands for, and
 * takes in the whole word, so that it tells neither length nor neighbours. For one thread.
 */
public final class Masker {
  private static final int TELLING_DIGITS = 4;
  private static final String MASK = "***";
  private static final String EMAIL = "email-address";

  private final PartScan scan;

  /** Masks what {@code detection} finds at any confidence. */
  public Masker(CompiledCatalogue detection) {
    this.scan = PartScan.of(detection, Confidence.LOW);
  }

  /** Whether a detector finds anything in it but addresses of e-mail. */
  public boolean findsValue(SensitiveText text) {
    boolean[] found = {false};
    byte[] utf8 = text.bytes();
    scan.begin(match -> found[0] |= !match.detector().category().equals(EMAIL));
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    return found[0];
  }

  /** The text with its masks. */
  public String mask(SensitiveText text) {
    String plain = text.reveal();
    BitSet masked = new BitSet(plain.length());
    byte[] utf8 = text.bytes();
    scan.begin(match -> masked.set((int) match.start(), (int) match.end()));
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    words(plain, masked);
    StringBuilder shown = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!masked.get(i)) {
        shown.append(Character.isISOControl(c) ? ' ' : c);
      } else if (i == 0 || !masked.get(i - 1)) {
        shown.append(MASK);
      }
    }
    return shown.toString();
  }

  /**
   * Masks words wholly or not at all. Words here end at blanks and slashes only: what is joined by
   * dashes and dots is one. Digits further apart than one blank do not add up.
   */
  private static void words(String plain, BitSet masked) {
    int from = 0;
    int digits = 0;
    boolean at = false;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : '/';
      if (endsWord(plain, i, c)) {
        if (digits >= TELLING_DIGITS || at || isTouched(masked, from, i)) {
          masked.set(from, extension(plain, masked, from, i));
        }
        from = i + 1;
        digits = 0;
        at = false;
      } else {
        digits += Character.isDigit(c) ? 1 : 0;
        at |= c == '@';
      }
    }
    join(plain, masked);
  }

  private static boolean endsWord(String plain, int i, char c) {
    boolean joins =
        Character.isWhitespace(c)
            && i > 0
            && i + 1 < plain.length()
            && Character.isDigit(plain.charAt(i - 1))
            && Character.isDigit(plain.charAt(i + 1));
    return c == '/' || c == '\\' || (Character.isWhitespace(c) && !joins);
  }

  private static boolean isTouched(BitSet masked, int from, int to) {
    int first = masked.nextSetBit(from);
    return first >= 0 && first < to;
  }

  /** Masks with nothing but blanks between them are one. */
  private static void join(String plain, BitSet masked) {
    for (int end = masked.nextSetBit(0); end >= 0; ) {
      end = masked.nextClearBit(end);
      int next = masked.nextSetBit(end);
      if (next >= 0 && plain.substring(end, next).isBlank()) {
        masked.set(end, next);
      }
      end = next;
    }
  }

  /** Where a word that looks like {@code name.ext} ends without its extension of letters. */
  private static int extension(String plain, BitSet masked, int from, int to) {
    int dot = plain.lastIndexOf('.', to - 1);
    if (dot <= from || to - dot > 6 || to - dot < 2 || isTouched(masked, dot, to)) {
      return to;
    }
    for (int i = dot + 1; i < to; i++) {
      if (!Character.isLetter(plain.charAt(i))
          && !(i == to - 1 && Character.isDigit(plain.charAt(i)))) {
        return to;
      }
    }
    return dot;
  }
}
