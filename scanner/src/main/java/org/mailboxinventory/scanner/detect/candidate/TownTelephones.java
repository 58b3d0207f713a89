package org.mailboxinventory.scanner.detect.candidate;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.dialled.AddressTelephones;
import org.mailboxinventory.scanner.detect.candidate.dialled.BesideTelephone;
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
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Telephones without a label where a town or a country is named whose numbers are dialled so:
 * behind it on its line, directly before it, and on the lines below it where its own line has none,
 * as in signatures, lists and answers; and directly behind a person's name. For one thread.
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
    int belowTo = Math.min(ceiling, end + TownLines.BELOW);
    boolean heads = digits < FEWEST && DialledLines.head(text, from, end, belowTo, FEWEST);
    boolean behind = TownLines.behind(text, from);
    if (digits < FEWEST && !heads && !behind) {
      return;
    }
    String region = TelephonePlaces.region(text, from, to);
    if (region == null) {
      return;
    }
    TownLines.Attempt attempt =
        (at, last, directly) -> attempt(at, entries, region, last, directly);
    if (behind) {
      TownLines.before(text, from, attempt);
    }
    if (heads) {
      TownLines.below(text, end, ceiling, attempt);
    } else if (digits >= FEWEST) {
      TownLines.line(text, to, end, false, attempt);
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
      if (!MobilesBeside.free(text, from, to, length)
          || DialledPlace.money(text, to, length)
          || (these.equals(telephones)
              && !TelephonePlaces.dialledSomewhere(found.get(i).canonical()))) {
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
      boolean phone = telephones.get(candidate.detector());
      around(candidate, phone);
      if ((phone || ofOneCountry.get(candidate.detector())) && candidate.nationalNumber()) {
        if (phone) {
          beside(candidate);
        } else if (text[candidate.from()] == '0') {
          elsewhere(candidate);
        }
        listed(MobilesBeside.around(text, candidate.from(), candidate.to(), length), ofOneCountry);
        listed(PlaceLines.numbers(text, candidate.from(), length), telephones);
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
    String place = kinds.place(each.detector());
    if (each.canonical().indexOf('@') > 0) {
      MailTelephones.around(text, from, to, length, this::besideOther);
      behindName(MobileField.behind(text, to, length) < 0 ? -1 : to);
    } else if (phone && !each.failing() && each.judgement().atLeast(Confidence.MEDIUM)) {
      RepeatedNumber.behind(
          text, from, to, length, each.canonical(), (at, end) -> like(each, at, end));
    } else if (!place.isEmpty() && each.judgement().atLeast(Confidence.MEDIUM)) {
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
    if (own) {
      attempt(from, ofOneCountry);
    }
    if (found.size() == first) {
      attempt(from, telephones);
    }
    if (region != null && !own) {
      ofPlace(first);
    }
    return found.size() > first || taken.contains(from);
  }

  /** A mobile of one country's own kind beside a town of another that dials it: {@code Leeds}. */
  private void elsewhere(Candidate mobile) {
    int from = mobile.from();
    String number = NumberForm.digitsOf(text, from, mobile.to());
    if (places.dial(number, text, from, mobile.to(), length, kinds.countries())) {
      int first = found.size();
      attempt(from, telephones);
      ofPlace(first);
    }
  }

  /** What was found last is of the country of a place. */
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

  private void beside(Candidate phone) {
    int from = phone.from();
    BesideTelephone.around(
        text, from, phone.to(), length, taken::contains, (at, to) -> like(phone, at, to));
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
      String number = candidate.canonical();
      boolean dialled =
          TelephonePlaces.dialled(region, number)
              || (directly && TelephonePlaces.dialledSomewhere(number));
      if (!dialled
          || !Boundaries.free(text, from, candidate.to(), length)
          || DialledPlace.money(text, candidate.to(), length)) {
        found.remove(i);
      } else if (!kinds.countries().contains(region)) {
        found.set(i, candidate.with(CountryEvidence.WORD));
      }
    }
    return found.size() > first ? end : -1;
  }
}
