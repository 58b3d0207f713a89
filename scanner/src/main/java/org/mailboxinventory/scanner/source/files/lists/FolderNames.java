package org.mailboxinventory.scanner.source.files.lists;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which folders hold what the owner sent or began to write, by the names that programs give. */
public final class FolderNames {
  private static final Map<String, Set<String>> NAMES = new HashMap<>();

  /** As archives are called: with a number, a year, or a month and a year. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(.*?\\D)(?: (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))? ?\\(?\\d{1,4}\\)?");

  /** Letters beyond ASCII in names of IMAP folders (RFC 3501, 5.1.3). */
  private static final Pattern ENCODED = Pattern.compile("&([A-Za-z0-9+,]+)-");

  private static final Pattern MBOX = Pattern.compile("(?i)\\.(mbox|mbx|mbs)$");
  private static final Pattern STORE = Pattern.compile(MBOX.pattern() + "|\\.(pst|ost)$");

  static {
    for (String line : DataLines.of(FolderNames.class, "folder-names.txt")) {
      String[] columns = line.split("\\|", 3);
      for (String name : columns[2].split(";", -1)) {
        NAMES.computeIfAbsent(columns[0], any -> new HashSet<>()).add(plain(name));
      }
    }
  }

  private FolderNames() {}

  /** Whether one of the names in a folder's path is one of sent mail. */
  public static boolean sent(String path) {
    return has("sent", path);
  }

  /** Whether a file or folder that lies by itself is called so, with an ending or without. */
  public static boolean sentAlone(String name) {
    return alone("sent", name);
  }

  /** Whether one of the names in a folder's path is one of drafts. */
  public static boolean drafts(String path) {
    return has("drafts", path);
  }

  /** As {@link #sentAlone}, of drafts. */
  public static boolean draftsAlone(String name) {
    return alone("drafts", name);
  }

  /** The name of a file that holds a mailbox or a folder, without the ending that says so. */
  public static String withoutEnding(String name) {
    return STORE.matcher(name).replaceFirst("");
  }

  /** Whether a file is called as only an mbox is. */
  public static boolean endsAsMbox(String name) {
    return MBOX.matcher(name).find();
  }

  private static boolean alone(String use, String name) {
    return is(use, withoutEnding(name));
  }

  private static boolean has(String use, String path) {
    for (String part : decoded(path).split("[/.\\\\]", -1)) {
      if (is(use, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String use, String part) {
    Set<String> names = NAMES.getOrDefault(use, Set.of());
    String name = plain(part);
    Matcher numbered = NUMBERED.matcher(name);
    return names.contains(name)
        || (numbered.matches() && names.contains(numbered.group(1).strip()));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_\"'-]+", " ")
        .strip();
  }

  private static String decoded(String path) {
    return path.indexOf('&') < 0
        ? path
        : ENCODED.matcher(path).replaceAll(match -> Matcher.quoteReplacement(text(match.group(1))));
  }

  private static String text(String coded) {
    try {
      byte[] bytes = Base64.getDecoder().decode(coded.replace(',', '/'));
      return new String(bytes, StandardCharsets.UTF_16BE);
    } catch (IllegalArgumentException e) {
      return coded;
    }
  }
}
