package org.mailboxinventory.report.packed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link Packer} took, in the same order. */
public final class Unpacker {
  private final byte[] bytes;
  private int at;
  private final List<String> texts = new ArrayList<>();

  private Unpacker(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Of all that {@link Packer#packed} gave. */
  public static Unpacker of(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      byte[] out = new byte[4 * packed.length + 64];
      int size = 0;
      while (!inflater.finished()) {
        if (size == out.length) {
          out = Arrays.copyOf(out, 2 * size);
        }
        size += inflater.inflate(out, size, out.length - size);
      }
      return new Unpacker(out);
    } catch (DataFormatException e) {
      throw new IllegalStateException("what was packed cannot be unpacked", e);
    } finally {
      inflater.end();
    }
  }

  /** Of all that {@link Packer#plain} gave. */
  public static Unpacker ofPlain(byte[] plain) {
    return new Unpacker(plain);
  }

  /** The next number. */
  public long number() {
    long number = 0;
    int shift = 0;
    while (true) {
      byte next = bytes[at];
      at++;
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return number;
      }
      shift += 7;
    }
  }

  /** The next number, as one that is small. */
  public int small() {
    return (int) number();
  }

  /** The next number that may be below zero. */
  public long signed() {
    long number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  /** The next number that may be missing. */
  public @Nullable Long optional() {
    return number() == 0 ? null : (Long) signed();
  }

  /** The next time. */
  public @Nullable Instant time() {
    long part = number();
    return part == 0 ? null : Instant.ofEpochMilli(signed()).plusNanos(part - 1);
  }

  /** The next text that may be missing. */
  public @Nullable String text() {
    int number = small();
    if (number == 0) {
      return null;
    }
    if (number > texts.size()) {
      int length = small();
      texts.add(new String(bytes, at, length, StandardCharsets.UTF_8));
      at += length;
    }
    return texts.get(number - 1);
  }

  /** The next text, which is there. */
  public String someText() {
    return Objects.requireNonNull(text());
  }

  /** The next bytes. */
  public byte[] bytes() {
    return fixed(small());
  }

  /** So many bytes. */
  public byte[] fixed(int length) {
    byte[] some = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return some;
  }

  /** The next number in eight bytes. */
  public long eight() {
    long number = 0;
    for (int end = at + Long.BYTES; at < end; at++) {
      number = number << Byte.SIZE | (bytes[at] & 0xff);
    }
    return number;
  }

  /** All of what was packed one by one. */
  public <T> List<T> each(Supplier<T> one) {
    int size = small();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(one.get());
    }
    return all;
  }
}
