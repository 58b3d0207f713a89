package org.mailboxinventory.scanner.detect;

import java.util.BitSet;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Makes a short text from mail, such as a folder's or a file's name, fit to be stored and printed:
 * what any detector finds is masked, and so is every word with four digits or more or an {@code @},
 * since a name gives no context to judge by. For one thread.
 */
public final class Masker {
  private static final int TELLING_DIGITS = 4;

  private final PartScan scan;

  /** Masks what {@code detection} finds at any confidence. */
  public Masker(CompiledCatalogue detection) {
    this.scan = PartScan.of(detection, Confidence.LOW);
  }

  /** The text, each masked character a {@code *}. */
  public String mask(SensitiveText text) {
    String plain = text.reveal();
    BitSet masked = new BitSet(plain.length());
    byte[] utf8 = text.bytes();
    scan.begin(match -> masked.set((int) match.start(), (int) match.end()));
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    tellingWords(plain, masked);
    StringBuilder shown = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      shown.append(masked.get(i) ? '*' : Character.isISOControl(c) ? ' ' : c);
    }
    return shown.toString();
  }

  /**
   * Words here end at blanks and slashes only: what is joined by dashes and dots is one. Digits
   * further apart than one blank do not add up.
   */
  private static void tellingWords(String plain, BitSet masked) {
    int from = 0;
    int digits = 0;
    boolean at = false;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : '/';
      boolean joins =
          Character.isWhitespace(c)
              && i > 0
              && i + 1 < plain.length()
              && Character.isDigit(plain.charAt(i - 1))
              && Character.isDigit(plain.charAt(i + 1));
      if (c == '/' || c == '\\' || (Character.isWhitespace(c) && !joins)) {
        if (digits >= TELLING_DIGITS || at) {
          masked.set(from, extension(plain, from, i));
        }
        from = i + 1;
        digits = 0;
        at = false;
      } else {
        digits += Character.isDigit(c) ? 1 : 0;
        at |= c == '@';
      }
    }
  }

  /** Where a word that looks like {@code name.ext} ends without its extension of letters. */
  private static int extension(String plain, int from, int to) {
    int dot = plain.lastIndexOf('.', to - 1);
    if (dot <= from || to - dot > 6 || to - dot < 2) {
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
