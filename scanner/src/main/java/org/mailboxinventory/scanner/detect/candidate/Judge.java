package org.mailboxinventory.scanner.detect.candidate;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.Judgement;
import org.mailboxinventory.scanner.detect.candidate.need.NoIdentifier;
import org.mailboxinventory.scanner.detect.candidate.need.PatternNeeds;
import org.mailboxinventory.scanner.detect.candidate.need.PatternRules;
import org.mailboxinventory.scanner.detect.candidate.place.UncodedPlace;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.ContextWindow;
import org.mailboxinventory.scanner.detect.context.SentenceLabel;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.context.other.CardWords;
import org.mailboxinventory.scanner.detect.context.other.MeasuredNumber;
import org.mailboxinventory.scanner.detect.context.other.NumberedThing;
import org.mailboxinventory.scanner.detect.context.other.NumbersOfOthers;
import org.mailboxinventory.scanner.detect.context.other.SettingKey;
import org.mailboxinventory.scanner.detect.context.payment.NoCard;
import org.mailboxinventory.scanner.detect.word.Boundaries;

/**
 * The step from a match and its support to a candidate with its judgement; none where it earns no
 * level and nothing later could earn it one. For one thread.
 */
final class Judge {
  private static final String CARDS = "payment-card";
  private static final String ACCOUNTS = "bank-account";
  private static final String REFERENCES = "reference";
  private static final int LONGEST_NUMBER = 24;

  private final CompiledCatalogue catalogue;
  private final PatternRules rules;
  private final ValueVerifier verifier;
  private final ContextWindow phrases;
  private final Confidence floor;
  private final NumbersOfOthers others = new NumbersOfOthers();

  /** Takes what is dropped; null unless findings are to be explained. */
  private @Nullable Trace trace;

