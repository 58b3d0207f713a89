package org.mailboxinventory.report.packed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** Takes numbers and texts, and gives them as bytes; {@link Unpacker} reads them back. */
public final class Packer {
  private static final int FIRST = 4096;
  private static final int NANOS = 1_000_000;

  private byte[] bytes = new byte[FIRST];
  private int length;

  /** By a text that has come before, its number. */
  private final Map<String, Integer> texts = new HashMap<>();

  /** A whole number, small ones in few bytes; also below zero, in ten. */
  public void number(long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      add((int) (rest | 0x80));
      rest >>>= 7;
    }
    add((int) rest);
  }

  /** A whole number that may as well be below zero. */
  public void signed(long number) {
    number((number << 1) ^ (number >> 63));
  }

  /** A number that may be missing. */
  public void optional(@Nullable Long number) {
    number(number == null ? 0 : 1);
    if (number != null) {
      signed(number);
    }
  }

  /** A time that may be missing, exactly. */
  public void time(@Nullable Instant time) {
    if (time == null) {
      number(0);
      return;
    }
    long part = time.getNano() % NANOS;
    number(1 + part);
    signed(Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1000L), time.getNano() / NANOS));
  }

  /** A text that may be missing; one that comes often is kept once. */
  public void text(@Nullable String text) {
    if (text == null) {
      number(0);
      return;
    }
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    number(known == null ? texts.size() : known);
    if (known == null) {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Some bytes. */
  public void bytes(byte[] some) {
    number(some.length);
    fixed(some);
  }

  /** Bytes whose number the reader knows. */
  public void fixed(byte[] some) {
    room(some.length);
    System.arraycopy(some, 0, bytes, length, some.length);
    length += some.length;
  }

  /** A number in eight bytes, whatever it is. */
  public void eight(long number) {
    room(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[length] = (byte) (number >>> shift);
      length++;
    }
  }

  /** How many there are, and each. */
  public <T> void each(Collection<T> all, Consumer<T> one) {
    number(all.size());
    all.forEach(one);
  }

  private void add(int value) {
    room(1);
    bytes[length] = (byte) value;
    length++;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** All of it as it is, for {@link Unpacker#ofPlain}; then it begins anew. */
  public byte[] plain() {
    byte[] all = Arrays.copyOf(bytes, length);
    length = 0;
    texts.clear();
    return all;
  }

  /** All of it, compressed. */
  public byte[] packed() {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(bytes, 0, length);
      deflater.finish();
      byte[] out = new byte[length / 2 + 64];
      int size = 0;
      while (!deflater.finished()) {
        if (size == out.length) {
          out = Arrays.copyOf(out, 2 * size);
        }
        size += deflater.deflate(out, size, out.length - size);
      }
      return Arrays.copyOf(out, size);
    } finally {
      deflater.end();
    }
  }
}
