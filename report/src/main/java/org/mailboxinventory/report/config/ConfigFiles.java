package org.mailboxinventory.report.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the config room by their path in it, such as {@code law/pack.yaml}. A file of the
 * same path in the overlay folder replaces ours.
 */
public final class ConfigFiles {
  private static final String ROOT = "mailbox-inventory-config/";
  private static final String ANCHOR = ROOT + "reasons.yaml";

  private final @Nullable Path overlay;

  private ConfigFiles(@Nullable Path overlay) {
    this.overlay = overlay;
  }

  /** What the program brings along. */
  public static ConfigFiles bundled() {
    return new ConfigFiles(null);
  }

  /** What the program brings along, with {@code folder} laid over it. */
  public static ConfigFiles withOverlay(Path folder) {
    return new ConfigFiles(folder);
  }

  /** Whether nothing is laid over what the program brings along. */
  public boolean isBundled() {
    return overlay == null;
  }

  /** Opens a file; {@link NoSuchFileException} when neither the overlay nor the program has it. */
  public InputStream open(String path) throws IOException {
    if (overlay != null && Files.isRegularFile(overlay.resolve(path))) {
      return Files.newInputStream(overlay.resolve(path));
    }
    InputStream stream = ConfigFiles.class.getClassLoader().getResourceAsStream(ROOT + path);
    if (stream == null) {
      throw new NoSuchFileException(path);
    }
    return stream;
  }

  /**
   * The paths of all files below {@code folder} (as in {@code detectors/}) that end in {@code
   * suffix}, sorted.
   */
  public List<String> list(String folder, String suffix) {
    TreeSet<String> paths = new TreeSet<>();
    try {
      bundledPaths(folder, suffix, paths);
      if (overlay != null && Files.isDirectory(overlay.resolve(folder))) {
        walk(overlay, folder, suffix, paths);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the config files below " + folder + " cannot be listed", e);
    }
    return List.copyOf(paths);
  }

  private static void bundledPaths(String folder, String suffix, Set<String> paths)
      throws IOException {
    URL anchor =
        Objects.requireNonNull(ConfigFiles.class.getClassLoader().getResource(ANCHOR), ANCHOR);
    if (anchor.openConnection() instanceof JarURLConnection jar) {
      try (Stream<String> names = jar.getJarFile().stream().map(entry -> entry.getName())) {
        names
            .filter(name -> !name.endsWith("/"))
            .filter(name -> name.startsWith(ROOT + folder) && name.endsWith(suffix))
            .forEach(name -> paths.add(name.substring(ROOT.length())));
      }
      return;
    }
    try {
      walk(Objects.requireNonNull(Path.of(anchor.toURI()).getParent()), folder, suffix, paths);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void walk(Path root, String folder, String suffix, Set<String> paths)
      throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(folder), FileVisitOption.FOLLOW_LINKS)) {
      files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
          .forEach(file -> paths.add(root.relativize(file).toString().replace('\\', '/')));
    }
  }
}
