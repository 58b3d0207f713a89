package org.mailboxinventory.scanner.settings;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of value a key has, and how much of a mistyped key may be shown. */
final class Keys {
  /** Values that stand in no file and on no command line, where others could read them. */
  private static final Set<String> SECRETS =
      Set.of(
          "tenant.credential.certificatePassword",
          "tenant.credential.secret",
          "tenant.credential.token",
          "network.proxy.password");

  /** Names that sign-in needs beside the secrets; they are copied into no inventory. */
  private static final Set<String> ACCOUNTS =
      Set.of("tenant.credential.clientId", "network.proxy.user");

  private static final Set<String> PATHS =
      Set.of(
          "tenant.credential.certificate",
          "network.caBundle",
          "evidence.exchangeExport",
          "evidence.migrationUsers",
          "evidence.dataLocations",
          "evidence.disclosureNotices",
          "extract.passwords",
          "detect.extraCatalogues",
          "detect.acceptPhrases",
          "work.dir",
          "ledger.path",
          "ledger.fingerprintKey",
          "judge.rules",
          "judge.acceptList",
          "judge.decisions",
          "judge.bankFacts");

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)*");

  private Keys() {}

  static boolean isSecret(String key) {
    return SECRETS.contains(key);
  }

  /**
   * Whether the value may come from the environment or a file. Other values are copied into
   * inventories or printed, where what a reference leads to could be a secret.
   */
  static boolean mayRefer(String key) {
    return isSecret(key) || PATHS.contains(key) || ACCOUNTS.contains(key);
  }

  /**
   * An unknown key as it may be shown: what follows the key of a secret could be the secret, as in
   * {@code tenant.credential.secret:X}.
   */
  static String shown(String key) {
    for (String secret : SECRETS) {
      if (key.startsWith(secret) && !key.equals(secret)) {
        return secret + "…";
      }
    }
    return key;
  }

  /**
   * The key with which a text begins that is no key with a value; null when it begins with none, so
   * that nothing of it may be shown.
   *
   * @param known every key there is
   */
  static @Nullable String leading(String text, Set<String> known) {
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
