package org.mailboxinventory.scanner.evaluation.kind;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;

/** Bitcoin addresses in both of their spellings. */
final class CoinAddresses {
  private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };

  private CoinAddresses() {}

  static String bitcoin(SeededRandom d) {
    return d.chance(0.6) ? base58(d) : bech32(d);
  }

  private static String base58(SeededRandom d) {
    byte[] payload = new byte[25];
    payload[0] = (byte) (d.chance(0.7) ? 0 : 5);
    for (int i = 1; i < 21; i++) {
      payload[i] = (byte) d.between(1, 255);
    }
    byte[] digest = DigestUtils.sha256(DigestUtils.sha256(Arrays.copyOf(payload, 21)));
    System.arraycopy(digest, 0, payload, 21, 4);
    StringBuilder text = new StringBuilder();
    BigInteger number = new BigInteger(1, payload);
    while (number.signum() > 0) {
      BigInteger[] parts = number.divideAndRemainder(BigInteger.valueOf(58));
      text.insert(0, BASE58.charAt(parts[1].intValue()));
      number = parts[0];
    }
    return payload[0] == 0 ? "1" + text : text.toString();
  }

  private static String bech32(SeededRandom d) {
    int[] data = new int[33];
    for (int i = 1; i < 33; i++) {
      data[i] = d.between(0, 31);
    }
    StringBuilder text = new StringBuilder("bc1");
    int checksum = polynomial(data);
    for (int value : data) {
      text.append(BECH32.charAt(value));
    }
    for (int i = 0; i < 6; i++) {
      text.append(BECH32.charAt((checksum >>> (5 * (5 - i))) & 31));
    }
    return text.toString();
  }

  private static int polynomial(int[] data) {
    int state = 1;
    for (int value : new int[] {3, 3, 0, 2, 3}) {
      state = step(state, value);
    }
    for (int value : data) {
      state = step(state, value);
    }
    for (int i = 0; i < 6; i++) {
      state = step(state, 0);
    }
    return state ^ 1;
  }

  private static int step(int state, int value) {
    int top = state >>> 25;
    int next = ((state & 0x1ffffff) << 5) ^ value;
    for (int i = 0; i < 5; i++) {
      next ^= ((top >>> i) & 1) == 1 ? GENERATOR[i] : 0;
    }
    return next;
  }
}
