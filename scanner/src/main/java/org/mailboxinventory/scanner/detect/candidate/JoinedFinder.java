package org.mailboxinventory.scanner.detect.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.pattern.MatchEnds;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.detect.word.broken.BoxedValue;
import org.mailboxinventory.scanner.detect.word.broken.BrokenToken;
import org.mailboxinventory.scanner.detect.word.broken.mail.BrokenAddress;
import org.mailboxinventory.scanner.detect.word.broken.mail.PartedAddress;
import org.mailboxinventory.scanner.text.JoinedParts;

/**
 * Finds what has no blank and was broken at a line's end, or at several: tokens of programs, and
 * addresses of mail and of the web; and values with a box for each letter and digit, or whose full
 * stops are in brackets. For one thread.
 */
final class JoinedFinder {
  /** What may follow a value without a blank between. */
  private static final String FOLLOWS = "&/,;:?#";

  private final CompiledCatalogue catalogue;
  private final Context context;
  private final ValueVerifier verifier;
  private final Judge judge;
  private final BrokenToken token = new BrokenToken();
  private final BrokenAddress address = new BrokenAddress();
  private final BoxedValue boxed = new BoxedValue();
  private final PartedAddress parted = new PartedAddress();
  private final MatchEnds ends = new MatchEnds();
  private byte[] text = new byte[0];
  private int length;
  private long steps;

  JoinedFinder(CompiledCatalogue catalogue, Context context, ValueVerifier verifier, Judge judge) {
    this.catalogue = catalogue;
    this.context = context;
    this.verifier = verifier;
    this.judge = judge;
  }

  /** Another window of text. */
  void begin(NormalisedText window) {
    text = window.text();
    length = window.length();
    token.begin();
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return steps;
  }

  /** Adds what has each of its letters and digits in a box, the first digit at a place. */
  void findBoxed(int digit, List<Candidate> into) {
    if (parted.joinNumbers(text, digit, length)) {
      matchJoined(catalogue.numbers(), parted, digit, true, into);
    }
    int found = into.size();
    if (boxed.join(text, digit, length)) {
      matchBoxed(into);
    }
    if (into.size() == found && boxed.joinLines(text, digit, length)) {
      matchBoxed(into);
    }
  }

  private void matchBoxed(List<Candidate> into) {
    int found = into.size();
    matchJoined(catalogue.numbers(), boxed, boxed.from(), true, into);
    into.subList(found, into.size()).removeIf(candidate -> !candidate.support().any());
  }

  /** Adds the token that begins at {@code from} and goes on behind the end of its line. */
  void findToken(int from, List<Candidate> into) {
    if (!token.join(text, from, length)) {
      return;
    }
    int found = into.size();
    do {
      matchJoined(catalogue.numbers(), token, from, false, into);
    } while (into.size() == found && token.shorten());
  }

  /** Adds the address of mail that begins at {@code at} or goes on there in its second line. */
  void findAddress(int at, List<Candidate> into) {
    int web = BrokenAddress.web(text, at, length);
    if (web >= 0 && token.joinAddress(text, web, length)) {
      matchJoined(catalogue.addresses(), token, web, false, into);
    } else if (address.join(text, at, length)
        && !label(address.from(), address.headTo())
        && !(address.stopped() && !into.isEmpty() && into.get(into.size() - 1).from() == at)) {
      matchJoined(catalogue.addresses(), address, address.from(), true, into);
    } else if (parted.joinMail(text, at, length)) {
      matchJoined(catalogue.addresses(), parted, parted.from(), true, into);
    }
  }

  /** Whether a word is what some value is called, as in {@code send it to my mail-}. */
  private boolean label(int from, int to) {
    WordIndex words = catalogue.words();
    int node = from < to ? words.child(WordIndex.ROOT, Words.hash(text, from, to)) : WordIndex.NONE;
    return node != WordIndex.NONE && (words.ending(node) & WordIndex.LABEL) != 0;
  }

  /**
   * Parts of several lines, which are one value where together they fill its form.
   *
   * @param whole nothing may follow it, as the next parameter of a web address may
   */
  private void matchJoined(
      PatternAutomaton automaton,
      JoinedParts parts,
      int from,
      boolean whole,
      List<Candidate> into) {
    byte[] joined = parts.joined();
    verifier.begin();
    ends.clear();
    ends.begin();
    steps += automaton.run(joined, 0, parts.length(), ends);
    int last = ends.count() - 1;
    int to = last < 0 ? 0 : ends.at(last);
    int end = -1;
    if (last >= 0 && to == parts.length()) {
      end = parts.end();
    } else if (last >= 0 && !whole && FOLLOWS.indexOf(joined[to]) >= 0) {
      end = token.within(to);
    }
    if (end >= 0 && inPlace(parts, from, end)) {
      for (int pattern : ends.patterns(last).patterns()) {
        String value = verifier.verifiedCopy(pattern, joined, 0, to);
        Support support = context.of(from, end, catalogue.detectorOf(pattern));
        Candidate candidate =
            value == null
                ? failing(pattern, joined, to, support)
                : judge.matched(pattern, text, from, end, value, support);
        if (candidate != null && value == null) {
          into.add(candidate.over(from, end));
        } else if (candidate != null && (support.any() || candidate.validatedAlone())) {
          into.add(candidate);
        }
      }
    }
    verifier.begin();
  }

  /** The column of an address of mail reaches over the rows of its table in plain text. */
  private boolean inPlace(JoinedParts parts, int from, int end) {
    return context.inOneCell(from, end)
        || (parts == address && address.inColumn() && context.inRow(from));
  }

  /** What a label names and a check refuses that is found all the same; null for none. */
  private @Nullable Candidate failing(int pattern, byte[] joined, int to, Support support) {
    Candidate candidate =
        support.labelled() ? judge.failing(pattern, joined, 0, to, support) : null;
    return candidate == null || candidate.judgement().atLeast(Confidence.MEDIUM) ? candidate : null;
  }
}
