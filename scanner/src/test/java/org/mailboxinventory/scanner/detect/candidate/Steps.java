package org.mailboxinventory.scanner.detect.candidate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.NameInCell;
import org.mailboxinventory.scanner.detect.candidate.need.PatternRules;
import org.mailboxinventory.scanner.detect.candidate.need.Refusals;
import org.mailboxinventory.scanner.detect.candidate.start.StartFinder;
import org.mailboxinventory.scanner.detect.candidate.start.Starts;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.ContextWindow;
import org.mailboxinventory.scanner.detect.context.NearestPhrase;
import org.mailboxinventory.scanner.detect.context.country.PlaceCountry;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.table.TextLines;
import org.mailboxinventory.scanner.detect.word.LookAlikes;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/** The steps of detection, each ready for one text, to be run one by one. */
final class Steps {
  private static final CompiledCatalogue CATALOGUE = Candidates.CATALOGUE;

  final NormalisedText window = new NormalisedText();
  final ValueVerifier verifier;
  final Judge judge;
  final Trace trace = new Trace(CATALOGUE, new NearestPhrase(CATALOGUE.words()));
  final CandidateFinder finder;
  final Context context;
  private final Cells cells = new Cells(CATALOGUE.words(), new NameInCell());
  private final ContextWindow phrases = new ContextWindow(CATALOGUE.words());
  private final TextLines lines = new TextLines();
  private final NeighbourFinder neighbours;
  private final LabelAnchors anchors;

  private Steps(Confidence floor) {
    PatternRules rules = new PatternRules(CATALOGUE, floor);
    this.context =
        new Context(
            CATALOGUE,
            phrases,
            cells,
            lines,
            new PatternForms(CATALOGUE, rules),
            new PlaceCountry());
    this.verifier = new ValueVerifier(CATALOGUE, rules);
    this.judge = new Judge(CATALOGUE, rules, verifier, phrases, floor);
    Refusals refusals = new Refusals(CATALOGUE);
    this.finder = new CandidateFinder(CATALOGUE, rules, context, verifier, judge, refusals);
    this.neighbours = new NeighbourFinder(CATALOGUE, rules, context, verifier, judge, refusals);
    this.anchors = new LabelAnchors(CATALOGUE, cells, lines, judge);
    verifier.explain(trace);
    judge.explain(trace);
    finder.explain(trace);
  }

  /** For what earns {@code floor} at least in running text. */
  static Steps of(String text, Confidence floor) {
    Steps steps = new Steps(floor);
    steps.fold(text.getBytes(StandardCharsets.UTF_8));
    return steps;
  }

  /** For a table with these rows. */
  static Steps ofTable(List<List<String>> rows) {
    Steps steps = new Steps(Confidence.LOW);
    StringBuilder text = new StringBuilder();
    steps.cells.beginTable();
    for (List<String> row : rows) {
      for (String cell : row) {
        if (steps.cells.beginCell(text.length(), 1)) {
          text.append('\t');
        }
        text.append(cell);
        steps.cells.endCell(text.toString().getBytes(StandardCharsets.UTF_8), text.length());
      }
      steps.cells.endRow();
      text.append('\n');
    }
    steps.cells.endTable();
    steps.fold(text.toString().getBytes(StandardCharsets.UTF_8));
    return steps;
  }

  private void fold(byte[] utf8) {
    window.fold(utf8, utf8.length);
    verifier.begin();
    lines.begin(window);
    context.begin(window);
    phrases.begin(window, 0, window.length());
    trace.begin(window);
  }

  byte[] text() {
    return window.text();
  }

  /** What the first steps make of the whole text. */
  List<Candidate> candidates() {
    LookAlikes none = new LookAlikes();
    return new ArrayList<>(finder.find(window, starts(null), none));
  }

  /** The same of a text that was read from a picture. */
  List<Candidate> candidatesOfPicture() {
    LookAlikes alike = new LookAlikes();
    alike.prepare(window.text(), window.length());
    return new ArrayList<>(finder.find(window, starts(alike), alike));
  }

  private Starts starts(@Nullable LookAlikes alike) {
    return new StartFinder(CATALOGUE.words()).find(window, 0, window.length(), alike);
  }

  /** What neighbours add to {@link #candidates()}. */
  List<Candidate> ofNeighbours() {
    List<Candidate> found = candidates();
    return new ArrayList<>(neighbours.find(window, found, finder.unsupported()));
  }

  /** What labels and cells that begin in {@code [from, to)} lead to. */
  List<Candidate> anchored(int from, int to) {
    phrases.begin(window, from, to);
    phrases.readLabels(to);
    return new ArrayList<>(anchors.find(window, phrases, from, to));
  }

  List<Candidate> anchored() {
    return anchored(0, window.length());
  }

  /** As in {@code in.pan labelled high ABCPE1234F}. */
  static List<String> shown(List<Candidate> candidates) {
    return candidates.stream()
        .map(
            candidate -> {
              Confidence level = candidate.level();
              return CATALOGUE.detector(candidate.detector()).id()
                  + " "
                  + candidate.rule()
                  + " "
                  + (level == null ? "none" : level.word())
                  + " "
                  + candidate.canonical();
            })
        .toList();
  }

  /** Those of one detector. */
  static List<String> shown(List<Candidate> candidates, String detector) {
    return shown(candidates).stream().filter(line -> line.startsWith(detector + " ")).toList();
  }

  /** The number of a detector's pattern, counted from 0 in its file. */
  static int pattern(String detector, int inFile) {
    int number = Candidates.detector(detector);
    int first = 0;
    while (CATALOGUE.detectorOf(first) != number) {
      first++;
    }
    return first + inFile;
  }
}
