package org.mailboxinventory.scanner.extract.body.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The named character references of HTML, loaded when the first one is met. */
final class CharacterNames {
  private static final int SLOTS = 8192;
  private static final String LIST = "character-references.txt";

  private final long[] hashes = new long[SLOTS];
  private final byte[] @Nullable [] meanings = new byte[SLOTS][];

  private CharacterNames() {
    try (InputStream in = CharacterNames.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, LIST), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split(" "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list of character references cannot be read", e);
    }
  }

  private static final class Loaded {
    private static final CharacterNames NAMES = new CharacterNames();
  }

  /** What the name {@code source[from, to)} stands for in UTF-8; null when for nothing. */
  static byte @Nullable [] meaning(byte[] source, int from, int to, boolean semicolon) {
    long hash = hash(source, from, to);
    return Loaded.NAMES.find(semicolon ? step(hash, ';') : hash);
  }

  private byte @Nullable [] find(long hash) {
    int slot = slot(hash);
    while (meanings[slot] != null && hashes[slot] != hash) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return meanings[slot];
  }

  private void add(String[] fields) {
    byte[] name = fields[0].getBytes(StandardCharsets.US_ASCII);
    StringBuilder meaning = new StringBuilder();
    for (int i = 1; i < fields.length; i++) {
      meaning.appendCodePoint(Integer.parseInt(fields[i], 16));
    }
    long hash = hash(name, 0, name.length);
    int slot = slot(hash);
    while (meanings[slot] != null) {
      if (hashes[slot] == hash) {
        throw new IllegalStateException("two character references have one hash: " + fields[0]);
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    hashes[slot] = hash;
    meanings[slot] = meaning.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** FNV-1a, 64 bits: no two names of the list share one. */
  private static long hash(byte[] name, int from, int to) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < to; i++) {
      hash = step(hash, name[i]);
    }
    return hash;
  }

  private static long step(long hash, int next) {
    return (hash ^ (next & 0xFF)) * 0x100000001B3L;
  }

  private static int slot(long hash) {
    return (int) (hash ^ (hash >>> 32)) & (SLOTS - 1);
  }
}
