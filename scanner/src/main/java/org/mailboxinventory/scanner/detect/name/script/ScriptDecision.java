package org.mailboxinventory.scanner.detect.name.script;

/**
 * Whether words of a run are a person's name. A word that only people have as name counts 2, an
 * ordinary word that is a name too counts 1. For one thread.
 */
final class ScriptDecision {
  private static final int NAME = ScriptWords.NAME;
  private static final int OTHER =
      ScriptWords.ORDINARY | ScriptWords.TITLE | ScriptWords.BEFORE | ScriptWords.AFTER;

  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST_UNKNOWN = 6;
  private static final int ENOUGH = 3;

  private final Surroundings around;
  private ScriptRun run = new ScriptRun();
  private int before;
  private boolean behind;
  private boolean honoured;

  /** Of the words at hand: how many are in full, known, first names, of no list. */
  private int full;

  private int sum;
  private int firsts;
  private int unknown;
  private int listed;
  private int initials;
  private int ended;

  ScriptDecision(Surroundings around) {
    this.around = around;
  }

  /** How many words of a run are a name, from its first word on; 0 when they are none. */
  int words(ScriptRun newRun, int newBefore) {
    run = newRun;
    before = newBefore;
    for (int end = run.count(); end > 0; end--) {
      if (fits(end) && full + initials <= LONGEST_NAME && holds(end)) {
        return end;
      }
    }
    return 0;
  }

  /** Whether the words may be those of one name; counts them. */
  private boolean fits(int end) {
    full = 0;
    sum = 0;
    firsts = 0;
    unknown = 0;
    listed = 0;
    initials = 0;
    ended = 0;
    int none = ScriptWords.NONE_BEFORE | ScriptWords.NONE_BEHIND;
    for (int word = 0; word < end; word++) {
      boolean last = word == end - 1;
      boolean cut = run.script().cutsEndings() && run.has(word, ScriptWords.ENDED);
      if ((cut && !last)
          || (run.has(word, none) && !run.has(word, NAME))
          || (run.particle(word) && last)
          || (!last && run.script().cutsEndings() && run.has(word, ScriptWords.TITLE))
          || (word == 0 && noBeginning())) {
        return false;
      }
      count(word);
    }
    int last = end - 1;
    int follows = around.behind(run.words(), run.script(), run.stop(last));
    behind = (follows & ScriptWords.AFTER) != 0;
    honoured = (follows & ScriptWords.HONORIFIC) != 0;
    return full > 0
        && (follows & ScriptWords.NONE_BEFORE) == 0
        && (end == run.count() || !run.particle(end));
  }

  /** A title is no name, nor is a word between two names, unless its capital says so. */
  private boolean noBeginning() {
    boolean inCapitals = run.script().capitals();
    int other = inCapitals ? ScriptWords.TITLE : ScriptWords.PARTICLE | ScriptWords.BEFORE;
    return run.has(0, other)
        || run.particle(0)
        || (run.has(0, ScriptWords.TITLE) && !run.has(0, ScriptWords.FIRST));
  }

  private void count(int word) {
    if (run.initial(word)) {
      initials++;
      return;
    }
    if (run.particle(word)) {
      return;
    }
    full++;
    int weight = weight(word);
    sum += weight;
    unknown += weight == 0 ? 1 : 0;
    listed += weight > 0 && !run.has(word, ScriptWords.FORMED) ? 1 : 0;
    firsts += run.has(word, ScriptWords.FIRST | ScriptWords.PATRONYMIC) ? 1 : 0;
    ended += run.has(word, ScriptWords.ENDED) ? 1 : 0;
  }

  private int weight(int word) {
    if (!run.has(word, NAME)) {
      return 0;
    }
    boolean formed = run.has(word, ScriptWords.FORMED) && !run.script().capitals();
    return formed || run.has(word, ScriptWords.ORDINARY) ? 1 : 2;
  }

  private boolean holds(int end) {
    boolean inCapitals = run.script().capitals();
    boolean said = before >= Surroundings.SAID || behind;
    if (inCapitals && full == 2 && around.inLatin(run.stop(end - 1))) {
      return longEnough(end);
    }
    if (ordinaryUnknown(end)) {
      return false;
    }
    if (full > 1 && before == Surroundings.SAID && around.named() && closed(end - 1)) {
      return longEnough(end);
    }
    if (full == 1) {
      return initials == 0 ? said && single(0) : initialed(end, said);
    }
    if (unknown == 0) {
      return ends(end) && ((firsts > 0 && sum >= ENOUGH) || said);
    }
    return inCapitals ? withUnknownInCapitals(end, said) : withUnknown(end);
  }

