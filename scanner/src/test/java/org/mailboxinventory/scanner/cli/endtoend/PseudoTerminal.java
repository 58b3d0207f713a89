package org.mailboxinventory.scanner.cli.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program on a terminal of its own, where keys are pressed when the screen shows something. */
public final class PseudoTerminal {
  private static final String SCRIPT = "terminal.py";

  private final Path folder;
  private final int columns;

  /**
   * @param folder for the screen; made when absent
   */
  public PseudoTerminal(Path folder, int columns) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.columns = columns;
  }

  /**
   * What came of it.
   *
   * @param code the program's exit code
   * @param seconds from the first action to the end of the program
   * @param screen every character that was printed
   * @param missed what was waited for and never shown; empty when nothing was
   */
  public record Shown(int code, double seconds, String screen, String missed) {
    /** What was drawn and printed, each drawing a line. */
    public List<String> lines() {
      return Arrays.stream(screen.split("[\r\n]+", -1))
          .map(line -> line.replace("\u001b[K", ""))
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  /** The tests that ask for it are skipped where there is none. */
  public static void needed() throws InterruptedException {
    boolean there;
    try {
      there = new ProcessBuilder("python3", "-c", "import pty").start().waitFor() == 0;
    } catch (IOException e) {
      there = false;
    }
    assumeTrue(there, "needs python3, for a pseudo-terminal");
  }

  /**
   * Runs a program.
   *
   * @param steps what the screen must show, as a regular expression, and what is done then, as
   *     {@code terminal.py} says, in turns
   */
  public Shown run(ProcessBuilder program, String... steps)
      throws IOException, InterruptedException {
    Path script = folder.resolve(SCRIPT);
    try (var source = PseudoTerminal.class.getResourceAsStream(SCRIPT)) {
      Files.write(script, java.util.Objects.requireNonNull(source).readAllBytes());
    }
    Path screen = folder.resolve("screen");
    Path said = folder.resolve("said");
    List<String> command = new ArrayList<>(List.of("python3", script.toString()));
    command.addAll(List.of(screen.toString(), Integer.toString(columns)));
    command.addAll(List.of(steps));
    command.add("--");
    command.addAll(program.command());
    program.command(command).redirectErrorStream(true).redirectOutput(said.toFile());
    program.start().waitFor();
    String ended = Files.readString(said).strip();
    String[] parts = ended.split(" ", 3);
    if (parts.length < 2) {
      throw new IllegalStateException("the terminal failed: " + ended);
    }
    return new Shown(
        Integer.parseInt(parts[0]),
        Double.parseDouble(parts[1]),
        new String(Files.readAllBytes(screen), StandardCharsets.UTF_8),
        parts.length > 2 ? parts[2] : "");
  }
}
