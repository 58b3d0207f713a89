package org.mailboxinventory.scanner.cli.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first hour of somebody new: the release unpacked into the home of another user, which has a
 * blank in its name, with Java and no Maven, in the locale C, on folders and files with Hindi
 * names.
 */
final class NewcomerIT {
  /** The user "nobody" of Debian; any that owns nothing would do. */
  private static final String USER = "65534";

  private final Path folder;
  private final Path home;
  private final Path work;
  private final Path release;

  NewcomerIT(@TempDir Path folder) {
    this.folder = folder;
    this.home = folder.resolve("home of asha");
    this.work = home.resolve("first hour");
    this.release = home.resolve("mailbox inventory");
  }

  @BeforeEach
  void aHomeOfAnotherUser() throws Exception {
    assumeTrue(File.separatorChar == '/', "needs another user, as Linux has them");
    assumeTrue("root".equals(System.getProperty("user.name")), "needs another user to act as");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "needs another user, by setpriv");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createDirectories(work);
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path maven = bin.resolve("mvn");
    Files.writeString(
        maven, "#!/bin/sh\ntouch '" + home.resolve("maven-was-called") + "'\nexit 1\n");
    assertThat(maven.toFile().setExecutable(true, false)).isTrue();
    unpack();
    ended(List.of("chown", "-R", USER + ":" + USER, home.toString()), folder.resolve("chown.said"));
  }

  @Test
  void everythingWorksAndNothingIsLeftBehind() throws Exception {
    Set<String> before = temporaryFiles();
    Path script = folder.resolve("first-hour.sh");
    try (InputStream in =
        Objects.requireNonNull(NewcomerIT.class.getResourceAsStream("newcomer/first-hour.sh"))) {
      Files.copy(in, script);
    }
    String said =
        ended(
            List.of(
                "/usr/bin/setpriv",
                "--reuid=" + USER,
                "--regid=" + USER,
                "--clear-groups",
                "--no-new-privs",
                "/usr/bin/env",
                "-i",
                "HOME=" + home,
                "LC_ALL=C",
                "PATH="
                    + folder.resolve("bin")
                    + ":"
                    + Path.of(System.getProperty("java.home"), "bin")
                    + ":/usr/bin:/bin",
                "/bin/sh",
                script.toString(),
                release.toString()),
            folder.resolve("said"));

    assertThat(said.lines())
        .as(talk())
        .containsExactly("version 0", "detectors 0", "classify 0", "scan 0", "again 0", "demo 0");
    assertThat(text("version.out")).startsWith("mailbox-inventory ");
    assertThat(text("detectors.out").lines()).hasSizeGreaterThan(200);
    assertThat(text("classify.out")).contains("\"in.pan\"", "पत्र.txt");
    assertThat(text("scan.err")).contains("items: 2 seen = 2 read");
    assertThat(text("run folder/inventory.json")).contains("\"in.pan\"", "आशा शर्मा");
    // What the page lists is packed in it; the tests in a browser see the names.
    assertThat(text("run folder/report.html")).contains("</html>");
    assertThat(text("run folder/mailboxes.csv")).contains("आशा शर्मा");
    assertThat(text("second run/inventory.json")).contains("\"in.pan\"");
    assertThat(text("demo run/report.html")).contains("</html>");

    assertThat(home.resolve("maven-was-called")).doesNotExist();
    assertThat(temporaryFiles()).isEqualTo(before);
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).containsExactlyInAnyOrder(work, release);
    }
  }

  private String text(String file) throws IOException {
    return new String(Files.readAllBytes(work.resolve(file)), UTF_8);
  }

  /** What the commands said, for whoever has to find out why one failed. */
  private String talk() throws IOException {
    StringBuilder talk = new StringBuilder();
    for (String name : List.of("version", "detectors", "classify", "scan", "again", "demo")) {
      if (Files.exists(work.resolve(name + ".err"))) {
        talk.append(name).append(": ").append(text(name + ".err")).append('\n');
      }
    }
    return talk.toString();
  }

  /**
   * What the other user has in the folder for temporary files: neither the empty folder in which
   * runs have theirs, nor what Java itself keeps there.
   */
  private static Set<String> temporaryFiles() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("/tmp"))) {
      for (Path file : files.filter(NewcomerIT::belongsToTheUser).toList()) {
        try (Stream<Path> below = Files.walk(file)) {
          below
              .filter(path -> !path.equals(file) || !Files.isDirectory(path))
              .forEach(path -> names.add(path.toString()));
        }
      }
    }
    return names;
  }

  private static boolean belongsToTheUser(Path file) {
    try {
      return !String.valueOf(file.getFileName()).startsWith("hsperfdata_")
          && Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(65534);
    } catch (IOException gone) {
      return false;
    }
  }

  /** With the permissions that the zip says, as a program for unpacking would. */
  private void unpack() throws IOException {
    Path zip = Path.of(Objects.requireNonNull(System.getProperty("release.zip"), "release.zip"));
    try (FileSystem packed =
        FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"))) {
      Path top;
      try (Stream<Path> files = Files.list(packed.getPath("/"))) {
        top = files.findFirst().orElseThrow();
      }
      try (Stream<Path> files = Files.walk(top)) {
        for (Path file : files.toList()) {
          Path target = release.resolve(top.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(target);
          } else {
            Files.copy(file, target);
            Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
          }
        }
      }
    }
  }

  private String ended(List<String> command, Path said) throws Exception {
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(Files.isDirectory(work) ? work.toFile() : folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = new String(Files.readAllBytes(said), UTF_8);
    assertThat(ended).as(text).isTrue();
    return text;
  }
}
