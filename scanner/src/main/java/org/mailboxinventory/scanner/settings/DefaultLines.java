package org.mailboxinventory.scanner.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * The lines of {@code config/settings/default.yaml}, the one place where keys, defaults and their
 * comments are written.
 */
final class DefaultLines {
  static final String FILE = "settings/default.yaml";

  private static final Pattern LINE =
      Pattern.compile("( *)([A-Za-z]+):(?: +([^#\\s][^#]*?))?(?: +# (.*))?");
  private static final int INDENT = 2;

  private DefaultLines() {}

  /**
   * One line.
   *
   * @param text as it stands
   * @param key the whole key, as in {@code tenant.cloud}; empty where the line has none
   * @param standard the default as YAML; empty for nothing
   * @param comment empty for a section
   */
  record Line(String text, String key, String standard, String comment) {
    boolean isSetting() {
      return !key.isEmpty() && !comment.isEmpty();
    }

    int depth() {
      return key.split("\\.").length - 1;
    }

    String name() {
      return key.substring(key.lastIndexOf('.') + 1);
    }
  }

  static List<Line> of(ConfigFiles config) {
    List<Line> lines = new ArrayList<>();
    Deque<String> sections = new ArrayDeque<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(config.open(FILE), StandardCharsets.UTF_8))) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        lines.add(line(text, sections));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the default settings cannot be read", e);
    }
    return lines;
  }

  private static Line line(String text, Deque<String> sections) {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      return new Line(text, "", "", "");
    }
    while (sections.size() > line.group(1).length() / INDENT) {
      sections.removeLast();
    }
    sections.addLast(line.group(2));
    return new Line(text, String.join(".", sections), given(line.group(3)), given(line.group(4)));
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
