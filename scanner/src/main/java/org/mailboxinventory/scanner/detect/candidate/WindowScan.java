package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.AddressEnd;
import org.mailboxinventory.scanner.detect.candidate.need.PatternRules;
import org.mailboxinventory.scanner.detect.candidate.need.Refusals;
import org.mailboxinventory.scanner.detect.candidate.start.StartFinder;
import org.mailboxinventory.scanner.detect.candidate.start.Starts;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.ContextWindow;
import org.mailboxinventory.scanner.detect.context.NearestPhrase;
import org.mailboxinventory.scanner.detect.context.country.PlaceCountry;
import org.mailboxinventory.scanner.detect.context.other.CardRow;
import org.mailboxinventory.scanner.detect.name.ListedNames;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.table.TextLines;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LookAlikes;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.zone.ZoneLines;

/**
 * Finds what is in one window of text after the other, each step handing its result to the next:
 *
 * <ol>
 *   <li>{@link AnchorScanner}, {@link StartFinder}: anchors, and where a value may begin at them
 *   <li>{@link CandidateFinder}: matches, what supports them ({@link Context}), whether they are
 *       values ({@link ValueVerifier}), how sure they are ({@link Judge}, {@link Judgement})
 *   <li>{@link NeighbourFinder}: places that only a neighbour supports
 *   <li>{@link LabelAnchors}: values without digits or capitals, anchored to labels
 *   <li>{@link AddressGrowth}: from the end of an address to the whole of it
 *   <li>{@link NameAnchors}: names of people in running text
 *   <li>{@link NeighbourSupport}: what neighbours add to a candidate's support
 *   <li>{@link CountryClaims}: which countries claim a value, and by what evidence
 *   <li>{@link Companions}: what says nothing without a word or finding nearby
 *   <li>{@link OverlapResolver}: one candidate for each place
 * </ol>
 *
 * For one thread.
 */
public final class WindowScan {
  private final CompiledCatalogue catalogue;
  private final Confidence floor;
  private final TextLines lines = new TextLines();
  private final PlaceCountry countries = new PlaceCountry();
  private final ContextWindow phrases;
  private final Context context;
  private final ValueVerifier verifier;
  private final PatternForms forms;
  private final Judge judge;
  private final StartFinder starts;
  private final CandidateFinder finder;
  private final NeighbourFinder neighbours;
  private final LabelAnchors anchored;
  private final NameAnchors names;
  private final AddressGrowth addresses;
  private final NeighbourSupport support;
  private final CountryClaims claims;
  private final Companions companions;
  private final OverlapResolver overlaps;
  private final LookAlikes alike = new LookAlikes();
  private final List<Candidate> candidates = new ArrayList<>();

  private NormalisedText shown = new NormalisedText();
  private boolean fromPicture;

  /** Up to here the original text is taken by what was found in earlier windows. */
  private int taken;

  /** Takes what is dropped; null unless findings are to be explained. */
  private @Nullable Trace trace;

  /** Finds what earns {@code floor} at least; {@code cells} are those of the text to come. */
  public WindowScan(CompiledCatalogue catalogue, Cells cells, Confidence floor) {
    this.catalogue = catalogue;
    this.floor = floor;
    PatternRules rules = new PatternRules(catalogue, floor);
    this.phrases = new ContextWindow(catalogue.words());
    this.verifier = new ValueVerifier(catalogue, rules);
    this.forms = new PatternForms(catalogue, rules);
    this.context = new Context(catalogue, phrases, cells, lines, forms, countries);
    this.judge = new Judge(catalogue, rules, verifier, phrases, floor);
    this.starts = new StartFinder(catalogue.words());
    Refusals refusals = new Refusals(catalogue);
    this.finder = new CandidateFinder(catalogue, rules, context, verifier, judge, refusals);
    this.neighbours = new NeighbourFinder(catalogue, rules, context, verifier, judge, refusals);
    this.anchored = new LabelAnchors(catalogue, cells, lines, judge);
    this.names = new NameAnchors(catalogue, judge);
    this.addresses = new AddressGrowth(catalogue, context);
    this.support = new NeighbourSupport(catalogue);
    this.claims = new CountryClaims(catalogue, support, countries);
    this.companions = new Companions(catalogue);
    this.overlaps = new OverlapResolver(catalogue, this::headedAlone);
  }

  /** From now on these names of people are found in whatever text. */
  public void knowing(ListedNames listed) {
    names.knowing(listed);
  }

