package org.mailboxinventory.scanner.detect.catalogue;

/**
 * Makes of the pattern of a number written together the pattern of the same number with whatever
 * people put between its characters: blanks, dots, hyphens, slashes, the end of a line and the
 * marks with which the next one begins. Only behind a label is such a pattern sure enough.
 */
final class PartedPattern {
  private static final String BETWEEN = "([ ./-]{0,3}|[ ./=-]{0,2}\\n[> \\t]{0,4}[./-]?)";

  private final String source;
  private int at;

  private PartedPattern(String source) {
    this.source = source;
  }

  /** {@code source} has classes, groups, alternatives, and counts that are not zero. */
  static String of(String source) {
    return new PartedPattern(source).choice();
  }

  private String choice() {
    StringBuilder options = new StringBuilder(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      options.append('|').append(sequence());
    }
    return options.toString();
  }

  private String sequence() {
    StringBuilder parts = new StringBuilder();
    boolean first = true;
    while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      String atom = atom();
      String count = count();
      if (!first) {
        parts.append('(').append(BETWEEN).append(atom).append(')').append(count);
      } else if (count.equals("?")) {
        parts.append('(').append(atom).append(BETWEEN).append(")?");
      } else {
        parts.append(atom).append(count.isEmpty() ? "" : further(atom, count));
        first = false;
      }
    }
    return parts.toString();
  }

  /** The same atom again, once less than {@code count} says. */
  private static String further(String atom, String count) {
    String[] bounds = count.substring(1, count.length() - 1).split(",", -1);
    StringBuilder less = new StringBuilder();
    for (String bound : bounds) {
      less.append(less.isEmpty() ? "" : ",").append(Integer.parseInt(bound) - 1);
    }
    return "(" + BETWEEN + atom + "){" + less + "}";
  }

  private String atom() {
    int from = at;
    char c = source.charAt(at++);
    if (c == '(') {
      String inner = choice();
      at++;
      return "(" + inner + ")";
    }
    if (c == '[') {
      at = source.indexOf(']', at) + 1;
    } else if (c == '\\') {
      at++;
    }
    return source.substring(from, Math.min(at, source.length()));
  }

  private String count() {
    int from = at;
    if (at < source.length() && source.charAt(at) == '?') {
      at++;
    } else if (at < source.length() && source.charAt(at) == '{') {
      at = source.indexOf('}', at) + 1;
    }
    return source.substring(from, at);
  }
}
