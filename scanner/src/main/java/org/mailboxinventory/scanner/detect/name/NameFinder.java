package org.mailboxinventory.scanner.detect.name;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.beside.PartedName;
import org.mailboxinventory.scanner.detect.name.beside.SmallSender;
import org.mailboxinventory.scanner.detect.name.line.AskingWord;
import org.mailboxinventory.scanner.detect.name.line.HyphenedLines;
import org.mailboxinventory.scanner.detect.name.line.KnownNames;
import org.mailboxinventory.scanner.detect.name.line.MailLines;
import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.name.line.Narration;
import org.mailboxinventory.scanner.detect.name.line.NarrationHead;
import org.mailboxinventory.scanner.detect.name.line.SmallLines;
import org.mailboxinventory.scanner.detect.name.line.WordEdges;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.script.DevanagariNames;
import org.mailboxinventory.scanner.detect.name.script.ScriptNames;
import org.mailboxinventory.scanner.detect.name.sign.SignedLine;
import org.mailboxinventory.scanner.detect.name.thing.Kinship;
import org.mailboxinventory.scanner.detect.name.thing.NoPerson;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Finds names of people in a window of text: two to five words in a row that are names by the lists
 * of {@link NameWords}, by how the text writes them, or because they came before. For one thread.
 */
public final class NameFinder {
  private final NameTokens tokens = new NameTokens();
  private final NameSurroundings around = new NameSurroundings();
  private final Narration narration = new Narration();
  private final NameTitles titles = new NameTitles(tokens);
  private final LongestName longest = new LongestName(tokens, around, titles);
  private final FamilyFirst familyFirst = new FamilyFirst(around);
  private final KnownNames known = new KnownNames();
  private final MailLines mailLines = new MailLines(known);
  private final SmallLines smallLines = new SmallLines(known);
  private final NoPerson noPerson = new NoPerson();
  private final HyphenedLines lines = new HyphenedLines();
  private final DevanagariNames devanagari = new DevanagariNames();
  private ListedNames listed = ListedNames.none();
  private @Nullable NameEvidence evidence;

  /** Made where a text first holds another script. */
  private @Nullable ScriptNames scripts;

  /** Made where a text first holds a word that was broken behind a hyphen. */
  private @Nullable NameFinder joined;

  private byte[] text = new byte[0];
  private int length;

  /** Behind a stroke between two names: {@code Asha Rao/Ravi Gil}. */
  private int stroke = -1;

  /** From now on these names are found in whatever text. */
  public void knowing(ListedNames names) {
    listed = names;
  }

  /** Another text begins: no name is known from before. */
  public void clear() {
    known.clear();
    if (scripts != null) {
      scripts.clear();
    }
  }

  /** Finds the names that begin in {@code [from, to)}; {@code newLength} bytes of text count. */
  public void find(byte[] newText, int newLength, int from, int to, NameSink sink) {
    text = newText;
    length = newLength;
    stroke = -1;
    tokens.begin(text, length);
    around.begin(text, length);
    titles.begin(text, length);
    noPerson.begin(text, length);
    longest.begin(text, length);
    familyFirst.begin(text, length);
    devanagari.begin(text, length);
    smallLines.find(text, length, from, to, sink);
    ScriptNames others = null;
    int at = from;
    while (at < to) {
      at = at == stroke ? at : devanagari.past(WordEdges.nextCapital(text, at, to), to);
      if (at < to && text[at] < 0 && ScriptNames.mayBegin(text, at, length)) {
        others = others == null ? scripts() : others;
        at = others.read(at, to, sink);
        continue;
      }
      int sign = at < to && text[at] < 0 ? WordEdges.sign(text, at, length) : 0;
      if (sign > 0) {
        at += sign;
      } else if (at < to) {
        int field = PartedName.field(text, at, length);
        stroke = Math.max(field, stroke);
        at = field > 0 ? field : word(at, sink);
      }
    }
  }

  /** Reads the word with a capital at {@code at}, or what begins with it; returns where it ends. */
  private int word(int at, NameSink sink) {
    boolean begins = at == stroke || WordEdges.begins(text, at);
    int stop = Octets.lettersEnd(text, at, length);
    boolean capitals = stop - at < 2 || text[at + 1] < 'a';
    boolean lead = stop - at <= MailLines.LONGEST_WORD && stop < length && text[stop] <= ' ';
    int next = -1;
    if (begins && capitals && NarrationHead.mayBegin(text, at, length)) {
      next = narration.read(text, at, length, sink);
    } else if (begins && capitals && NarrationHead.behindMonth(text, at, stop, length)) {
      next = stop + 1;
    } else if (begins && PartedName.mayBegin(text, at, length)) {
      next = PartedName.read(text, at, length, sink);
    } else if (begins && lead && MailLines.mayBegin(text, at, length)) {
      next = mailLines.read(text, at, length, sink);
    } else if (begins && Kinship.child(text, at, stop, length)) {
      next = Kinship.read(text, at, stop, length, sink);
    } else if (text[at] < 0 || smallFollows(stop)) {
      next = begins ? SignedLine.read(text, at, length, sink) : -1;
      next = next < 0 ? dismissed(at, sink) : next;
    } else if (begins && SmallSender.follows(text, at, stop, length)) {
      next = SmallSender.read(text, stop, length, sink);
    }
    if (next < 0 && begins && mayRun(at, stop)) {
      boolean several = tokens.read(at);
      int last = tokens.count() - 1;
      boolean two = several && tokens.to(last) - tokens.from(last) == 2;
      next = two ? SignedLine.read(text, at, length, sink) : -1;
      next = next >= 0 ? next : hyphened(sink);
      next = next >= 0 ? next : several ? run(at, sink) : lastFirst(sink);
    }
    return next < 0 ? Math.max(at + 1, WordEdges.end(text, stop, length)) : next;
  }

