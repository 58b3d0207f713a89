package org.mailboxinventory.scanner.detect.candidate;

import java.util.List;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.ContextWindow;
import org.mailboxinventory.scanner.detect.context.PrefixLabel;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LookAlikes;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The places in one window of text where a pattern may begin. What is claimed of them goes to the
 * contest. For one thread.
 */
public final class StartFinder implements AnchorScanner.Visitor, PrefixLabel.Labels {
  /** A word before a number may be the number's first part when it has at most so many letters. */
  private static final int SHORT_WORD = 5;

  /** In a text read from a picture a value with look-alikes is no longer than this. */
  private static final int LONGEST_ALIKE = 48;

  /** The local part of an address is at most 64 bytes long (RFC 5321); a little more is allowed. */
  private static final int LONGEST_LOCAL_PART = 80;

  /** Name and password of a web address are looked for this far before the sign. */
  private static final int LONGEST_CREDENTIALS = 144;

  private static final int FEWEST_ASTERISKS = 4;
  private static final int LONGEST_MASK = 16;

  private final CompiledCatalogue detection;
  private final CandidateFinder claims;
  private final LabelAnchors anchors;
  private final PrefixLabel glued;
  private final ContextWindow window;
  private final OverlapResolver contest;
  private byte[] text = new byte[0];
  private int length;
  private int begin;
  private boolean fromPicture;
  private final LookAlikes alike = new LookAlikes();

  public StartFinder(CompiledCatalogue detection, Cells cells, Confidence floor) {
    this.detection = detection;
    this.window = new ContextWindow(detection.words);
    this.claims = new CandidateFinder(detection, cells, window, floor);
    this.anchors = new LabelAnchors(detection, cells, window, claims);
    this.glued = new PrefixLabel(detection.words);
    this.contest = new OverlapResolver(detection, floor);
  }

  /** Another part begins; {@code picture} says that its text was read from a picture. */
  public void begin(boolean picture) {
    fromPicture = picture;
    contest.begin();
    claims.clear();
    anchors.clear();
  }

  public Detector detector(int number) {
    return detection.detectors[number];
  }

  /** Whether the bank declared it harmless. */
  public boolean accepts(Candidate candidate, NormalisedText folding) {
    return detection.accepted.accepts(
        folding.text(), folding.length(), candidate.from, candidate.to, candidate.canonical);
  }

  public Detector detectorOf(int pattern) {
    return detection.detectors[detection.detectorOf[pattern]];
  }

  public long steps() {
    return window.steps() + claims.steps() + anchors.steps();
  }

  /** From now on it is noted why candidates are taken or dropped. */
  public Trace explain() {
    Trace trace = claims.explain();
    contest.explain(trace);
    return trace;
  }

  /** What was found in the last scan, from left to right. */
  public List<Candidate> accepted() {
    return contest.accepted();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  public void shift(int by) {
    contest.shift(by);
    claims.shift(by);
    anchors.shift(by);
  }

  /** Scans the folded text for what begins in {@code [from, to)}. */
  public void scan(NormalisedText folding, int from, int to) {
    text = folding.text();
    length = folding.length();
    begin = from;
    claims.begin(folding);
    if (fromPicture) {
      alike.prepare(text, length);
    }
    window.begin(folding, from, to);
    AnchorScanner.scan(text, 0, from, to, length, this);
    claims.lift();
    claims.finish(to);
    window.readLabels(to);
    anchors.scan(folding, from, to, claims.found());
    contest.settle(claims.found(), folding);
  }

  @Override
  public void run(int from, int to) {
    if (from < begin || (to - from > PatternParser.LONGEST && from > 0 && to == length)) {
      return;
    }
    claims.tryAt(detection.numbers, from);
    if (fromPicture && alike.within(from, from + LONGEST_ALIKE)) {
      claims.tryAlike(from, alike);
    }
    int mask = maskBefore(from);
    if (mask >= begin) {
      claims.tryAt(detection.numbers, mask);
    }
    if (to - from > PrefixLabel.SHORTEST_VALUE + 2 && !AnchorScanner.isDigit(text[from])) {
      glued.find(text, from, to, this);
    }
    for (int sign = from - 1; sign >= begin && sign >= from - 2 && opens(text[sign]); sign--) {
      claims.tryAt(detection.numbers, sign);
    }
    int word = from;
    for (int words = 0; words < 2; words++) {
      int before = shortWordBefore(word);
      if (before < 0 || before < begin) {
        break;
      }
      claims.tryAt(detection.numbers, before);
      word = before;
    }
  }

  @Override
  public void glued(int from, int to, int[] entries) {
    claims.tryGlued(to, entries);
  }

  @Override
  public void at(int position) {
    int from = position;
    while (from > begin && from > position - LONGEST_LOCAL_PART && localPart(text[from - 1])) {
      from--;
    }
    if (from < position && (from == 0 || !localPart(text[from - 1]))) {
      claims.tryAt(detection.addresses, from);
    }
    int scheme = scheme(position);
    if (scheme >= begin) {
      claims.tryAt(detection.addresses, scheme);
    }
  }

  /** Where a web address begins that holds a name and a password before the sign, or -1. */
  private int scheme(int position) {
    int i = position;
    while (i > begin + 3 && i > position - LONGEST_CREDENTIALS && text[i - 1] > ' ') {
      i--;
      if (text[i] == '/' && text[i - 1] == '/' && text[i - 2] == ':') {
        int from = i - 2;
        while (from > begin && AnchorScanner.isWord(text[from - 1])) {
          from--;
        }
        return from < i - 2 ? from : -1;
      }
    }
    return -1;
  }

  /** Where asterisks begin that stand for the digits before these; -1 when there are none. */
  private int maskBefore(int from) {
    int i = from;
    int asterisks = 0;
    while (i > 0
        && from - i < LONGEST_MASK
        && (text[i - 1] == '*' || text[i - 1] == ' ' || text[i - 1] == '-')) {
      i--;
      asterisks += text[i] == '*' ? 1 : 0;
    }
    while (i < from && text[i] != '*') {
      i++;
    }
    return asterisks >= FEWEST_ASTERISKS ? i : -1;
  }

  /** A value may begin with a sign: {@code +91…}, {@code (0)20…}. */
  private static boolean opens(byte b) {
    return b == '+' || b == '(';
  }

  private static boolean localPart(byte b) {
    return AnchorScanner.isWord(b) || b == '.' || b == '_' || b == '-' || b == '+' || b == '%';
  }

  /** What may stand between a short word and the number whose first part it is. */
  private static boolean joins(byte b) {
    return b == ' ' || (b >= '-' && b <= '/') || b == ':' || b == '_';
  }

  private int shortWordBefore(int at) {
    int i = at - 1;
    if (i < 1 || !joins(text[i])) {
      return -1;
    }
    int to = i;
    while (i > 0
        && i > to - SHORT_WORD - 1
        && AnchorScanner.isWord(text[i - 1])
        && !AnchorScanner.isDigit(text[i - 1])) {
      i--;
    }
    boolean word = i < to && to - i <= SHORT_WORD && (i == 0 || !Words.letterOrDigit(text[i - 1]));
    return word ? i : -1;
  }
}
