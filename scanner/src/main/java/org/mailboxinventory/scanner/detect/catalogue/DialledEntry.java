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
    YamlNode alike = node.at("alike");
    return new Dialling(
        given(node, "code", problems), alike.keys().isEmpty() ? null : alike(alike, problems));
  }

  private static Dialling.Alike alike(YamlNode node, List<ConfigProblem> problems) {
    node.onlyKeys(Set.of("country", "code", "domain", "begins", "towns", "length"), problems);
    int length = node.number("length", 0, problems);
    if (length < 1) {
      node.at("length").problem("'length' is missing", "write how many characters", problems);
    }
    return new Dialling.Alike(
        given(node, "country", problems),
        given(node, "code", problems),
        given(node, "domain", problems),
        given(node, "begins", problems),
        given(node, "towns", problems),
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
