package org.mailboxinventory.scanner.detect.candidate;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.dialled.AddressTelephones;
import org.mailboxinventory.scanner.detect.candidate.dialled.BesideTelephone;
import org.mailboxinventory.scanner.detect.candidate.dialled.ListedNumbers;
import org.mailboxinventory.scanner.detect.candidate.dialled.MailTelephones;
import org.mailboxinventory.scanner.detect.candidate.dialled.RepeatedNumber;
import org.mailboxinventory.scanner.detect.candidate.dialled.RowNumbers;
import org.mailboxinventory.scanner.detect.candidate.dialled.TownLines;
import org.mailboxinventory.scanner.detect.candidate.need.CountryEvidence;
import org.mailboxinventory.scanner.detect.candidate.need.Lead;
import org.mailboxinventory.scanner.detect.candidate.need.NamedPlaces;
import org.mailboxinventory.scanner.detect.candidate.need.TelephoneKinds;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.dialled.DialledLines;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.FormBehindName;
import org.mailboxinventory.scanner.detect.context.dialled.MobileField;
import org.mailboxinventory.scanner.detect.context.dialled.MobilesBeside;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.context.dialled.PlaceCode;
import org.mailboxinventory.scanner.detect.context.dialled.PlaceLines;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Telephones without a label where a town or a country is named whose numbers are dialled so:
 * behind it on its line, directly before it, and on the lines below it where its own line has none;
 * and directly behind a person's name. For one thread.
 */
final class TownTelephones {
  static final String CATEGORY = TelephoneKinds.CATEGORY;
  private static final int LINE = 160;

  /** A telephone has so many digits at least. */
  private static final int FEWEST = 6;

  private final AnchoredPatterns patterns;
  private final List<Candidate> found;
  private final TelephoneKinds kinds;
  private final BitSet ofOneCountry;
  private final BitSet telephones;

  /** Where telephones of those kinds begin in this window. */
  private final Set<Integer> taken = new HashSet<>();

  private final ListedNumbers lists = new ListedNumbers();
  private final NamedPlaces places = new NamedPlaces();
  private byte[] text = new byte[0];
  private int length;

  TownTelephones(CompiledCatalogue catalogue, AnchoredPatterns patterns, List<Candidate> found) {
    this.patterns = patterns;
    this.found = found;
    this.kinds = TelephoneKinds.of(catalogue);
    this.ofOneCountry = kinds.ofOneCountry();
    this.telephones = kinds.ofAny();
  }

  void begin(NormalisedText window) {
    text = window.text();
    length = window.length();
    places.clear();
  }

  /** Tries the numbers before, behind and below the name of a place at {@code [from, to)}. */
  void find(int from, int to, int[] entries, int ceiling) {
    places.add(from, to);
    int end = LineEdges.end(text, to, Math.min(ceiling, to + LINE));
    int digits = PlaceCode.digitsBehind(text, to, end);
    int below = Math.min(ceiling, end + TownLines.BELOW);
    boolean heads = digits < FEWEST && DialledLines.head(text, from, end, below, FEWEST);
    boolean behind = TownLines.behind(text, from);
    if (digits < FEWEST && !heads && !behind) {
      return;
    }
    String region = TelephonePlaces.region(text, from, to);
    if (region == null) {
      return;
    }
    TownLines.Attempt each = (at, last, directly) -> attempt(at, entries, region, last, directly);
    if (behind) {
      TownLines.before(text, from, each);
    }
    if (heads) {
      TownLines.below(text, end, ceiling, each);
    } else if (digits >= FEWEST) {
      TownLines.line(text, to, end, false, each);
    }
  }

  /** Tries telephones behind names of people, and in the rows and lists that those are in. */
  void besideNames(List<Candidate> people) {
    int before = -1;
    for (int i = 0; i < people.size(); i++) {
      int from = people.get(i).from();
      int to = people.get(i).to();
      boolean row = lists.besideName(text, length, before, from, to, this::besideOther);
      behindName(row ? -1 : to);
      before = to;
    }
  }

  /** Tries a telephone directly behind a person's name, which ends at a place; -1 for no name. */
  void behindName(int nameTo) {
    int from = nameTo < 0 ? -1 : DialledPlace.behindName(text, nameTo, length);
    if (from >= 0) {
      String digits = FormBehindName.digits(text, from, length);
      attempt(from, TelephonePlaces.dialledSomewhere(digits) ? telephones : ofOneCountry);
    }
  }

