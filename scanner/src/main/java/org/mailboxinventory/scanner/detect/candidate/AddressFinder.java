package org.mailboxinventory.scanner.detect.candidate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.address.AddressTail;
import org.mailboxinventory.scanner.detect.address.bound.AddressBounds;
import org.mailboxinventory.scanner.detect.address.bound.SignedBlocks;
import org.mailboxinventory.scanner.detect.address.field.CardAddress;
import org.mailboxinventory.scanner.detect.address.field.FieldAddresses;
import org.mailboxinventory.scanner.detect.address.field.FieldNames;
import org.mailboxinventory.scanner.detect.address.parts.PartedAddress;
import org.mailboxinventory.scanner.detect.address.structure.StructuredAddress;
import org.mailboxinventory.scanner.detect.address.world.LedAddress;
import org.mailboxinventory.scanner.detect.address.world.WorldAddresses;
import org.mailboxinventory.scanner.detect.candidate.need.AddressEnd;
import org.mailboxinventory.scanner.detect.candidate.start.AddressNumbers;
import org.mailboxinventory.scanner.detect.candidate.start.Starts;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * Finds the addresses whose end no pattern finds: those in fields that are named, as columns of a
 * table and lines of a form, and those of countries without patterns of their own, by the words for
 * streets and houses of all countries. For one thread.
 */
final class AddressFinder {
  private final CompiledCatalogue catalogue;
  private final Context context;
  private final boolean[] address;

  /** The pattern of such addresses; -1 where there is none. */
  private final int pattern;

  private final WorldAddresses addresses = new WorldAddresses();
  private final SignedBlocks blocks = new SignedBlocks();
  private final StructuredAddress structured = new StructuredAddress();
  private final LedAddress led = new LedAddress();
  private final PartedAddress parted = new PartedAddress();
  private final AddressNumbers numbers = new AddressNumbers();
  private final List<Candidate> found = new ArrayList<>();
  private final List<Candidate> inFields = new ArrayList<>();
  private final FieldAddresses fields = new FieldAddresses();

  /** The name of the field whose table goes on in the next window. */
  private @Nullable Candidate header;

  AddressFinder(CompiledCatalogue catalogue, Context context, boolean[] address) {
    this.catalogue = catalogue;
    this.context = context;
    this.address = address;
    this.pattern = AddressGrowth.streetPattern(catalogue);
  }

