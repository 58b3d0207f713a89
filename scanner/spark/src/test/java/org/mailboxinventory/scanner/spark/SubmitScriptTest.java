package org.mailboxinventory.scanner.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts a scan on a cluster, before a Spark that says what it was given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script of a shell")
final class SubmitScriptTest {
  private Path folder = Path.of("");
  private Path properties = Path.of("");

  @BeforeEach
  void makeSpark(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Path submit = Files.createDirectories(folder.resolve("spark/bin")).resolve("spark-submit");
    Files.writeString(submit, "#!/bin/sh\nfor each in \"$@\"; do echo \"$each\"; done\n");
    Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwx------"));
    Files.copy(Path.of("src/assembly/spark-submit.sh"), folder.resolve("spark-submit.sh"));
    Files.createFile(folder.resolve("mailbox-inventory-spark-1.jar"));
    properties = Files.writeString(folder.resolve("bank.conf"), "spark.master yarn\n");
  }

  @Test
  void theProgramIsStartedWithItsOptionsOfJava() throws Exception {
    List<String> given = submit("--from", "a drop");

    assertThat(given)
        .containsSubsequence(
            "--properties-file",
            properties.toString(),
            "--class",
            "org.mailboxinventory.scanner.cli.Main",
            folder.resolve("mailbox-inventory-spark-1.jar").toString(),
            "scan",
            "--engine",
            "spark",
            "--from",
            "a drop");
    String later = String.join(" ", SparkCluster.LATER);
    assertThat(given.get(given.indexOf("--driver-java-options") + 1)).endsWith(later);
    assertThat(given).contains("spark.executor.extraJavaOptions=" + later);
  }

  @Test
  void whatThePropertiesSayOfJavaStays() throws Exception {
    Files.writeString(
        properties,
        "spark.driver.extraJavaOptions -Xss2m\nspark.executor.extraJavaOptions=-Xss2m\n");

    assertThat(submit("--from", "drop"))
        .doesNotContain("--driver-java-options", "--conf")
        .contains("--from", "drop");
  }

  private List<String> submit(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("sh");
    command.add(folder.resolve("spark-submit.sh").toString());
    command.add(properties.toString());
    command.addAll(List.of(options));
    ProcessBuilder script = new ProcessBuilder(command);
    script.environment().put("SPARK_HOME", folder.resolve("spark").toString());
    Path said = folder.resolve("said");
    int code = script.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    List<String> lines = Files.readAllLines(said);
    assertThat(code).as(String.join("\n", lines)).isZero();
    return lines;
  }
}
