package org.mailboxinventory.scanner.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.Candidate;
import org.mailboxinventory.scanner.detect.candidate.Trace;
import org.mailboxinventory.scanner.detect.candidate.WindowScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.record.RecordScan;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.Utf16;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Reports the candidates of a window as matches: their places in the part, counted in UTF-16 code
 * units, their values, and where it is asked for why they were found and in which record they are.
 * For one thread.
 */
final class MatchReporter {
  private final CompiledCatalogue catalogue;
  private final WindowScan window;
  private final NormalisedText text;
  private Explanation.Sink droppedSink = dropped -> {};
  private @Nullable Trace trace;
  private @Nullable RecordScan records;

  /**
   * @param window what finds the candidates
   * @param text the window's text, which changes from window to window
   */
  MatchReporter(CompiledCatalogue catalogue, WindowScan window, NormalisedText text) {
    this.catalogue = catalogue;
    this.window = window;
    this.text = text;
  }

  /** From now on matches carry why they were found, and {@code dropped} takes what was dropped. */
  void explain(Explanation.Sink dropped) {
    droppedSink = dropped;
    trace = trace == null ? window.explain() : trace;
  }

  /** From now on matches carry the number of the record they are in. */
  void number(RecordScan newRecords) {
    records = newRecords;
  }

  /**
   * Reports what was found in {@code raw[0, length)}.
   *
   * @param found from left to right
   * @param unitsBefore UTF-16 code units of the part before the window
   */
  void report(List<Candidate> found, byte[] raw, int length, long unitsBefore, Match.Sink sink) {
    if (trace != null) {
      reportDropped(trace, found, raw, unitsBefore);
    }
    int counted = 0;
    long units = unitsBefore;
    for (Candidate candidate : found) {
      int from = text.original(candidate.from());
      int end = text.originalEnd(candidate.to());
      units += text.ascii() ? from - counted : Utf16.units(raw, counted, from);
      counted = from;
      long unitsEnd = units + (text.ascii() ? end - from : Utf16.units(raw, from, end));
      Match match = match(candidate, units, unitsEnd, SensitiveText.copyOf(raw, from, end));
      int record =
          records == null
              ? RecordScan.NONE
              : records.record(raw, length, from, end, candidate.detector(), candidate.canonical());
      sink.found(match.inRecord(record));
    }
  }

  private void reportDropped(Trace notes, List<Candidate> found, byte[] raw, long unitsBefore) {
    for (Trace.Note note : notes.notes()) {
      if (note.ofEdge() && found.stream().anyMatch(note::within)) {
        continue;
      }
      int from = text.original(note.from());
      int to = text.originalEnd(note.to());
      long start = unitsBefore + Utf16.units(raw, 0, from);
      droppedSink.dropped(
          new Explanation.Dropped(
              catalogue.detector(catalogue.detectorOf(note.pattern())),
              notes.inFile(note.pattern()),
              start,
              start + Utf16.units(raw, from, to),
              note.reason()));
    }
  }

  private Match match(Candidate candidate, long start, long end, SensitiveText value) {
    Confidence level = candidate.level();
    boolean accepted =
        catalogue
            .accepted()
            .accepts(
                text.text(),
                text.length(),
                candidate.from(),
                candidate.to(),
                candidate.canonical());
    return new Match(
        catalogue.detector(candidate.detector()),
        start,
        end,
        level == null ? Confidence.LOW : level,
        candidate.validated(),
        candidate.context(),
        value,
        SensitiveText.of(candidate.canonical()),
        accepted,
        trace == null ? null : Explainer.explain(candidate, catalogue, window, trace));
  }
}
