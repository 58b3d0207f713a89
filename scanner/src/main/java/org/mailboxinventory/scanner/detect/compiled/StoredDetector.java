package org.mailboxinventory.scanner.detect.compiled;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.scanner.detect.catalogue.Company;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.catalogue.Dialling;
import org.mailboxinventory.scanner.detect.catalogue.NumberPlace;
import org.mailboxinventory.scanner.detect.catalogue.Strength;

/**
 * A detector in the stored form of a catalogue: its parts one after the other, in the order of the
 * record, as lengths, numbers and UTF-8. What is written and what is read change together.
 */
final class StoredDetector {
  private static final List<Confidence> LEVELS = List.of(Confidence.values());
  private static final List<Strength> STRENGTHS = List.of(Strength.values());
  private static final List<Detector.Anchor> ANCHORS = List.of(Detector.Anchor.values());
  private static final List<Detector.Normalise> STEPS = List.of(Detector.Normalise.values());
  private static final List<NumberPlace> PLACES = List.of(NumberPlace.values());

  /** In place of the day of a detector that has none; days count from 1970. */
  private static final long NO_DAY = Long.MIN_VALUE;

  private StoredDetector() {}

  /** Writes a detector. */
  static void write(Detector detector, DataOutputStream out) throws IOException {
    text(out, detector.id().value());
    text(out, detector.name());
    text(out, detector.category());
    out.writeInt(detector.revision());
    text(out, detector.identifies());
    out.writeInt(detector.rank());
    out.writeInt(detector.patterns().size());
    for (Detector.Pattern pattern : detector.patterns()) {
      pattern(pattern, out);
    }
    out.writeInt(detector.normalise().size());
    for (Detector.Normalise step : detector.normalise()) {
      out.writeByte(STEPS.indexOf(step));
    }
    texts(out, detector.checks());
    out.writeBoolean(detector.checksValidate());
    out.writeInt(detector.window().before());
    out.writeInt(detector.window().after());
    texts(out, detector.phrases().context());
    texts(out, detector.phrases().labels());
    texts(out, detector.phrases().headers());
    texts(out, detector.phrases().against());
    texts(out, detector.phrases().openers());
    texts(out, detector.phrases().country());
    texts(out, detector.phrases().local());
    texts(out, detector.phrases().ordinary());
    texts(out, detector.testValues());
    texts(out, detector.stops().values());
    texts(out, detector.stops().words());
    out.writeBoolean(detector.stops().wholeLabels());
    examples(detector, out);
    LocalDate verified = detector.verified();
    out.writeLong(verified == null ? NO_DAY : verified.toEpochDay());
    failing(detector.failing(), out);
    texts(out, detector.company().words());
    texts(out, detector.company().kinds());
    text(out, Objects.requireNonNullElse(detector.fallback(), ""));
    dialled(detector.dialled(), out);
    out.writeBoolean(detector.zone());
    out.writeBoolean(detector.listed());
    out.writeInt(detector.placed().size());
    for (NumberPlace place : detector.placed()) {
      out.writeByte(PLACES.indexOf(place));
    }
  }

  private static void pattern(Detector.Pattern pattern, DataOutputStream out) throws IOException {
    text(out, pattern.match());
    out.writeBoolean(pattern.anyCase());
    out.writeByte(ANCHORS.indexOf(pattern.anchor()));
    out.writeByte(STRENGTHS.indexOf(pattern.strength()));
    out.writeBoolean(pattern.ofCountry());
    texts(out, pattern.checks());
    Detector.Levels levels = pattern.levels();
    for (Confidence level :
        new @Nullable Confidence[] {
          levels.bare(), levels.context(), levels.validated(), levels.both(), levels.labelled()
        }) {
      out.writeByte(level == null ? -1 : LEVELS.indexOf(level));
    }
  }