  /** Another part begins. */
  void clear() {
    fields.clear();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  void shift(int by) {
    fields.shift(by);
  }

  /**
   * The addresses in fields whose names are among these candidates, and in the table that goes on.
   *
   * @param to rows of tables that begin behind it are for the next window
   * @return good until the next call
   */
  List<Candidate> inFields(NormalisedText window, List<Candidate> candidates, int to) {
    inFields.clear();
    if (header != null && fields.open()) {
      Candidate open = header;
      fields.goOn(window, to, (from, end) -> add(window, open, from, end));
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate name = candidates.get(i);
      if (isFieldName(name)) {
        header = name;
        fields.find(window, name.from(), name.to(), to, (at, end) -> add(window, name, at, end));
      }
    }
    return inFields;
  }

  private void add(NormalisedText window, Candidate name, int from, int to) {
    String value = new String(window.text(), from, to - from, StandardCharsets.UTF_8);
    inFields.add(name.at(from, to, value));
  }

  /** Whether a candidate is no address, but the name of a field for one. */
  boolean isFieldName(Candidate candidate) {
    return address[candidate.detector()]
        && candidate.pattern().anchor() == Detector.Anchor.PREFIX
        && (FieldNames.ends(candidate.canonical()) || CardAddress.isName(candidate.canonical()));
  }

  /** Drops other addresses that share bytes with those in fields that are named. */
  void settle(List<Candidate> candidates) {
    OverlapResolver.settle(inFields, address, candidates);
  }

  /** Addresses at these starts where no pattern found one; good until the next call. */
  List<Candidate> find(NormalisedText window, Starts starts, List<Candidate> known) {
    found.clear();
    if (pattern < 0) {
      return found;
    }
    byte[] text = window.text();
    numbers.take(starts, text, window.length());
    int floor = 0;
    blocks.begin(text, window.length());
    for (int i = 0; i < numbers.count(); i++) {
      AddressBounds block = blocks.at(numbers.at(i));
      if (block != null) {
        replace(known, made(text, block.from(), block.to()));
        floor = block.to();
      } else if (addresses.at(text, window.length(), numbers.at(i), floor)) {
        floor = addresses.to();
        if (known.stream().noneMatch(this::takes)) {
          found.add(made(text, addresses.from(), addresses.to()));
        }
      }
    }
    led(window, known);
    parted(window, known);
    return found;
  }

  /** Adds those whose parts say what they are, in place of others that are within them. */
  private void parted(NormalisedText window, List<Candidate> known) {
    byte[] text = window.text();
    int floor = 0;
    for (int i = 0; i < numbers.count(); i++) {
      int place = numbers.at(i);
      AddressBounds own = place < floor ? null : parted.at(text, window.length(), place, floor);
      if (own != null) {
        Candidate whole = made(text, own.from(), own.to());
        if (none(known, other -> sure(other) && other.overlaps(whole) && !whole.holds(other))) {
          replace(known, whole);
        }
        floor = own.to();
      }
    }
  }

  private boolean sure(Candidate other) {
    return address[other.detector()] && other.judgement().atLeast(Confidence.MEDIUM);
  }

  private boolean none(List<Candidate> known, Predicate<Candidate> such) {
    return known.stream().noneMatch(such) && found.stream().noneMatch(such);
  }

  /** Adds an address for those that share bytes with it. */
  private void replace(List<Candidate> known, Candidate whole) {
    Predicate<Candidate> less = other -> address[other.detector()] && other.overlaps(whole);
    known.removeIf(less);
    found.removeIf(less);
    found.add(whole);
  }

  /** Adds those that begin at a house number, and for less those in their country's order. */
  private void led(NormalisedText window, List<Candidate> known) {
    byte[] text = window.text();
    int floor = 0;
    int end = 0;
    for (int i = 0; i < numbers.count(); i++) {
      if (led.at(text, window.length(), numbers.at(i), floor)
          && (!led.needsLabel()
              || context.of(led.from(), led.to(), catalogue.detectorOf(pattern)).labelled())
          && none(known, this::keeps)) {
        floor = led.to();
        replace(known, made(text, led.from(), floor));
      }
      if (structured.at(text, window.length(), numbers.at(i), end) && none(known, this::holds)) {
        end = structured.to();
        replace(known, judged(text, structured.from(), end, AddressGrowth.STREET));
      }
    }
  }

  private boolean holds(Candidate other) {
    boolean coded = other.pattern().anchor() != Detector.Anchor.STREET;
    return sure(other) && structured.isHeldBy(other.from(), other.to(), coded);
  }

  /** Whether an address that shares bytes with the last one has its house, or goes on behind it. */
  private boolean keeps(Candidate other) {
    if (!sure(other) || other.from() >= led.to() || led.from() >= other.to()) {
      return false;
    }
    int to = other.to() - (other.canonical().endsWith(".") ? 1 : 0);
    boolean same = to == led.to();
    if (led.office() || (same && led.beginsBehind(other.from()))) {
      return false;
    }
    boolean stopped = same && to < other.to() && other.from() == led.from();
    boolean bare = other.from() > led.house() && !AddressEnd.isHoused(other.canonical());
    boolean end = other.to() <= led.to() || (bare && other.from() >= led.code() && led.code() >= 0);
    boolean within = other.from() >= led.from() && end;
    boolean less = bare || other.to() <= led.code() || led.beginsBefore(other.from());
    return !stopped && !(within && less);
  }

  /** Whether an address that is found by its pattern has the place of the last one. */
  private boolean takes(Candidate other) {
    boolean line =
        other.pattern().anchor() == Detector.Anchor.LABEL && other.to() != addresses.to();
    boolean town =
        other.pattern().anchor() == Detector.Anchor.STREET || AddressEnd.isUncoded(other.pattern());
    return sure(other)
        && !line
        && !((town || other.from() >= addresses.code()) && addresses.to() >= other.to())
        && other.from() < addresses.to()
        && addresses.from() < other.to();
  }

  /** The address that such a town ends; null where none does. */
  @Nullable Candidate before(NormalisedText window, Candidate town) {
    byte[] text = window.text();
    int name = AddressTail.withoutComma(text, town.to());
    int end = AddressTail.townEnd(text, town.from(), name, window.length());
    if (pattern >= 0 && addresses.town(text, window.length(), town.from(), end)) {
      return made(text, addresses.from(), addresses.to());
    }
    boolean first = pattern >= 0 && led.townFirst(text, window.length(), town.from(), name);
    return first ? made(text, led.from(), led.to()) : null;
  }

  /** The address at a place, which its street or its own words make one. */
  Candidate made(byte[] text, int from, int to) {
    Support around = context.of(from, to, catalogue.detectorOf(pattern));
    return judged(text, from, to, around.labelled() ? around : AddressGrowth.STREET);
  }

  private Candidate judged(byte[] text, int from, int to, Support support) {
    String value = new String(text, from, to - from, StandardCharsets.UTF_8);
    return Candidate.judged(catalogue, pattern, from, to, value, support);
  }
}
