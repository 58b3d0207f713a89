package org.mailboxinventory.scanner.detect.address.parts;

import java.util.List;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.address.world.WorldWords;

/** A part of an address, and what its form says that it is. */
record Part(Kind kind, int from, int to, boolean capital, boolean line) {
  /** What a part is, and how much that says of an address. */
  enum Kind {
    CODE(2),
    /** A name and a code. */
    NAME_CODE(2),
    /** A code and a name, as in Greece. */
    CODE_NAME(3),
    STREET(2),
    /** A street and the number of its house. */
    STREET_HOUSE(3),
    HOUSE(2),
    /** A name and a number. */
    NUMBERED(1),
    TOWN(3),
    /** Before what reads as the name of a town stands a word that is other things as well. */
    MAYBE_TOWN(1),
    REGION(1),
    NAME(0),
    OTHER(0);

    private final int points;

    Kind(int points) {
      this.points = points;
    }

    int points() {
      return points;
    }

    boolean house() {
      return this == STREET_HOUSE || this == HOUSE || this == NUMBERED;
    }

    boolean code() {
      return this == CODE || this == NAME_CODE || this == CODE_NAME;
    }
  }

  private static final int STREET = WorldWords.BEFORE | WorldWords.BEHIND;
  private static final int MOST_NAMES = 4;
  private static final int MOST_OF_STREET = 8;

  /** With that of a flat or of a second house behind a stroke. */
  private static final int MOST_DIGITS = 7;

  /** So many digits have the two halves of a code in Greece. */
  private static final int FIRST_HALF = 3;

  private static final int SECOND_HALF = 2;

  /**
   * The one between two places.
   *
   * @param open other words of a sentence may be before it, so that it begins with the word for a
   *     street, a house or a town
   */
  static Part of(String text, int from, int to, Codes codes, boolean line, boolean open) {
    List<Token> all = Token.of(text, from, to);
    List<Token> tokens = codes.cased() ? PartWords.withoutSmall(all) : all;
    tokens = open ? PartWords.fromSign(tokens) : tokens;
    if (tokens.isEmpty()) {
      return new Part(Kind.OTHER, from, from, false, line);
    }
    int begin = tokens.get(0).from();
    int end = tokens.get(tokens.size() - 1).to();
    boolean capital = tokens.stream().noneMatch(token -> !token.number() && !token.capital());
    boolean other = tokens.size() > MOST_OF_STREET || all.stream().anyMatch(PartWords::thing);
    return new Part(other ? Kind.OTHER : kind(tokens, codes), begin, end, capital, line);
  }

  private static Kind kind(List<Token> tokens, Codes codes) {
    Token first = tokens.get(0);
    int count = tokens.size();
    long numbers = tokens.stream().filter(Token::number).count();
    if (coded(tokens, codes)) {
      return Kind.CODE;
    }
    if (numbers == 0 && count > 1 && count <= MOST_NAMES && PartWords.town(first)) {
      return Kind.TOWN;
    }
    if (count > 1 && PartWords.unit(first) && house(tokens.get(1))) {
      return Kind.HOUSE;
    }
    if (street(tokens)) {
      return numbers > 0 && numbered(tokens) ? Kind.STREET_HOUSE : Kind.STREET;
    }
    if (numbers == 0) {
      return plain(tokens);
    }
    return withNumber(tokens, codes);
  }

  /** Digits of a code alone, or behind the word for it; in Greece in two halves. */
  private static boolean coded(List<Token> tokens, Codes codes) {
    int from = PartWords.code(tokens.get(0)) ? 1 : 0;
    int left = tokens.size() - from;
    return (left == 1 && codes.is(tokens.get(from))) || (left == 2 && halves(tokens, from, codes));
  }

  private static boolean halves(List<Token> tokens, int from, Codes codes) {
    return codes.halves()
        && from + 1 < tokens.size()
        && tokens.get(from).plain()
        && tokens.get(from + 1).plain()
        && tokens.get(from).digits() == FIRST_HALF
        && tokens.get(from + 1).digits() == SECOND_HALF;
  }

  /** Whether a word for a street is first, or behind a name. */
  private static boolean street(List<Token> tokens) {
    boolean named = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int kind = i == 0 ? WorldWords.BEFORE : STREET;
      boolean sign = token.is(kind) || PartWords.street(token);
      if (sign && (i == 0 ? tokens.size() > 1 : named)) {
        return true;
      }
      named |= !token.number();
    }
    return false;
  }

  /** Whether a number is first or last, and no other is there but behind the word for a flat. */
  private static boolean numbered(List<Token> tokens) {
    int last = tokens.size() - 1;
    int others = 0;
    for (int i = 1; i < last; i++) {
      others += tokens.get(i).number() && !PartWords.unit(tokens.get(i - 1)) ? 1 : 0;
    }
    boolean first = house(tokens.get(0));
    return others == 0 && (first || house(tokens.get(last)));
  }

  private static boolean house(Token token) {
    return token.number() && token.digits() <= MOST_DIGITS;
  }

  private static Kind plain(List<Token> tokens) {
    Token first = tokens.get(0);
    int count = tokens.size();
    if (count > 1 && count <= MOST_NAMES && PartWords.maybeTown(first)) {
      return Kind.MAYBE_TOWN;
    }
    if (PartWords.known(text(tokens))) {
      return Kind.MAYBE_TOWN;
    }
    if (tokens.stream().allMatch(token -> PartWords.unit(token) || PartWords.code(token))) {
      return Kind.OTHER;
    }
    boolean region = PartWords.region(first) || PartWords.region(tokens.get(count - 1));
    if (count > 1 && count <= MOST_NAMES && region) {
      return Kind.REGION;
    }
    return count <= MOST_NAMES ? Kind.NAME : Kind.OTHER;
  }

  private static String text(List<Token> tokens) {
    return tokens.stream().map(Token::bare).collect(Collectors.joining(" "));
  }

  private static Kind withNumber(List<Token> tokens, Codes codes) {
    int last = tokens.size() - 1;
    int begin = PartWords.code(tokens.get(0)) ? 1 : 0;
    int behind = begin + (halves(tokens, begin, codes) ? 2 : 1);
    boolean codeFirst = behind > begin + 1 || codes.is(tokens.get(begin));
    if (codeFirst && codes.first() && names(tokens, behind, last + 1)) {
      return Kind.CODE_NAME;
    }
    if (codes.is(tokens.get(last)) && names(tokens, 0, last)) {
      return Kind.NAME_CODE;
    }
    boolean unit = last > 1 && PartWords.unit(tokens.get(last - 1));
    if (unit && tokens.get(last).number() && names(tokens, 0, last - 1)) {
      return Kind.HOUSE;
    }
    boolean behindName = house(tokens.get(last)) && names(tokens, 0, last);
    boolean beforeName = house(tokens.get(0)) && names(tokens, 1, last + 1);
    return behindName || beforeName ? Kind.NUMBERED : Kind.OTHER;
  }

  /** Whether one to four words and no number are there. */
  private static boolean names(List<Token> tokens, int from, int to) {
    boolean few = to > from && to - from <= MOST_NAMES;
    return few && tokens.subList(from, to).stream().noneMatch(Token::number);
  }
}
