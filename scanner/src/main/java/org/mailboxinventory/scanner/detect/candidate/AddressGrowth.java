package org.mailboxinventory.scanner.detect.candidate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.AddressFloor;
import org.mailboxinventory.scanner.detect.address.AddressRow;
import org.mailboxinventory.scanner.detect.address.AddressStart;
import org.mailboxinventory.scanner.detect.address.AddressTail;
import org.mailboxinventory.scanner.detect.address.PatternBegin;
import org.mailboxinventory.scanner.detect.address.SmallLetters;
import org.mailboxinventory.scanner.detect.address.bound.CountryNamed;
import org.mailboxinventory.scanner.detect.address.lead.OtherText;
import org.mailboxinventory.scanner.detect.address.lead.StateBehind;
import org.mailboxinventory.scanner.detect.candidate.need.AddressEnd;
import org.mailboxinventory.scanner.detect.candidate.need.Judgement;
import org.mailboxinventory.scanner.detect.candidate.need.PostcodeList;
import org.mailboxinventory.scanner.detect.candidate.place.DistrictPlace;
import org.mailboxinventory.scanner.detect.candidate.place.RecipientBefore;
import org.mailboxinventory.scanner.detect.candidate.place.UncodedPlace;
import org.mailboxinventory.scanner.detect.candidate.start.Starts;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * The step from a postal code and its town to the whole address: patterns find the end of an
 * address, which is short and has a form, and this finds where it begins. For one thread.
 */
final class AddressGrowth {
  private static final String WORLD = "global";

  /** What the name of a street before it is worth to the end of an address. */
  static final Support STREET = Support.anchored(false);

  private final CompiledCatalogue catalogue;
  private final Context context;
  private final AddressStart begin = new AddressStart();
  private final boolean[] address;

  /** The detector whose labels count for a street of any country; -1 where there is none. */
  private final int world;

  private final AddressFinder others;
  private final List<Candidate> grown = new ArrayList<>();

  /** Of the window's addresses with a street, where they end. */
  private final AddressFloor ends = new AddressFloor();

  AddressGrowth(CompiledCatalogue catalogue, Context context) {
    this.catalogue = catalogue;
    this.context = context;
    this.address = new boolean[catalogue.detectorCount()];
    int anywhere = -1;
    for (int i = 0; i < address.length; i++) {
      address[i] = catalogue.detector(i).category().equals(AddressEnd.CATEGORY);
      anywhere = address[i] && catalogue.detector(i).country().equals(WORLD) ? i : anywhere;
    }
    this.world = anywhere;
    this.others = new AddressFinder(catalogue, context, address);
  }

  static int streetPattern(CompiledCatalogue catalogue) {
    int street = catalogue.patternCount() - 1;
    while (street >= 0 && catalogue.pattern(street).anchor() != Detector.Anchor.STREET) {
      street--;
    }
    return street;
  }

  /** Addresses of other countries at these starts; good until the next call. */
  List<Candidate> elsewhere(NormalisedText window, Starts starts, List<Candidate> known) {
    return others.find(window, starts, known);
  }

  /** Another part begins. */
  void clear() {
    others.clear();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  void shift(int by) {
    others.shift(by);
  }

  /**
   * The same for what labels lead to, and the addresses in fields that are named.
   *
   * @param to rows of tables that begin behind it are for the next window
   */
  List<Candidate> grow(NormalisedText window, List<Candidate> candidates, int to) {
    List<Candidate> inFields = others.inFields(window, candidates, to);
    List<Candidate> whole = grow(window, candidates);
    if (inFields.isEmpty()) {
      return whole;
    }
    List<Candidate> all = new ArrayList<>(whole);
    all.addAll(inFields);
    return all;
  }

  /** Drops other addresses that share bytes with those in fields that are named. */
  void settle(List<Candidate> candidates) {
    others.settle(candidates);
  }

  /**
   * The same candidates, those that are the end of an address as the whole of it, without those
   * that nothing makes an address; good until the next call.
   */
  List<Candidate> grow(NormalisedText window, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return candidates;
    }
    grown.clear();
    ends.clear();
    begin.clear();
    for (Candidate candidate : candidates) {
      boolean labelled = candidate.pattern().anchor() == Detector.Anchor.LABEL;
      Candidate made =
          !address[candidate.detector()]
              ? candidate
              : labelled ? withoutName(window, candidate) : whole(window, candidate);
      if (made != null) {
        grown.add(made);
      }
    }
    return grown;
  }

