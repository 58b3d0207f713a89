package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;

/** What the engine promises of work and memory, counted and never timed. */
class EnginePromisesTest {
  private static final int MEGABYTE = 1 << 20;
  private static final int STEPS_A_BYTE = 64;

  /** Of a document of any length. */
  private static final int MOST_ALLOCATED = 64;

  private static final String[] WORDS =
      ("please find attached the statement for your account with us and let us know if anything is"
              + " unclear regards team branch office meeting on monday thank you kindly")
          .split(" ");

  private final PartScan scan = Scanned.scan(Confidence.LOW);

  /** A line of prose, digits, labels or signs of this length without a break. */
  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the word and another ",
        "7",
        "4539148803436467 ",
        "PAN: ",
        "account number ",
        "a@b.co ",
        "@",
        "-",
        ";",
        "|",
        ",\"\",",
        "password: ",
        "Aadhaar 2341 2341 2347 ",
        "आधार ",
        "１２३４ ",
        "\u200b",
        "1\u200b"
      })
  void oneEndlessLineCostsInProportion(String unit) {
    byte[] piece = unit.repeat(MEGABYTE / 16 / unit.length()).getBytes(StandardCharsets.UTF_8);
    long few = steps(piece, 8);
    long many = steps(piece, 32);
    assertThat(many).isLessThan(few * 5 + MEGABYTE);
    assertThat(many).isLessThan((long) STEPS_A_BYTE * piece.length * 32);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"7", "x"})
  void aHundredMegabytesOnOneLineCostInProportion(String unit) {
    byte[] piece = unit.repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
    assertThat(steps(piece, 100)).isLessThan(100L * STEPS_A_BYTE * MEGABYTE);
  }

  @Tag("long")
  @Test
  void tablesInTablesCostInProportion() {
    long few = nested(500);
    long many = nested(2000);
    assertThat(many).isLessThan(few * 6 + MEGABYTE);
  }

  @Tag("long")
  @Test
  void aTableWithManyColumnsAndRowsCostsInProportion() {
    assertThat(table(64, 1200)).isLessThan(table(64, 300) * 5 + MEGABYTE);
    assertThat(table(2400, 32)).isLessThan(table(600, 32) * 5 + MEGABYTE);
  }

  /** In a heap of 80 MB, of which catalogue, words and names take four fifths. */
  @Tag("long")
  @Test
  void memoryIsFlatOnAGigabyteOfText(@TempDir Path folder) throws Exception {
    String path = System.getProperty("java.class.path").replace("\\", "\\\\");
    Path arguments = Files.writeString(folder.resolve("java.args"), "-cp \"" + path + "\"\n");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx80m",
            "-XX:+UseSerialGC",
            "@" + arguments,
            LongText.class.getName(),
            "1024",
            "50000");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).matches("107\\d{7} units, \\d+ findings\\R");
  }

  /** Prose that could be nothing allocates nothing that grows with it. */
  @Test
  void documentsWithoutCandidatesAllocateNothing() {
    byte[][] documents = new byte[50][];
    Random random = new Random(29);
    for (int i = 0; i < documents.length; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 4000) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
        text.append(random.nextInt(14) == 0 ? ".\n" : " ");
      }
      documents[i] = text.toString().getBytes(StandardCharsets.UTF_8);
    }
    Match.Sink nobody = match -> {};
    for (int warmUp = 0; warmUp < 100; warmUp++) {
      scanAll(documents, nobody);
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      scanAll(documents, nobody);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    long itself = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat((least - itself) / documents.length)
        .as("bytes for each document")
        .isLessThanOrEqualTo(MOST_ALLOCATED);
  }

  private void scanAll(byte[][] documents, Match.Sink sink) {
    for (byte[] document : documents) {
      scan.begin(sink);
      scan.text(document, 0, document.length);
      scan.finish();
    }
  }

  private long steps(byte[] piece, int times) {
    long before = scan.steps();
    scan.begin(match -> {});
    for (int i = 0; i < times; i++) {
      scan.text(piece, 0, piece.length);
    }
    scan.finish();
    return scan.steps() - before;
  }

  private long nested(int depth) {
    long before = scan.steps();
    byte[] text = "PAN ABCPE1234F".getBytes(StandardCharsets.UTF_8);
    scan.begin(match -> {});
    for (int i = 0; i < depth; i++) {
      scan.beginTable();
      scan.beginCell(1);
      scan.text(text, 0, text.length);
    }
    for (int i = 0; i < depth; i++) {
      scan.endCell();
      scan.endRow();
      scan.endTable();
    }
    scan.finish();
    return scan.steps() - before;
  }

  private long table(int columns, int rows) {
    long before = scan.steps();
    byte[] label = "PAN".getBytes(StandardCharsets.UTF_8);
    byte[] value = "ABCPE1234F".getBytes(StandardCharsets.UTF_8);
    scan.begin(match -> {});
    scan.beginTable();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        scan.beginCell(1);
        scan.text(row == 0 ? label : value, 0, (row == 0 ? label : value).length);
        scan.endCell();
      }
      scan.endRow();
    }
    scan.endTable();
    scan.finish();
    return scan.steps() - before;
  }
}
