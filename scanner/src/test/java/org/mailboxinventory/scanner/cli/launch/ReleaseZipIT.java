package org.mailboxinventory.scanner.cli.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The release as a bank's server gets it: unpacked, with Java alone, a home directory that is empty
 * and a Maven that must not be called.
 */
final class ReleaseZipIT {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  /** Unpacked once: what is started makes nothing in it but the class data archive. */
  private static Path program = Path.of("");

  private final Path folder;
  private final Path home;

  ReleaseZipIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.home = Files.createDirectory(folder.resolve("home"));
  }

  @BeforeAll
  static void unpack(@TempDir Path shared) throws IOException {
    Path zip = Path.of(Objects.requireNonNull(System.getProperty("release.zip"), "release.zip"));
    program = unpacked(zip, Files.createDirectory(shared.resolve("a folder with blanks")));
  }

  @BeforeEach
  void aMavenThatTellsWhenItIsCalled() throws IOException {
    Path maven = Files.createDirectory(folder.resolve("bin")).resolve("mvn");
    Files.writeString(maven, "#!/bin/sh\ntouch '" + folder.resolve("maven-was-called") + "'\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void itHoldsWhatAReleaseNeeds() throws IOException {
    try (Stream<Path> files = Files.list(program)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains(
              "mailbox-inventory",
              "mailbox-inventory.cmd",
              "lib",
              "LICENSE",
              "NOTICE",
              "README.md",
              "THIRD-PARTY.txt",
              "sbom.cdx.json");
    }
  }

  @Test
  void itHoldsWhatThereIsToRead() throws IOException {
    for (String file :
        List.of(
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            ".docs/administrator.md",
            ".docs/analyst.md",
            ".docs/auditor.md",
            ".docs/developer.md",
            ".docs/report.png",
            "config/settings/default.yaml",
            "config/law/rules/in.yaml",
            "config/law/regimes/us.yaml",
            "config/law/exposure.yaml",
            "config/law/disclosures.yaml",
            "config/categories.yaml",
            "config/reasons.yaml",
            "config/exchange/evidence.ps1",
            "config/detectors/in/pan.yaml")) {
      assertThat(program.resolve(file)).isNotEmptyFile();
    }
    try (Stream<Path> schemas = Files.list(program.resolve("config/schema"))) {
      assertThat(schemas).isNotEmpty().allMatch(file -> file.toString().endsWith(".schema.json"));
    }
  }

  @Test
  void everyLinkInTheManualLeadsToAFileOfTheZip() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String name :
        List.of(
            "README.md",
            "CONTRIBUTING.md",
            ".docs/administrator.md",
            ".docs/analyst.md",
            ".docs/developer.md",
            ".docs/decisions/README.md")) {
      Path page = program.resolve(name);
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        Path target = page.resolveSibling(link.group(1)).normalize();
        if (!Files.exists(target)) {
          broken.add(name + ": " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void itHoldsTheLicenceTextOfEveryLibrary() throws IOException {
    List<String> index = Files.readAllLines(program.resolve("licences/INDEX.txt"));
    try (Stream<Path> jars = Files.list(program.resolve("lib"))) {
      for (Path jar : jars.toList()) {
        String name = String.valueOf(jar.getFileName()).replace(".jar", "");
        if (!name.startsWith("mailbox-inventory-")) {
          assertThat(index).anyMatch(line -> line.startsWith(name + ": "));
        }
      }
    }
    for (String line : index) {
      String file = line.substring(line.indexOf(": ") + 2).replaceAll("(,| \\().*", "");
      assertThat(program.resolve("licences").resolve(file)).isNotEmptyFile();
    }
  }

  /** What a scanner for known vulnerabilities needs to know of each library. */
  @Test
  void everyJarStandsInTheBillOfMaterialsWithItsUrlVersionAndDigest() throws Exception {
    JsonNode components =
        new ObjectMapper().readTree(program.resolve("sbom.cdx.json").toFile()).path("components");
    Map<String, JsonNode> byDigest = new HashMap<>();
    for (JsonNode component : components) {
      for (JsonNode hash : component.path("hashes")) {
        byDigest.put(hash.path("content").asText(), component);
      }
    }
    try (Stream<Path> jars = Files.list(program.resolve("lib"))) {
      for (Path jar : jars.toList()) {
        String name = String.valueOf(jar.getFileName());
        if (!name.startsWith("mailbox-inventory-")) {
          MessageDigest digest = MessageDigest.getInstance("SHA-256");
          String hash = HexFormat.of().formatHex(digest.digest(Files.readAllBytes(jar)));
          assertThat(byDigest).as(name).containsKey(hash);
          JsonNode listed = byDigest.getOrDefault(hash, MissingNode.getInstance());
          String version = listed.path("version").asText();
          assertThat(name).startsWith(listed.path("name").asText() + "-" + version);
          assertThat(listed.path("purl").asText())
              .startsWith("pkg:maven/" + listed.path("group").asText() + "/")
              .contains("@" + version);
        }
      }
    }
  }

  @Test
  void itsLauncherMayBeExecuted() throws IOException {
    Path zip = Path.of(Objects.requireNonNull(System.getProperty("release.zip"), "release.zip"));
    try (FileSystem packed =
            FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"));
        Stream<Path> files = Files.walk(packed.getPath("/"), 2)) {
      Path launcher =
          files.filter(file -> file.endsWith("mailbox-inventory")).findFirst().orElseThrow();
      assertThat(Files.getPosixFilePermissions(launcher))
          .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void theScriptForWindowsHasTheLineEndsOfWindows() throws IOException {
    String script = Files.readString(program.resolve("mailbox-inventory.cmd"));
    assertThat(script.split("\n", -1)).hasSizeGreaterThan(100);
    assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void itRunsWithJavaAlone() throws Exception {
    assertThat(run("", "--version").out).startsWith("mailbox-inventory ");
    assertThat(keptClasses())
        .contains("org/mailboxinventory/scanner/detect/PartScan")
        .contains("org/mailboxinventory/scanner/extract/tika/parse/DocumentReading")
        .contains("org/apache/pdfbox/pdmodel/PDDocument");

    Ended classified =
        run("{\"id\":\"1\",\"text\":\"PAN: ABCPE1234F\"}\n", "classify", "--jsonl", "-");
    assertThat(classified.out).startsWith("{\"id\":\"1\",\"findings\":[{\"detector\":\"in.pan\"");
    assertThat(classified.code).isZero();

    Path mail = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(mail.resolve("1.eml"), message("Account opening", "PAN: ABCPE1234F"));
    Files.writeString(mail.resolve("2.eml"), message("Lunch", "At one?"));
    Path out = folder.resolve("run");
    Ended scanned =
        run("", "scan", "--from", folder.resolve("mail").toString(), "--out", out.toString());
    assertThat(scanned.err).contains("items: 2 seen = 2 read");
    assertThat(scanned.code).isZero();
    assertThat(Files.readString(out.resolve("inventory.json"))).contains("\"in.pan\"");
    assertThat(out.resolve("report.html")).isNotEmptyFile();

    assertThat(folder.resolve("maven-was-called")).doesNotExist();
    assertThat(home).isEmptyDirectory();
    assertThat(folder.resolve("work")).isEmptyDirectory();
  }

  /** What is in the class data archive: names of classes among all else. */
  private String keptClasses() throws IOException {
    try (Stream<Path> files = Files.list(program.resolve("cache"))) {
      return Files.readString(files.findFirst().orElseThrow(), ISO_8859_1);
    }
  }

  /** As cron and service managers start it. Made by a shell: this Java may run under C itself. */
  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "", "en_US.ISO-8859-1", "C.UTF-8"})
  void namesOfEveryScriptWorkUnderEveryLocale(String locale) throws Exception {
    assumeTrue(!WINDOWS, "needs ../shared, or a system whose locale is set by variables");
    Files.writeString(folder.resolve("1.eml"), message("Account opening", "PAN: ABCPE1234F"));
    Path script =
        Files.writeString(
            folder.resolve("script"),
            """
            set -e
            mkdir -p मेल/आशा/इनबॉक्स
            mv 1.eml मेल/आशा/इनबॉक्स/पत्र.eml
            echo "privacy: {purpose: 'जाँच'}" >सेटिंग.yaml
            LC_ALL=$2
            export LC_ALL
            "$1" scan --settings सेटिंग.yaml --from मेल --out नतीजा --set ledger.path=खाता --set work.dir=काम
            cat नतीजा/inventory.json
            "$1" classify --jsonl मेल/आशा/इनबॉक्स/पत्र.eml
            """);
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh", script.toString(), program.resolve("mailbox-inventory").toString(), locale)
            .directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Path said = folder.resolve("said");
    Path err = folder.resolve("err");
    Process process = builder.redirectOutput(said.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    assertThat(Files.readString(said))
        .contains("\"address\" : \"आशा\"", "जाँच", "\"in.pan\"", "इनबॉक्स/पत्र.eml");
  }

  private static String message(String subject, String text) {
    return String.join(
        "\r\n",
        "From: Asha <asha@bank.example>",
        "To: Ravi <ravi@bank.example>",
        "Subject: " + subject,
        "Message-ID: <" + subject.length() + "@bank.example>",
        "Date: Mon, 02 Nov 2026 09:30:00 +0000",
        "",
        text,
        "");
  }

  private static final class Ended {
    private final int code;
    private final String out;
    private final String err;

    Ended(int code, String out, String err) {
      this.code = code;
      this.out = out;
      this.err = err;
    }
  }

  private Ended run(String input, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    if (WINDOWS) {
      command.addAll(List.of("cmd", "/c", program.resolve("mailbox-inventory.cmd").toString()));
    } else {
      command.add(program.resolve("mailbox-inventory").toString());
    }
    command.addAll(Arrays.asList(arguments));
    if (arguments.length > 1) {
      command.addAll(List.of("--set", "work.dir=" + folder.resolve("work")));
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder
        .environment()
        .merge(
            "PATH", "", (path, none) -> folder.resolve("bin") + java.io.File.pathSeparator + path);
    Path in = Files.writeString(folder.resolve("in"), input);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        builder
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static Path unpacked(Path zip, Path into) throws IOException {
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file, UTF_8)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path target = into.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(entries, target);
        }
      }
    }
    try (Stream<Path> top = Files.list(into)) {
      Path program = top.findFirst().orElseThrow();
      assertThat(program.resolve("mailbox-inventory").toFile().setExecutable(true)).isTrue();
      return program;
    }
  }
}
