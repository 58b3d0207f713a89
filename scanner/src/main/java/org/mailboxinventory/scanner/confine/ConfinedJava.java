package org.mailboxinventory.scanner.confine;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.report.folder.DeletedFolder;

/**
 * How such processes are started: the same Java and classes as this process, in an argument file
 * because class paths grow longer than command lines may, and nothing of its environment.
 */
public final class ConfinedJava {
  private static final List<String> KEPT_ENVIRONMENT =
      List.of("PATH", "SystemRoot", "LANG", "LC_ALL", "LC_CTYPE", "TESSDATA_PREFIX");

  /** By which the launcher names the class data archive. */
  private static final String ARCHIVE = "mailbox-inventory.archive";

  private static final Path SHELL = Path.of("/bin/sh");

  /**
   * Ctrl-C and a closed window reach all processes of a terminal, and a service manager asks all of
   * a service to end: these leave it to their parent, and end with it.
   */
  private static final List<String> UNINTERRUPTED =
      List.of(SHELL.toString(), "-c", "trap '' INT HUP TERM; exec \"$@\"", "sh");

  private final Path folder;
  private final Path argumentFile;
  private final Path java;
  private final AtomicInteger started = new AtomicInteger();

  /**
   * @param folder of its own, for all that is written
   * @param megabytes of heap; a process that wants more ends
   * @param main the main class; by name, because the program itself does not need it
   * @param words what the main class is told
   */
  public ConfinedJava(Path folder, int megabytes, String main, List<String> words)
      throws IOException {
    this.folder = folder;
    this.argumentFile = folder.resolve("worker.args");
    boolean windows = File.separatorChar == '\\';
    this.java = Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
    List<String> arguments = new ArrayList<>(options(megabytes));
    arguments.add("-cp");
    arguments.add(classPath());
    arguments.add(main);
    arguments.addAll(words);
    Files.write(argumentFile, arguments.stream().map(ConfinedJava::quoted).toList());
  }

  /** Where the Java is; for messages. */
  public Path java() {
    return java;
  }

  /**
   * Starts one, with a folder of its own for temporary files.
   *
   * @throws IOException also when the folder around it was removed, since the program ends
   */
  public ConfinedProcess start() throws IOException {
    Path own = Files.createDirectory(folder.resolve("worker-" + started.incrementAndGet()));
    List<String> command = new ArrayList<>(Files.isExecutable(SHELL) ? UNINTERRUPTED : List.of());
    command.add(java.toString());
    command.add("-Djava.io.tmpdir=" + own);
    command.add("@" + argumentFile);
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(KEPT_ENVIRONMENT);
    builder.directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new ConfinedProcess(builder.start(), own);
  }

  /** Removes all that was written. */
  public void removeFolder() throws IOException {
    DeletedFolder.delete(folder);
  }

  private List<String> options(int megabytes) {
    List<String> options = new ArrayList<>();
    options.add("-Xmx" + megabytes + "m");
    options.add("-XX:+UseSerialGC");
    // The thorough compiler takes processor time from reading, in each process anew: it is kept for
    // what is run twenty times as often as by default.
    options.add("-XX:Tier4InvocationThreshold=100000");
    options.add("-XX:Tier4MinInvocationThreshold=12000");
    options.add("-XX:Tier4CompileThreshold=300000");
    options.add("-XX:Tier4BackEdgeThreshold=800000");
    archive()
        .ifPresent(
            archive ->
                // An archive that does not fit is passed over; a word of it would break the
                // answers.
                options.addAll(
                    List.of("-Xlog:disable", "-Xlog:all=error:stderr", archive, "-Xshare:auto")));
    options.add("-XX:+ExitOnOutOfMemoryError");
    // What Java itself says must not stand between the answers on standard output.
    options.add("-XX:+DisplayVMOutputToStderr");
    options.add("-XX:-UsePerfData");
    options.add("-XX:-CreateCoredumpOnCrash");
    options.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
    options.add("-Dpdfbox.fontcache=" + folder);
    options.addAll(NoNetwork.javaOptions(folder));
    // Newer Javas refuse XML that is deeper or has more attributes than most; memory and time are
    // limited here anyway, and the same document should end alike on each Java.
    options.add("-Djdk.xml.maxElementDepth=0");
    options.add("-Djdk.xml.elementAttributeLimit=10000");
    options.add("-Djava.awt.headless=true");
    options.add("-Dfile.encoding=UTF-8");
    options.add("-Duser.language=en");
    options.add("-Duser.country=US");
    options.add("-Duser.timezone=UTC");
    return options;
  }

  /**
   * The class data archive that the launcher made; where it does not fit, Java starts without it.
   */
  private static Optional<String> archive() {
    return Optional.ofNullable(System.getProperty(ARCHIVE))
        .map(archive -> "-XX:SharedArchiveFile=" + archive);
  }

  /**
   * That of this process; before it, where this class lies when it is not among that: a launcher
   * such as Spark's loads the program's jar itself.
   */
  private static String classPath() {
    List<String> path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.isEmpty())
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.toCollection(ArrayList::new));
    CodeSource source = ConfinedJava.class.getProtectionDomain().getCodeSource();
    if (source != null && source.getLocation() != null) {
      String own = Path.of(URI.create(source.getLocation().toString())).toString();
      if (!path.contains(own)) {
        path.add(0, own);
      }
    }
    return String.join(File.pathSeparator, path);
  }

  /** As argument files want it: in quotes, backslashes doubled. */
  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
