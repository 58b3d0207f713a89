package org.mailboxinventory.scanner.settings;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigProblem;

/** The leaf that counts for each key: its default, or what was written for it last. */
final class EffectiveLeaves {
  private final Map<String, SettingLeaves.Leaf> defaults;
  private final Keys keys;
  private final Map<String, String> retired;
  private final Substitution substitution;
  private final List<ConfigProblem> problems;
  private final Map<String, SettingLeaves.Leaf> leaves;

  /** The same as they are written, with references not followed. */
  private final Map<String, SettingLeaves.Leaf> written;

  /**
   * The defaults, until something else is taken.
   *
   * @param retired keys that an earlier version had, each with what to do instead
   * @param problems takes what cannot be used
   */
  EffectiveLeaves(
      Map<String, SettingLeaves.Leaf> defaults,
      Keys keys,
      Map<String, String> retired,
      Substitution substitution,
      List<ConfigProblem> problems) {
    this.defaults = Map.copyOf(defaults);
    this.keys = keys;
    this.retired = Map.copyOf(retired);
    this.substitution = substitution;
    this.problems = problems;
    this.leaves = new HashMap<>(defaults);
    this.written = new HashMap<>(defaults);
  }

  /** By key, with references followed. */
  Map<String, SettingLeaves.Leaf> all() {
    return Collections.unmodifiableMap(leaves);
  }

  /** The keys that somebody wrote a value for. */
  Set<String> given() {
    return written.entrySet().stream()
        .filter(leaf -> leaf.getValue().place().order() > 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is written for a key; null where there is no such key. */
  SettingLeaves.@Nullable Leaf written(String key) {
    return written.get(key);
  }

  /**
   * SHA-256 of all settings as they are written, in order of keys; what comes from the environment
   * or a file is in it as a reference alone.
   */
  String digest() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(written)
        .forEach((key, leaf) -> text.append(key).append(' ').append(leaf.texts()).append('\n'));
    return "sha256:" + DigestUtils.sha256Hex(text.toString());
  }

  SettingLeaves.Leaf standard(String key) {
    return Objects.requireNonNull(defaults.get(key), key);
  }

  /** Whether any key that begins so is not as the defaults have it. */
  boolean isSet(String prefix) {
    return leaves.entrySet().stream()
        .anyMatch(leaf -> leaf.getKey().startsWith(prefix) && leaf.getValue().place().order() > 0);
  }

  /** What is written for a key, which counts from now on. */
  void take(String key, SettingLeaves.Leaf leaf) {
    String instead = retired.get(key);
    if (instead != null) {
      problem(leaf, "'" + key + "' is not used any more", instead);
    } else if (defaults.containsKey(key)) {
      takeKnown(key, leaf);
    } else if (!isSection(key)) {
      problem(leaf, "the key '" + keys.shown(key) + "' is not known", suggestion(key));
    } else if (!leaf.texts().isEmpty()) {
      // An empty section changes nothing.
      problem(leaf, "'" + key + "' is a section, not a value", "write its keys below it");
    }
  }

  private void takeKnown(String key, SettingLeaves.Leaf leaf) {
    if (keys.isSecret(key) && !leaf.texts().stream().allMatch(Substitution::isReference)) {
      problem(
          leaf,
          "'" + key + "' is a secret written in plain text",
          "write ${env:NAME} or ${file:PATH}, and change the secret if others could read it");
      return;
    }
    if (!keys.mayRefer(key) && leaf.texts().stream().anyMatch(Substitution::hasReference)) {
      problem(
          leaf,
          "'" + key + "' cannot take its value from the environment or a file",
          "write the value itself; ${env:NAME} and ${file:PATH} are for secrets and paths");
      return;
    }
    SettingLeaves.Leaf value =
        keys.isKeyFile(key) ? substitution.placeOf(leaf) : substitution.of(leaf);
    if (value != null) {
      boolean nothing = value.texts().isEmpty() && !value.list();
      leaves.put(key, nothing ? standard(key, leaf) : value);
      written.put(key, nothing ? standard(key) : leaf);
    }
  }

  /** Nothing written for a key is its default. */
  private SettingLeaves.Leaf standard(String key, SettingLeaves.Leaf leaf) {
    SettingLeaves.Leaf standard = standard(key);
    return new SettingLeaves.Leaf(leaf.place(), standard.texts(), standard.list());
  }

  private void problem(SettingLeaves.Leaf leaf, String what, String remedy) {
    problems.add(new ConfigProblem(leaf.place(), what, remedy));
  }

  private boolean isSection(String key) {
    return leaves.keySet().stream().anyMatch(known -> known.startsWith(key + "."));
  }

  private String suggestion(String key) {
    String nearest = Spelling.nearest(key, leaves.keySet());
    return nearest == null
        ? "see the default settings for all keys"
        : "did you mean '" + nearest + "'?";
  }
}
