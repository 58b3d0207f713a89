package org.mailboxinventory.scanner.extract.ocr;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What this machine has of what OCR needs: Tesseract, looked for in the folders of {@code PATH},
 * and the languages asked for.
 */
public final class OcrProbe {
  private static final int SECONDS = 30;
  private static final String WINDOWS_FOLDER = "C:\\Program Files\\Tesseract-OCR";

  private final @Nullable Path program;
  private final List<String> languages;
  private final Set<String> installed;

  private OcrProbe(@Nullable Path program, List<String> languages, Set<String> installed) {
    this.program = program;
    this.languages = languages;
    this.installed = installed;
  }

  /**
   * Looks.
   *
   * @param searchPath folders as {@code PATH} lists them; null for none
   */
  public static OcrProbe of(List<String> languages, @Nullable String searchPath) {
    Path program = find(searchPath);
    return new OcrProbe(
        program, List.copyOf(languages), program == null ? Set.of() : installed(program));
  }

  /** Null when something is missing, which {@link #problem} names. */
  public @Nullable OcrSetup setup() {
    return program == null || problem() != null ? null : new OcrSetup(program, languages);
  }

  /** What is missing; null when nothing is. */
  public @Nullable String problem() {
    if (program == null) {
      return "Tesseract is not installed, or not in a folder of PATH";
    }
    if (installed.isEmpty()) {
      return "Tesseract at " + program + " does not start, or has no languages";
    }
    List<String> missing = missing();
    return missing.isEmpty()
        ? null
        : "Tesseract has no language "
            + String.join(", ", missing)
            + " (it has "
            + String.join(", ", installed)
            + ")";
  }

  /** How to get what is missing, on Debian and its kin. */
  public String remedy() {
    Set<String> packages = new TreeSet<>(Set.of("tesseract-ocr"));
    List<String> wanted = missing();
    if (program == null) {
      packages.add("tesseract-ocr-hin");
    }
    wanted.stream()
        .filter(language -> !language.equals("eng") && !language.contains("/"))
        .forEach(language -> packages.add("tesseract-ocr-" + language.replace('_', '-')));
    return "apt-get install " + String.join(" ", packages);
  }

  private List<String> missing() {
    return languages.stream().filter(language -> !installed.contains(language)).toList();
  }

  private static @Nullable Path find(@Nullable String searchPath) {
    boolean windows = File.separatorChar == '\\';
    List<String> folders = new ArrayList<>();
    if (searchPath != null) {
      folders.addAll(List.of(searchPath.split(File.pathSeparator)));
    }
    if (windows) {
      folders.add(WINDOWS_FOLDER);
    }
    for (String folder : folders) {
      Path program = program(folder, windows ? "tesseract.exe" : "tesseract");
      if (program != null) {
        return program;
      }
    }
    return null;
  }

  private static @Nullable Path program(String folder, String name) {
    try {
      Path program = folder.isBlank() ? null : Path.of(folder, name).toAbsolutePath();
      return program != null && Files.isRegularFile(program) && Files.isExecutable(program)
          ? program
          : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** As {@code --list-langs} says: a line of introduction, then a language a line. */
  private static Set<String> installed(Path program) {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "--list-langs").redirectErrorStream(true).start();
      process.getOutputStream().close();
      byte[] said = process.getInputStream().readAllBytes();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        return Set.of();
      }
      return new String(said, StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      return Set.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Set.of();
    }
  }
}
