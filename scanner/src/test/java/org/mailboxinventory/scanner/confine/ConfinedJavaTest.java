package org.mailboxinventory.scanner.confine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfinedJavaTest {
  private final Path folder;

  ConfinedJavaTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** As when Spark's launcher loads it: then the class path holds Spark alone. */
  @Test
  void theProgramIsFoundWhereItLiesWhenTheClassPathDoesNotNameIt() throws IOException {
    String before = System.getProperty("java.class.path");
    System.setProperty("java.class.path", "/opt/launcher/launcher.jar");
    try {
      assertThat(classPath()).isEqualTo(own() + ":/opt/launcher/launcher.jar");
      System.setProperty("java.class.path", "/opt/launcher/launcher.jar:" + own());
      assertThat(classPath()).isEqualTo("/opt/launcher/launcher.jar:" + own());
    } finally {
      System.setProperty("java.class.path", before);
    }
  }

  @Test
  void itStartsWithTheLaunchersArchiveOfClasses() throws IOException {
    assertThat(arguments()).noneMatch(argument -> argument.contains("SharedArchiveFile"));
    System.setProperty("mailbox-inventory.archive", "/opt/a folder/cache/classes.jsa");
    try {
      assertThat(arguments())
          .contains("\"-XX:SharedArchiveFile=/opt/a folder/cache/classes.jsa\"")
          .contains("\"-Xshare:auto\"", "\"-Xlog:disable\"");
    } finally {
      System.clearProperty("mailbox-inventory.archive");
    }
  }

  private static String own() {
    URI source =
        URI.create(
            ConfinedJava.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return Path.of(source).toString();
  }

  private String classPath() throws IOException {
    List<String> arguments = arguments();
    return arguments.get(arguments.indexOf("\"-cp\"") + 1).replace("\"", "");
  }

  private List<String> arguments() throws IOException {
    assertThat(new ConfinedJava(folder, 10, "Main", List.of()).java()).exists();
    return Files.readAllLines(folder.resolve("worker.args"));
  }
}
