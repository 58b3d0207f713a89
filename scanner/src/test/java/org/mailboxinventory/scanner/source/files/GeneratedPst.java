package org.mailboxinventory.scanner.source.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An Outlook store of any size, the same for the same size: the mail of {@link GeneratedMbox}, in
 * two folders, of which the second holds four of five messages.
 */
public final class GeneratedPst {
  private static final long NAMES = 0x61;
  private static final long STORE = 0x21;
  private static final long ROOT = 0x122;
  private static final long[] FOLDERS = {0x8082, 0x80A2};

  /** What is beside a folder's number for the tables of its folders and of its messages. */
  private static final int FOLDERS_OF = 11;

  private static final int MESSAGES_OF = 12;
  private static final int ASSOCIATED_WITH = 13;
  private static final long ATTACHMENTS = 0x671;
  private static final long ATTACHMENT = 0x8025;

  /** 2 February 2026, 10:00, in the form of Windows. */
  private static final long WHEN = (1_770_026_400L + 11_644_473_600L) * 10_000_000L;

  private final GeneratedMbox mail = new GeneratedMbox();
  private final List<List<Long>> messages = List.of(new ArrayList<>(), new ArrayList<>());
  private int number;

  private GeneratedPst() {}

  /** Writes messages until the file is at least {@code bytes} long; returns how many they are. */
  public static int write(Path file, long bytes) throws IOException {
    GeneratedPst generated = new GeneratedPst();
    try (WrittenPst store = new WrittenPst(file)) {
      while (store.length() < bytes) {
        generated.message(store, generated.mail.text());
      }
      generated.folders(store);
    }
    return generated.number;
  }

  /** Writes so many short messages. */
  public static void writeShort(Path file, int messages) throws IOException {
    GeneratedPst generated = new GeneratedPst();
    try (WrittenPst store = new WrittenPst(file)) {
      for (int i = 0; i < messages; i++) {
        generated.message(store, "Thank you.");
      }
      generated.folders(store);
    }
  }

  /** Writes one message whose text has so many characters, and as many short ones. */
  public static void writeLong(Path file, int characters, int messages) throws IOException {
    GeneratedPst generated = new GeneratedPst();
    try (WrittenPst store = new WrittenPst(file)) {
      generated.message(store, "Thank you. ".repeat(characters / 11));
      for (int i = 0; i < messages; i++) {
        generated.message(store, "Thank you.");
      }
      generated.folders(store);
    }
  }

  /** Writes so many short messages into folders that lie within one another and in themselves. */
  public static void writeCircle(Path file, int messages) throws IOException {
    GeneratedPst generated = new GeneratedPst();
    try (WrittenPst store = new WrittenPst(file)) {
      for (int i = 0; i < messages; i++) {
        generated.message(store, "Thank you.");
      }
      generated.folders(store, List.of(ROOT, FOLDERS[0], FOLDERS[1]));
    }
  }

  private void folders(WrittenPst store) throws IOException {
    folders(store, List.of());
  }

  private void folders(WrittenPst store, List<Long> inTheLast) throws IOException {
    names(store);
    store.properties(STORE, 0, Map.of(text(0x3001), "Mail"), Map.of());
    folder(store, ROOT, ROOT, "Top", List.of(), List.of(FOLDERS[0], FOLDERS[1]));
    folder(store, FOLDERS[0], ROOT, "Inbox", messages.get(0), List.of());
    folder(store, FOLDERS[1], ROOT, "Customers", messages.get(1), inTheLast);
  }

  private static void names(WrittenPst store) throws IOException {
    Map<Integer, Object> streams = new TreeMap<>();
    for (int stream = 2; stream <= 4; stream++) {
      streams.put(WrittenPst.property(stream, WrittenPst.BINARY), new byte[8]);
    }
    store.properties(NAMES, 0, streams, Map.of());
  }

  private static void folder(
      WrittenPst store, long node, long parent, String name, List<Long> messages, List<Long> inside)
      throws IOException {
    Map<Integer, Object> values = new TreeMap<>();
    values.put(text(0x3001), name);
    values.put(number(0x3602), messages.size());
    values.put(number(0x3603), 0);
    store.properties(node, parent, values, Map.of());
    store.table(node + FOLDERS_OF, node, inside);
    store.table(node + MESSAGES_OF, node, messages);
    store.table(node + ASSOCIATED_WITH, node, List.of());
  }

  private void message(WrittenPst store, String body) throws IOException {
    number++;
    long node = (0x10000L + number) << 5 | 4;
    int folder = number % 5 == 0 ? 0 : 1;
    messages.get(folder).add(node);
    Map<Integer, Object> values = new TreeMap<>();
    values.put(text(0x001A), "IPM.Note");
    values.put(text(0x0037), "Request " + number);
    values.put(text(0x0C1A), "Asha");
    values.put(text(0x0C1F), "asha@bank.example");
    values.put(text(0x0E04), "Ravi");
    values.put(WrittenPst.property(0x0039, WrittenPst.TIME), WHEN);
    values.put(WrittenPst.property(0x0E06, WrittenPst.TIME), WHEN);
    values.put(text(0x1000), body);
    Map<Long, long[]> inside = new TreeMap<>();
    if (number % 20 == 0) {
      inside.put(ATTACHMENTS, store.table(List.of(ATTACHMENT)));
      inside.put(ATTACHMENT, attachment(store, mail.customers()));
    }
    store.properties(node, FOLDERS[folder], values, inside);
  }

  private static long[] attachment(WrittenPst store, byte[] content) throws IOException {
    Map<Integer, Object> values = new TreeMap<>();
    values.put(text(0x3704), "customers.csv");
    values.put(text(0x3707), "customers.csv");
    values.put(number(0x3705), 1);
    values.put(number(0x0E20), content.length);
    values.put(WrittenPst.property(0x3701, WrittenPst.BINARY), content);
    return store.properties(values, Map.of());
  }

  private static int text(int property) {
    return WrittenPst.property(property, WrittenPst.STRING);
  }

  private static int number(int property) {
    return WrittenPst.property(property, WrittenPst.INTEGER);
  }
}
