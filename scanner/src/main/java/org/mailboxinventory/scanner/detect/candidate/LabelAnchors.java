package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.candidate.dialled.DialledLeads;
import org.mailboxinventory.scanner.detect.candidate.dialled.ToldCountry;
import org.mailboxinventory.scanner.detect.candidate.need.Lead;
import org.mailboxinventory.scanner.detect.candidate.secret.SecretLeads;
import org.mailboxinventory.scanner.detect.candidate.start.PlainStretch;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.compiled.LabelKinds;
import org.mailboxinventory.scanner.detect.context.ContextWindow;
import org.mailboxinventory.scanner.detect.context.LabelGap;
import org.mailboxinventory.scanner.detect.context.LabelPlace;
import org.mailboxinventory.scanner.detect.context.LetterLabel;
import org.mailboxinventory.scanner.detect.context.PrefixLabel;
import org.mailboxinventory.scanner.detect.context.ValueList;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.label.FieldClause;
import org.mailboxinventory.scanner.detect.context.label.OpenerGap;
import org.mailboxinventory.scanner.detect.context.label.PairedKey;
import org.mailboxinventory.scanner.detect.context.label.StrictLabel;
import org.mailboxinventory.scanner.detect.name.label.AssignedName;
import org.mailboxinventory.scanner.detect.name.label.PersonText;
import org.mailboxinventory.scanner.detect.name.line.BesideName;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.table.TextLines;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * From labels to candidates: values anchored to a label or an opener, behind it in running text,
 * and in each cell whose header or neighbour is one. For one thread.
 */
final class LabelAnchors implements ContextWindow.Labels {
  /** So many values may follow one label. */
  private static final int MOST_LISTED = 64;

  private final CompiledCatalogue catalogue;
  private final Cells cells;
  private final AnchoredPatterns patterns;
  private final LabelGap gap = new LabelGap();
  private final PlainStretch plain = new PlainStretch();
  private final SecretLeads secrets;
  private final DialledLeads dialled = new DialledLeads(this::attempt);
  private final ToldCountry told = new ToldCountry(this::attempt);
  private final List<Candidate> found = new ArrayList<>();
  private final CellAnchors inCells;
  private final TownTelephones towns;
  private NormalisedText window = new NormalisedText();
  private byte[] text = new byte[0];
  private int length;

  LabelAnchors(CompiledCatalogue catalogue, Cells cells, TextLines lines, Judge judge) {
    this.catalogue = catalogue;
    this.cells = cells;
    this.patterns = new AnchoredPatterns(catalogue, judge);
    this.secrets = new SecretLeads(patterns.entries(), this::attempt);
    this.inCells = new CellAnchors(cells, lines, patterns, found);
    this.towns = new TownTelephones(catalogue, patterns, found);
  }

