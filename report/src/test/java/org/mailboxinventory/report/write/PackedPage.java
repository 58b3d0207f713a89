package org.mailboxinventory.report.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The columns of a written page, read as {@code unpack.js} does it. */
final class PackedPage {
  private static final int MOST = 1 << 22;

  private final String html;
  private final JsonNode head;

  private PackedPage(String html, JsonNode head) {
    this.html = html;
    this.head = head;
  }

  static PackedPage read(Path file) throws IOException {
    String html = Files.readString(file);
    Matcher head =
        Pattern.compile("(?s)<script type=\"application/json\"[^>]*>(.*?)</script>").matcher(html);
    if (!head.find()) {
      throw new IOException("no head in " + file);
    }
    return new PackedPage(html, new ObjectMapper().readTree(head.group(1)));
  }

  JsonNode head() {
    return head;
  }

  /** By their names, the columns of mailboxes that hold one number each. */
  Map<String, long[]> mailboxes() throws DataFormatException {
    List<ByteBuffer> columns = columns("d-hot");
    Map<String, long[]> named = new LinkedHashMap<>();
    int at = 2;
    for (JsonNode name : head.get("bytes")) {
      named.put(name.asText(), bytes(columns.get(at++)));
    }
    for (JsonNode name : head.get("numbers")) {
      named.put(name.asText(), numbers(columns.get(at++)));
    }
    return named;
  }

  /**
   * The columns of holdings of the first mailboxes: how many each has, step of the detector,
   * values, values less items, sent, external, bulk.
   */
  List<long[]> holdings() throws DataFormatException {
    List<ByteBuffer> columns = columns("d-h0");
    List<long[]> numbers = new ArrayList<>();
    for (ByteBuffer column : columns.subList(1, columns.size())) {
      numbers.add(numbers(column));
    }
    long[] signed = numbers.get(3);
    for (int i = 0; i < signed.length; i++) {
      signed[i] = (signed[i] >>> 1) ^ -(signed[i] & 1);
    }
    return numbers;
  }

  /**
   * Of the mails of the first mailboxes: how many each mailbox has; of each mail its flags, its
   * size and how many kinds it holds; of each kind its values.
   */
  @SuppressWarnings("ArrayRecordComponent") // read by tests, compared by none
  record Items(long[] counts, long[] flags, long[] kilobytes, long[] kinds, long[] values) {}

  Items items() throws DataFormatException {
    ByteBuffer all = all("d-i0");
    // How many folders there are, then: folders, counts, folder, minute, flags, size, reason,
    // kinds, detectors, values.
    number(all);
    List<ByteBuffer> columns = columns(all);
    return new Items(
        numbers(columns.get(1)),
        numbers(columns.get(4)),
        numbers(columns.get(5)),
        numbers(columns.get(7)),
        numbers(columns.get(9)));
  }

  private List<ByteBuffer> columns(String id) throws DataFormatException {
    return columns(all(id));
  }

  private ByteBuffer all(String id) throws DataFormatException {
    Matcher element = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]*)<").matcher(html);
    if (!element.find()) {
      throw new IllegalStateException("no element " + id);
    }
    return ByteBuffer.wrap(inflated(Base64.getDecoder().decode(element.group(1).trim())));
  }

  private static List<ByteBuffer> columns(ByteBuffer all) {
    List<ByteBuffer> columns = new ArrayList<>();
    while (all.hasRemaining()) {
      int length = (int) number(all);
      columns.add(all.slice(all.position(), length));
      all.position(all.position() + length);
    }
    return columns;
  }

  private static byte[] inflated(byte[] packed) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      byte[] out = new byte[MOST];
      int length = inflater.inflate(out);
      return ByteBuffer.allocate(length).put(out, 0, length).array();
    } finally {
      inflater.end();
    }
  }

  private static long[] bytes(ByteBuffer column) {
    long[] values = new long[column.remaining()];
    for (int i = 0; i < values.length; i++) {
      values[i] = column.get() & 0xff;
    }
    return values;
  }

  private static long[] numbers(ByteBuffer column) {
    List<Long> values = new ArrayList<>();
    while (column.hasRemaining()) {
      values.add(number(column));
    }
    return values.stream().mapToLong(Long::longValue).toArray();
  }

  private static long number(ByteBuffer from) {
    long value = 0;
    int shift = 0;
    byte next = from.get();
    while (next < 0) {
      value |= (next & 0x7fL) << shift;
      shift += 7;
      next = from.get();
    }
    return value | (long) next << shift;
  }

  /** What is read without script, a line for each piece of text. */
  String shownText() {
    return html.substring(0, html.indexOf("<script type=\"application/json\""))
        .replaceAll("(?s)<(style|head)\\b.*?</\\1>", "")
        .replaceAll("<[^>]*>", "\n")
        .replaceAll("\\s*\n\\s*", "\n")
        .strip()
        .concat("\n");
  }
}
