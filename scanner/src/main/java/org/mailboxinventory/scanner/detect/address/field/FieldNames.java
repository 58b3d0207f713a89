package org.mailboxinventory.scanner.detect.address.field;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** What the fields of an address are called; reads {@code registries/address-fields.txt}. */
public final class FieldNames {
  private static final WordLists FILE = new WordLists("address-fields.txt");
  private static final Set<String> WHOSE = Set.copyOf(FILE.phrases("whose"));
  private static final Set<String> AND = Set.copyOf(FILE.phrases("and"));
  private static final Map<String, FieldRole> ROLES = roles();

  /** The most letters of a name. */
  static final int LONGEST = 56;

  private FieldNames() {}

  private static Map<String, FieldRole> roles() {
    Map<String, FieldRole> roles = new HashMap<>();
    for (FieldRole role : FieldRole.values()) {
      if (role != FieldRole.NONE) {
        FILE.phrases(role.name().toLowerCase(Locale.ROOT)).forEach(name -> roles.put(name, role));
      }
    }
    return Map.copyOf(roles);
  }

  /** Whether a name is that of a field for a town or its code, which ends most addresses. */
  public static boolean ends(String name) {
    FieldRole role = role(name);
    return role.ends();
  }

  /** Which part of an address a field of this name holds. */
  static FieldRole role(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return FieldRole.NONE;
    }
    String bare = bare(name);
    FieldRole whole = ROLES.get(bare);
    if (whole != null) {
      return whole;
    }
    int blank = bare.indexOf(' ');
    if (blank < 0) {
      return FieldRole.NONE;
    }
    FieldRole own =
        WHOSE.contains(bare.substring(0, blank)) ? ROLES.get(bare.substring(blank + 1)) : null;
    return own == null ? several(bare) : own;
  }

  /**
   * Of several names, as in {@code Area/Locality}, the first, or that of a town behind its code;
   * none where one of them is unknown.
   */
  private static FieldRole several(String bare) {
    FieldRole first = FieldRole.NONE;
    boolean town = false;
    for (int at = 0; at <= bare.length(); ) {
      int blank = bare.indexOf(' ', at);
      int end = blank < 0 ? bare.length() : blank;
      String word = bare.substring(at, end);
      if (!AND.contains(word)) {
        FieldRole role = ROLES.getOrDefault(word, FieldRole.NONE);
        if (role == FieldRole.NONE) {
          return FieldRole.NONE;
        }
        first = first == FieldRole.NONE ? role : first;
        town |= role == FieldRole.TOWN;
      }
      at = end + 1;
    }
    return first == FieldRole.CODE && town ? FieldRole.TOWN : first;
  }

  /** In small letters, its words parted by one blank, without the number behind them. */
  private static String bare(String name) {
    StringBuilder bare = new StringBuilder();
    String small = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (Character.isLetter(c)) {
        bare.append(c);
      } else if (bare.length() > 0 && bare.charAt(bare.length() - 1) != ' ') {
        bare.append(' ');
      }
    }
    return bare.toString().strip();
  }
}
