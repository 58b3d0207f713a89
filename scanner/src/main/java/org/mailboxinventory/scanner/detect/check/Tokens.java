package org.mailboxinventory.scanner.detect.check;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Tokens of services: the checksums that issuers build in, and, where there is none, whether the
 * rest looks drawn at random and not like a placeholder in documentation.
 */
final class Tokens {
  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** GitHub and npm: six characters of checksum behind thirty at random. */
  private static final int RANDOM_PART = 30;

  private static final int CHECKSUM = 6;

  /** Bits a character; text drawn from sixteen signs holds more from 24 characters on. */
  private static final double LEAST_ENTROPY = 3.0;

  private static final double LEAST_ENTROPY_OF_SHORT = 2.5;
  private static final int SHORT = 24;

  /** So many neighbours of the alphabet or equal signs in a row are written, not drawn. */
  private static final int LONGEST_SEQUENCE = 7;

  /** Fewer digits than this in a key drawn at random are rare. */
  private static final int FEWEST_DIGITS = 3;

  /** From so many characters on. */
  private static final int LONG = 32;

  private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){2}.*");

  /** The rest of a path or of a word joined by a hyphen, and what is sealed for a cluster. */
  private static final Pattern NO_KEY =
      Pattern.compile(
          "-.*|.*/-/.*|.*\\.(tgz|gz|zip|js|ts|py|html?|json|png|p8|p12|pfx|pem|key|cer|crt|jks|txt|cfg|ya?ml|xml|csv|pdf|jar)|Ag[A-D][A-Za-z0-9+/=]{60,}");

  /** The number of a paper: a year, letters and numbers that signs join. */
  private static final Pattern REFERENCE =
      Pattern.compile("([A-Z]+|\\d+)([-/._]([A-Z]+|\\d+)){2,}");

  /** A small letter and a capital. */
  private static final Pattern CASES = Pattern.compile("[a-z].*[A-Z]|[A-Z].*[a-z]");

  /** Four small letters that are alone among capitals, as in no words written together. */
  private static final Pattern LONE_LETTERS = Pattern.compile("([A-Z][a-z](?=[A-Z]).*){4}");

  /** Two of them, which say as much where a digit is among the letters. */
  private static final Pattern TWO_LONE_LETTERS = Pattern.compile("([A-Z][a-z](?=[A-Z]).*){2}");

  /**
   * Small letters and digits, of which a digit is between letters three times, or five consonants
   * are in a row, as in no word.
   */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?=[a-z0-9]{15,}$)([a-z0-9]*[a-z]([0-9]+[a-z]+){3}[a-z0-9]*|.*[b-df-hj-np-tv-z]{5}.*)");

  private static final String SIGNS = "!#$%^&*()+=@{}[]?~|;,";

  private static final Pattern PLACEHOLDER =
      Pattern.compile("example|placeholder|redacted|changeme|dummy|sample|yourtoken|your_|your-");

  private Tokens() {}

  static Map<String, Check> checks() {
    return Map.of(
        "token-random", Tokens::random,
        "token-labelled", Tokens::labelled,
        "token-short", Tokens::shortKey,
        "token-cases", value -> CASES.matcher(value).find(),
        "token-tail", value -> random(value.substring(Math.min(value.length(), 21))),
        "token-npm", value -> value.length() > 4 && base62Checksum(value, 4),
        "token-gitlab", Tokens::gitLab,
        "token-signs", Tokens::withSigns,
        "token-grafana", Tokens::grafana,
        "token-age", Tokens::age);
  }

  /**
   * At least three bits a character by Shannon's measure (A Mathematical Theory of Communication,
   * 1948, section 6), no long sequence such as {@code 12345678}, and no word of a placeholder.
   */
  static boolean random(String value) {
    double least = value.length() < SHORT ? LEAST_ENTROPY_OF_SHORT : LEAST_ENTROPY;
    return entropy(value) >= least
        && longestSequence(value) <= LONGEST_SEQUENCE
        && !PLACEHOLDER.matcher(value.toLowerCase(Locale.ROOT)).find();
  }

  /**
   * A key that follows a label such as {@code token}: random, and digits among letters, as no word
   * has them; not a UUID or a part of one, which numbers complaints and jobs as well, and not the
   * number of a paper.
   */
  static boolean labelled(String value) {
    if (UUID.matcher(value).matches()
        || NO_KEY.matcher(value).matches()
        || REFERENCE.matcher(value).matches()) {
      return false;
    }
    long digits = value.chars().filter(Character::isDigit).count();
    return random(value)
        && (digits >= FEWEST_DIGITS || mixed(value, digits > 0))
        && value.chars().anyMatch(Character::isLetter);
  }

  /**
   * A short key: digits and letters of both cases, which take turns as in no number of a paper and
   * no word; or small letters and digits that do so again and again.
   */
  private static boolean shortKey(String value) {
    return Secrets.password(value)
        && Secrets.codeMixed(value)
        && (Secrets.scrambled(value) || SMALL.matcher(value).matches())
        && !NO_KEY.matcher(value).matches();
  }

  /** Whether letters of both cases take turns in a long key as in no words written together. */
  private static boolean mixed(String value, boolean digit) {
    int turns = 0;
    for (int i = 1; i < value.length(); i++) {
      char one = value.charAt(i - 1);
      char other = value.charAt(i);
      boolean letters = Character.isLetter(one) && Character.isLetter(other);
      turns += letters && Character.isUpperCase(one) != Character.isUpperCase(other) ? 1 : 0;
    }
    return value.length() >= LONG
        ? turns * (digit ? 3 : 2.5) >= value.length()
        : (digit ? TWO_LONE_LETTERS : LONE_LETTERS).matcher(value).find();
  }

  /** Letters, digits and several signs, and no beginning of a template. */
  private static boolean withSigns(String value) {
    long signs = value.chars().filter(c -> SIGNS.indexOf(c) >= 0).distinct().count();
    long digits = value.chars().filter(Character::isDigit).count();
    boolean template = value.indexOf('}') > 0 && "{([%".indexOf(value.charAt(1)) >= 0;
    return signs >= FEWEST_DIGITS
        && digits >= FEWEST_DIGITS
        && value.chars().anyMatch(Character::isLetter)
        && !template
        && random(value);
  }

  /** Shannon's entropy in bits a character. */
  static double entropy(String value) {
    int[] counts = new int[128];
    for (int i = 0; i < value.length(); i++) {
      counts[value.charAt(i) & 0x7f]++;
    }
    double bits = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / value.length();
        bits -= share * Math.log(share) / Math.log(2);
      }
    }
    return bits;
  }

  /** Strokes in a row are bits that are all set, as in the middle of each session's token. */
  private static int longestSequence(String value) {
    int longest = 0;
    int rising = 1;
    int equal = 1;
    for (int i = 1; i < value.length(); i++) {
      int step = value.charAt(i) - value.charAt(i - 1);
      rising = step == 1 ? rising + 1 : 1;
      equal = step == 0 && value.charAt(i) != '/' ? equal + 1 : 1;
      longest = Math.max(longest, Math.max(rising, equal));
    }
    return longest;
  }

  /**
   * The last six characters are the CRC-32 of the thirty before in base 62 (GitHub: behind the new
   * authentication token formats; npm's are made alike).
   */
  static boolean base62Checksum(String value, int from) {
    int end = from + RANDOM_PART;
    if (value.length() != end + CHECKSUM) {
      return false;
    }
    long rest = crc32(value.substring(from, end));
    for (int i = value.length() - 1; i >= end; i--) {
      if (BASE62.indexOf(value.charAt(i)) != (int) (rest % 62)) {
        return false;
      }
      rest /= 62;
    }
    return true;
  }

  /** The last seven characters are the CRC-32 of all before in base 36. */
  private static boolean gitLab(String value) {
    int end = value.length() - 7;
    if (end < 1) {
      return false;
    }
    String sum = Long.toString(crc32(value.substring(0, end)), 36);
    return value.substring(end).equals("0".repeat(Math.max(0, 7 - sum.length())) + sum);
  }

  /** Behind the last underscore, the CRC-32 of all before it, lowest byte first. */
  private static boolean grafana(String value) {
    int end = value.lastIndexOf('_');
    if (end < 0) {
      return false;
    }
    int sum = Integer.reverseBytes((int) crc32(value.substring(0, end)));
    return value.substring(end + 1).equals(HexFormat.of().toHexDigits(sum));
  }

  /** Bech32 (BIP 173) without a bound on its length, as the age file format has it. */
  private static boolean age(String value) {
    return CryptoAddresses.bech32Checksum(value.toLowerCase(Locale.ROOT));
  }

  private static long crc32(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.US_ASCII));
    return crc.getValue();
  }
}
