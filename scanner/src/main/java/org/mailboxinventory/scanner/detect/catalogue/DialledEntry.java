package org.mailboxinventory.scanner.detect.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigProblem;

/** Reads {@code dialled} of a detector's file. */
final class DialledEntry {
  private DialledEntry() {}

  /** How telephones are told from others'; null where the file does not say. */
  static @Nullable Dialling of(YamlNode node, List<ConfigProblem> problems) {
    node.onlyKeys(Set.of("code", "alike"), problems);
    if (node.keys().isEmpty()) {
      return null;
    }
    return new Dialling(
        given(node, "code", problems),
        node.items("alike", problems).stream().map(item -> alike(item, problems)).toList());
  }

  private static Dialling.Alike alike(YamlNode node, List<ConfigProblem> problems) {
    node.onlyKeys(Set.of("country", "code", "domain", "begins", "towns", "length"), problems);
    int length = node.number("length", 0, problems);
    if (length < 1) {
      node.at("length").problem("'length' is missing", "write how many characters", problems);
    }
    if (node.texts("begins", problems).isEmpty()) {
      node.at("begins").problem("'begins' is missing", "write how the numbers begin", problems);
    }
    return new Dialling.Alike(
        given(node, "country", problems),
        given(node, "code", problems),
        given(node, "domain", problems),
        node.texts("begins", problems),
        node.text("towns", "", problems),
        length);
  }

  private static String given(YamlNode node, String key, List<ConfigProblem> problems) {
    String text = node.text(key, "", problems);
    if (text.isEmpty()) {
      node.at(key).problem("'" + key + "' is missing", "write it", problems);
    }
    return text;
  }
}
