package org.mailboxinventory.scanner.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The program in a process of its own, as it is started in earnest. Its working folder, its
 * temporary folder and what it says lie in one folder.
 */
public final class ProgramProcess {
  private static final int MINUTES = 5;

  private final Path folder;
  private final List<String> javaOptions;
  private final AtomicInteger started = new AtomicInteger();

  /** Makes the folder when it is absent. */
  public ProgramProcess(Path folder, String... javaOptions) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.javaOptions = List.of(javaOptions);
    Files.createDirectories(temporary());
  }

  /** Where it writes when it is told nothing else. */
  Path folder() {
    return folder;
  }

  /** Its {@code java.io.tmpdir}. */
  public Path temporary() {
    return folder.resolve("tmp");
  }

  /**
   * A process under way.
   *
   * @param out where its standard output goes
   * @param err where its standard error goes
   */
  public record Running(Process process, Path out, Path err) {
    /** Waits for its end. */
    public Ended ended() throws IOException, InterruptedException {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("it did not end in " + MINUTES + " minutes");
      }
      return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  /** Runs a command to its end. */
  public Ended run(List<String> arguments) throws IOException, InterruptedException {
    return start(arguments).ended();
  }

  /** Starts a command. */
  public Running start(List<String> arguments) throws IOException {
    int number = started.incrementAndGet();
    Path out = folder.resolve("said-" + number + ".out");
    Path err = folder.resolve("said-" + number + ".err");
    ProcessBuilder builder = builder(arguments);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Running(builder.start(), out, err);
  }

  /** A command whose streams are not settled yet. */
  public ProcessBuilder builder(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // As the manifest of the program's jar has it: the database brings a native library.
    command.add("--enable-native-access=ALL-UNNAMED");
    // Started often and briefly: the first compiler is enough, as the launcher has it.
    command.add("-XX:TieredStopAtLevel=1");
    if (javaOptions.stream().noneMatch(option -> option.startsWith("-XX:+Use"))) {
      command.add("-XX:+UseSerialGC");
    }
    command.addAll(javaOptions);
    command.add("-Djava.io.tmpdir=" + temporary().toAbsolutePath());
    command.add("@" + classPath());
    command.add(Main.class.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("MAILBOX_TOKEN", "sample-tenant-token");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }

  /** In a file, since class paths grow longer than command lines may. */
  private Path classPath() throws IOException {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator))
            .replace("\\", "\\\\");
    return Files.writeString(folder.resolve("java.args"), "-cp \"" + path + "\"\n")
        .toAbsolutePath();
  }
}