  /**
   * @param phrases those of the window at hand
   */
  Judge(
      CompiledCatalogue catalogue,
      PatternRules rules,
      ValueVerifier verifier,
      ContextWindow phrases,
      Confidence floor) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.verifier = verifier;
    this.phrases = phrases;
    this.floor = floor;
  }

  void explain(Trace newTrace) {
    trace = newTrace;
  }

  /** Another window of text. */
  void begin() {
    others.begin();
  }

  /** What is verified next is another text than what was verified last. */
  void another() {
    verifier.begin();
  }

  /** Judges a verified value that begins at an anchor. */
  @Nullable Candidate matched(
      int pattern, byte[] text, int from, int to, String value, Support support) {
    boolean indifferent = (rules.needs[pattern] & PatternNeeds.INDIFFERENT) != 0;
    if (!indifferent && !support.labelled() && Boundaries.prefixed(text, from)) {
      return null;
    }
    Candidate made = Candidate.judged(catalogue, pattern, from, to, value, support);
    if (otherwise(made, text)) {
      return null;
    }
    if (made.validated() && of(CARDS, made)) {
      Support shown = ofCard(text, made);
      return unlessBelow(
          shown.equals(support)
              ? made
              : Candidate.judged(catalogue, pattern, from, to, value, shown));
    }
    if (ofThing(made, text) || key(made, text)) {
      if (trace != null) {
        trace.numbered(made);
      }
      return null;
    }
    boolean neighbourMayHelp =
        made.validated() && made.pattern().levels().both() != null && !support.any();
    boolean streetMayHelp = (rules.needs[pattern] & PatternNeeds.STREET) != 0;
    return neighbourMayHelp || streetMayHelp ? made : unlessBelow(made);
  }

  /** What supports a number that passes the check of cards, with what the words around it say. */
  private Support ofCard(byte[] text, Candidate made) {
    Support support = made.support();
    CardWords.Said said =
        CardWords.around(
            text,
            made.from(),
            made.to(),
            phrases.length(),
            made.canonical(),
            support.labelled(),
            support.any(),
            support.against());
    boolean free = said == CardWords.Said.NO_MORE && !support.any();
    if (free && NoCard.is(text, made.from(), made.to(), phrases.length())) {
      said = CardWords.Said.THING;
    }
    return switch (said) {
      case NO_MORE -> support;
      case THING -> Support.of(false, false, true, 0);
      case PAID -> Support.NONE;
    };
  }

  /** Whether a word beside a number says more of it than its check, or than words near it. */
  private boolean ofThing(Candidate made, byte[] text) {
    int from = made.from();
    int to = made.to();
    Support support = made.support();
    boolean near = made.byWordsNear() && !of(TownTelephones.CATEGORY, made);
    boolean context = made.validated() && support.context() && !support.labelled();
    boolean unsure = context && !made.checked();
    boolean weak = !near && !unsure && made.byWeakCheck();
    boolean number = ofDigits(made.canonical()) && !of(CARDS, made);
    boolean strong = number && made.checked() && (context || !support.any());
    return (near && NumberedThing.beforeNoPaper(text, from, to))
        || ((strong || (near && of(ACCOUNTS, made))) && NumberedThing.titledBefore(text, from, to))
        || (unsure && NumberedThing.namedBefore(text, from, to))
        || (weak && NumberedThing.before(text, from, to))
        || ((strong || unsure || weak) && said(made, text))
        || ((near || unsure || weak) && MeasuredNumber.is(text, to, phrases.length()))
        || (near && of(ACCOUNTS, made) && counting(made.canonical()))
        || (of(ACCOUNTS, made) && !made.checked() && others.has(text, from, to, phrases.length()));
  }

  /** Whether digits count up, as in examples: {@code 123456789}. */
  private static boolean counting(String value) {
    for (int i = 1; i < value.length(); i++) {
      if (value.charAt(i) != (value.charAt(i - 1) == '9' ? '0' : value.charAt(i - 1) + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is written as other numbers are than those of people and accounts. */
  private boolean otherwise(Candidate made, byte[] text) {
    return NoIdentifier.is(text, made.from(), made.to(), phrases.length());
  }

  /** Whether letters that no label names are what a setting is called: {@code ENVIRONM=TEST}. */
  private boolean key(Candidate made, byte[] text) {
    return SettingKey.ends(text, made.to(), phrases.length(), made.canonical())
        && !made.support().labelled();
  }

  /** Whether a number is a reference, or what is behind it says which thing has it. */
  private boolean said(Candidate made, byte[] text) {
    return (!of(REFERENCES, made) && NumberedThing.referenceBefore(text, made.from()))
        || NumberedThing.behind(text, made.to(), phrases.length());
  }

  /** Whether a value is a number no longer than those of people and companies are. */
  private static boolean ofDigits(String value) {
    return value.length() <= LONGEST_NUMBER && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean of(String category, Candidate made) {
    return catalogue.detector(made.detector()).category().equals(category);
  }

  /**
   * Verifies and judges what begins directly behind a label or an opener, or at an opener.
   *
   * @param labelled a label leads to it or its own prefix names it, not just an opener
   */
  @Nullable Candidate anchored(int pattern, byte[] text, int from, int to, boolean labelled) {
    boolean may = UncodedPlace.mayEnd(catalogue.pattern(pattern), text, from, to);
    String value = may ? verifier.verified(pattern, text, from, to) : null;
    if (value == null) {
      return null;
    }
    if (catalogue.stops(catalogue.detectorOf(pattern)).refuse(text, from, to)) {
      if (trace != null) {
        trace.refused(pattern, from, to, value);
      }
      return null;
    }
    Candidate made =
        Candidate.judged(catalogue, pattern, from, to, value, Support.anchored(labelled));
    return otherwise(made, text) ? null : unlessBelow(made);
  }

  /**
   * Judges what a label names and the checks refuse; low at most where words part the two. Null
   * where it has not the form of a value, or no label names it.
   */
  @Nullable Candidate failing(int pattern, byte[] text, int from, int to, Support support) {
    int detector = catalogue.detectorOf(pattern);
    boolean named =
        support.labelled()
            || (!support.against() && SentenceLabel.before(phrases, text, from, detector));
    String value = named ? verifier.failing(pattern, text, from, to) : null;
    return value == null ? null : failing(pattern, from, to, value, support);
  }

  /** Judges a value of the form that a label names and the checks refuse. */
  Candidate failing(int pattern, int from, int to, String value, Support support) {
    int detector = catalogue.detectorOf(pattern);
    Detector.Pattern match = catalogue.pattern(pattern);
    Confidence level =
        support.labelled()
            ? PatternRules.failing(catalogue.detector(detector), match)
            : Confidence.LOW;
    return new Candidate(
        detector,
        match,
        from,
        to,
        value,
        false,
        support,
        false,
        false,
        Judgement.failing(level),
        null);
  }

  private @Nullable Candidate unlessBelow(Candidate candidate) {
    if (candidate.level() != null) {
      return candidate;
    }
    if (trace != null) {
      trace.below(candidate, floor);
    }
    return null;
  }
}
