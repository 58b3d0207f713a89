package org.mailboxinventory.scanner.detect.check;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Passwords, keys, tokens and what belongs to cards and must never be stored. */
final class Secrets {
  /** Words that follow a label such as "password" without being one. */
  private static final Set<String> NOT_PASSWORDS =
      Set.of("n/a", "12345...", "e-mail", "http://", "https://", "24x7", "2fa");

  /** The letters of China, Japan and Korea begin here: no password is of them alone. */
  private static final int EAST_ASIA = 0x2e80;

  /** Cards end before this year of two digits is over. */
  private static final int LAST_YEAR = 49;

  private static final int LONGEST_PIN = 6;

  /** Capitals after small letters twice, or two capitals among small ones: no one's name. */
  private static final Pattern SCRAMBLED =
      Pattern.compile("[a-z][A-Z].*[a-z][A-Z]|[A-Z]{2}.*[a-z]|[a-z].*[A-Z]{2}");

  /** The signature of a shared access signature: 32 bytes in Base64, escaped or not. */
  private static final Pattern SHARED_ACCESS =
      Pattern.compile("(^|&)sig=([A-Za-z0-9]|%2[BbFf]|[+/]){38,64}(%3[Dd]|=)");

  /** The name of a file, which follows the options of commands, too. */
  private static final Pattern FILE =
      Pattern.compile(
          "[\\p{L}\\d_./-]+\\.(7z|zip|rar|tar|tgz|gz|pdf|docx?|xlsx?|txt|csv|json|ya?ml|xml|pem|crt|pfx|p12|kdbx|sql|log|conf|ini|properties|ps1|sh|bat|exe|html?|php|png|jpe?g)");

  /** An address of mail as programs and people write it, in small letters. */
  private static final Pattern MAIL =
      Pattern.compile("[a-z0-9._+-]+@[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}");

  private Secrets() {}

