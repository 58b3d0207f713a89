package org.mailboxinventory.scanner.detect.candidate.country;

import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.check.WrittenTelephones;

/** The country whose code is in a value: of an IBAN, a BIC and a telephone number with its code. */
public final class CodedCountry {
  private static final int BIC_FROM = 4;
  private static final int BIC_TO = 6;

  private static final int MOST_LINES = 9;

  private CodedCountry() {}

  private static final Set<String> KINDS = Set.of("global.iban", "global.bic", "global.phone");

  /** Whether values of a kind may have one. */
  public static boolean has(String id) {
    return KINDS.contains(id);
  }

  /** The code of the country in small letters; empty where the kind of value has none. */
  public static String of(String id, String canonical) {
    String code =
        switch (id) {
          case "global.iban" -> canonical.substring(0, 2);
          case "global.bic" -> canonical.substring(BIC_FROM, BIC_TO);
          case "global.phone" ->
              canonical.startsWith("+") ? WrittenTelephones.region(canonical) : "";
          default -> "";
        };
    return code.toLowerCase(Locale.ROOT);
  }

  /** How many lines lie between two places; the most where an empty line parts them. */
  public static int lines(byte[] text, int one, int other) {
    int lines = 0;
    for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
      lines += text[i] == '\n' ? 1 : 0;
      if (text[i] == '\n' && text[i + 1] == '\n') {
        return MOST_LINES;
      }
    }
    return Math.min(lines, MOST_LINES);
  }
}