  /**
   * Whether the name may end with the last word: in scripts of India an ordinary word behind two
   * names goes on with the sentence, unless the sentence ends too.
   */
  private boolean ends(int end) {
    return full < 3
        || !run.script().cutsEndings()
        || weight(end - 1) > 1
        || behind
        || run.has(end - 1, ScriptWords.ENDED)
        || closed(end - 1);
  }

  /** One word that a title or a phrase makes a name. */
  private boolean single(int word) {
    boolean inCapitals = run.script().capitals();
    int weight = weight(word);
    if (run.to(word) - run.from(word) < SHORTEST_UNKNOWN || run.has(word, ScriptWords.TITLE)) {
      return false;
    }
    if (before == Surroundings.TITLE || honoured) {
      return weight == 2 || (weight > 0 && (inCapitals || honoured));
    }
    return !inCapitals && before == Surroundings.SAID && weight == 2 && ended == 0 && closed(0);
  }

  private boolean initialed(int end, boolean said) {
    int word = run.initial(0) ? end - 1 : 0;
    if ((run.initial(0) && run.initial(end - 1)) || run.firm(end - 1)) {
      return false;
    }
    if (weight(word) > 0) {
      boolean plain = run.script().capitals() || (ended == 0 && run.initial(0));
      return said || (plain && (weight(word) == 2 || initials > 1));
    }
    boolean place = before >= Surroundings.LINE && closed(end - 1);
    return run.to(word) - run.from(word) >= SHORTEST_UNKNOWN
        && (said || (run.script().capitals() && (place || initials > 1)));
  }

  /** An ordinary word, or one of what is said around names, is none of one. */
  private boolean ordinaryUnknown(int end) {
    for (int word = 0; word < end; word++) {
      if (run.has(word, OTHER) && !run.has(word, NAME)) {
        return true;
      }
    }
    return false;
  }

  private boolean withUnknownInCapitals(int end, boolean said) {
    if (full > 3 || !longEnough(end)) {
      return false;
    }
    if (said && (listed > 0 || (sum > 0 && inLatin(end)))) {
      return true;
    }
    boolean place = before >= Surroundings.LINE && around.ends(run.to(end - 1));
    boolean father = end > 1 && run.has(1, ScriptWords.PATRONYMIC) && weight(0) == 0;
    if (father) {
      return (full > 2 && unknown == 1) || place || (before == Surroundings.NONE && inSentence());
    }
    boolean given = weight(0) == 2 && run.has(0, ScriptWords.FIRST);
    if (unknown == 1 && end == 3 && weight(0) == 0 && run.patronymic(2)) {
      return before >= Surroundings.FIELD || around.ends(run.to(2)) || inSentence();
    }
    boolean direct = given && ended == 0 && !run.capitals(0) && unknown == 1;
    return direct || (place && before > Surroundings.LINE && listed > 0 && ended == 0);
  }

  /** Whether the words beside the name are in Latin letters. */
  private boolean inLatin(int end) {
    return around.latin().around(run.from(0), run.stop(end - 1));
  }

  /** Whether the word before is one of the same sentence. */
  private boolean inSentence() {
    return around.inSentence(run.script(), run.from(0));
  }

  private boolean withUnknown(int end) {
    boolean inLatin = inLatin(end);
    boolean said = before >= Surroundings.SAID || (behind && inLatin);
    boolean tail = full > 2 && weight(end - 1) == 0 && !(said && inLatin);
    boolean family = said && run.has(end - 1, ScriptWords.LAST);
    if (full > 3 || unknown > 1 || (sum < 2 && !family) || tail || !longEnough(end)) {
      return false;
    }
    if (before >= Surroundings.SAID || (behind && (weight(0) > 0 || inLatin))) {
      return behind || closed(end - 1) || weight(end - 1) > 0;
    }
    boolean place = around.ends(run.to(end - 1)) && before > Surroundings.LINE;
    return place && ended == 0 && listed > 0;
  }

  private boolean closed(int last) {
    return around.closed(run.script(), run.stop(last))
        || (last + 1 < run.count() && run.has(last + 1, ScriptWords.TITLE | ScriptWords.AFTER));
  }

  /** Whether the words of no list are long enough to be names. */
  private boolean longEnough(int end) {
    for (int word = 0; word < end; word++) {
      if (!run.initial(word)
          && !run.particle(word)
          && weight(word) == 0
          && run.to(word) - run.from(word) < SHORTEST_UNKNOWN) {
        return false;
      }
    }
    return true;
  }
}
