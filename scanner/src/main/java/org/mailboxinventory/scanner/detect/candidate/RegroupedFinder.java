package org.mailboxinventory.scanner.detect.candidate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.GroupedClaims;
import org.mailboxinventory.scanner.detect.candidate.need.GroupedKinds;
import org.mailboxinventory.scanner.detect.candidate.need.GroupedMentions;
import org.mailboxinventory.scanner.detect.candidate.need.PatternNeeds;
import org.mailboxinventory.scanner.detect.candidate.need.PatternRules;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.pattern.MatchEnds;
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.detect.word.broken.CutAccount;
import org.mailboxinventory.scanner.detect.word.broken.FurtherDigits;
import org.mailboxinventory.scanner.detect.word.broken.GroupCut;
import org.mailboxinventory.scanner.detect.word.broken.GroupForm;
import org.mailboxinventory.scanner.detect.word.broken.GroupWriting;
import org.mailboxinventory.scanner.detect.word.broken.GroupWriting.Form;
import org.mailboxinventory.scanner.detect.word.broken.LineByLine;
import org.mailboxinventory.scanner.detect.word.broken.OneValue;
import org.mailboxinventory.scanner.detect.word.broken.Regrouped;

/**
 * Finds values that are written in other groups than their issuers write them in, or broken between
 * two lines where no group ends: as their letters and digits alone, and with other signs between
 * the groups. A check must say that such a value is one, or a label that names it where the groups
 * are likely one value. For one thread.
 */
final class RegroupedFinder {
  private static final List<Form> FORMS = List.of(Form.values());

  /** So many groups behind the first are those of a kind with parts by no chance. */
  private static final int MANY_GROUPS = 3;

  private final CompiledCatalogue catalogue;
  private final GroupedKinds kinds;
  private final GroupedClaims claims;
  private final GroupedMentions mentions;
  private final int[] needs;
  private final Context context;
  private final ValueVerifier verifier;
  private final Judge judge;
  private final Regrouped value = new Regrouped();
  private final GroupWriting writing = new GroupWriting();
  private final MatchEnds ends = new MatchEnds();

  /** The first group is a word. */
  private boolean word;

  /** So many candidates were found before. */
  private int before;

  private long steps;
  private int length;

  RegroupedFinder(
      CompiledCatalogue catalogue,
      PatternRules rules,
      Context context,
      ValueVerifier verifier,
      Judge judge) {
    this.catalogue = catalogue;
    this.kinds = new GroupedKinds(catalogue, rules);
    this.claims = new GroupedClaims(kinds);
    this.mentions = new GroupedMentions(catalogue, kinds, context);
    this.needs = rules.needs;
    this.context = context;
    this.verifier = verifier;
    this.judge = judge;
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return steps;
  }

  /** Adds the value that begins at {@code from}, unless one of {@code into} does already. */
  void find(byte[] text, int from, int newLength, List<Candidate> into) {
    length = newLength;
    if (!value.read(text, from, length)
        || claims.known(value, from, into)
        || !mentions.read(value, text, from)) {
      return;
    }
    word = GroupForm.wordFirst(value, text);
    before = into.size();
    Set<Form> forms = forms();
    for (int group = value.groups() - 1; group > 0; group--) {
      if (!value.goesOn(group)
          && Boundaries.freeAfter(text, from, value.inWindow(group), length)
          && written(text, from, group, forms, into)) {
        return;
      }
    }
  }

  /** The forms of writing in which some pattern matches the first of the groups. */
  private Set<Form> forms() {
    // Of letters and digits alone a pattern ends at no group but the last.
    Set<Form> forms = EnumSet.of(Form.LETTERS);
    for (Form form : FORMS) {
      if (form != Form.LETTERS && writing.write(value, value.groups() - 1, form)) {
        run();
        boolean any = false;
        for (int i = ends.count() - 1; i >= 0 && !any; i--) {
          any = writing.endsGroup(ends.at(i));
        }
        if (any) {
          forms.add(form);
        }
      }
    }
    return forms;
  }

  private void run() {
    ends.clear();
    ends.begin();
    steps += catalogue.numbers().run(writing.written(), writing.from(), writing.to(), ends);
  }

  /** Tries the groups up to one as an issuer may write them, and their letters and digits alone. */
  private boolean written(byte[] text, int from, int group, Set<Form> forms, List<Candidate> into) {
    boolean found = false;
    int first = into.size();
    for (Form form : FORMS) {
      boolean may =
          form == Form.LETTERS
              ? !mentions.label() && !(found && group > 1 && claims.ofCountry(into, first))
              : !value.broken(group);
      if (may && forms.contains(form) && writing.write(value, group, form)) {
        found |= match(text, from, group, into);
      }
    }
    return found;
  }