  /**
   * Whether it names a thing that is written where a password may be: a file, an address of mail.
   */
  private static boolean otherThing(String value) {
    return FILE.matcher(value).matches() || MAIL.matcher(value).matches();
  }

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("password", Secrets::password),
        Map.entry("password-or-word", Secrets::passwordOrWord),
        Map.entry("passcode", Secrets::passcode),
        Map.entry("code-mixed", Secrets::codeMixed),
        Map.entry("letters-at-random", Secrets::lettersAtRandom),
        Map.entry("passphrase", Secrets::passphrase),
        Map.entry("token", Secrets::token),
        Map.entry("azure-sas", value -> SHARED_ACCESS.matcher(value).find()),
        Map.entry("card-expiry", Secrets::cardExpiry),
        Map.entry("card-track", Secrets::cardTrack));
  }

  /** At least six characters of two kinds among letters, digits and others; no address or mask. */
  static boolean password(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (value.length() < 6
        || NoSecret.placeholder(value)
        || NOT_PASSWORDS.contains(lower)
        || lower.contains("://")
        || lower.startsWith("&lt;")
        || value.chars().filter(c -> c == '*' || c == '.' || c == '_' || c == 'x').count() * 2
            > value.length()) {
      return false;
    }
    boolean digit = value.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean letter = value.chars().anyMatch(Character::isLetter);
    boolean other = value.chars().anyMatch(c -> "!@#$%^&*+=~?_-".indexOf(c) >= 0);
    boolean mixed = !value.equals(lower) && !value.equals(value.toUpperCase(Locale.ROOT));
    return letter && (digit || (other && mixed));
  }

  /** A password, or letters drawn at random, as programs for meetings make them. */
  static boolean passcode(String value) {
    return password(value)
        || (value.length() >= 6 && value.chars().allMatch(Character::isLetter) && scrambled(value));
  }

  /** No placeholder, and of more than two letters and digits. */
  static boolean passphrase(String value) {
    return !NoSecret.placeholder(value)
        && !otherThing(value)
        && !NoSecret.other(value)
        && value.chars().filter(Character::isLetterOrDigit).distinct().count() > 2;
  }

  /** Digits, not all the same, or letters with fewer vowels among them than words have. */
  static boolean lettersAtRandom(String value) {
    long vowels = value.chars().filter(c -> "aeiou".indexOf(c) >= 0).count();
    return vowels * 4 < value.length() - 3 && value.chars().distinct().count() > 2;
  }

  /**
   * Digits and letters take turns twice: {@code KJ7R2W}, not {@code SAVE20}; and it is not the
   * colour that is called tan.
   */
  static boolean codeMixed(String value) {
    if (value.equalsIgnoreCase("d2b48c")) {
      return false;
    }
    int turns = 0;
    for (int i = 1; i < value.length(); i++) {
      turns += Character.isDigit(value.charAt(i)) == Character.isDigit(value.charAt(i - 1)) ? 0 : 1;
    }
    return turns > 1;
  }

  static boolean scrambled(String value) {
    return SCRAMBLED.matcher(value).find();
  }

  /** What a label such as "password" can lead to: also a word, or digits; no mask. */
  static boolean passwordOrWord(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    long masks = lower.chars().filter(c -> "*._-x#".indexOf(c) >= 0).count();
    // Of the digits of a PIN two may be all there are.
    boolean digits = value.length() <= LONGEST_PIN && CheckDigits.digits(value);
    boolean sameAllOver = lower.chars().distinct().count() < (digits ? 2 : 3);
    return value.length() >= 4
        && !NOT_PASSWORDS.contains(lower)
        && !lower.contains("://")
        && !lower.startsWith("https:")
        && !lower.startsWith("http:")
        && !NoSecret.placeholder(value)
        && !NoSecret.other(value)
        && !NoSecret.stored(value)
        && !otherThing(value)
        && masks * 2 <= value.length()
        && !sameAllOver
        && value.chars().anyMatch(c -> c < EAST_ASIA && Character.isLetterOrDigit(c));
  }

  /**
   * Tokens that can be looked into are: a JWT's header, the name of a key of Grafana, GitHub's
   * checksum; the rest must look random.
   */
  static boolean token(String value) {
    if (value.startsWith("eyJ")) {
      return jwtHeader(value);
    }
    boolean github = value.length() == 40 && value.startsWith("gh") && value.charAt(3) == '_';
    return github ? Tokens.base62Checksum(value, 4) : Tokens.random(value);
  }

  private static boolean jwtHeader(String value) {
    int dot = value.indexOf('.');
    String header = dot < 0 ? value : value.substring(0, dot);
    try {
      String json = new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
      return json.startsWith("{") && (json.contains("\"alg\"") || json.startsWith("{\"k\":\""));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A month and a year from 2000 to 2049, or both of two digits, in either order. */
  static boolean cardExpiry(String digits) {
    if (!CheckDigits.digits(digits) || (digits.length() != 4 && digits.length() != 6)) {
      return false;
    }
    int month = CheckDigits.number(digits, 0, 2);
    int year = CheckDigits.number(digits, 2, digits.length());
    if ((month > 12 && month <= LAST_YEAR) || digits.startsWith("20")) {
      // The year first.
      int last = CheckDigits.number(digits, digits.length() - 2, digits.length());
      return last >= 1 && last <= 12;
    }
    boolean plausible = digits.length() == 4 ? year <= LAST_YEAR : year >= 2000 && year <= 2049;
    return month >= 1 && month <= 12 && plausible;
  }

  /** A card's number, then a separator, perhaps the holder, and the month it expires. */
  static boolean cardTrack(String value) {
    String track = value.startsWith("B") || value.startsWith("b") ? value.substring(1) : value;
    int end = 0;
    while (end < track.length() && track.charAt(end) >= '0' && track.charAt(end) <= '9') {
      end++;
    }
    int date = Math.max(track.lastIndexOf('^'), track.indexOf('=')) + 1;
    if (end < 12 || date == 0 || track.length() < date + 4) {
      return false;
    }
    String number = track.substring(0, end);
    String yearMonth = track.substring(date, date + 4);
    return PaymentCards.ofKnownBrand(number)
        && CheckDigits.luhn(number)
        && CheckDigits.digits(yearMonth)
        && CheckDigits.number(yearMonth, 2, 4) >= 1
        && CheckDigits.number(yearMonth, 2, 4) <= 12;
  }
}
