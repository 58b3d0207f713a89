package org.mailboxinventory.scanner.detect.compiled;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/**
 * The bundled catalogue in a form that is read in milliseconds. The build makes it from the
 * detector files; hundreds of YAML files at each start would cost more than a short command takes.
 */
public final class CatalogueStore {
  private static final String RESOURCE = "catalogue.bin";
  private static final String TABLES = "tables.bin";
  private static final int MARK = 0x4d494335;
  private static final List<Confidence> LEVELS = List.of(Confidence.values());
  private static final List<Detector.Anchor> ANCHORS = List.of(Detector.Anchor.values());
  private static final List<Detector.Normalise> STEPS = List.of(Detector.Normalise.values());

  private CatalogueStore() {}

  /**
   * The build's step: writes the bundled catalogue below the folder of classes that the one
   * argument names.
   */
  public static void main(String[] args) throws IOException {
    List<ConfigProblem> problems = new ArrayList<>();
    Catalogue catalogue = Catalogue.parsed(ConfigFiles.bundled(), List.of(), problems);
    if (!problems.isEmpty()) {
      throw new IOException(
          String.join("\n", problems.stream().map(ConfigProblem::sentence).toList()));
    }
    Path folder = Path.of(args[0], CatalogueStore.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve(RESOURCE))) {
      write(catalogue, out);
    }
    try (DataOutputStream out = open(folder.resolve(TABLES))) {
      text(out, catalogue.digest());
      out.writeInt(catalogue.detectors().size());
      CompiledTables.of(catalogue).write(out);
    }
  }

  /**
   * Reads the detectors of {@code config}, then those of each further folder, which add and
   * replace: the bundled catalogue alone as the build stored it, any other from its files.
   *
   * @param problems takes whatever is wrong; files with problems are left out
   */
  public static Catalogue read(
      ConfigFiles config, List<Path> extraFolders, List<ConfigProblem> problems) {
    Catalogue stored = extraFolders.isEmpty() && config.isBundled() ? bundled() : null;
    return stored != null ? stored : Catalogue.parsed(config, extraFolders, problems);
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /** The catalogue's tables: as the build stored them, else made now. */
  static CompiledTables tables(Catalogue catalogue) {
    try (InputStream stream = CatalogueStore.class.getResourceAsStream(TABLES)) {
      if (stream != null) {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (text(in).equals(catalogue.digest()) && in.readInt() == catalogue.detectors().size()) {
          return CompiledTables.read(in);
        }
      }
      return CompiledTables.of(catalogue);
    } catch (IOException e) {
      throw new UncheckedIOException("the stored catalogue cannot be read", e);
    }
  }

  /** The bundled catalogue as the build stored it; null when it did not. */
  public static @Nullable Catalogue bundled() {
    try (InputStream stream = CatalogueStore.class.getResourceAsStream(RESOURCE)) {
      return stream == null ? null : read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("the stored catalogue cannot be read", e);
    }
  }

  /** A catalogue in the stored form, for another process of this program. */
  public static byte[] stored(Catalogue catalogue) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(catalogue, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  /** The catalogue that {@link #stored} made. */
  public static Catalogue restored(byte[] stored) {
    try {
      return read(new ByteArrayInputStream(stored));
    } catch (IOException e) {
      throw new UncheckedIOException("the stored catalogue cannot be read", e);
    }
  }

  static void write(Catalogue catalogue, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    out.writeInt(MARK);
    text(out, catalogue.digest());
    out.writeInt(catalogue.detectors().size());
    for (Detector detector : catalogue.detectors()) {
      write(detector, out);
    }
    out.flush();
  }

  static Catalogue read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MARK) {
      throw new IOException("not a stored catalogue");
    }
    String digest = text(in);
    List<Detector> detectors = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      detectors.add(detector(in));
    }
    return new Catalogue(detectors, digest);
  }

  private static void write(Detector detector, DataOutputStream out) throws IOException {
    text(out, detector.id().value());
    text(out, detector.name());
    text(out, detector.category());
    out.writeInt(detector.revision());
    text(out, detector.identifies());
    out.writeInt(detector.rank());
    out.writeInt(detector.patterns().size());
    for (Detector.Pattern pattern : detector.patterns()) {
      text(out, pattern.match());
      out.writeBoolean(pattern.anyCase());
      out.writeByte(ANCHORS.indexOf(pattern.anchor()));
      out.writeBoolean(pattern.weak());
      texts(out, pattern.checks());
      Detector.Levels levels = pattern.levels();
      for (Confidence level :
          new @Nullable Confidence[] {
            levels.bare(), levels.context(), levels.validated(), levels.both(), levels.labelled()
          }) {
        out.writeByte(level == null ? -1 : LEVELS.indexOf(level));
      }
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
    texts(out, detector.testValues());
    texts(out, detector.stops().values());
    texts(out, detector.stops().words());
    out.writeBoolean(detector.stops().wholeLabels());
    examples(detector, out);
    LocalDate verified = detector.verified();
    text(out, verified == null ? "" : verified.toString());
    text(out, Objects.requireNonNullElse(detector.fallback(), ""));
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

  private static Detector detector(DataInputStream in) throws IOException {
    return new Detector(
        new DetectorId(text(in)),
        text(in),
        text(in),
        in.readInt(),
        text(in),
        in.readInt(),
        list(in, CatalogueStore::pattern),
        list(in, each -> STEPS.get(each.readByte())),
        texts(in),
        in.readBoolean(),
        new Detector.Window(in.readInt(), in.readInt()),
        new Detector.Phrases(texts(in), texts(in), texts(in), texts(in), texts(in), texts(in)),
        texts(in),
        new Detector.Stops(texts(in), texts(in), in.readBoolean()),
        list(in, each -> new Detector.Example(text(each), text(each), LEVELS.get(each.readByte()))),
        texts(in),
        list(in, each -> new Detector.Reference(text(each), text(each))),
        day(text(in)),
        given(text(in)));
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static Detector.Pattern pattern(DataInputStream in) throws IOException {
    String match = text(in);
    boolean anyCase = in.readBoolean();
    Detector.Anchor anchor = ANCHORS.get(in.readByte());
    boolean weak = in.readBoolean();
    List<String> checks = texts(in);
    return new Detector.Pattern(
        match,
        anyCase,
        anchor,
        new Detector.Levels(level(in), level(in), level(in), level(in), level(in)),
        weak,
        checks);
  }

  private static @Nullable Confidence level(DataInputStream in) throws IOException {
    int index = in.readByte();
    return index < 0 ? null : LEVELS.get(index);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    return list(in, CatalogueStore::text);
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
