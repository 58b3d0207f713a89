package org.mailboxinventory.scanner.detect;

/**
 * What stands around a place and speaks for or against one detector. Reused from place to place.
 */
final class Surroundings {
  /**
   * A label may be this far from its value, with nothing but blanks, punctuation and small words
   * between.
   */
  private static final int LABEL_GAP = 24;

  /** How far before the widest window a phrase may begin that ends within it. */
  private static final int LONGEST_PHRASE = 64;

  private static final int AGAINST_BEFORE = 32;
  private static final int AGAINST_AFTER = 8;

  private static final WordSet SMALL_WORDS =
      WordSet.of(
          "no nos number num is was as code id of the your my a c है क्रमांक संख्या नंबर nr nro nº n° №"
              + " número numero numer nummer číslo broj номер es é jest je er är este 第 是 为 為 号 號"
              + " 号码 號碼 番号 は 번호 는 은 가 이 คือ เลขที่ নম্বর নং رقم هو هي نمبر מספר מס שלי nombor"
              + " nomor số là ni adalah for on you our his her their this new below following asked"
              + " requested provided given registered file lautet ist war le la du de der die das el"
              + " il lo o est ir to ialah của tôi الخاص بي mon mi meu mio min mit mijn");

  private static final int CONTEXT = 1;
  private static final int LABELLED = 2;
  private static final int AGAINST = 4;

  private final Detector[] detectors;
  private final int widestBefore;
  private final int widestAfter;
  private final ContextWindow window;
  private final Cells cells;
  private final TextTable table;
  private Folding folding = new Folding();

  /** What stands before the place, and in the cells that speak of it. */
  private final Said before;

  private final Said after;
  private int placeFrom = -1;
  private int placeTo = -1;

  /** The table cell around the place; the whole text when it stands in none. */
  private int cellFrom;

  private int cellTo;

  /** The place stands in a row of plain text, where the next cell is no further value. */
  boolean inRow;

  boolean context;
  boolean labelled;
  boolean against;

  /** How long the label is, or else the phrase: a longer one says more than a shorter one. */
  int phraseLength;

  Surroundings(Detection detection, ContextWindow window, Cells cells) {
    this.detectors = detection.detectors;
    this.widestBefore = detection.widestBefore;
    this.widestAfter = detection.widestAfter;
    this.window = window;
    this.cells = cells;
    this.table = new TextTable(cells);
    this.before = new Said(detectors.length);
    this.after = new Said(detectors.length);
  }

  /** Tables written in the running text. */
  TextTable table() {
    return table;
  }

  /** Another text: what was heard before is void. */
  void reset(Folding newFolding) {
    folding = newFolding;
    placeFrom = -1;
    table.begin(newFolding);
  }

  void clear() {
    context = false;
    labelled = false;
    against = false;
    phraseLength = 0;
  }

  /** Takes in what stands around {@code [from, to)}, for all detectors at once. */
  void at(int from, int to) {
    if (from != placeFrom) {
      placeFrom = from;
      placeTo = -1;
      window.look(from - widestBefore - LONGEST_PHRASE, to + widestAfter);
      before.clear();
      hearCells(from);
      hearBefore(from);
    }
    if (to != placeTo) {
      placeTo = to;
      window.look(from, to + widestAfter);
      after.clear();
      hearAfter(to);
    }
  }

  /** What was said to one detector. */
  void tell(int detector) {
    int kinds = before.to(detector) | after.to(detector);
    context = (kinds & CONTEXT) != 0;
    labelled = (kinds & LABELLED) != 0;
    against = (kinds & AGAINST) != 0;
    phraseLength =
        labelled
            ? Math.max(before.labelTo(detector), after.labelTo(detector))
            : Math.max(before.wordTo(detector), after.wordTo(detector));
  }

  /** Whether a column's header or the cell beside a place says something for this detector. */
  boolean headed(int from, int detector) {
    int cell = cells.holding(folding.original(from));
    return cell < 0
        ? says(table.above(from), detector)
        : says(cells.above(cell), detector) || says(cells.left(cell), detector);
  }

  private static boolean says(int[] entries, int detector) {
    for (int entry : entries) {
      if (entry >>> WordIndex.KIND_BITS == detector) {
        return (WordIndex.kinds(entry) & ~WordIndex.AGAINST) != 0;
      }
    }
    return false;
  }

  private void hearCells(int from) {
    int cell = cells.holding(folding.original(from));
    cellFrom = cell < 0 ? 0 : folding.folded(Math.max(0, cells.from(cell)));
    boolean open = cell < 0 || cells.to(cell) == Integer.MAX_VALUE;
    cellTo = open ? folding.length() : folding.folded(cells.to(cell));
    if (cell >= 0) {
      hear(cells.above(cell));
      hear(cells.left(cell));
    } else {
      hear(table.above(from));
    }
    inRow = cell < 0 && table.inside();
    if (inRow) {
      cellFrom = table.rowFrom();
      cellTo = table.rowTo();
    }
  }

