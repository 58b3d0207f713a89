package org.mailboxinventory.scanner.sample.value;

import java.util.List;
import java.util.UUID;

/**
 * A stream of numbers that a seed fixes for good: the same on every machine and every Java (Steele
 * and others, "Fast splittable pseudorandom number generators", 2014).
 */
public final class SeededRandom {
  private long state;

  private SeededRandom(long state) {
    this.state = state;
  }

  /** Dice for one purpose: another purpose or number gives an unrelated stream. */
  public static SeededRandom of(long seed, String purpose, long number) {
    long mixed = mix(seed);
    for (int i = 0; i < purpose.length(); i++) {
      mixed = mix(mixed + purpose.charAt(i));
    }
    return new SeededRandom(mix(mixed ^ number * 0x9E3779B97F4A7C15L));
  }

  /** Scrambles the bits of {@code z}. */
  public static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  /** A UUID of the random kind, out of two numbers. */
  public static String uuid(long high, long low) {
    long version = (mix(high) & ~0xF000L) | 0x4000L;
    long variant = (mix(low) & ~(3L << 62)) | (1L << 63);
    return new UUID(version, variant).toString();
  }

  /** A number from 0 to {@code bound - 1}. */
  public int below(int bound) {
    state += 0x9E3779B97F4A7C15L;
    return (int) ((mix(state) >>> 33) % bound);
  }

  /** A number from {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** One of {@code choices}. */
  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** One of the characters of {@code alphabet}. */
  char pick(String alphabet) {
    return alphabet.charAt(below(alphabet.length()));
  }

  /** {@code count} characters of {@code alphabet}. */
  String text(String alphabet, int count) {
    StringBuilder text = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      text.append(pick(alphabet));
    }
    return text.toString();
  }

  /** {@code count} decimal digits, zeros in front included. */
  String digits(int count) {
    return text("0123456789", count);
  }
}
