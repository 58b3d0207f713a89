package org.mailboxinventory.scanner.evaluation.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.evaluation.kind.AmericaKinds;
import org.mailboxinventory.scanner.evaluation.kind.AsiaKinds;
import org.mailboxinventory.scanner.evaluation.kind.EasternEuropeKinds;
import org.mailboxinventory.scanner.evaluation.kind.GlobalKinds;
import org.mailboxinventory.scanner.evaluation.kind.IndiaKinds;
import org.mailboxinventory.scanner.evaluation.kind.Kind;
import org.mailboxinventory.scanner.evaluation.kind.LatinAmericaKinds;
import org.mailboxinventory.scanner.evaluation.kind.NorthernEuropeKinds;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;
import org.mailboxinventory.scanner.evaluation.kind.WesternEuropeKinds;

/** Made-up values by the issuers' published algorithms. */
final class Made {
  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    Stream.of(
            GlobalKinds.all(),
            IndiaKinds.all(),
            AmericaKinds.all(),
            LatinAmericaKinds.all(),
            NorthernEuropeKinds.all(),
            WesternEuropeKinds.all(),
            EasternEuropeKinds.all(),
            AsiaKinds.all())
        .flatMap(List::stream)
        .forEach(kind -> KINDS.put(kind.detector(), kind));
  }

  private Made() {}

  /** A value as a person would write it. */
  static String value(String detector, SeededRandom random) {
    return Objects.requireNonNull(KINDS.get(detector), detector).made().apply(random);
  }

  /** The same without blanks and signs. */
  static String bare(String detector, SeededRandom random) {
    return value(detector, random).replaceAll("[^A-Za-z0-9]", "");
  }

  /** With another last digit, or a digit for a letter: its check fails. */
  static String failing(String value) {
    char last = value.charAt(value.length() - 1);
    char other = Character.isDigit(last) ? (char) ('0' + (last - '0' + 1) % 10) : '7';
    return value.substring(0, value.length() - 1) + other;
  }

  /** In groups of these lengths, the last for all that is left. */
  static String grouped(String value, String separator, int... lengths) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int i = 0; at < value.length(); i++) {
      int to = Math.min(value.length(), at + lengths[Math.min(i, lengths.length - 1)]);
      text.append(text.isEmpty() ? "" : separator).append(value, at, to);
      at = to;
    }
    return text.toString();
  }
}
