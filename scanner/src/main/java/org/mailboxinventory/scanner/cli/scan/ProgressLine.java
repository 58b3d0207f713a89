package org.mailboxinventory.scanner.cli.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far a scan is, in one line: what matters most comes first, and what does not fit is left out.
 */
final class ProgressLine {
  private static final int NARROWEST_BAR = 12;
  private static final int WIDEST_BAR = 32;

  private ProgressLine() {}

  /** With a bar where there is room for one; never longer than {@code width}. */
  static String bar(ScanMeter.State state, int width) {
    List<String> said = fields(state);
    String percent = state.part() == null ? "" : percent(state.part());
    int reserved = width < 2 * NARROWEST_BAR + percent.length() + 20 ? 0 : NARROWEST_BAR + 1;
    StringBuilder text = new StringBuilder();
    for (String field : said) {
      int separator = text.length() == 0 ? 0 : 2;
      if (percent.length() + 1 + reserved + text.length() + separator + field.length() <= width) {
        text.append(separator == 0 ? "" : ", ").append(field);
      }
    }
    if (state.part() == null) {
      return text.toString();
    }
    int room = Math.min(WIDEST_BAR, width - percent.length() - text.length() - 2);
    String drawn = reserved == 0 || room < NARROWEST_BAR ? "" : drawn(state.part(), room) + " ";
    return percent + " " + drawn + text;
  }

  /** Without a bar, and whole. */
  static String plain(ScanMeter.State state) {
    String text = String.join(", ", fields(state));
    return state.part() == null ? text : percent(state.part()).strip() + ": " + text;
  }

  private static List<String> fields(ScanMeter.State state) {
    List<String> fields = new ArrayList<>();
    if (!state.listed()) {
      fields.add("listing mailboxes");
      if (state.answers() > 0) {
        fields.add(count(state.answers(), "request"));
      }
      waits(state, fields);
      return fields;
    }
    fields.add(items(state));
    if (state.left() != null) {
      fields.add(time(state.left()) + " left");
    }
    waits(state, fields);
    fields.add(
        String.format(
            Locale.ROOT, "%,d of %s", state.mailboxes(), count(state.readable(), "mailbox")));
    fields.add(size(state.bytes()));
    return fields;
  }

  private static void waits(ScanMeter.State state, List<String> fields) {
    if (state.waiting().toSeconds() > 0) {
      fields.add("the service asked to wait " + time(state.waiting()));
    }
    if (state.throttled().toSeconds() > 0) {
      fields.add(time(state.throttled()) + " waited");
    }
  }

  private static String items(ScanMeter.State state) {
    Long expected = state.expected();
    if (expected == null) {
      return count(state.items(), "item");
    }
    return String.format(
        Locale.ROOT,
        "%,d of %s%s",
        state.items(),
        state.exact() ? "" : "about ",
        count(expected, "item"));
  }

  private static String count(long number, String of) {
    String many = of.endsWith("x") ? of + "es" : of + "s";
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? of : many);
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%3d %%", (int) Math.floor(part * 100));
  }

  private static String drawn(double part, int room) {
    int inner = room - 2;
    int filled = (int) Math.floor(part * inner);
    String head = filled < inner ? ">" : "";
    return "[" + "=".repeat(filled) + head + " ".repeat(inner - filled - head.length()) + "]";
  }

  private static String size(long bytes) {
    if (bytes < 999_950_000) {
      return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
    return String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }

  private static String time(Duration time) {
    long seconds = time.toSeconds();
    if (seconds < 100) {
      return Math.max(1, seconds) + " s";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 100 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
