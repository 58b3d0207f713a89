package org.mailboxinventory.scanner.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.scanner.source.files.GeneratedMbox;
import org.mailboxinventory.scanner.source.files.GeneratedPst;

/**
 * Generates an mbox or an Outlook store of so many gigabytes, scans it in a program with a heap of
 * 512 MB, scans it again and kills that program several times (SIGKILL) on its way, continues, and
 * compares the two inventories. Prints bytes a second and the largest resident memory. Needs three
 * times the file's size on disk at most, in the folder for temporary files, and leaves nothing
 * there.
 */
public final class LargeMailFile {
  private static final int KILLS = 3;
  private static final PrintStream OUT = System.out;

  private final Path folder;
  private final Path mail;
  private long largest;

  private LargeMailFile(Path folder, Path mail) {
    this.folder = folder;
    this.mail = mail;
  }

  /**
   * Runs it.
   *
   * @param arguments gigabytes, as in {@code 5}, or {@code 5pst} for an Outlook store; or the path
   *     of a mail file to read instead
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("large-mail-file-");
    try {
      Path mail = Path.of(arguments[0]).toAbsolutePath();
      if (!Files.exists(mail)) {
        boolean store = arguments[0].endsWith("pst");
        long bytes = (long) (Double.parseDouble(arguments[0].replace("pst", "")) * (1L << 30));
        mail = folder.resolve(store ? "large.pst" : "large.mbox");
        OUT.printf(
            "%,d messages%n",
            store ? GeneratedPst.write(mail, bytes) : GeneratedMbox.write(mail, bytes));
      }
      OUT.printf("%,d MB%n", Files.size(mail) >> 20);
      new LargeMailFile(folder, mail).run();
    } finally {
      delete(folder);
    }
  }

  private void run() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process whole = start("whole");
    watch(whole, Long.MAX_VALUE);
    double seconds = (System.nanoTime() - begin) / 1e9;
    OUT.printf(
        Locale.ROOT,
        "undisturbed: %.0f s, %.1f MB/s, largest resident %,d MB, exit code %d%n",
        seconds,
        Files.size(mail) / 1e6 / seconds,
        largest >> 10,
        whole.exitValue());

    Random random = new Random(17);
    long grown = size("whole");
    for (int i = 0; i < KILLS; i++) {
      Process killed = start("killed");
      long at = size("killed") + random.nextLong(grown / (KILLS + 1)) + 1;
      watch(killed, at);
      OUT.printf("killed at a ledger of %,d MB: %d%n", size("killed") >> 20, killed.exitValue());
    }
    begin = System.nanoTime();
    Process last = start("killed");
    watch(last, Long.MAX_VALUE);
    OUT.printf(
        "continued to the end in %d s, largest resident of all %,d MB%n",
        (System.nanoTime() - begin) / 1_000_000_000, largest >> 10);
    boolean same = inventory("whole").equals(inventory("killed"));
    OUT.println(same ? "the inventories are the same" : "THE INVENTORIES DIFFER");
    OUT.println(inventory("whole").path("coverage").path("items"));
  }

  /** Waits for its end, or kills it when its ledger has grown to {@code most} bytes. */
  private void watch(Process process, long most) throws IOException, InterruptedException {
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      largest = Math.max(largest, resident(process.pid()));
      if (size("killed") > most) {
        List<ProcessHandle> workers = process.descendants().toList();
        process.destroyForcibly().waitFor();
        workers.forEach(worker -> worker.onExit().join());
      }
    }
  }

  private Process start(String name) throws IOException {
    Path out = folder.resolve("out-" + name);
    delete(out);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseParallelGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.mailboxinventory.scanner.cli.Main", "scan"));
    command.addAll(List.of("--from", mail.toString(), "--out", out.toString()));
    command.addAll(List.of("--set", "ledger.path='" + folder.resolve("ledger-" + name) + "'"));
    command.addAll(List.of("--set", "ledger.fingerprintKey='" + key() + "'"));
    command.addAll(List.of("--set", "judge.asOf=2031-01-01T00:00:00Z"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said-" + name).toFile())
        .start();
  }

  private Path key() throws IOException {
    Path key = folder.resolve("key");
    if (!Files.exists(key)) {
      OwnerOnly.makeFile(key);
      Files.write(key, new byte[32]);
    }
    return key;
  }

  private long size(String name) {
    Path ledger = folder.resolve("ledger-" + name);
    return ledger.resolve("ledger.db").toFile().length()
        + ledger.resolve("ledger.db-wal").toFile().length();
  }

  private JsonNode inventory(String name) throws IOException {
    Path file = folder.resolve("out-" + name).resolve("inventory.json");
    ObjectNode inventory = (ObjectNode) new ObjectMapper().readTree(file.toFile());
    inventory.remove("run");
    return inventory;
  }

  /** In KB, as Linux says it; 0 elsewhere. */
  private static long resident(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (java.io.UncheckedIOException e) {
      // It has just ended.
      return 0;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
