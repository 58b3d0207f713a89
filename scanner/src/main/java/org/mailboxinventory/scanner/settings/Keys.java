package org.mailboxinventory.scanner.settings;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every key there is with what it takes, and how much of a mistyped key may be shown. */
final class Keys {
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)*");

  private final Map<String, SettingValues.Declared> declared;

  private Keys(Map<String, SettingValues.Declared> declared) {
    this.declared = declared;
  }

  /**
   * The keys that {@link Settings} reads.
   *
   * @param defaults the default of each
   */
  static Keys of(Map<String, SettingLeaves.Leaf> defaults) {
    SettingValues values = new SettingValues(defaults, new ArrayList<>());
    Settings.read(values, Set.of(), "");
    return new Keys(values.declared());
  }

  /** What each key takes. */
  Map<String, SettingValues.Declared> declared() {
    return declared;
  }

  boolean isSecret(String key) {
    return kind(key) == ValueKind.SECRET;
  }

  boolean isKeyFile(String key) {
    return kind(key) == ValueKind.KEY_FILE;
  }

  boolean mayRefer(String key) {
    ValueKind kind = kind(key);
    return kind != null && kind.mayRefer();
  }

  private @Nullable ValueKind kind(String key) {
    SettingValues.Declared takes = declared.get(key);
    return takes == null ? null : takes.kind();
  }

  /**
   * An unknown key as it may be shown: what follows the key of a secret could be the secret, as in
   * {@code tenant.credential.secret:X}.
   */
  String shown(String key) {
    for (String secret : declared.keySet()) {
      if (isSecret(secret) && key.startsWith(secret) && !key.equals(secret)) {
        return secret + "…";
      }
    }
    return key;
  }

  /**
   * The key with which a text begins that is no key with a value; null when it begins with none, so
   * that nothing of it may be shown.
   */
  @Nullable String leading(String text) {
    Set<String> known = declared.keySet();
    Matcher key = KEY.matcher(text);
    if (!key.lookingAt()) {
      return null;
    }
    String shown = shown(key.group());
    String start = shown.replace("…", "");
    boolean near =
        Spelling.nearest(start, known) != null
            || known.stream().anyMatch(other -> other.startsWith(start + "."));
    return near ? start : null;
  }

  /** Whether it is written as keys are: words joined by dots. */
  static boolean isWrittenAsKey(String text) {
    return KEY.matcher(text).matches();
  }
}