  /** Another part begins. */
  void clear() {
    inCells.clear();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  void shift(int by) {
    inCells.shift(by);
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return patterns.steps();
  }

  /**
   * Finds what the labels and cells that begin in {@code [from, to)} lead to.
   *
   * @param labels holds the labels of the window
   * @return good until the next window
   */
  List<Candidate> find(NormalisedText newWindow, ContextWindow labels, int from, int to) {
    window = newWindow;
    text = window.text();
    length = window.length();
    found.clear();
    patterns.begin(window);
    plain.begin(text);
    inCells.begin(window, to);
    towns.begin(window);
    labels.labels(this);
    inCells.finish(from, to);
    return found;
  }

  /** Finds telephones directly behind names of people; good until the next window. */
  List<Candidate> behind(List<Candidate> people) {
    found.clear();
    towns.besideNames(people);
    return found;
  }

  /** Finds telephones beside others and behind mail addresses; good until the next window. */
  List<Candidate> beside(List<Candidate> all) {
    found.clear();
    // Most texts hold none, and nothing is allocated for those.
    if (!all.isEmpty()) {
      towns.beside(all);
    }
    return found;
  }

  private int attempt(int from, int[] entries, Lead lead) {
    int word = PrefixLabel.beforeWord(text, from, lead.ceiling());
    return patterns.attempt(
        from, entries, lead.upTo(secrets.ceiling(text, from, entries, word)), found);
  }

  @Override
  public void label(int from, int to, int node) {
    inCells.behind(from, to);
    if (LabelPlace.noLabel(text, from, to, length)
        || PairedKey.alone(text, from, to, length)
        || (to - from == 1 && !LetterLabel.mayLead(text, from, length))) {
      return;
    }
    int[] entries = catalogue.words().labels(node);
    int cell = cells.holding(window.original(from));
    boolean closed = cell >= 0 && cells.to(cell) != Integer.MAX_VALUE;
    int ceiling = closed ? Math.min(length, window.folded(cells.to(cell))) : length;
    if (PhraseEntry.opens(entries)) {
      opener(from, to, entries, ceiling);
      boolean inside = text[from] < 0 && to < length && text[to] < 0;
      if (inside || !patterns.entries().anyLeads(entries)) {
        return;
      }
    }
    if (secrets.done(text, from, to, entries, ceiling)) {
      return;
    }
    if (plain.follows(to, ceiling) && !patterns.entries().plain(entries)) {
      gap.sign = false;
      secrets.before(text, from, entries);
    } else {
      led(from, to, entries, LabelPlace.inAddress(text, from, to, ceiling));
    }
    if (cell < 0 && !gap.sign) {
      inCells.below(from);
    }
  }

  /** Tries what a label leads to, over whatever is between. */
  private void led(int from, int to, int[] entries, int ceiling) {
    int nameTo = secrets.nameEnd(text, to, entries, ceiling);
    boolean reads =
        nameTo >= 0
            && (gap.readField(text, from, nameTo, ceiling)
                || gap.readPurpose(text, nameTo, ceiling)
                || gap.readAnswer(text, nameTo, ceiling)
                || gap.read(text, nameTo, ceiling));
    int value = reads ? gap.value : -1;
    if ((!reads || !behind(from, to, entries, ceiling))
        && !told(from, to, entries, ceiling)
        && !secrets.labelled(text, from, to, entries, ceiling)) {
      if (patterns.entries().dialled(entries)) {
        dialled.behind(text, from, to, value, entries, ceiling);
      }
      secrets.before(text, from, entries);
    }
  }

  /** Whether the value behind a label is one; tries those that follow it in a list, too. */
  private boolean behind(int labelFrom, int labelTo, int[] entries, int ceiling) {
    int letters = gap.letters;
    int value = secrets.begin(text, gap.value, entries, ceiling);
    if (secrets.quoted(text, value, entries, ceiling)) {
      return true;
    }
    if (secrets.other(text, labelTo, gap.value, value, entries, ceiling)
        || (!patterns.mayBegin(value, entries, ceiling)
            && (letters == value || !patterns.mayBegin(letters, entries, ceiling)))) {
      return false;
    }
    boolean whole = AssignedName.whole(text, labelFrom, labelTo, value, gap.assigns);
    if ((labelTo - labelFrom == 1 && !(whole && LetterLabel.leads(text, labelTo, value)))
        || StrictLabel.refuses(text, labelFrom, labelTo, gap.tells(), value, ceiling)) {
      return false;
    }
    // A router says between the two how it keeps a password: password 0 harbour.
    boolean tells = gap.tells() || value - gap.value == SecretLeads.KEPT;
    Lead lead = Lead.label(ceiling, whole, tells, gap.purpose).listed(whole && gap.assigns > 0);
    int end = value > 0 && text[value - 1] == '(' ? attempt(value - 1, entries, lead) : -1;
    end = end < 0 ? attempt(value, entries, lead) : end;
    if (end < 0 && letters != value && "$@&%+".indexOf(text[letters - 1]) < 0) {
      end = attempt(letters, entries, lead);
    }
    list(value, end, entries, lead.listed(end >= 0 && PersonText.severalWords(text, value, end)));
    return end >= 0;
  }

  /** The same behind a few words that say how the value came, or what it is for. */
  private boolean told(int labelFrom, int labelTo, int[] entries, int ceiling) {
    int colon = FieldClause.end(text, labelTo, ceiling);
    if (colon < 0 || !gap.read(text, colon, ceiling)) {
      return false;
    }
    boolean any =
        LabelPlace.isWhole(text, labelFrom, labelTo) && FieldClause.told(text, labelTo, colon);
    return behind(labelFrom, labelTo, LabelKinds.told(catalogue, entries, any), ceiling);
  }

  /** Tries the values of a list or an array behind its first; none where that ends below zero. */
  private void list(int first, int firstEnd, int[] entries, Lead lead) {
    int end = firstEnd;
    for (int from = first, count = 0; end >= 0 && count < MOST_LISTED; count++) {
      from = ValueList.next(text, from, end, lead.ceiling());
      boolean goesOn = from >= 0 && secrets.mayList(text, from, entries, lead.ceiling());
      end = goesOn ? attempt(from, entries, lead) : -1;
      end = goesOn && end < 0 ? ValueList.stringEnd(text, from, lead.ceiling()) : end;
    }
  }

  private void opener(int from, int to, int[] entries, int ceiling) {
    boolean whole = from == 0 || !Words.letterOrDigit(text[from - 1]);
    if (whole && patterns.entries().begins(entries)) {
      attempt(from, entries, Lead.atPrefix(ceiling));
    }
    if (whole || text[from] < 0) {
      secrets.opened(text, from, to, entries, ceiling);
    }
    if (!BesideName.leads(text, from, to, ceiling)) {
      return;
    }
    if (patterns.entries().town(entries) && !DialledPlace.countedThere(text, from)) {
      towns.find(from, to, entries, ceiling);
      told.find(text, from, to, entries, ceiling);
    }
    if (from > 0 && text[from - 1] < 0) {
      return;
    }
    attempt(from, entries, Lead.atOpener(ceiling));
    int value = OpenerGap.value(text, from, to, ceiling);
    if (value > to) {
      towns.behindName(attempt(value, entries, Lead.opener(ceiling, text[to] == '.')));
    }
  }
}
