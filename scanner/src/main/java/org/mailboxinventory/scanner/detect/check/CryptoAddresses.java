package org.mailboxinventory.scanner.detect.check;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/** Addresses of crypto-assets. */
final class CryptoAddresses {
  private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final String RIPPLE58 =
      "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

  /** The first letter of an address and the number of its version. */
  private static final Set<String> VERSIONS = Set.of("L48", "M50", "D30", "X76", "T65", "r0");

  /** Of a version, a hash and a checksum. */
  private static final int BYTES = 25;

  private static final byte[] NOTHING = {};

  private static final int[] BECH32_GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };

  /** What the Bech32 remainder must be: BIP 173 for version 0, BIP 350 for later ones. */
  private static final int BECH32_CONSTANT = 1;

  private static final int BECH32M_CONSTANT = 0x2bc830a3;

  private CryptoAddresses() {}

  static Map<String, Check> checks() {
    return Map.of(
        "bitcoin",
        CryptoAddresses::bitcoin,
        "crypto-further",
        CryptoAddresses::further,
        "ethereum",
        CryptoAddresses::ethereum,
        "ethereum-mixed",
        value -> value.length() > 2 && !oneCase(value.substring(2)),
        "ethereum-plain",
        value -> value.length() > 2 && oneCase(value.substring(2)));
  }

  /** Base58Check (begins with 1 or 3) or Bech32 (begins with bc1). */
  static boolean bitcoin(String value) {
    return value.toLowerCase(Locale.ROOT).startsWith("bc1")
        ? bech32(value.toLowerCase(Locale.ROOT))
        : base58Check(value);
  }

  /** Forty hexadecimal digits; where letters are of both cases, as EIP-55 prescribes. */
  static boolean ethereum(String value) {
    String digits = value.substring(Math.min(2, value.length()));
    String lower = digits.toLowerCase(Locale.ROOT);
    if (digits.length() != 40 || CheckDigits.oneCharacter(digits)) {
      return false;
    }
    return oneCase(digits) || digits.equals(Keccak.capitals(lower));
  }

  /** Whether all letters are of one case, so that they carry no check. */
  private static boolean oneCase(String digits) {
    return digits.equals(digits.toLowerCase(Locale.ROOT))
        || digits.equals(digits.toUpperCase(Locale.ROOT));
  }

  private static boolean base58Check(String value) {
    byte[] bytes = base58Bytes(value, BASE58);
    return bytes.length == BYTES
        && ((value.startsWith("1") && bytes[0] == 0) || (value.startsWith("3") && bytes[0] == 5));
  }

  /**
   * Litecoin, Dogecoin, Dash and Tron by the first byte of the same form as Bitcoin's, XRP in an
   * alphabet of its own, and Litecoin and Cardano in that of Bech32.
   */
  static boolean further(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (lower.startsWith("ltc1") || lower.startsWith("addr1")) {
      return bech32Checksum(lower);
    }
    byte[] bytes = base58Bytes(value, value.startsWith("r") ? RIPPLE58 : BASE58);
    return bytes.length == BYTES && VERSIONS.contains(value.substring(0, 1) + bytes[0]);
  }

  /** A version and twenty bytes, with a checksum that fits; nothing where it does not. */
  private static byte[] base58Bytes(String value, String alphabet) {
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < value.length(); i++) {
      int digit = alphabet.indexOf(value.charAt(i));
      if (digit < 0) {
        return NOTHING;
      }
      number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(digit));
    }
    byte[] raw = number.toByteArray();
    byte[] bytes = new byte[BYTES];
    int skip = raw.length > 1 && raw[0] == 0 ? 1 : 0;
    int length = raw.length - skip;
    if (length > bytes.length) {
      return NOTHING;
    }
    System.arraycopy(raw, skip, bytes, bytes.length - length, length);
    byte[] digest = DigestUtils.sha256(DigestUtils.sha256(Arrays.copyOf(bytes, BYTES - 4)));
    return Arrays.equals(digest, 0, 4, bytes, BYTES - 4, BYTES) ? bytes : NOTHING;
  }

  private static boolean bech32(String value) {
    int remainder = 1;
    for (char c : new char[] {3, 3, 0, 2, 3}) {
      remainder = step(remainder) ^ c;
    }
    for (int i = 3; i < value.length(); i++) {
      int symbol = BECH32.indexOf(value.charAt(i));
      if (symbol < 0) {
        return false;
      }
      remainder = step(remainder) ^ symbol;
    }
    int constant = value.charAt(3) == 'q' ? BECH32_CONSTANT : BECH32M_CONSTANT;
    return value.length() >= 14 && remainder == constant;
  }

  /** BIP 173's checksum over a lower-case text of any length: what is before its last 1 counts. */
  static boolean bech32Checksum(String value) {
    int separator = value.lastIndexOf('1');
    int remainder = 1;
    for (int i = 0; i < separator; i++) {
      remainder = step(remainder) ^ value.charAt(i) >>> 5;
    }
    remainder = step(remainder);
    for (int i = 0; i < separator; i++) {
      remainder = step(remainder) ^ (value.charAt(i) & 31);
    }
    for (int i = separator + 1; i < value.length(); i++) {
      int symbol = BECH32.indexOf(value.charAt(i));
      if (symbol < 0) {
        return false;
      }
      remainder = step(remainder) ^ symbol;
    }
    return separator > 0 && remainder == BECH32_CONSTANT;
  }

  private static int step(int remainder) {
    int top = remainder >>> 25;
    int next = (remainder & 0x1ffffff) << 5;
    for (int i = 0; i < BECH32_GENERATOR.length; i++) {
      next ^= (top >>> i & 1) == 1 ? BECH32_GENERATOR[i] : 0;
    }
    return next;
  }
}
