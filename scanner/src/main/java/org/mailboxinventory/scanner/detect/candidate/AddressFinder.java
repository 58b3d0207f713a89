package org.mailboxinventory.scanner.detect.candidate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.address.AddressTail;
import org.mailboxinventory.scanner.detect.address.bound.AddressBounds;
import org.mailboxinventory.scanner.detect.address.bound.NextLabel;
import org.mailboxinventory.scanner.detect.address.bound.SignedBlocks;
import org.mailboxinventory.scanner.detect.address.field.CardAddress;
import org.mailboxinventory.scanner.detect.address.field.FieldAddresses;
import org.mailboxinventory.scanner.detect.address.field.FieldNames;
import org.mailboxinventory.scanner.detect.address.world.LedAddress;
import org.mailboxinventory.scanner.detect.address.world.WorldAddresses;
import org.mailboxinventory.scanner.detect.candidate.need.AddressEnd;
import org.mailboxinventory.scanner.detect.candidate.start.Starts;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.name.label.NamedRecipient;
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
  private final LedAddress led = new LedAddress();
  private final List<Candidate> found = new ArrayList<>();
  private final List<Candidate> inFields = new ArrayList<>();
  private final FieldAddresses fields = new FieldAddresses();

  /** The name of the field whose table goes on in the next window. */
  private @Nullable Candidate header;

  AddressFinder(CompiledCatalogue catalogue, Context context, boolean[] address) {
    this.catalogue = catalogue;
    this.context = context;
    this.address = address;
    int street = -1;
    for (int i = 0; i < catalogue.patternCount(); i++) {
      street = catalogue.pattern(i).anchor() == Detector.Anchor.STREET ? i : street;
    }
    this.pattern = street;
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
        fields.find(
            window, name.from(), name.to(), to, (from, end) -> add(window, name, from, end));
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
    if (inFields.isEmpty()) {
      return;
    }
    List<Candidate> less = new ArrayList<>();
    for (Candidate other : candidates) {
      if (address[other.detector()] && !inFields.contains(other)) {
        for (Candidate own : inFields) {
          if (other.overlaps(own)) {
            less.add(other.from() == own.from() && other.holds(own) ? own : other);
          }
        }
      }
    }
    candidates.removeAll(less);
  }

  /**
   * The addresses whose codes are at these starts, where no pattern found one.
   *
   * @return good until the next call
   */
  List<Candidate> find(NormalisedText window, Starts starts, List<Candidate> known) {
    found.clear();
    byte[] text = window.text();
    int floor = 0;
    blocks.begin(text, window.length());
    for (int i = 0; i < starts.count() && pattern >= 0; i++) {
      boolean number = starts.kind(i) == Starts.Kind.NUMBER;
      AddressBounds block = number ? blocks.at(starts.at(i)) : null;
      if (block != null) {
        known.removeIf(each -> address[each.detector()] && block.meets(each.from(), each.to()));
        found.add(made(text, block.from(), block.to()));
        floor = block.to();
      } else if (number && addresses.at(text, window.length(), starts.at(i), floor)) {
        floor = addresses.to();
        if (known.stream().noneMatch(this::takes)) {
          found.add(made(text, addresses.from(), addresses.to()));
        }
      }
    }
    led(window, starts, known);
    return found;
  }

  /** Adds those that begin at the number of a house, where no other is found that is as long. */
  private void led(NormalisedText window, Starts starts, List<Candidate> known) {
    int floor = 0;
    for (int i = 0; i < starts.count() && pattern >= 0; i++) {
      if (starts.kind(i) == Starts.Kind.NUMBER
          && led.at(window.text(), window.length(), starts.at(i), floor)
          && (!led.needsLabel()
              || context.of(led.from(), led.to(), catalogue.detectorOf(pattern)).labelled())
          && known.stream().noneMatch(this::keeps)
          && found.stream().noneMatch(this::keeps)) {
        floor = led.to();
        known.removeIf(this::address);
        found.removeIf(this::address);
        found.add(made(window.text(), led.from(), led.to()));
      }
    }
  }

  /** Whether an address that shares bytes with the last one has its house, or goes on behind it. */
  private boolean keeps(Candidate other) {
    if (!address(other) || !other.judgement().atLeast(Confidence.MEDIUM)) {
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

  private boolean address(Candidate other) {
    return address[other.detector()] && other.from() < led.to() && led.from() < other.to();
  }

  /** Whether an address that is found by its pattern has the place of the last one. */
  private boolean takes(Candidate other) {
    boolean line =
        other.pattern().anchor() == Detector.Anchor.LABEL && other.to() != addresses.to();
    boolean town =
        other.pattern().anchor() == Detector.Anchor.STREET || AddressEnd.isUncoded(other.pattern());
    boolean bare = other.from() >= addresses.code();
    return address[other.detector()]
        && !line
        && !((town || bare) && addresses.to() >= other.to())
        && other.from() < addresses.to()
        && addresses.from() < other.to()
        && other.judgement().atLeast(Confidence.MEDIUM);
  }

  /** The address that such a town ends; null where none does. */
  @Nullable Candidate before(NormalisedText window, Candidate town) {
    byte[] text = window.text();
    int name = AddressTail.withoutComma(text, town.to());
    int end = AddressTail.townEnd(text, town.from(), name, window.length());
    boolean any = addresses.town(text, window.length(), town.from(), end);
    boolean first = !any && led.townFirst(text, window.length(), town.from(), name);
    int from = first ? led.from() : addresses.from();
    return (any || first) && pattern >= 0
        ? made(text, from, first ? led.to() : addresses.to())
        : null;
  }

  /** A line behind a label without the name of whom something is sent to, and a telephone. */
  static Candidate withoutName(NormalisedText window, Candidate line) {
    byte[] text = window.text();
    int from = behindName(window, line.from(), line.to(), line.to());
    int to = NextLabel.lineEnd(text, from, line.to(), window.length());
    return line.at(from, to, new String(text, from, to - from, StandardCharsets.UTF_8));
  }

  /**
   * Behind such a name between a label and {@code from}; in India, where buildings are called like
   * people, one that is well known.
   *
   * @param to the address ends before
   */
  static int behindName(NormalisedText window, int label, int from, int to) {
    return NamedRecipient.end(window.text(), label, from, AddressTail.indian(window.text(), to));
  }

  /** The address at a place, which its street or its own words make one. */
  Candidate made(byte[] text, int from, int to) {
    String value = new String(text, from, to - from, StandardCharsets.UTF_8);
    Support around = context.of(from, to, catalogue.detectorOf(pattern));
    Support support = around.labelled() ? around : AddressGrowth.STREET;
    return Candidate.judged(catalogue, pattern, from, to, value, support);
  }
}
