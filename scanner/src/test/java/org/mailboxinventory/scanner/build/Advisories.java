package org.mailboxinventory.scanner.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares the release's bill of materials (CycloneDX) with advisories that lie in a file, for a
 * machine that reaches none: those of OSV for Maven, one JSON file each in a folder or a ZIP, in
 * the form of <a href="https://ossf.github.io/osv-schema/">the OSV schema</a>.
 */
final class Advisories {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MAVEN = "pkg:maven/";

  /**
   * A library that an advisory names.
   *
   * @param library group and artifact, parted by a colon
   * @param certain whether the advisory names this version; else it names only a range of versions,
   *     and somebody has to compare
   */
  record Named(String advisory, String library, String version, boolean certain) {
    @Override
    public String toString() {
      String how = certain ? "" : " (by a range of versions only: compare)";
      return advisory + ": " + library + " " + version + how;
    }
  }

  private Advisories() {}

  /** Prints what is named, a line each; ends with 1 when anything is. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: Advisories sbom.cdx.json FOLDER-OR-ZIP-OF-OSV");
      System.exit(2);
    }
    List<Named> named = named(Path.of(arguments[0]), Path.of(arguments[1]));
    named.forEach(System.out::println);
    System.out.println(named.size() + " advisories name a library of this release");
    System.exit(named.isEmpty() ? 0 : 1);
  }

  /** What the advisories in a folder or ZIP name of a bill of materials. */
  static List<Named> named(Path sbom, Path advisories) throws IOException {
    Map<String, String> versions = versions(JSON.readTree(sbom.toFile()));
    if (Files.isDirectory(advisories)) {
      return inFolder(advisories, versions);
    }
    try (FileSystem zip = FileSystems.newFileSystem(advisories)) {
      return inFolder(zip.getPath("/"), versions);
    }
  }

  /** By group and artifact, the version that is part of the release. */
  private static Map<String, String> versions(JsonNode sbom) {
    Map<String, String> versions = new TreeMap<>();
    for (JsonNode component : sbom.path("components")) {
      if (component.path("purl").asText().startsWith(MAVEN)) {
        versions.put(
            component.path("group").asText() + ":" + component.path("name").asText(),
            component.path("version").asText());
      }
    }
    return versions;
  }

  private static List<Named> inFolder(Path folder, Map<String, String> versions)
      throws IOException {
    List<Named> named = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
        JsonNode advisory = JSON.readTree(Files.readAllBytes(file));
        if (!advisory.has("withdrawn")) {
          advisory.path("affected").forEach(affected -> add(advisory, affected, versions, named));
        }
      }
    }
    return named;
  }

  private static void add(
      JsonNode advisory, JsonNode affected, Map<String, String> versions, List<Named> named) {
    String library = affected.path("package").path("name").asText();
    String version = versions.getOrDefault(library, "");
    if (version.isEmpty() || !affected.path("package").path("ecosystem").asText().equals("Maven")) {
      return;
    }
    JsonNode listed = affected.path("versions");
    boolean certain = false;
    for (JsonNode one : listed) {
      certain |= one.asText().equals(version);
    }
    if (certain || listed.isEmpty()) {
      named.add(new Named(advisory.path("id").asText(), library, version, certain));
    }
  }
}
