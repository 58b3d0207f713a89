package org.mailboxinventory.scanner.source.files.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of files that lie beside mail and hold none. */
public final class SideFileNames {
  private static final Map<String, Pattern> ENTRIES = new LinkedHashMap<>();
  private static final Pattern ANY;

  static {
    for (String glob : DataLines.of(SideFileNames.class, "side-files.txt")) {
      ENTRIES.put(glob, pattern(Pattern.quote(glob).replace("*", "\\E.*\\Q")));
    }
    ANY = pattern(ENTRIES.values().stream().map(Pattern::pattern).collect(Collectors.joining("|")));
  }

  private SideFileNames() {}

  public static boolean contain(String name) {
    return ANY.matcher(name).matches();
  }

  /** The entry of the list that a name has; empty when none. */
  public static String entry(String name) {
    return ENTRIES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(name).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }
}
