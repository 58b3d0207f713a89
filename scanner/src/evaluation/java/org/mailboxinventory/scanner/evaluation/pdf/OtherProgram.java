package org.mailboxinventory.scanner.evaluation.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another program of this machine that prints files to PDF. */
final class OtherProgram {
  private static final long MOST_SECONDS = 60;

  private OtherProgram() {}

  /** Runs it until it ends. */
  static void run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(command.get(0) + " did not end");
    }
    if (process.exitValue() != 0) {
      throw new IOException(command.get(0) + " failed: " + Files.readString(output));
    }
  }
}
