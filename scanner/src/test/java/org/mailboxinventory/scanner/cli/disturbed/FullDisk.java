package org.mailboxinventory.scanner.cli.disturbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mailboxinventory.scanner.cli.ProgramProcess;

/** A scan that can write no file beyond a size that a ledger comes to on its way. */
final class FullDisk {
  /** A little above the size of the database's native library, in blocks of 512 bytes. */
  private static final int LIBRARY_BLOCKS = 2300;

  /** About the size that a ledger of these targets comes to with what it has yet to take over. */
  private static final int LEDGER_BLOCKS = 3000;

  private static final int LONGEST_MINUTES = 30;

  private FullDisk() {}

  /** Scans to the end, which has to be one in order; the exit code. */
  static int end(ProgramProcess program, ScanTarget target, Random random, Path folder)
      throws IOException, InterruptedException {
    int blocks = LIBRARY_BLOCKS + random.nextInt(LEDGER_BLOCKS);
    ProcessBuilder builder = program.builder(target.arguments());
    List<String> limited =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    limited.addAll(builder.command());
    Path said = folder.resolve("full.txt");
    Process process =
        builder.command(limited).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IllegalStateException("it came to no end when its disk was full");
    }
    if (Files.readString(said).contains("\tat ")) {
      throw new IllegalStateException("it met a fault: " + Files.readString(said));
    }
    return process.exitValue();
  }
}
