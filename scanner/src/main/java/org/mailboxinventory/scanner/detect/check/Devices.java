package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.InetAddressValidator;

/** Telephones, vehicles and network interfaces. */
final class Devices {
  /** Eight octets, as serial numbers of certificates are written: an address leaves out zeros. */
  private static final Pattern OCTETS = Pattern.compile("([0-9a-fA-F]{2}:){7}[0-9a-fA-F]{2}");

  /** Eight groups, none left out. */
  private static final Pattern WHOLE = Pattern.compile("([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}");

  private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final String VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final String VIN_VALUES = "12345678123457923456789";

  /** An address, perhaps with the length of its network. */
  private static final Pattern NETWORK = Pattern.compile("[0-9a-fA-F.:]+(/\\d{1,2})?");

  /** Servers of names that serve everybody, whose addresses look like versions. */
  private static final Set<String> NAME_SERVERS = Registry.words("name-servers.txt");

  /** Eight groups of which most are full: no times, ratios or octets are written so. */
  private static final int LONG_IP = 30;

  private static final Set<String> SPECIAL_NETWORKS = Registry.words("special-networks.txt");

  private Devices() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("imei", Devices::imei),
        Map.entry("vin", Devices::vin),
        Map.entry("vin-form", Devices::vinForm),
        Map.entry("vin-mistyped", Devices::vinCharacters),
        Map.entry("ip", Devices::ip),
        Map.entry("ip-form", Devices::ipForm),
        Map.entry("ip-network", Devices::network),
        Map.entry("ip-whole", value -> value.length() >= LONG_IP && ipForm(value)),
        Map.entry("plate", Devices::plate),
        Map.entry("mac", Devices::mac),
        Map.entry("mac-lettered", Devices::macLettered));
  }

  /** Fifteen digits with a Luhn digit, beginning with a reporting body that exists. */
  static boolean imei(String value) {
    return CheckDigits.digits(value, 15)
        && !CheckDigits.oneCharacter(value)
        && (value.startsWith("0")
            || value.startsWith("35")
            || value.startsWith("86")
            || value.startsWith("9")
            || value.startsWith("4")
            || value.startsWith("5"))
        && CheckDigits.luhn(value);
  }

  /** ISO 3779 without I, O, Q; of North America (1 to 5) the ninth character is a check digit. */
  static boolean vin(String value) {
    if (!vinForm(value) || !CheckDigits.digits(value.substring(13))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int letter = VIN_LETTERS.indexOf(value.charAt(i));
      sum +=
          VIN_WEIGHTS[i]
              * CheckDigits.digit(letter < 0 ? value : VIN_VALUES, letter < 0 ? i : letter);
    }
    boolean america = value.charAt(0) >= '1' && value.charAt(0) <= '5';
    return !america || "0123456789X".charAt(sum % 11) == value.charAt(8);
  }

  /** Seventeen digits and letters without I, O, Q; letters and digits are among them. */
  static boolean vinForm(String value) {
    return value.length() == 17 && vinCharacters(value);
  }

  /** Such letters and digits alone, of both some. */
  private static boolean vinCharacters(String value) {
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < value.length(); i++) {
      letters += VIN_LETTERS.indexOf(value.charAt(i)) >= 0 ? 1 : 0;
      digits += value.charAt(i) >= '0' && value.charAt(i) <= '9' ? 1 : 0;
    }
    return letters + digits == value.length() && letters >= 3 && digits >= 3;
  }

  /** An address, or a network other than those that many use alike. */
  static boolean ip(String value) {
    return network(value) && !SPECIAL_NETWORKS.contains(value);
  }

  /** IPv6 with all its eight groups, of whatever network. */
  private static boolean ipForm(String value) {
    return WHOLE.matcher(value).matches() && !OCTETS.matcher(value).matches();
  }

  /**
   * IPv4 with some part from ten on, so that version numbers are not taken for it, or of a server
   * that all know; or IPv6.
   */
  private static boolean network(String value) {
    InetAddressValidator validator = InetAddressValidator.getInstance();
    if (!NETWORK.matcher(value).matches()) {
      return false;
    }
    if (value.indexOf(':') >= 0) {
      return value.length() > 6
          && !OCTETS.matcher(value).matches()
          && assigned(value)
          && validator.isValidInet6Address(value);
    }
    int slash = value.indexOf('/');
    String address = slash < 0 ? value : value.substring(0, slash);
    boolean range = slash < 0 || Integer.parseInt(value.substring(slash + 1)) <= 32;
    return range
        && (address.length() > 8 || address.startsWith("10.") || NAME_SERVERS.contains(address))
        && !address.startsWith("0")
        && validator.isValidInet4Address(address);
  }

  /**
   * Whether IPv6 begins as addresses in use do (IANA: Internet protocol version 6 address space):
   * for all in 2000::/3, within a network in fc00::/7, fe80::/10 and ff00::/8, and IPv4 behind
   * zeros. So times from and to with two colons, and words of the letters a to f, are none.
   */
  private static boolean assigned(String value) {
    int colon = value.indexOf(':');
    char first = value.charAt(0);
    boolean global = first == '2' || first == '3';
    boolean link = value.startsWith("fe") && "89ab".indexOf(value.charAt(2)) >= 0;
    boolean own = first == 'f' && "cdf".indexOf(value.charAt(1)) >= 0;
    boolean used = global || link || own;
    return colon == 0 || (colon == 4 && used) || value.startsWith("64:ff9b:");
  }

  /** Four to nine letters and digits, of both some: the sign of a vehicle. */
  private static boolean plate(String value) {
    long digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
    long letters = value.codePoints().filter(Character::isLetter).count();
    return digits > 0 && letters > 0 && digits + letters >= 4 && digits + letters <= 9;
  }

  /** Six octets, neither all zero nor all ones. */
  static boolean mac(String value) {
    return value.length() == 12 && !CheckDigits.oneCharacter(value);
  }

  /** The same with a letter among its digits. */
  private static boolean macLettered(String value) {
    return mac(value) && !CheckDigits.digits(value);
  }
}
