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

  /** A placeholder for a value in a template, or reads one in a program. */
  private static final Pattern TEMPLATE_OR_CODE =
      Pattern.compile(
          "([<{\\[]|&lt;|\\.?\\$[A-Za-z_]+\\[).*|[$%]?[{(].*[})]|%[A-Za-z_]+%?|[A-Z]+(_[A-Z]+)+([%\\]].*)?|[a-z]\\.[A-Za-z_.]+|\\.?\\$[A-Za-z_]+|%[sd]|@?[A-Za-z_.]+\\(.*|.*\\(\\)|!!?[a-z]+|s:\\d+"
              + "|(process|os|env|config|self|this|request|props|settings|secrets|vars?|local|module|data|each|random_password|import|cfg|args|opts|options|ctx)\\."
              + "[A-Za-z0-9_.]+(\\[.*)?|[A-Za-z_.]+\\[(['\"\\d].*)?|\\.[a-z_]+(\\[\\d+])?(\\.[a-z_]+)*|\\+ ?[A-Za-z_.\\[\\]]+ ?\\+?|\\p{L}+:\\*\\*.*|(get|set|read|load|fetch|prompt)[A-Z][A-Za-z]+|[^{]*\\}|[^<]*>|[^\\[]*\\]|(?i:!(vault|secret|ref|sub|env|getatt)).*|[A-Z_]*(PASS|PWD|SECRET)[A-Z]*_?[A-Z_]*`?|getenv.*"
              + "|(ConvertTo|ConvertFrom|Get|Read|New)-[A-Z][A-Za-z]+|(vault|ssm|sm|kv|keyvault|azurekeyvault|akv|secretsmanager|awssm|gcpsm|conjur|cyberark|doppler|arn|file|env):.*|op:/.*|@Microsoft\\.KeyVault.*"
              + "|/[A-Za-z-]+/.*|/[0-9a-f]{32}|@?[A-Za-z0-9.-]+:\\d{2,5}/.*|@[A-Za-z0-9.-]+(:\\d{2,5}|/.*)|--?[A-Za-z][A-Za-z-]*|(host|localhost|[a-z0-9-]+(\\.[a-z0-9-]+)+):\\d{2,5}"
              + "|[A-Za-z_]+=[\"']?[$({<].*|[A-Z_]+=|[a-z_]+=|[a-z_.-]*(password|passwd|pwd)=.*|_[A-Z]+(_[A-Z]+)*_?|[A-Z]+(_[A-Z]+)*_|ref\\+[a-z0-9]+(:.*)?|@[A-Za-z0-9._-]+@|[a-z]+(_[a-z]+)+(\\.[a-z_]+)+(\\[.*)?|_?(POST|GET|REQUEST|SESSION|SERVER|ENV|COOKIE)(\\[.*)?|(md5|sha\\d+|hash|crypt)[a-z0-9_]*\\(.*|[A-Za-z0-9_$./-]+\\.(java|kt|scala|cs|py|js|ts|go|rb|php|cpp):\\d+");

  /** What is stored of a password, as a hash or encrypted. */
  private static final Pattern STORED =
      Pattern.compile(
          "['\"]?\\$(1|2[abxy]?|5|6|7|y|apr1|argon2[a-z]*|pbkdf2[a-z0-9-]*|scrypt)\\$.*|\\*?[0-9A-F]{40}"
              + "|['\"]?\\$2[abxy]?|(pbkdf2|scrypt|bcrypt|argon2)[a-z0-9_-]*[:$].*|ENC\\[.*|(AES256|AES128)_GCM.*");

  /**
   * A day, a time of the day, an address of a computer, the rest of a number, a variable, or the
   * name of a password in its place.
   */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:/?[\\w.+-]+)?(?:/[\\w.+-]+)*/[\\w.+-]+\\.(?:c|h|cc|cpp|hpp|py|rb|java|js|ts|php|sh|pl|pm|go|rs|xml|html?|txt|conf|ya?ml|json|css|po|md|rst)|/?(?:etc|usr|var|opt|home|tmp)/[\\w./+-]+|cve-\\d{4}-\\d{4,7}|\\d(?:\\.\\d{1,2}){2,3}|13\\d{16}(?:\\s.*)?|[0-3]?\\d([-/.])[01]?\\d(\\1\\d{2,4})?|(19|20)\\d\\d(-[01]?\\d(-[0-3]?\\d)?|([/.])[01]?\\d\\6[0-3]?\\d)|&[a-z_]+=.*|\\d{1,2}[:.]\\d{2}([:.]\\d{2})?|\\d{1,3}(\\.\\d{1,3}){3}([/:]\\d{1,5})?|-[0-9A-Z-]+|(N')?(\\$\\(.*|[$&:@]+[A-Za-z_.]+)|(your|my|new|old|user|the|some|a)?[-_]?(password|passwd|pwd|secret)|your[-_"
              + " ]?.*|[a-z_./\\#\\[\\]'$>:-]*[-_/#'.](password|passwd|pwd)s?[a-z_./\\#\\[\\]'-]*",
          Pattern.CASE_INSENSITIVE);

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
        || TEMPLATE_OR_CODE.matcher(value).matches()
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
    return !TEMPLATE_OR_CODE.matcher(value).matches()
        && !otherThing(value)
        && !NAMED.matcher(value).matches()
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
        && !TEMPLATE_OR_CODE.matcher(value).matches()
        && !NAMED.matcher(value).matches()
        && !STORED.matcher(value).matches()
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
