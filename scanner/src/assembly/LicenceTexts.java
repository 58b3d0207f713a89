import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Gathers the licence text of every library of the release. Started by the build as a source file,
 * with the folder of jar files, THIRD-PARTY.txt, the folder of kept texts, and the folder to write.
 *
 * <p>What a jar holds itself is copied out of it. For a jar without a text it is one of the kept
 * texts: the one that texts.tsv names, with the library's copyright line, else Apache-2.0 where
 * that is what the library declares. A library with none of these fails the build.
 */
public final class LicenceTexts {
  private static final Pattern INSIDE =
      Pattern.compile("(?i)(?:.*/)?((?:licen[sc]e|copying|notice)[^/]*)");
  private static final Pattern DECLARED =
      Pattern.compile("\\s+\\((.+?)\\) .*\\([^:()\\s]+:([^:()]+):([^:()\\s]+) - .*\\)");

  private final Map<String, String> declared = new TreeMap<>();
  private final List<String[]> rows = new ArrayList<>();
  private final List<String> index = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final Path texts;
  private final Path out;

  private LicenceTexts(Path thirdParty, Path texts, Path out) throws IOException {
    this.texts = texts;
    this.out = out;
    for (String line : Files.readAllLines(thirdParty)) {
      Matcher entry = DECLARED.matcher(line);
      if (entry.matches()) {
        declared.put(entry.group(2) + "-" + entry.group(3), entry.group(1));
      }
    }
    for (String line : Files.readAllLines(texts.resolve("texts.tsv"))) {
      if (!line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[3]);
    Files.createDirectories(out);
    new LicenceTexts(Path.of(arguments[1]), Path.of(arguments[2]), out).all(Path.of(arguments[0]));
  }

  private void all(Path lib) throws IOException {
    List<Path> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(lib)) {
      files
          .filter(file -> file.toString().endsWith(".jar"))
          .filter(file -> !name(file).startsWith("mailbox-inventory-"))
          .forEach(jars::add);
    }
    Collections.sort(jars);
    for (Path jar : jars) {
      one(jar);
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "No licence text for " + missing + ": add a row to " + texts.resolve("texts.tsv"));
    }
    Files.write(out.resolve("INDEX.txt"), index);
  }

  private void one(Path jar) throws IOException {
    String name = name(jar).replaceFirst("\\.jar$", "");
    List<String> found = inside(jar, name);
    if (found.stream().anyMatch(file -> !file.toLowerCase().startsWith("notice"))) {
      index.add(name + ": " + name + "/" + String.join(", ", found));
      return;
    }
    for (String[] row : rows) {
      if (name.startsWith(row[0])) {
        String text = Files.readString(texts.resolve(row[1] + ".txt"));
        write(name, "LICENSE.txt", (row[2] + "\n\n" + text).getBytes(UTF_8));
        index.add(name + ": " + name + "/LICENSE.txt (" + row[1] + ")");
        return;
      }
    }
    if (licence(name).contains("Apache-2.0")) {
      Files.writeString(
          out.resolve("Apache-2.0.txt"), Files.readString(texts.resolve("Apache-2.0.txt")));
      index.add(name + ": Apache-2.0.txt");
    } else {
      missing.add(name + " (" + licence(name) + ")");
    }
  }

  /** What the library declares; the jar's name may have a classifier behind its version. */
  private String licence(String name) {
    for (Map.Entry<String, String> entry : declared.entrySet()) {
      if (name.equals(entry.getKey()) || name.startsWith(entry.getKey() + "-")) {
        return entry.getValue();
      }
    }
    return "nothing declared";
  }

  private List<String> inside(Path jar, String name) throws IOException {
    List<String> found = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Matcher text = INSIDE.matcher(entry.getName());
        boolean code = entry.getName().endsWith(".class") || entry.getName().endsWith(".java");
        if (entry.isDirectory() || code || !text.matches()) {
          continue;
        }
        String file =
            found.contains(text.group(1)) ? found.size() + "-" + text.group(1) : text.group(1);
        try (InputStream in = zip.getInputStream(entry)) {
          write(name, file, in.readAllBytes());
        }
        found.add(file);
      }
    }
    return found;
  }

  private void write(String name, String file, byte[] bytes) throws IOException {
    Files.write(Files.createDirectories(out.resolve(name)).resolve(file), bytes);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
