package org.mailboxinventory.scanner.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvisoriesTest {
  private static final String SBOM =
      """
      {"components": [
        {"group": "org.example", "name": "parser", "version": "1.4",
         "purl": "pkg:maven/org.example/parser@1.4?type=jar"},
        {"group": "org.example", "name": "writer", "version": "2.0",
         "purl": "pkg:maven/org.example/writer@2.0?type=jar"}]}
      """;

  private final Path folder;
  private final Path sbom;

  AdvisoriesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.sbom = Files.writeString(folder.resolve("sbom.cdx.json"), SBOM);
  }

  @Test
  void aVersionThatAnAdvisoryNamesIsSaidAndOthersAreNot() throws IOException {
    Path osv = Files.createDirectory(folder.resolve("osv"));
    Files.writeString(osv.resolve("A-1.json"), advisory("A-1", "parser", "Maven", "['1.3','1.4']"));
    Files.writeString(osv.resolve("A-2.json"), advisory("A-2", "parser", "Maven", "['1.5']"));
    Files.writeString(osv.resolve("A-3.json"), advisory("A-3", "parser", "npm", "['1.4']"));
    Files.writeString(osv.resolve("A-4.json"), advisory("A-4", "reader", "Maven", "['1.4']"));
    Files.writeString(
        osv.resolve("A-5.json"),
        advisory("A-5", "parser", "Maven", "['1.4']").replace("{\"id\"", withdrawn()));

    assertThat(Advisories.named(sbom, osv))
        .containsExactly(new Advisories.Named("A-1", "org.example:parser", "1.4", true));
  }

  @Test
  void whereOnlyARangeIsGivenSomebodyHasToCompare() throws IOException {
    Path zip = folder.resolve("all.zip");
    URI uri = URI.create("jar:" + zip.toUri());
    try (FileSystem made = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
      Files.writeString(made.getPath("A-6.json"), advisory("A-6", "writer", "Maven", "[]"));
    }

    List<Advisories.Named> named = Advisories.named(sbom, zip);

    assertThat(named)
        .containsExactly(new Advisories.Named("A-6", "org.example:writer", "2.0", false));
    assertThat(named.get(0)).asString().endsWith("compare)");
  }

  private static String withdrawn() {
    return "{\"withdrawn\": \"2026-01-01T00:00:00Z\", \"id\"";
  }

  private static String advisory(String id, String name, String ecosystem, String versions) {
    return """
    {"id": "%s", "affected": [
      {"package": {"ecosystem": "%s", "name": "org.example:%s"}, "versions": %s}]}
    """
        .formatted(id, ecosystem, name, versions.replace('\'', '"'));
  }
}
