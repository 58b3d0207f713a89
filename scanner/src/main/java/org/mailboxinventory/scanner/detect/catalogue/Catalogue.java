package org.mailboxinventory.scanner.detect.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.Place;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.scanner.detect.check.Checks;

/** The detectors in use, sorted by id. Immutable. */
public final class Catalogue {
  /** The shape of detector files; grows when they can say something new. */
  public static final String VERSION = "1";

  private static final String FOLDER = "detectors/";
  private static final String SUFFIX = ".yaml";

  private final List<Detector> detectors;
  private final String digest;

  public Catalogue(Collection<Detector> detectors, String digest) {
    this.detectors = List.copyOf(detectors);
    this.digest = digest;
  }

  /** The detectors, sorted by id. */
  public List<Detector> detectors() {
    return detectors;
  }

  /** The detector of this id; null when there is none. */
  public @Nullable Detector detector(String id) {
    return detectors.stream()
        .filter(detector -> detector.id().value().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** {@code sha256:} and the digest of all files read, in order of their ids. */
  public String digest() {
    return digest;
  }

  /** Whether the telephones of a region, ISO 3166-1 alpha-2 in capitals, are known. */
  public static boolean hasTelephones(String region) {
    return Checks.hasTelephones(region);
  }

  /** The same catalogue without the detectors that {@code wanted} refuses. */
  public Catalogue only(Predicate<Detector> wanted) {
    return new Catalogue(detectors.stream().filter(wanted).toList(), digest);
  }

  /**
   * Reads the detector files of {@code config}, then those of each further folder, which add and
   * replace.
   *
   * @param problems takes whatever is wrong; files with problems are left out
   */
  public static Catalogue parsed(
      ConfigFiles config, List<Path> extraFolders, List<ConfigProblem> problems) {
    Map<String, Source> sources = new TreeMap<>();
    try {
      for (String path : config.list(FOLDER, SUFFIX)) {
        try (InputStream stream = config.open(path)) {
          sources.put(id(path.substring(FOLDER.length())), new Source(path, stream.readAllBytes()));
        }
      }
      for (Path folder : extraFolders) {
        addFolder(folder, sources);
      }
      Set<String> categories = categories(config);
      MessageDigest sha = DigestUtils.getSha256Digest();
      List<Detector> detectors = new ArrayList<>();
      for (Map.Entry<String, Source> entry : sources.entrySet()) {
        Source source = entry.getValue();
        sha.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        sha.update(source.bytes);
        Detector detector = parse(entry.getKey(), source, categories, problems);
        if (detector != null) {
          detectors.add(detector);
        }
      }
      return new Catalogue(detectors, "sha256:" + HexFormat.of().formatHex(sha.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException("the detectors cannot be read", e);
    }
  }

  private static @Nullable Detector parse(
      String id, Source source, Set<String> categories, List<ConfigProblem> problems) {
    if (!id.matches("[a-z]{2,6}\\.[a-z0-9][a-z0-9-]*")) {
      problems.add(
          new ConfigProblem(
              Place.of(source.name).at(1, 0),
              "the path does not make an id",
              "use <country>/<name>.yaml in lower case"));
      return null;
    }
    int before = problems.size();
    CharBuffer text = CharBuffer.allocate(source.bytes.length);
    ByteBuffer bytes = ByteBuffer.wrap(source.bytes);
    if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
      problems.add(
          new ConfigProblem(
              Place.of(source.name).at(lineOf(source.bytes, bytes.position()), 0),
              "the file is not UTF-8",
              "save it as UTF-8"));
      return null;
    }
    YamlNode root = YamlNode.parse(source.name, new StringReader(text.flip().toString()), problems);
    Detector detector =
        root.keys().isEmpty()
            ? null
            : DetectorFile.read(new DetectorId(id), root, categories, problems);
    return problems.size() > before ? null : detector;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static void addFolder(Path folder, Map<String, Source> sources) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        sources.put(id(relative), new Source(file.toString(), Files.readAllBytes(file)));
      }
    }
  }

  private static String id(String path) {
    return path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
  }

  private static Set<String> categories(ConfigFiles config) throws IOException {
    List<ConfigProblem> problems = new ArrayList<>();
    try (InputStream stream = config.open("categories.yaml")) {
      YamlNode root =
          YamlNode.parse(
              "categories.yaml", new InputStreamReader(stream, StandardCharsets.UTF_8), problems);
      if (!problems.isEmpty()) {
        throw new IOException(problems.get(0).sentence());
      }
      return new HashSet<>(root.keys());
    }
  }

  /** A file and where it came from. */
  private static final class Source {
    private final String name;
    private final byte[] bytes;

    Source(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }
  }
}