  private static void dialled(@Nullable Dialling dialled, DataOutputStream out) throws IOException {
    text(out, dialled == null ? "" : dialled.code());
    List<Dialling.Alike> countries = dialled == null ? List.of() : dialled.alike();
    out.writeInt(countries.size());
    for (Dialling.Alike alike : countries) {
      texts(out, List.of(alike.country(), alike.code(), alike.domain(), alike.towns()));
      texts(out, alike.begins());
      out.writeInt(alike.length());
    }
  }

  private static void failing(Detector.@Nullable Failing failing, DataOutputStream out)
      throws IOException {
    out.writeByte(failing == null ? -1 : LEVELS.indexOf(failing.labelled()));
    texts(out, failing == null ? List.of() : failing.checks());
  }

  private static void examples(Detector detector, DataOutputStream out) throws IOException {
    out.writeInt(detector.examples().size());
    for (Detector.Example example : detector.examples()) {
      text(out, example.text());
      text(out, example.value());
      out.writeByte(LEVELS.indexOf(example.confidence()));
    }
    texts(out, detector.counterExamples());
    out.writeInt(detector.references().size());
    for (Detector.Reference reference : detector.references()) {
      text(out, reference.title());
      text(out, reference.url());
    }
  }

  /** The detector that {@link #write} wrote. */
  static Detector read(DataInputStream in) throws IOException {
    return new Detector(
        new DetectorId(text(in)),
        text(in),
        text(in),
        in.readInt(),
        text(in),
        in.readInt(),
        list(in, StoredDetector::pattern),
        list(in, each -> STEPS.get(each.readByte())),
        texts(in),
        in.readBoolean(),
        new Detector.Window(in.readInt(), in.readInt()),
        new Detector.Phrases(
            texts(in), texts(in), texts(in), texts(in), texts(in), texts(in), texts(in), texts(in)),
        texts(in),
        new Detector.Stops(texts(in), texts(in), in.readBoolean()),
        list(in, each -> new Detector.Example(text(each), text(each), LEVELS.get(each.readByte()))),
        texts(in),
        list(in, each -> new Detector.Reference(text(each), text(each))),
        day(in.readLong()),
        failing(level(in), texts(in)),
        new Company(texts(in), texts(in)),
        given(text(in)),
        dialled(in),
        in.readBoolean(),
        in.readBoolean(),
        list(in, each -> PLACES.get(each.readByte())));
  }

  private static @Nullable Dialling dialled(DataInputStream in) throws IOException {
    String code = text(in);
    List<Dialling.Alike> alike = list(in, StoredDetector::alike);
    return code.isEmpty() ? null : new Dialling(code, alike);
  }

  private static Dialling.Alike alike(DataInputStream in) throws IOException {
    List<String> texts = texts(in);
    return new Dialling.Alike(
        texts.get(0), texts.get(1), texts.get(2), texts(in), texts.get(3), in.readInt());
  }

  private static Detector.@Nullable Failing failing(
      @Nullable Confidence labelled, List<String> checks) {
    return labelled == null ? null : new Detector.Failing(labelled, checks);
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable LocalDate day(long day) {
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  private static Detector.Pattern pattern(DataInputStream in) throws IOException {
    String match = text(in);
    boolean anyCase = in.readBoolean();
    Detector.Anchor anchor = ANCHORS.get(in.readByte());
    Strength strength = STRENGTHS.get(in.readByte());
    boolean ofCountry = in.readBoolean();
    List<String> checks = texts(in);
    return new Detector.Pattern(
        match,
        anyCase,
        anchor,
        new Detector.Levels(level(in), level(in), level(in), level(in), level(in)),
        strength,
        checks,
        ofCountry);
  }

  private static @Nullable Confidence level(DataInputStream in) throws IOException {
    int index = in.readByte();
    return index < 0 ? null : LEVELS.get(index);
  }

  /** Writes a text: its length in bytes of UTF-8, then these. */
  static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /** The text that {@link #text(DataOutputStream, String)} wrote. */
  static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    return list(in, StoredDetector::text);
  }

  private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
    int count = in.readInt();
    List<T> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(reader.read(in));
    }
    return list;
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }
}