  /** Gives the name of which the last word was broken behind a hyphen; -1 where none is. */
  private int hyphened(NameSink sink) {
    int last = tokens.count() - 1;
    int hyphen = last < 0 ? length : tokens.to(last);
    if (!lines.join(text, last < 0 ? hyphen : tokens.from(0), last + 1, hyphen, length)) {
      return -1;
    }
    NameFinder names = joined;
    if (names == null) {
      names = new NameFinder();
      joined = names;
    }
    names.clear();
    names.find(lines.joined(), lines.length(), lines.joined(tokens.from(0)), lines.tail(), lines);
    if (lines.from() >= 0) {
      sink.name(lines.from(), lines.to());
    }
    return lines.from() < 0 ? -1 : lines.to();
  }

  /** Whether a blank and a small letter follow. */
  private boolean smallFollows(int stop) {
    return stop + 1 < length && text[stop] == ' ' && text[stop + 1] >= 'a' && text[stop + 1] <= 'z';
  }

  private boolean mayRun(int at, int stop) {
    return tokens.mayRun(at, stop)
        || (FamilyFirst.mayFollow(text, stop, length)
            && (!listed.isEmpty() || !known.isEmpty() || around.begins(at)));
  }

  private ScriptNames scripts() {
    ScriptNames names = scripts == null ? new ScriptNames() : scripts;
    scripts = names;
    names.begin(text, length);
    return names;
  }

  /**
   * Behind a word with which no name begins, or a name in Devanagari; -1 where a name may begin.
   */
  private int dismissed(int at, NameSink sink) {
    int small = AskingWord.mayBe(text, at, length) ? smallLines.asked(at) : -1;
    boolean other = small >= 0 || !NameWords.devanagari(text, at, length);
    return other ? small : devanagari.read(at, sink);
  }

  private int run(int at, NameSink sink) {
    NameEvidence words = evidence;
    if (words == null) {
      words = new NameEvidence(NameWords.bundled(), known, tokens);
      evidence = words;
    }
    words.begin(text, length);
    boolean found = false;
    int token = listed.isEmpty() && words.none() ? tokens.count() : 0;
    while (token < tokens.count()) {
      int end = longest.end(words, token, listed);
      if (end < 0) {
        token++;
      } else {
        if (!noPerson.is(tokens.from(token), tokens.from(end - 1), to(token, end))) {
          sink.name(tokens.from(token), to(token, end));
          longest.keep(words, token, end);
          found = true;
          stroke = WordEdges.behindStroke(text, to(token, end), length);
        }
        token = end;
      }
    }
    return Math.max(at + 1, Math.max(tokens.end(), found ? -1 : lastFirst(sink)));
  }

  /**
   * Finds a name that is written as {@code Rao, Asha}, with the last word of the run before the
   * comma; returns where it ends, -1 when there is none.
   */
  private int lastFirst(NameSink sink) {
    int before = tokens.count() - 1;
    if (before < 0) {
      return -1;
    }
    int to = tokens.to(before);
    if (!FamilyFirst.mayFollow(text, to, length)) {
      boolean ticket = to < length && text[to] == '/';
      return ticket ? given(TicketName.end(text, to, length), before, sink) : -1;
    }
    int begin = before > 0 && NameTitles.word(text, tokens.from(0), tokens.to(0)) ? 1 : 0;
    int first = to + 2;
    long given = Words.hash(text, first, WordEdges.end(text, first, length));
    long family = tokens.hash(before);
    boolean shown = listed.holds(given, family) || known.holds(given, family, false);
    return shown
        ? given(WordEdges.end(text, first, length), before, sink)
        : given(familyFirst.end(tokens, begin), begin, sink);
  }

  private int given(int end, int begin, NameSink sink) {
    int from = end < 0 ? end : FamilyFirst.withParticles(text, tokens.from(begin));
    if (end >= 0 && !noPerson.listed(from)) {
      sink.name(from, end);
    }
    return end;
  }

  /** Behind the last word, with the full stop of an initial. */
  private int to(int token, int end) {
    int to = tokens.behind(end);
    boolean stop = tokens.form(end - 1) == Form.INITIAL && to < length && text[to] == '.';
    return stop && end - token > 1 ? to + 1 : to;
  }
}
