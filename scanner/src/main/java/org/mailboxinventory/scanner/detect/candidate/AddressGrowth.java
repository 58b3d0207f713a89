package org.mailboxinventory.scanner.detect.candidate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.address.AddressEnd;
import org.mailboxinventory.scanner.detect.address.AddressMembers;
import org.mailboxinventory.scanner.detect.address.AddressRow;
import org.mailboxinventory.scanner.detect.address.AddressStart;
import org.mailboxinventory.scanner.detect.address.AddressTail;
import org.mailboxinventory.scanner.detect.address.PostcodeList;
import org.mailboxinventory.scanner.detect.address.SmallLetters;
import org.mailboxinventory.scanner.detect.address.world.WorldAddresses;
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
  private static final String CATEGORY = "postal-address";
  private static final String WORLD = "global";

  /** The check of a town that is the end of an address without a code. */
  private static final String KNOWN_TOWN = "known-town";

  /** What the name of a street before it is worth to the end of an address. */
  private static final Support STREET = Support.anchored(false);

  private final CompiledCatalogue catalogue;
  private final Context context;
  private final AddressStart begin = new AddressStart();
  private final boolean[] address;

  /** The detector whose labels count for a street of any country; -1 where there is none. */
  private final int world;

  /** The pattern of addresses of all countries; -1 where there is none. */
  private final int streets;

  private final WorldAddresses everywhere = new WorldAddresses();

  private final List<Candidate> grown = new ArrayList<>();

  /** Of the window's addresses with a street, where they end. */
  private final NavigableSet<Integer> ends = new TreeSet<>();

  AddressGrowth(CompiledCatalogue catalogue, Context context) {
    this.catalogue = catalogue;
    this.context = context;
    this.address = new boolean[catalogue.detectorCount()];
    int anywhere = -1;
    for (int i = 0; i < address.length; i++) {
      address[i] = catalogue.detector(i).category().equals(CATEGORY);
      anywhere = address[i] && catalogue.detector(i).country().equals(WORLD) ? i : anywhere;
    }
    this.world = anywhere;
    int found = -1;
    for (int i = 0; i < catalogue.patternCount(); i++) {
      found = catalogue.pattern(i).anchor() == Detector.Anchor.STREET ? i : found;
    }
    this.streets = found;
  }

  /**
   * Addresses of all countries whose codes are at these starts, where no pattern found one.
   *
   * @return good until the next call
   */
  List<Candidate> elsewhere(NormalisedText window, Starts starts, List<Candidate> known) {
    grown.clear();
    byte[] text = window.text();
    int floor = 0;
    for (int i = 0; i < starts.count() && streets >= 0; i++) {
      if (starts.kind(i) == Starts.Kind.NUMBER
          && everywhere.at(text, window.length(), starts.at(i), floor)) {
        floor = everywhere.to();
        if (known.stream().noneMatch(this::takes)) {
          grown.add(found(text));
        }
      }
    }
    return grown;
  }

  /** Whether an address that is found by its pattern has the place of the last one. */
  private boolean takes(Candidate other) {
    boolean line =
        other.pattern().anchor() == Detector.Anchor.LABEL && other.to() != everywhere.to();
    boolean town = other.pattern().anchor() == Detector.Anchor.STREET;
    boolean bare = other.from() >= everywhere.code();
    return address[other.detector()]
        && !line
        && !((town || bare) && everywhere.to() >= other.to())
        && other.from() < everywhere.to()
        && everywhere.from() < other.to()
        && other.judgement().atLeast(Confidence.MEDIUM);
  }

  private Candidate found(byte[] text) {
    int from = everywhere.from();
    int to = everywhere.to();
    String value = new String(text, from, to - from, StandardCharsets.UTF_8);
    Support around = context.of(from, to, world);
    Support support = around.labelled() ? around : STREET;
    return Candidate.judged(catalogue, streets, from, to, value, support);
  }

  /**
   * The same candidates, those that are the end of an address as the whole of it, without those
   * that nothing makes an address.
   *
   * @return good until the next call
   */
  List<Candidate> grow(NormalisedText window, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return candidates;
    }
    grown.clear();
    ends.clear();
    for (Candidate candidate : candidates) {
      Candidate made =
          address[candidate.detector()] && candidate.pattern().anchor() != Detector.Anchor.LABEL
              ? whole(window, candidate)
              : candidate;
      if (made != null) {
        grown.add(made);
      }
    }
    return grown;
  }

  /** The whole address; null where no word and no street says that it is one. */
  private @Nullable Candidate whole(NormalisedText window, Candidate end) {
    byte[] text = window.text();
    if (end.pattern().checks().contains(KNOWN_TOWN)) {
      return everywhere.town(text, window.length(), end.from(), end.to()) ? found(text) : null;
    }
    boolean first = end.pattern().anchor() == Detector.Anchor.PREFIX;
    int member = first ? AddressMembers.begin(text, end.from(), end.to()) : end.from();
    if (member > end.from() || (first && text[end.from()] < 0)) {
      return end.over(member, end.to());
    }
    String country = catalogue.detector(end.detector()).country();
    int code = SmallLetters.code(text, end.from(), end.to());
    int from =
        begin.find(
            text, AddressEnd.floor(text, ends.floor(code), code), code, window.length(), country);
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
        from = begin.afterSign();
        around = around.and(labelled);
      }
    }
    Support support = begin.street() && !around.any() ? around.and(STREET) : around;
    if (!support.any() || !suffices(window, from, end, support)) {
      return null;
    }
    int to = AddressTail.end(window.text(), end.to(), window.length());
    if (begin.street()) {
      ends.add(to);
    }
    return new Candidate(
        end.detector(),
        end.pattern(),
        from,
        to,
        new String(window.text(), from, to - from, StandardCharsets.UTF_8),
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

  /**
   * Whether what is before the end of an address makes it one. Ends that words nearby make no
   * address need their street: those of level low by their label, those of no level of their own in
   * any case. An end without a code, and a code without a blank, which numbers of parts look like,
   * need a street by its name and a number.
   */
  private boolean suffices(NormalisedText window, int from, Candidate end, Support support) {
    byte[] text = window.text();
    if (!support.labelled() && end.detector() == world && unlikely(window, end)) {
      return false;
    }
    Detector.Levels levels = end.pattern().levels();
    if (levels.context() == Confidence.LOW) {
      return support.labelled() && begin.street();
    }
    boolean needsStreet = levels.bare() == null && levels.context() != null;
    if (!needsStreet) {
      return true;
    }
    boolean code =
        AddressEnd.digit(text, end.from(), end.to())
            && AddressEnd.parted(text, end.from(), end.to());
    return begin.street() && (code || (begin.named() && AddressEnd.digit(text, from, end.to())));
  }

  /**
   * Whether the end of an address is no more than a number before a place, which is a code nowhere
   * but in Europe, or one of several codes on its line, and no street is named.
   */
  private boolean unlikely(NormalisedText window, Candidate end) {
    return AnchorScanner.isDigit(window.text()[end.from()])
        ? end.pattern().levels().context() != Confidence.LOW && !begin.named()
        : !begin.street()
            && PostcodeList.holds(window.text(), end.from(), end.to(), window.length());
  }
}
