package org.mailboxinventory.scanner.detect.pattern;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the pattern language of detector files: literals, {@code \d}, {@code \s}, classes, groups,
 * alternatives and bounded repeats. What would make matching slower than linear, such as
 * look-around and back-references, is not in the language.
 */
public final class PatternParser {
  /** An unbounded repeat reaches this far. */
  private static final int UNBOUNDED = 64;

  /** No match is longer than this, so that windows can overlap by a fixed length. */
  public static final int LONGEST = 2048;

  private final String source;
  private final boolean anyCase;
  private int at;

  private PatternParser(String source, boolean anyCase) {
    this.source = source;
    this.anyCase = anyCase;
  }

  /** Parses {@code source}; with {@code anyCase}, ASCII letters stand for both cases. */
  public static PatternNode parse(String source, boolean anyCase) throws PatternException {
    PatternParser parser = new PatternParser(source, anyCase);
    PatternNode node = parser.choice();
    if (parser.at < source.length()) {
      throw parser.fail("an unmatched ')'");
    }
    int shortest;
    int longest;
    try {
      longest = PatternNode.longest(node);
      shortest = PatternNode.shortest(node);
    } catch (ArithmeticException e) {
      throw new PatternException("the repeats multiply beyond all bounds; write smaller ones");
    }
    if (shortest == 0) {
      throw new PatternException(
          "the pattern matches nothing at all; make a part of it obligatory");
    }
    if (longest > LONGEST) {
      throw new PatternException(
          "a match could be "
              + longest
              + " bytes long, the limit is "
              + LONGEST
              + "; bound the repeats");
    }
    return node;
  }

  private PatternNode choice() throws PatternException {
    List<PatternNode> options = new ArrayList<>();
    options.add(sequence());
    while (more() && source.charAt(at) == '|') {
      at++;
      options.add(sequence());
    }
    return options.size() == 1 ? options.get(0) : new PatternNode.Choice(options);
  }

  private PatternNode sequence() throws PatternException {
    List<PatternNode> parts = new ArrayList<>();
    while (more() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      parts.add(repeated(atom()));
    }
    return parts.size() == 1 ? parts.get(0) : new PatternNode.Sequence(parts);
  }

  private PatternNode repeated(PatternNode atom) throws PatternException {
    PatternNode node = atom;
    while (more()) {
      char c = source.charAt(at);
      if (c == '?') {
        at++;
        node = new PatternNode.Repeat(node, 0, 1);
      } else if (c == '*') {
        at++;
        node = new PatternNode.Repeat(node, 0, UNBOUNDED);
      } else if (c == '+') {
        at++;
        node = new PatternNode.Repeat(node, 1, UNBOUNDED);
      } else if (c == '{') {
        node = counted(node);
      } else {
        break;
      }
    }
    return node;
  }

  private PatternNode counted(PatternNode node) throws PatternException {
    int close = source.indexOf('}', at);
    if (close < 0) {
      throw fail("a '{' without '}'");
    }
    String[] bounds = source.substring(at + 1, close).split(",", -1);
    at = close + 1;
    try {
      int min = Integer.parseInt(bounds[0].strip());
      int max = min;
      if (bounds.length == 2) {
        max = bounds[1].isBlank() ? Math.max(min, UNBOUNDED) : Integer.parseInt(bounds[1].strip());
      }
      if (bounds.length > 2 || min < 0 || max < min) {
        throw fail("a repeat that is not {n}, {n,} or {n,m}");
      }
      return new PatternNode.Repeat(node, min, max);
    } catch (NumberFormatException e) {
      throw fail("a repeat that is not {n}, {n,} or {n,m}");
    }
  }

  private PatternNode atom() throws PatternException {
    char c = source.charAt(at);
    return switch (c) {
      case '(' -> group();
      case '[' -> new PatternNode.Bytes(byteClass());
      case '\\' -> {
        at++;
        yield new PatternNode.Bytes(escaped());
      }
      case '.' -> {
        at++;
        yield new PatternNode.Bytes(ByteSets.complement(new BitSet()));
      }
      case '?', '*', '+', '{' -> throw fail("a repeat of nothing");
      case '^', '$' -> throw fail("'" + c + "', which is not in the language: edges are implied");
      default -> literal();
    };
  }

  private PatternNode group() throws PatternException {
    at++;
    if (source.startsWith("?:", at)) {
      at += 2;
    } else if (more() && source.charAt(at) == '?') {
      throw fail("a look-around or flag, which is not in the language");
    }
    PatternNode inner = choice();
    if (!more()) {
      throw fail("a '(' without ')'");
    }
    at++;
    return inner;
  }

  private PatternNode literal() {
    int codePoint = source.codePointAt(at);
    at += Character.charCount(codePoint);
    if (codePoint < 0x80) {
      BitSet set = new BitSet();
      set.set(codePoint);
      return new PatternNode.Bytes(ByteSets.cased(set, anyCase));
    }
    List<PatternNode> bytes = new ArrayList<>();
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      BitSet set = new BitSet();
      set.set(b & 0xff);
      bytes.add(new PatternNode.Bytes(set));
    }
    return new PatternNode.Sequence(bytes);
  }

  private BitSet byteClass() throws PatternException {
    at++;
    boolean negated = more() && source.charAt(at) == '^';
    if (negated) {
      at++;
    }
    BitSet set = new BitSet();
    boolean first = true;
    while (more() && (source.charAt(at) != ']' || first)) {
      first = false;
      BitSet low = classMember();
      if (low.cardinality() == 1
          && at + 1 < source.length()
          && source.charAt(at) == '-'
          && source.charAt(at + 1) != ']') {
        at++;
        BitSet high = classMember();
        if (high.cardinality() != 1 || high.nextSetBit(0) < low.nextSetBit(0)) {
          throw fail("a range that runs backwards");
        }
        low.set(low.nextSetBit(0), high.nextSetBit(0) + 1);
      }
      set.or(low);
    }
    if (!more()) {
      throw fail("a '[' without ']'");
    }
    at++;
    BitSet cased = ByteSets.cased(set, anyCase);
    return negated ? ByteSets.complement(cased) : cased;
  }

  private BitSet classMember() throws PatternException {
    char c = source.charAt(at++);
    if (c == '\\') {
      return escaped();
    }
    if (c >= 0x80) {
      throw fail("a letter beyond ASCII in a class; write it as an alternative");
    }
    BitSet set = new BitSet();
    set.set(c);
    return set;
  }

  private BitSet escaped() throws PatternException {
    if (!more()) {
      throw fail("a '\\' at the end");
    }
    char c = source.charAt(at++);
    BitSet set = new BitSet();
    switch (c) {
      case 'd' -> set.set('0', '9' + 1);
      case 's' -> {
        set.set(' ');
        set.set('\t');
      }
      case 'n' -> set.set('\n');
      case 't' -> set.set('\t');
      case 'r' -> set.set('\r');
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw fail("'\\" + c + "', which is not in the language");
        }
        set.set(c);
      }
    }
    return set;
  }

  private boolean more() {
    return at < source.length();
  }

  private PatternException fail(String what) {
    return new PatternException("at character " + (at + 1) + " there is " + what);
  }
}