  /** A line behind a label without the name of whom something is sent to, and a telephone. */
  private static Candidate withoutName(NormalisedText window, Candidate line) {
    long rest = RecipientBefore.lineBehind(window, line.from(), line.to());
    int from = (int) (rest >>> 32);
    int to = (int) rest;
    return line.at(from, to, new String(window.text(), from, to - from, StandardCharsets.UTF_8));
  }

  /** The whole address; null where no word and no street says that it is one. */
  private @Nullable Candidate whole(NormalisedText window, Candidate end) {
    if (others.isFieldName(end)) {
      return null;
    }
    if (AddressEnd.isTown(end.pattern())) {
      return others.before(window, end);
    }
    byte[] text = window.text();
    if (AddressEnd.isUncoded(end.pattern())
        && AddressEnd.codeFollows(text, end.to(), window.length())) {
      return null;
    }
    if (AddressEnd.isPlace(end.pattern())) {
      long village = DistrictPlace.at(text, end.from(), end.to(), window.length());
      if (village >= 0) {
        return others.made(text, (int) (village >>> 32), (int) village);
      }
      if (!UncodedPlace.mayFollowStreet(text, end.from(), end.to())) {
        return null;
      }
    }
    boolean first = end.pattern().anchor() == Detector.Anchor.PREFIX;
    int member = first ? PatternBegin.of(text, end.from(), end.to()) : end.from();
    if (member > end.from() || (first && text[end.from()] < 0)) {
      return end.over(member, end.to());
    }
    String country = catalogue.detector(end.detector()).country();
    boolean house = AddressEnd.isHouse(end.pattern());
    int code =
        house
            ? AddressEnd.place(text, end.from(), end.to())
            : SmallLetters.code(text, end.from(), end.to());
    int from = begin.find(text, ends.before(text, code), code, window.length(), country);
    boolean small = SmallLetters.at(text, code, end.to());
    boolean row = AddressRow.isIn(text, end.from(), end.to());
    boolean unsure =
        small && !AddressEnd.digit(text, end.from(), end.to()) && AnchorScanner.isDigit(text[from]);
    return unsure || (small && !begin.named()) || (row && !begin.street())
        ? null
        : from(from, window, end);
  }

  private @Nullable Candidate from(int start, NormalisedText window, Candidate end) {
    int from = start;
    Support around = end.support().and(around(from, end));
    if (begin.afterSign() >= 0 && begin.afterSign() < from) {
      Support labelled = around(begin.afterSign(), end);
      if (labelled.labelled()) {
        from =
            begin.careOf() ? from : RecipientBefore.end(window, begin.afterSign(), from, end.to());
        around = around.and(labelled);
      }
    }
    Support support = begin.street() && !around.any() ? around.and(STREET) : around;
    if (!support.any() || !suffices(window, from, end, support)) {
      return null;
    }
    String country = catalogue.detector(end.detector()).country();
    byte[] text = window.text();
    int length = window.length();
    int to = AddressTail.end(text, from, end.from(), end.to(), length, country);
    if (begin.street() && !AddressEnd.isUncoded(end.pattern())) {
      ends.end(to);
    }
    to = AddressEnd.isPlace(end.pattern()) ? StateBehind.behind(text, to, length) : to;
    boolean elsewhere = world >= 0 && CountryNamed.other(text, to, length, country);
    return new Candidate(
        elsewhere ? world : end.detector(),
        end.pattern(),
        from,
        to,
        new String(text, from, to - from, StandardCharsets.UTF_8),
        end.validated(),
        support,
        end.test(),
        end.neighbour(),
        Judgement.of(end.pattern().levels(), end.validated(), support, end.neighbour(), end.test()),
        end.evidence());
  }

  /**
   * What is around an address; a label in any language names it where its street is one by the
   * words of its country.
   */
  private Support around(int from, Candidate end) {
    Support own = context.of(from, end.to(), end.detector());
    if (own.labelled() || world < 0 || end.detector() == world || !begin.street()) {
      return own;
    }
    Support any = context.of(from, end.to(), world);
    return any.labelled() ? own.and(any) : own;
  }

  /** Whether what is before the end of an address, and around it, makes it one. */
  private boolean suffices(NormalisedText window, int from, Candidate end, Support support) {
    byte[] text = window.text();
    var found = new AddressEnd.Found(support.labelled(), begin.street(), begin.named());
    boolean unsure =
        end.detector() == world
            && PostcodeList.unlikely(end.pattern(), window, end.from(), end.to(), found);
    return (support.labelled() || !(unsure || OtherText.listed(text, from, end.to())))
        && !AddressTail.isBelowState(text, end.from(), end.to())
        && AddressEnd.suffices(end.pattern(), text, from, end.from(), end.to(), found);
  }
}
