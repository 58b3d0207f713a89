package org.mailboxinventory.scanner.source.files.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.files.lists.DataLines;

/** Time zones as mail writes them: figures, or names with one meaning. */
final class MailZones {
  private static final Pattern ZONE =
      Pattern.compile("([A-Za-z]*) ?(?:([+-]) ?(\\d{1,2})(?::?(\\d{2}))?)?");
  private static final int DAY = 24 * 3600;
  private static final Map<String, Integer> NAMED = named();

  private MailZones() {}

  /** Seconds east of UTC; null when nobody can say. None at all is UTC. */
  static @Nullable Integer seconds(@Nullable String zone) {
    String text = zone == null ? "" : zone.strip();
    Matcher matcher = ZONE.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    String name = matcher.group(1).toUpperCase(Locale.ROOT);
    if (matcher.group(2) == null) {
      // Letters of the military zones are -0000 by RFC 5322, 4.3: UTC, and nothing else known.
      return name.isEmpty() || name.matches("[A-IK-Z]") ? Integer.valueOf(0) : NAMED.get(name);
    }
    int offset = offset(matcher);
    if (Math.abs(offset) >= DAY) {
      return null;
    }
    boolean utc = name.isEmpty() || name.equals("GMT") || name.equals("UTC") || name.equals("UT");
    return utc || NAMED.getOrDefault(name, offset) == offset ? Integer.valueOf(offset) : null;
  }

  private static int offset(Matcher matcher) {
    int hours = Integer.parseInt(matcher.group(3));
    int minutes = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
    return (matcher.group(2).equals("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
  }

  private static Map<String, Integer> named() {
    Map<String, Integer> named = new HashMap<>();
    for (String line : DataLines.of(MailZones.class, "time-zones.txt")) {
      String[] columns = line.split("\\s+", 2);
      Matcher figures = ZONE.matcher(columns[1]);
      if (figures.matches()) {
        named.put(columns[0], offset(figures));
      }
    }
    return Map.copyOf(named);
  }
}
