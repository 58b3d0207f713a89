package org.mailboxinventory.scanner.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.people.PersonKind;
import org.mailboxinventory.report.people.PersonKinds;
import org.mailboxinventory.scanner.detect.candidate.Candidate;
import org.mailboxinventory.scanner.detect.candidate.WindowScan;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.record.HeaderFields;
import org.mailboxinventory.scanner.detect.record.RecordRoles;
import org.mailboxinventory.scanner.detect.record.RecordScan;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.Utf16;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Scans the text of one part after another. Text is held in a window that slides, so that memory
 * does not grow with the part; what was scanned is let go. For one thread.
 */
public final class PartScan implements TextSink {
  private static final int WINDOW = 1 << 16;

  /** What may follow the last place scanned in a window: a match, and the words after it. */
  private static final int AHEAD = PatternParser.LONGEST + 256;

  /** What is kept before the first place: words that support it. */
  private static final int BEHIND = 512;

  private static final byte[] TAB = {'\t'};
  private static final byte[] LINE_FEED = {'\n'};
  private static final Match.Sink NONE = match -> {};

  private final Cells cells;
  private final CompiledCatalogue catalogue;
  private final WindowScan window;
  private final NormalisedText text = new NormalisedText();
  private final MatchReporter reporter;
  private Match.Sink sink = NONE;
  private byte[] raw = new byte[WINDOW + 4096];
  private int length;
  private int scanned;
  private @Nullable RecordScan records;

  /** UTF-16 code units before the window's first byte. */
  private long unitsBefore;

  private PartScan(CompiledCatalogue catalogue, Confidence floor) {
    this.catalogue = catalogue;
    this.cells = new Cells(catalogue.words(), new NameInCell());
    this.window = new WindowScan(catalogue, cells, floor);
    this.reporter = new MatchReporter(catalogue, window, text);
  }

  /** A scan for one thread that reports findings from {@code floor} on. */
  public static PartScan of(CompiledCatalogue catalogue, Confidence floor) {
    return new PartScan(catalogue, floor);
  }

  /** From now on matches carry why they were found, and {@code dropped} takes what was dropped. */
  public void explain(Explanation.Sink dropped) {
    reporter.explain(dropped);
  }

  /** From now on these names of people are found in whatever text. */
  public PartScan knowing(DirectoryNames names) {
    window.knowing(names.listed());
    return this;
  }

  /** From now on matches carry the number of the record they are in. */
  public PartScan withRecords() {
    PersonKinds kinds = PersonKinds.bundled();
    List<PersonKind> ofDetectors = new ArrayList<>();
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      Detector detector = catalogue.detector(i);
      ofDetectors.add(
          kinds.of(
              detector.id(),
              detector.category(),
              Identifies.valueOf(detector.identifies().toUpperCase(Locale.ROOT))));
    }
    records = new RecordScan(ofDetectors, RecordRoles.bundled(), HeaderFields.bundled());
    reporter.number(records);
    return this;
  }

  /** A part begins; its matches go to {@code newSink}. */
  public void begin(Match.Sink newSink) {
    begin(newSink, false);
  }

  /**
   * As {@link #begin(Match.Sink)}.
   *
   * @param ocr the text was read from a picture: letters may be digits that look like them
   */
  public void begin(Match.Sink newSink, boolean ocr) {
    sink = newSink;
    length = 0;
    scanned = 0;
    unitsBefore = 0;
    cells.clear();
    window.begin(ocr);
    if (records != null) {
      records.begin();
    }
  }

  /** A part begins that names a message's sender and those who receive it. */
  public void beginCorrespondents(Match.Sink newSink) {
    begin(newSink);
    if (records != null) {
      records.correspondents();
    }
  }

  /**
   * The part has ended: what is left is scanned. Returns the length of its text in UTF-16 code
   * units.
   */
  public long finish() {
    scan(length);
    boolean ascii = length > 0 && text.ascii();
    long units = unitsBefore + (ascii ? length : Utf16.units(raw, 0, length));
    Arrays.fill(raw, 0, length, (byte) 0);
    length = 0;
    sink = NONE;
    return units;
  }

  /**
   * How many bytes have been looked at by automaton and word search since this was made: work
   * without a clock.
   */
  public long steps() {
    return window.steps();
  }

  @Override
  public void text(byte[] utf8, int from, int to) {
    int at = from;
    while (at < to) {
      int room = Math.min(to - at, raw.length - length);
      System.arraycopy(utf8, at, raw, length, room);
      length += room;
      at += room;
      if (length == raw.length) {
        slide();
      }
    }
  }

  @Override
  public void beginTable() {
    cells.beginTable();
    if (records != null) {
      records.beginTable();
    }
  }

  @Override
  public void beginCell(int span) {
    if (cells.beginCell(length, span)) {
      text(TAB, 0, 1);
    }
    if (records != null) {
      records.beginCell(length, span);
    }
  }

  @Override
  public void endCell() {
    cells.endCell(raw, length);
    if (records != null) {
      records.endCell(raw, length);
    }
  }

  @Override
  public void endRow() {
    cells.endRow();
    if (records != null) {
      records.endRow();
    }
    text(LINE_FEED, 0, 1);
  }

  @Override
  public void endTable() {
    cells.endTable();
    if (records != null) {
      records.endTable();
    }
  }

  private void slide() {
    int cut = cut();
    scan(cut);
    int drop = boundary(Math.max(0, cut - BEHIND));
    unitsBefore += text.ascii() ? drop : Utf16.units(raw, 0, drop);
    System.arraycopy(raw, drop, raw, 0, length - drop);
    length -= drop;
    scanned = cut - drop;
    cells.shift(drop);
    window.shift(drop);
    if (records != null) {
      records.shift(drop);
    }
  }

  /** Where to stop scanning: at a line's end if one is near, else between two characters. */
  private int cut() {
    int latest = length - AHEAD;
    for (int i = latest; i > latest - 8192 && i > scanned; i--) {
      if (raw[i - 1] == '\n') {
        return i;
      }
    }
    return boundary(latest);
  }

  private int boundary(int at) {
    int i = at;
    while (i > 0 && i > at - 4 && (raw[i] & 0xc0) == 0x80) {
      i--;
    }
    return i;
  }

  private void scan(int to) {
    if (length == 0) {
      return;
    }
    text.fold(raw, length);
    List<Candidate> found = window.scan(text, text.folded(scanned), text.folded(to));
    reporter.report(found, raw, length, unitsBefore, sink);
  }
}
