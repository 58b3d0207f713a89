package org.mailboxinventory.scanner.detect.check;

/** Keccak-256 of one block, as Ethereum uses it (before NIST changed the padding for SHA-3). */
final class Keccak {
  private static final int ROUNDS = 24;

  /** Bytes taken in at once. */
  private static final int RATE = 136;

  private static final int[] ROTATIONS = {
    1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
  };
  private static final int[] LANES = {
    10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
  };

  private Keccak() {}

  /** EIP-55: the letters whose place in the digest holds eight or more become capitals. */
  static String capitals(String lowerHex) {
    long[] state = digest(lowerHex);
    StringBuilder mixed = new StringBuilder(lowerHex);
    for (int i = 0; i < mixed.length(); i++) {
      int octet = (int) (state[i / 16] >>> (i / 2 % 8 * 8)) & 0xff;
      int nibble = i % 2 == 0 ? octet >>> 4 : octet & 15;
      if (nibble >= 8) {
        mixed.setCharAt(i, Character.toUpperCase(mixed.charAt(i)));
      }
    }
    return mixed.toString();
  }

  /** The state after one block of ASCII text shorter than the rate; the digest is its begin. */
  private static long[] digest(String ascii) {
    long[] state = new long[25];
    for (int i = 0; i < ascii.length(); i++) {
      state[i / 8] ^= (long) ascii.charAt(i) << (i % 8 * 8);
    }
    state[ascii.length() / 8] ^= 1L << (ascii.length() % 8 * 8);
    state[RATE / 8 - 1] ^= Long.MIN_VALUE;
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      mix(state);
      for (int j = 0; j < 7; j++) {
        if ((register & 1) == 1) {
          state[0] ^= 1L << ((1 << j) - 1);
        }
        register = register << 1 ^ (register >>> 7) * 0x171;
      }
    }
    return state;
  }

  /** Theta, rho, pi and chi. */
  private static void mix(long[] state) {
    long[] columns = new long[5];
    for (int x = 0; x < 5; x++) {
      columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
    }
    for (int i = 0; i < 25; i++) {
      state[i] ^= columns[(i + 4) % 5] ^ Long.rotateLeft(columns[(i + 1) % 5], 1);
    }
    long moving = state[1];
    for (int i = 0; i < LANES.length; i++) {
      long next = state[LANES[i]];
      state[LANES[i]] = Long.rotateLeft(moving, ROTATIONS[i]);
      moving = next;
    }
    long[] row = new long[5];
    for (int y = 0; y < 25; y += 5) {
      System.arraycopy(state, y, row, 0, 5);
      for (int x = 0; x < 5; x++) {
        state[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
      }
    }
  }
}
