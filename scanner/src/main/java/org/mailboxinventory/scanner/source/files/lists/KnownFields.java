package org.mailboxinventory.scanner.source.files.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names of header fields, lower case: which are known, and which show that a block is a header. */
public final class KnownFields {
  private static final Map<String, Boolean> NAMES = new HashMap<>();
  private static final TreeMap<String, Boolean> STARTS = new TreeMap<>();

  static {
    List<String> lines = DataLines.of(KnownFields.class, "known-fields.txt");
    for (String line : lines) {
      String[] columns = line.split(" ");
      boolean showsMail = columns.length > 1;
      if (columns[0].endsWith("*")) {
        STARTS.put(columns[0].substring(0, columns[0].length() - 1), showsMail);
      } else {
        NAMES.put(columns[0], showsMail);
      }
    }
    refuseNested();
  }

  private KnownFields() {}

  /** Of two beginnings, one of which begins with the other, only one would be found. */
  private static void refuseNested() {
    String before = null;
    for (String start : STARTS.keySet()) {
      if (before != null && start.startsWith(before)) {
        throw new IllegalStateException(start + "* is within " + before + "*");
      }
      before = start;
    }
  }

  public static boolean contains(String name) {
    return NAMES.containsKey(name) || start(name) != null;
  }

  public static boolean showMail(String name) {
    Map.Entry<String, Boolean> start = start(name);
    return NAMES.getOrDefault(name, start != null && start.getValue());
  }

  private static Map.@Nullable Entry<String, Boolean> start(String name) {
    Map.Entry<String, Boolean> before = STARTS.floorEntry(name);
    return before != null && name.startsWith(before.getKey()) ? before : null;
  }
}
