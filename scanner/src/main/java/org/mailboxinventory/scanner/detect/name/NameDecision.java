package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.beside.AmongNames;
import org.mailboxinventory.scanner.detect.name.beside.Copyright;
import org.mailboxinventory.scanner.detect.name.beside.NumberBelow;
import org.mailboxinventory.scanner.detect.name.line.FieldEdges;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/**
 * Whether words of a run are a person's name: by the lists, by how they are written as a sender or
 * a line of their own, or by what is said of the person beside them. For one thread.
 */
final class NameDecision {
  private static final int NONE = Introduction.NONE;

  private final NameTokens tokens;
  private final NameSurroundings around;
  private final NameTitles titles;
  private final Signature signature = new Signature();
  private final Introduction introduction = new Introduction();
  private final AmongNames among = new AmongNames();
  private final NameForms forms;
  private final IntroducedName introduced;

  private byte[] text = new byte[0];
  private int length;

  NameDecision(NameTokens tokens, NameSurroundings around, NameTitles titles) {
    this.tokens = tokens;
    this.around = around;
    this.titles = titles;
    this.forms = new NameForms(tokens);
    this.introduced = new IntroducedName(tokens);
  }

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    signature.begin(text, length);
    introduction.begin(text, length);
    introduced.begin(text);
    among.begin(text, length);
  }

  /** The words {@code [first, end)} were found to be a name. */
  void found(int first, int end) {
    among.found(tokens.from(first), tokens.behind(end));
  }

  /**
   * Whether the words {@code [first, end)} are a name. What is around them can only add to that,
   * and is looked at where it decides.
   */
  boolean holds(NameEvidence words, int first, int end) {
    boolean ends = end == tokens.count();
    boolean possible = words.holds(first, end, ends, ends);
    if (possible
        && forms.fit(words, first, end, NONE)
        && (words.holds(first, end, false, false)
            || (!led(words, first, end) && favoured(words, first, end)))) {
      return true;
    }
    return (possible
            && (signed(words, first, end)
                || listed(words, first, end)
                || sender(words, first, end)))
        || (ends && initials(words, first, end))
        || (ends && first < 2 && numbered(words, first, end))
        || (ends && first == 0 && holder(words, end))
        || ((ends || first > 0 || introduced.beforeRole(words, end))
            && introduced.may(words, first, end)
            && byIntroduction(words, first, end));
  }

  /**
   * A family whose name is a word of places or things too, or two that are a place, before an
   * address of mail: {@code Ada Park}, {@code Ada Santa Cruz}, {@code Song Mei}; or below another
   * with the same label behind both.
   */
  private boolean sender(NameEvidence words, int first, int end) {
    if (first > 0 || end < tokens.count()) {
      return false;
    }
    boolean chinese =
        end == 2
            && words.against(0)
            && words.has(0, NameWords.LAST)
            && words.weight(1, NameWords.FIRST) == 2;
    if (chinese) {
      return around.leadsOn(tokens.behind(end));
    }
    int to = tokens.behind(end);
    return words.weight(0, NameWords.FIRST) == 2
        && words.has(end - 1, NameWords.LAST)
        && ((words.against(end - 1)
                && (around.leadsOn(to)
                    || among.labelled(tokens.from(0), to)
                    || (IntroducedName.alsoThing(words, end - 1) && inBlock(to)))
                && forms.fit(words, 0, end, Introduction.ROLE))
            || (end > 2
                && words.phrase(end - 1)
                && around.leadsOn(to)
                && forms.fit(words, 0, end, Introduction.OFFICE)));
  }

  /** Whether the run is all that a header's line names, and another one is below. */
  private boolean inBlock(int to) {
    int from = tokens.from(0);
    return around.begins(from)
        && around.inHeader(from)
        && FieldEdges.headerFollows(text, to, length);
  }

  /** Who holds the rights in a work: a given name, and a family's or a word of no list. */
  private boolean holder(NameEvidence words, int end) {
    boolean joined = end > 2 && tokens.particles(1, end - 1) && words.unknownCapitals(0);
    return (joined || words.weight(0, NameWords.FIRST) > 0)
        && (words.unknown(end - 1)
            || words.unknownCapitals(end - 1)
            || words.weight(end - 1, NameWords.LAST) > 0)
        && Copyright.before(text, tokens.from(0))
        && forms.fit(words, 0, end, NONE);
  }

  /** Words that are names or in no list above the number of an official or a student. */
  private boolean numbered(NameEvidence words, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean full = tokens.isFull(i);
      if (full && !words.name(i) && !words.unknown(i) && !words.unknownCapitals(i)) {
        return false;
      }
    }
    return NumberBelow.follows(text, tokens.behind(end), length)
        && !NumberBelow.rank(words.hash(first))
        && forms.fit(words, first, end, Introduction.OFFICE);
  }

  /**
   * One more in a list of names: initials, or behind several a given name, and any other word; or a
   * family's name that is a word or a thing too, as in {@code Xiaofeng Sun}.
   */
  private boolean listed(NameEvidence words, int first, int end) {
    if (first > 0 || end < tokens.count() || !among.goesOn(tokens.from(0), tokens.behind(end))) {
      return false;
    }
    boolean family = among.several() && end == 2 && words.has(1, NameWords.LAST);
    boolean given = words.weight(0, NameWords.FIRST) > 0;
    return (family
            && words.name(0)
            && tokens.form(1) == Form.TITLE
            && forms.fit(words, 0, end, Introduction.ROLE))
        || ((tokens.form(0) == Form.INITIAL
                || (given && (among.several() || words.unknown(end - 1))))
            && words.holds(0, end, true, true)
            && forms.fit(words, 0, end, NONE));
  }

  /**
   * An initial and a family's name, or a word of no list, among others that are written so; behind
   * an initial with a full stop an ordinary word too. In a list of names one is enough, of two
   * letters as well: {@code VR Raomani}.
   */
  private boolean initials(NameEvidence words, int first, int end) {
    boolean initial = tokens.form(0) == Form.INITIAL;
    boolean two = tokens.form(0) == Form.CAPITALS && tokens.to(0) - tokens.from(0) == 2;
    if (first > 0 || end != 2 || !(initial || (two && words.flags(0) == 0))) {
      return false;
    }
    boolean open = words.name(1) || words.unknown(1);
    return (initial
            && (open || (text[tokens.to(0)] == '.' && !words.against(1)))
            && among.inInitials(tokens.from(0), tokens.to(1)))
        || (open && among.isOneMore(tokens.from(0)));
  }

  /** {@code Sweta Beta Rao} below a letter: the word between both is no name. */
  private boolean signed(NameEvidence words, int first, int end) {
    return first == 0
        && end == 3
        && end == tokens.count()
        && forms.middle(words)
        && around.alone(tokens.from(0), tokens.behind(end))
        && signature.closed(tokens.from(0));
  }

  /** Whether the first word leads to the name and is none of it: {@code Quoting Asha Rao}. */
  private static boolean led(NameEvidence words, int first, int end) {
    return words.ordinary(first) && (first > 0 || end - first > 2);
  }

  /** By how the words are written as a line of their own, or as a sender or recipient. */
  private boolean favoured(NameEvidence words, int first, int end) {
    int from = tokens.from(first);
    int to = tokens.behind(end);
    boolean whole = first == 0 && end == tokens.count();
    boolean alone = whole && around.alone(from, to);
    boolean ofMail =
        whole
            ? around.ofMail(from, to)
                || ((alone || FieldEdges.enclosed(text, from, to, length))
                    && signature.closed(from))
                || NameTitles.behind(text, to, length)
            : end == tokens.count() && around.leadsOn(to);
    return (alone || ofMail) && words.holds(first, end, alone, ofMail);
  }

  /** By what the text says of the person beside them, or because they sign a letter. */
  private boolean byIntroduction(NameEvidence words, int first, int end) {
    int from = tokens.from(first);
    int to = tokens.behind(end);
    boolean ends = end == tokens.count();
    int how = first > 0 ? before(words, first) : NONE;
    if (ends && how < Introduction.OFFICE) {
      how = Math.max(how, first == 0 ? signs(words, end, from, to) : NONE);
      how = Math.max(how, first == 0 ? introduction.of(from, to) : introduction.behind(to));
    }
    boolean sure =
        introduced.beforeRole(words, end) || (ends && NameTitles.behind(text, to, length));
    how = sure ? Math.max(how, Introduction.ROLE) : how;
    return how > NONE
        && (introduced.inLetters(words, first, end)
            || (forms.fit(words, first, end, how) && introduced.holds(words, first, end, how)));
  }

  /** How surely the words up to {@code end}, which are the run, sign the letter. */
  private int signs(NameEvidence words, int end, int from, int to) {
    boolean sure = words.surely(0) || words.surely(end - 1) || introduced.joined(words, end - 1);
    return signature.signsInLine(from, to) || (sure && signature.signsText(from, to))
        ? Introduction.OFFICE
        : introduction.begins(from) || (from > 0 && text[from - 1] == '>')
            ? signature.signs(from, to)
            : NONE;
  }

  /** By the word of the run before {@code first}. */
  private int before(NameEvidence words, int first) {
    if (words.has(first - 1, NameWords.OFFICE)) {
      return Introduction.OFFICE;
    }
    long hash = words.hash(first - 1);
    boolean by = first == 1 && Introduction.by(hash) && introduction.begins(tokens.from(0));
    return by
            || hash == LongestName.DI
            || words.has(first - 1, NameWords.ROLE | NameWords.INTRODUCES)
            || titles.is(words, first - 1)
        ? Introduction.ROLE
        : NONE;
  }
}