  /** Takes in what a column's header or the cell to the left says. */
  private void hear(int[] entries) {
    for (int entry : entries) {
      int kinds = (entry & WordIndex.CONTEXT) != 0 ? CONTEXT : 0;
      kinds |= (entry & (WordIndex.LABEL | WordIndex.HEADER)) != 0 ? LABELLED : 0;
      kinds |= (entry & WordIndex.AGAINST) != 0 ? AGAINST : 0;
      before.say(entry >>> WordIndex.KIND_BITS, kinds, WordIndex.length(entry));
    }
  }

  private void hearBefore(int from) {
    for (int hit = window.before(from) - 1; hit >= 0; hit--) {
      int hitFrom = window.from(hit);
      if (hitFrom < cellFrom || hitFrom < from - widestBefore - LONGEST_PHRASE) {
        return;
      }
      int hitTo = window.to(hit);
      int distance = from - hitTo;
      if (distance >= 0 && hitTo <= cellTo) {
        int[] entries = window.entries(hit);
        boolean label =
            distance <= LABEL_GAP
                && WordIndex.anyLabel(entries)
                && onlySmallWords(folding.text(), hitTo, from);
        hearBefore(entries, distance, label);
      }
    }
  }

  private void hearBefore(int[] entries, int distance, boolean label) {
    for (int entry : entries) {
      int detector = entry >>> WordIndex.KIND_BITS;
      if (distance <= detectors[detector].window().before()) {
        int kinds = (entry & WordIndex.CONTEXT) != 0 ? CONTEXT : 0;
        kinds |= label && (entry & WordIndex.LABEL) != 0 ? LABELLED : 0;
        kinds |= distance <= AGAINST_BEFORE && (entry & WordIndex.AGAINST) != 0 ? AGAINST : 0;
        before.say(detector, kinds, WordIndex.length(entry));
      }
    }
  }

  private void hearAfter(int to) {
    int end = window.before(to + widestAfter + 1);
    for (int hit = window.before(to); hit < end; hit++) {
      if (window.to(hit) <= cellTo) {
        int hitFrom = window.from(hit);
        int[] entries = window.entries(hit);
        boolean label =
            hitFrom - to <= LabelBehind.SOON
                && WordIndex.anyLabel(entries)
                && LabelBehind.names(folding.text(), to, hitFrom, window.to(hit), cellTo);
        hearAfter(entries, hitFrom - to, speaksOfWhatCameBefore(folding.text(), to, hitFrom), label);
      }
    }
  }

  private void hearAfter(int[] entries, int distance, boolean atOnce, boolean label) {
    for (int entry : entries) {
      int detector = entry >>> WordIndex.KIND_BITS;
      if (distance <= detectors[detector].window().after()) {
        int kinds = (entry & WordIndex.CONTEXT) != 0 ? CONTEXT : 0;
        kinds |= label && (entry & WordIndex.LABEL) != 0 ? LABELLED : 0;
        kinds |= atOnce && (entry & WordIndex.AGAINST) != 0 ? AGAINST : 0;
        after.say(detector, kinds, WordIndex.length(entry));
      }
    }
  }

  /** What is said to each detector, valid where the round is the present one. */
  private static final class Said {
    private final byte[] kinds;
    private final byte[] labels;
    private final byte[] words;
    private final int[] roundOf;
    private int round;

    Said(int detectors) {
      this.kinds = new byte[detectors];
      this.labels = new byte[detectors];
      this.words = new byte[detectors];
      this.roundOf = new int[detectors];
    }

    void clear() {
      round++;
    }

    void say(int detector, int newKinds, int length) {
      if (roundOf[detector] != round) {
        roundOf[detector] = round;
        kinds[detector] = 0;
        labels[detector] = 0;
        words[detector] = 0;
      }
      kinds[detector] |= (byte) newKinds;
      if ((newKinds & LABELLED) != 0 && length > labels[detector]) {
        labels[detector] = (byte) length;
      }
      if ((newKinds & CONTEXT) != 0 && length > words[detector]) {
        words[detector] = (byte) length;
      }
    }

    int labelTo(int detector) {
      return roundOf[detector] == round ? labels[detector] : 0;
    }

    int wordTo(int detector) {
      return roundOf[detector] == round ? words[detector] : 0;
    }

    int to(int detector) {
      return roundOf[detector] == round ? kinds[detector] : 0;
    }
  }

  /** Whether a word may stand between a label and its value. */
  static boolean small(long hash) {
    return SMALL_WORDS.holds(hash);
  }

  /** A word after a value speaks of it when it follows at once, on the same line. */
  private static boolean speaksOfWhatCameBefore(byte[] text, int from, int to) {
    if (to - from > AGAINST_AFTER) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[i] == '\n') {
        return false;
      }
    }
    return true;
  }

  /**
   * True when between a label's end and a value stand only blanks, punctuation and small words, and
   * at most one line break. The two are no further apart than a label may be.
   */
  static boolean onlySmallWords(byte[] text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += text[i] == '\n' ? 1 : 0;
    }
    if (breaks > 1) {
      return false;
    }
    long word = WordIndex.firstWord(text, from, to);
    while (word >= 0) {
      if (!small(WordIndex.hash(text, (int) (word >>> 32), (int) word))) {
        return false;
      }
      word = WordIndex.firstWord(text, (int) word, to);
    }
    return true;
  }
}
