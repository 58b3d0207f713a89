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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/**
 * The bundled catalogue in a form that is read in milliseconds. The build makes it from the
 * detector files; hundreds of YAML files at each start would cost more than a short command takes.
 */
public final class CatalogueStore {
  private static final String RESOURCE = "catalogue.bin";
  private static final String TABLES = "tables.bin";
  private static final int MARK = 0x4d49433a;

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
      StoredDetector.text(out, catalogue.digest());
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
        if (StoredDetector.text(in).equals(catalogue.digest())
            && in.readInt() == catalogue.detectors().size()) {
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
    StoredDetector.text(out, catalogue.digest());
    out.writeInt(catalogue.detectors().size());
    for (Detector detector : catalogue.detectors()) {
      StoredDetector.write(detector, out);
    }
    out.flush();
  }

  static Catalogue read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MARK) {
      throw new IOException("not a stored catalogue");
    }
    String digest = StoredDetector.text(in);
    List<Detector> detectors = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      detectors.add(StoredDetector.read(in));
    }
    return new Catalogue(detectors, digest);
  }
}