  private boolean match(byte[] text, int from, int group, List<Candidate> into) {
    run();
    int last = ends.count() - 1;
    if (last < 0 || ends.at(last) != writing.to()) {
      return false;
    }
    verifier.begin();
    boolean found = false;
    for (int pattern : ends.patterns(last).patterns()) {
      Candidate candidate = candidate(pattern, text, from, group, into);
      if (candidate != null) {
        into.add(candidate);
        found |= !candidate.failing();
      }
    }
    verifier.begin();
    return found;
  }

  private @Nullable Candidate candidate(
      int pattern, byte[] text, int from, int group, List<Candidate> found) {
    int end = value.inWindow(group);
    int detector = catalogue.detectorOf(pattern);
    if (!mentions.has(detector) || !mentions.inPlace(detector, value, text, group)) {
      return null;
    }
    Support support = context.of(from, end, detector);
    int last = GroupCut.last(value, text, group);
    boolean cut =
        support.labelled()
            && (last < 0
                ? LineByLine.is(value, text, group, length)
                : mayBeCut(detector, support, text, last, group, found));
    if (!cut && !supports(pattern, support, group, found)) {
      return null;
    }
    String canonical =
        verifier.verifiedCopy(pattern, writing.written(), writing.from(), writing.to());
    return canonical == null
        ? failing(pattern, support, group, cut, found)
        : judge.matched(pattern, text, from, end, canonical, support);
  }

  /** What a label names, and the checks refuse; null for none. */
  private @Nullable Candidate failing(
      int pattern, Support support, int group, boolean cut, List<Candidate> found) {
    boolean may = support.labelled() && (needs[pattern] & PatternNeeds.FAILING) != 0;
    boolean whole = !value.broken(group) && unchecked(catalogue.detectorOf(pattern), group, found);
    if (!may || !(cut || whole)) {
      return null;
    }
    String refused = verifier.failing(pattern, writing.written(), writing.from(), writing.to());
    int from = value.beginInWindow(0);
    int to = value.inWindow(group);
    Candidate made = refused == null ? null : judge.failing(pattern, from, to, refused, support);
    return cut && made != null && !made.judgement().atLeast(Confidence.MEDIUM) ? null : made;
  }

  /**
   * Whether digits that no check says may be cut in two by a line's end: what is before it is no
   * value by itself; of accounts, which are of many lengths, the line was full, or a word names
   * their country and each part is alone on its line.
   */
  private boolean mayBeCut(
      int detector, Support support, byte[] text, int last, int group, List<Candidate> found) {
    boolean account =
        kinds.account(detector)
            && !(kinds.customer(detector) && CutAccount.restOfId(value, text, last, group, length));
    boolean full = GroupCut.full(value, text, account, last, group, length);
    boolean alone =
        account && GroupCut.alone(value, text, last, group, full, support.country(), length);
    boolean further =
        account && !kinds.customer(detector) && FurtherDigits.are(value, text, last, group, length);
    return (!account || (GroupCut.blanksAlone(value, text, group) && (full || alone || further)))
        && !claims.wholeBefore(value, last, detector, alone, further, found);
  }

  private boolean supports(int pattern, Support support, int group, List<Candidate> found) {
    boolean broken = value.broken(group);
    int detector = catalogue.detectorOf(pattern);
    if (!broken && GroupForm.listed(value, group) && !GroupForm.even(value, group)) {
      return false;
    }
    boolean ownLabel = mentions.label() && writing.parts();
    if (kinds.checked(detector)) {
      boolean sure = kinds.sure(pattern);
      boolean formed = sure || broken || GroupForm.longOrEven(value, group);
      boolean whole =
          (group == value.groups() - 1 && GroupForm.joined(value)) || GroupForm.countryFirst(value);
      return support.labelled() || ownLabel || (formed && support.any()) || (sure && whole);
    }
    if (broken) {
      return support.any() && GroupForm.mixes(value, group);
    }
    boolean formed = GroupForm.mixed(value, group) || (group >= MANY_GROUPS && writing.parts());
    return (support.labelled() || ownLabel || (formed && support.any()))
        && unchecked(detector, group, found);
  }

  /** Whether what a label alone says may be written in such groups. */
  private boolean unchecked(int detector, int group, List<Candidate> found) {
    return !word
        && kinds.hasForm(detector, GroupForm.coded(value, group))
        && OneValue.is(value, group, kinds.account(detector))
        && !claims.otherwise(value, group, detector, writing.parts(), found, before);
  }
}