  private void attempt(int from, BitSet these) {
    int first = found.size();
    for (int kind = these.nextSetBit(0); kind >= 0; kind = these.nextSetBit(kind + 1)) {
      patterns.attempt(from, kind, Lead.town(length), found);
    }
    for (int i = found.size() - 1; i >= first; i--) {
      int to = found.get(i).to();
      boolean any = these.equals(telephones);
      if ((any && !TelephonePlaces.dialledSomewhere(found.get(i).canonical()))
          || !MobilesBeside.free(text, from, to, length)
          || DialledPlace.money(text, to, length)) {
        found.remove(i);
      }
    }
  }

  /** Claims numbers beside telephones that are written as those, and such in lists with them. */
  void beside(List<Candidate> all) {
    taken.clear();
    for (Candidate candidate : all) {
      if (ofOneCountry.get(candidate.detector()) && candidate.nationalNumber()) {
        taken.add(candidate.from());
      }
    }
    for (Candidate candidate : all) {
      int from = candidate.from();
      int to = candidate.to();
      boolean phone = telephones.get(candidate.detector());
      around(candidate, phone);
      if ((phone || ofOneCountry.get(candidate.detector())) && candidate.nationalNumber()) {
        if (phone) {
          BesideTelephone.around(
              text, from, to, length, taken::contains, (at, end) -> like(candidate, at, end));
        } else if (text[from] == '0') {
          elsewhere(candidate);
        }
        listed(MobilesBeside.around(text, from, to, length), ofOneCountry);
        listed(PlaceLines.numbers(text, from, length), telephones);
        if (!candidate.support().labelled()) {
          inRows(candidate);
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      inRows(found.get(i));
    }
  }

  private void inRows(Candidate each) {
    BitSet same = telephones.get(each.detector()) ? telephones : ofOneCountry;
    listed(RowNumbers.alike(text, each.from(), each.to(), length), same);
  }

  /** Those beside an address of whatever kind, and the number itself again. */
  private void around(Candidate each, boolean phone) {
    int from = each.from();
    int to = each.to();
    boolean sure = each.judgement().atLeast(Confidence.MEDIUM);
    String place = kinds.place(each.detector());
    if (each.canonical().indexOf('@') > 0) {
      MailTelephones.around(text, from, to, length, this::besideOther);
      behindName(MobileField.behind(text, to, length) < 0 ? -1 : to);
    } else if (phone && sure && !each.failing()) {
      RepeatedNumber.behind(
          text, from, to, length, each.canonical(), (at, end) -> like(each, at, end));
    } else if (sure && !place.isEmpty()) {
      AddressTelephones.around(text, from, to, length, place, this::besideOther);
    }
  }

  private boolean like(Candidate phone, int at, int to) {
    return found.add(phone.at(at, to, NumberForm.digitsOf(text, at, to)));
  }

  /** One directly beside an address. */
  private boolean besideOther(int from, @Nullable String region) {
    int first = found.size();
    boolean own = region == null ? text[from] != '0' : kinds.countries().contains(region);
    attempt(from, own ? ofOneCountry : telephones);
    if (own && found.size() == first) {
      attempt(from, telephones);
    }
    ofPlace(region == null || own ? found.size() : first);
    return found.size() > first || taken.contains(from);
  }

  /** A mobile of one country's own kind beside a town of another that dials it: {@code Leeds}. */
  private void elsewhere(Candidate mobile) {
    int from = mobile.from();
    int first = found.size();
    String number = NumberForm.digitsOf(text, from, mobile.to());
    if (places.dial(number, text, from, mobile.to(), length, kinds.countries())) {
      attempt(from, telephones);
    }
    ofPlace(first);
  }

  /** What was found from there on is of the country of a place. */
  private void ofPlace(int first) {
    for (int i = first; i < found.size(); i++) {
      found.set(i, found.get(i).with(CountryEvidence.WORD));
    }
  }

  private void listed(int[] places, BitSet these) {
    for (int place : places) {
      if (taken.add(place)) {
        attempt(place, these);
      }
    }
  }

  /**
   * Where a number of the region ends that begins at a place; -1 when none does. Directly behind a
   * town it need not be in the plan.
   */
  private int attempt(int from, int[] entries, String region, int ceiling, boolean directly) {
    int first = found.size();
    int end = patterns.attempt(from, entries, Lead.town(ceiling), found);
    for (int i = found.size() - 1; i >= first; i--) {
      Candidate candidate = found.get(i);
      if (!TownLines.dialled(region, candidate.canonical(), directly)
          || !TownLines.unpaid(text, from, candidate.to(), length)) {
        found.remove(i);
      } else if (!kinds.countries().contains(region)) {
        found.set(i, candidate.with(CountryEvidence.WORD));
      }
    }
    return found.size() > first ? end : -1;
  }
}
