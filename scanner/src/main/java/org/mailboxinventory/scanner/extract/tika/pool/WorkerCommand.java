package org.mailboxinventory.scanner.extract.tika.pool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;
import org.mailboxinventory.scanner.extract.tika.confine.NoNetwork;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.frame.WorkerArguments;

/**
 * How worker processes are started: the same Java and class path as this process, in an argument
 * file because class paths grow longer than command lines may, and nothing of its environment.
 */
public final class WorkerCommand {
  /** The worker's main class; by name, because the program itself does not need the worker. */
  private static final String WORKER = "org.mailboxinventory.scanner.extract.tika.parse.Worker";

  private static final List<String> KEPT_ENVIRONMENT =
      List.of("PATH", "SystemRoot", "LANG", "LC_ALL", "LC_CTYPE", "TESSDATA_PREFIX");

  private static final Path SHELL = Path.of("/bin/sh");

  /**
   * Ctrl-C and a closed window reach all processes of a terminal, and a service manager asks all of
   * a service to end: workers leave it to their parent, and end with it.
   */
  private static final List<String> UNINTERRUPTED =
      List.of(SHELL.toString(), "-c", "trap '' INT HUP TERM; exec \"$@\"", "sh");

  private final Path folder;
  private final Path argumentFile;
  private final Path java;
  private final ExtractLimits limits;
  private final @Nullable OcrSetup ocr;
  private final AtomicInteger started = new AtomicInteger();

  /** Makes a folder of its own below {@code parent}, which is made when absent. */
  public WorkerCommand(Path parent, ExtractLimits limits, @Nullable OcrSetup ocr)
      throws IOException {
    Path all = Files.createDirectories(parent).toAbsolutePath();
    this.folder = Files.createTempDirectory(all, "extract-");
    this.limits = limits;
    this.ocr = ocr;
    boolean windows = File.separatorChar == '\\';
    this.java = Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
    this.argumentFile = this.folder.resolve("worker.args");
    Files.write(argumentFile, arguments());
  }

  /** Where workers find their Java; for messages. */
  Path java() {
    return java;
  }

  /** A folder of its own for a worker's temporary files. */
  Path newFolder() throws IOException {
    return Files.createDirectories(folder.resolve("worker-" + started.incrementAndGet()));
  }

  /** Removes all that was written. */
  void removeFolder() throws IOException {
    DeletedFolder.delete(folder);
  }

  Process start(Path workerFolder) throws IOException {
    List<String> command = new ArrayList<>(Files.isExecutable(SHELL) ? UNINTERRUPTED : List.of());
    command.add(java.toString());
    command.add("-Djava.io.tmpdir=" + workerFolder);
    command.add("@" + argumentFile);
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(KEPT_ENVIRONMENT);
    builder.directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Xmx" + limits.workerMegabytes() + "m");
    arguments.add("-XX:+UseSerialGC");
    // The thorough compiler takes processor time from reading, in each worker anew: it is kept for
    // what is run twenty times as often as by default.
    arguments.add("-XX:Tier4InvocationThreshold=100000");
    arguments.add("-XX:Tier4MinInvocationThreshold=12000");
    arguments.add("-XX:Tier4CompileThreshold=300000");
    arguments.add("-XX:Tier4BackEdgeThreshold=800000");
    arguments.add("-XX:+ExitOnOutOfMemoryError");
    arguments.add("-XX:-UsePerfData");
    arguments.add("-XX:-CreateCoredumpOnCrash");
    arguments.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
    arguments.add("-Dpdfbox.fontcache=" + folder);
    arguments.addAll(NoNetwork.javaOptions(folder));
    // Newer Javas refuse XML that is deeper or has more attributes than most; memory and time are
    // limited here anyway, and the same document should end alike on each Java.
    arguments.add("-Djdk.xml.maxElementDepth=0");
    arguments.add("-Djdk.xml.elementAttributeLimit=10000");
    arguments.add("-Djava.awt.headless=true");
    arguments.add("-Dfile.encoding=UTF-8");
    arguments.add("-Duser.language=en");
    arguments.add("-Duser.country=US");
    arguments.add("-Duser.timezone=UTC");
    arguments.add("-cp");
    arguments.add(classPath());
    arguments.add(WORKER);
    arguments.addAll(new WorkerArguments(limits, ocr).words());
    return arguments.stream().map(WorkerCommand::quoted).toList();
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** As argument files want it: in quotes, backslashes doubled. */
  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
