package org.mailboxinventory.scanner.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;
import org.mailboxinventory.scanner.sample.value.Planted;

/**
 * Searches bytes for many values and their parts at once, as UTF-8 and UTF-16 and inside what zip,
 * gzip and zlib compressed, wherever in a file that begins. The first six bytes of each value are
 * looked up at every place.
 */
public final class PlantedSearch {
  private static final int SHORTEST = 6;

  private static final int DEEPEST = 3;
  private static final int MOST_INFLATED = 64 << 20;
  private static final int FILTER_BITS = 24;
  private static final long WINDOW = (1L << (8 * SHORTEST)) - 1;

  private final Map<Long, List<Form>> forms = new HashMap<>();
  private final BitSet filter = new BitSet(1 << FILTER_BITS);

  private static final class Form {
    final String value;
    final byte[] bytes;
    final Charset charset;

    Form(String value, Charset charset) {
      this.value = value;
      this.bytes = value.getBytes(charset);
      this.charset = charset;
    }
  }

  /** A value and where it stands. */
  public record Hit(String where, String value) {}

  /** A search for these. */
  public PlantedSearch(Collection<String> values) {
    for (String value : new HashSet<>(values)) {
      if (value.length() >= SHORTEST) {
        add(value, StandardCharsets.UTF_8);
        add(value, StandardCharsets.UTF_16LE);
        add(value, StandardCharsets.UTF_16BE);
      }
    }
  }

  /** A search for all that the tenant's mail holds and its parts, but for mailboxes' addresses. */
  public static PlantedSearch of(SampleTenant tenant) {
    Set<String> values = new HashSet<>();
    for (Planted planted : tenant.planted()) {
      if (!planted.nearMiss()) {
        for (String written : written(planted.value(), planted.written())) {
          values.add(written);
          values.addAll(PlantedParts.of(written));
        }
      }
    }
    values.removeAll(tenant.addresses());
    return new PlantedSearch(values);
  }

  /** As it is, line by line, and as web pages escape it. */
  private static List<String> written(String... values) {
    List<String> all = new ArrayList<>();
    for (String line : String.join("\n", values).split("\n", -1)) {
      all.add(line);
      all.add(line.replace("<", "&lt;"));
      all.add(line.replace("<", "\\u003c"));
    }
    return all;
  }

  private void add(String value, Charset charset) {
    Form form = new Form(value, charset);
    long window = 0;
    for (int i = 0; i < SHORTEST; i++) {
      window = (window << 8) | (form.bytes[i] & 0xff);
    }
    forms.computeIfAbsent(window, key -> new ArrayList<>()).add(form);
    filter.set(slot(window));
  }

  private static int slot(long window) {
    return (int) ((window * 0x9E3779B97F4A7C15L) >>> (64 - FILTER_BITS));
  }

  /** How many values it knows. */
  public int values() {
    Set<String> values = new HashSet<>();
    forms.values().forEach(list -> list.forEach(form -> values.add(form.value)));
    return values.size();
  }

  /** Every place below {@code folder} where a value stands, in names of files too. */
  public List<Hit> search(Path folder) throws IOException {
    List<Hit> hits = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString();
      hits.addAll(search("the name " + name, name.getBytes(StandardCharsets.UTF_8)));
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        hits.addAll(search(name, Files.readAllBytes(file)));
      }
    }
    return hits;
  }

  /** Every place in {@code bytes} where a value stands. */
  public List<Hit> search(String where, byte[] bytes) {
    List<Hit> hits = new ArrayList<>();
    search(where, bytes, 0, hits);
    return hits;
  }

  private void search(String where, byte[] bytes, int depth, List<Hit> hits) {
    long window = 0;
    for (int i = 0; i < bytes.length; i++) {
      window = ((window << 8) | (bytes[i] & 0xff)) & WINDOW;
      int start = i - SHORTEST + 1;
      if (start >= 0 && filter.get(slot(window))) {
        for (Form form : forms.getOrDefault(window, List.of())) {
          if (stands(form, bytes, start)) {
            hits.add(new Hit(where + " at " + start, form.value));
          }
        }
      }
      if (depth < DEEPEST && i + 1 < bytes.length) {
        byte[] inflated = inflated(bytes, i);
        if (inflated.length > 0) {
          search(where + " unpacked at " + i, inflated, depth + 1, hits);
        }
      }
    }
  }

  private static boolean stands(Form form, byte[] bytes, int start) {
    int end = start + form.bytes.length;
    if (end > bytes.length || !Arrays.equals(bytes, start, end, form.bytes, 0, form.bytes.length)) {
      return false;
    }
    if (form.value.length() >= PlantedParts.TELLING) {
      return true;
    }
    int unit = form.charset.equals(StandardCharsets.UTF_8) ? 1 : 2;
    int low = form.charset.equals(StandardCharsets.UTF_16BE) ? 1 : 0;
    return !alphanumeric(bytes, start - unit + low) && !alphanumeric(bytes, end + low);
  }

  private static boolean alphanumeric(byte[] bytes, int at) {
    return at >= 0 && at < bytes.length && Character.isLetterOrDigit(bytes[at]);
  }

  /** What a compressed stream that begins here holds; empty where none does. */
  private static byte[] inflated(byte[] bytes, int at) {
    int left = bytes.length - at;
    int head = ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    InputStream rest = new ByteArrayInputStream(bytes, at, left);
    try {
      if (head == 0x1f8b) {
        return upTo(new GZIPInputStream(rest));
      }
      if (head == 0x504b && left > 30 && bytes[at + 2] == 3 && bytes[at + 3] == 4) {
        int content = 30 + little(bytes, at + 26) + little(bytes, at + 28);
        boolean deflated = little(bytes, at + 8) == 8;
        return deflated && rest.skip(content) == content ? raw(rest) : new byte[0];
      }
      // RFC 1950: method 8, and the two bytes are a multiple of 31.
      return head >> 8 == 0x78 && head % 31 == 0
          ? upTo(new InflaterInputStream(rest))
          : new byte[0];
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static byte[] raw(InputStream in) {
    Inflater inflater = new Inflater(true);
    try {
      return upTo(new InflaterInputStream(in, inflater));
    } finally {
      inflater.end();
    }
  }

  /** As much as there is: what is cut off counts up to there. */
  private static byte[] upTo(InputStream in) {
    byte[] all = new byte[1 << 12];
    int length = 0;
    try (in) {
      int got = in.read(all, 0, all.length);
      while (got >= 0 && length < MOST_INFLATED) {
        length += got;
        all = length == all.length ? Arrays.copyOf(all, length * 2) : all;
        got = in.read(all, length, all.length - length);
      }
    } catch (IOException e) {
      return Arrays.copyOf(all, length);
    }
    return Arrays.copyOf(all, length);
  }

  private static int little(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
  }
}