  /** Another part begins; {@code picture} says that its text was read from a picture. */
  public void begin(boolean picture) {
    fromPicture = picture;
    taken = 0;
    finder.clear();
    context.clear();
    anchored.clear();
    addresses.clear();
    names.clear();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  public void shift(int by) {
    taken = Math.max(0, taken - by);
    finder.clear();
    context.shift(by);
    anchored.shift(by);
    addresses.shift(by);
  }

  /**
   * Scans a window for what begins in {@code [from, to)}.
   *
   * @return what was found, from left to right, none overlapping another; good until the next
   *     window
   */
  public List<Candidate> scan(NormalisedText window, int from, int to) {
    begin(window, from, to);
    Starts where = starts.find(window, from, to, fromPicture ? alike : null);
    List<Candidate> placed = finder.find(window, where, alike);
    add(addresses.grow(window, placed));
    add(neighbours.find(window, placed, finder.unsupported()));
    phrases.readLabels(to);
    add(addresses.grow(window, anchored.find(window, phrases, from, to), to));
    addresses.settle(candidates);
    add(addresses.elsewhere(window, where, candidates));
    context.finish(to);
    List<Candidate> people = names.find(window, from, to);
    names.dropParts(candidates);
    add(people);
    add(anchored.behind(people));
    add(anchored.beside(candidates));
    return candidates.isEmpty() ? candidates : settled(window);
  }

  /** Most windows hold no candidate, and nothing is allocated for those. */
  private void add(List<Candidate> found) {
    if (!found.isEmpty()) {
      candidates.addAll(found);
    }
  }

  private void begin(NormalisedText window, int from, int to) {
    candidates.clear();
    verifier.begin();
    judge.begin();
    forms.begin();
    lines.begin(window);
    countries.begin(window);
    context.begin(window);
    phrases.begin(window, from, to);
    if (fromPicture) {
      alike.prepare(window.text(), window.length());
    }
    if (trace != null) {
      trace.begin(window);
    }
  }

  private List<Candidate> settled(NormalisedText window) {
    shown = window;
    candidates.replaceAll(
        each -> catalogue.detector(each.detector()).zone() ? whole(window, each) : each);
    candidates.replaceAll(
        each ->
            catalogue.detector(each.detector()).category().equals(AddressEnd.CATEGORY)
                ? each.withinEdges(window.text(), window.length())
                : each);
    candidates.sort((a, b) -> Integer.compare(a.from(), b.from()));
    support.support(candidates, window.text(), window.length());
    claims.settle(candidates, window);
    companions.settle(candidates, window);
    candidates.removeIf(candidate -> below(candidate) || label(candidate));
    candidates.removeIf(candidate -> window.original(candidate.from()) < taken);
    List<Candidate> winners = overlaps.resolve(candidates);
    if (!winners.isEmpty()) {
      taken = window.original(winners.get(winners.size() - 1).to() - 1) + 1;
    }
    return winners;
  }

  /** All lines of a machine-readable zone, as far as no finding before has taken them. */
  private Candidate whole(NormalisedText window, Candidate part) {
    int from = ZoneLines.begin(window.text(), part.from(), part.to());
    int to = ZoneLines.end(window.text(), part.from(), part.to(), window.length());
    return part.over(window.original(from) < taken ? part.from() : from, to);
  }

  private boolean below(Candidate candidate) {
    boolean below = !candidate.judgement().atLeast(floor);
    if (below && trace != null) {
      trace.below(candidate, floor);
    }
    return below;
  }

  /** Whether a name is what a kind of value is called: {@code Nomor Pokok Wajib Pajak}. */
  private boolean label(Candidate candidate) {
    boolean label =
        catalogue.detector(candidate.detector()).category().equals(NameAnchors.CATEGORY)
            && phrases.isLabel(candidate.from(), candidate.to());
    if (label && trace != null) {
      trace.label(candidate);
    }
    return label;
  }

  /** How many bytes have been looked at in all: work without a clock. */
  public long steps() {
    return phrases.steps() + finder.steps() + verifier.steps() + anchored.steps();
  }

  /** From now on it is noted why candidates are dropped. */
  public Trace explain() {
    Trace made = new Trace(catalogue, new NearestPhrase(catalogue.words()));
    trace = made;
    finder.explain(made);
    verifier.explain(made);
    judge.explain(made);
    claims.explain(made);
    companions.explain(made);
    overlaps.explain(made);
    return made;
  }

  /** Whether a column's header or the cell beside a candidate supports it. */
  public boolean headed(Candidate candidate) {
    return context.headed(candidate.from(), candidate.detector());
  }

  /** The same, and no field of its row says that it is a card. */
  private boolean headedAlone(Candidate candidate) {
    return headed(candidate)
        && !CardRow.says(shown.text(), candidate.from(), candidate.to(), shown.length());
  }
}
