package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.name.ListedNames;
import org.mailboxinventory.scanner.detect.name.NamesOverLines;
import org.mailboxinventory.scanner.detect.name.label.NamePart;
import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/** The step from names of people in running text to candidates. For one thread. */
final class NameAnchors {
  /** The category of people's names. */
  static final String CATEGORY = "person-name";

  private final Judge judge;
  private final NamesOverLines names = new NamesOverLines();

  /** Made once: a scan asks for every window. */
  private final NameSink sink = this::name;

  private final List<Candidate> found = new ArrayList<>();

  /** The patterns for names. */
  private final List<Integer> patterns = new ArrayList<>();

  private byte[] text = new byte[0];

  NameAnchors(CompiledCatalogue catalogue, Judge judge) {
    this.judge = judge;
    for (int i = 0; i < catalogue.patternCount(); i++) {
      if (catalogue.pattern(i).anchor() == Detector.Anchor.NAME) {
        patterns.add(i);
      }
    }
  }

  /** From now on these names are found in whatever text. */
  void knowing(ListedNames listed) {
    names.knowing(listed);
  }

  /** Another part begins. */
  void clear() {
    names.clear();
  }

  /**
   * Finds the names that begin in {@code [from, to)}.
   *
   * @return good until the next window
   */
  List<Candidate> find(NormalisedText window, int from, int to) {
    found.clear();
    if (!patterns.isEmpty()) {
      text = window.text();
      names.find(text, window.length(), from, to, sink);
    }
    return found;
  }

  /**
   * Of {@code candidates} without the parts of the names found last that go on in the next row of
   * their cell: a column's header leads to each part.
   */
  void dropParts(List<Candidate> candidates) {
    for (int i = 0; i < found.size(); i++) {
      Candidate name = found.get(i);
      if (overRows(name)) {
        candidates.removeIf(
            other ->
                other.detector() == name.detector()
                    && other.from() >= name.from()
                    && other.to() <= name.to());
      }
    }
  }

  /** Whether a line's end is within a name and the bar of a table, or a record's sign before it. */
  private boolean overRows(Candidate name) {
    int before = name.from() - 1;
    boolean bar =
        before >= 0 && (text[before] == '\t' || text[before] == ',' || text[before] == ';');
    boolean ends = false;
    for (int i = name.from(); i < name.to(); i++) {
      bar |= text[i] == '|';
      ends |= text[i] == '\n';
    }
    return bar && ends;
  }

  /** A name that holds a word of no name is looked at without it. */
  private void name(int from, int to) {
    int before = found.size();
    judge(from, to);
    if (found.size() == before) {
      int end = NamePart.end(text, from, to);
      int begin = end < to ? from : NamePart.begin(text, from, to);
      if (end < to || begin > from) {
        judge(begin, end);
      }
    }
  }

  private void judge(int from, int to) {
    for (int pattern : patterns) {
      Candidate candidate = judge.anchored(pattern, text, from, to, false);
      if (candidate != null) {
        found.add(candidate);
      }
    }
  }
}
