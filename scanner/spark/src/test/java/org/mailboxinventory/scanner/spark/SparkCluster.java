package org.mailboxinventory.scanner.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A master and workers of Spark's own kind, as processes on loopback, with authentication and
 * everything encrypted. Executors find this program where this process finds it.
 */
final class SparkCluster implements AutoCloseable {
  private static final Pattern MASTER = Pattern.compile("spark://127\\.0\\.0\\.1:\\d+");

  /** When the thorough compiler begins, and how much it copies, as spark-submit.sh has it. */
  static final List<String> LATER =
      List.of(
          "-XX:Tier4InvocationThreshold=20000",
          "-XX:Tier4MinInvocationThreshold=2400",
          "-XX:Tier4CompileThreshold=60000",
          "-XX:Tier4BackEdgeThreshold=160000",
          "-XX:FreqInlineSize=60",
          "-XX:InlineSmallCode=1000");

  private final Path folder;
  private final Path settings;
  private final List<Process> processes = new ArrayList<>();
  private final String master;
  private final boolean brief;

  private SparkCluster(Path folder, int workers, boolean brief)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.brief = brief;
    this.settings = Files.writeString(folder.resolve("cluster.conf"), encryption());
    Path jars = Files.createDirectories(folder.resolve("home").resolve("jars"));
    for (String entry : classPath().split(File.pathSeparator, -1)) {
      Path jar = Path.of(entry).toAbsolutePath();
      Path link = jars.resolve(jar.getFileName());
      if (entry.endsWith(".jar") && Files.exists(jar) && !Files.exists(link)) {
        Files.createSymbolicLink(link, jar);
      }
    }
    start("master", "master.Master", "--port", "0");
    this.master = awaitWords("master", MASTER);
    for (int i = 1; i <= workers; i++) {
      String work = folder.resolve("worker" + i).toString();
      start("worker" + i, "worker.Worker", "--cores", "1", "--memory", "1g", "-d", work, master);
    }
    for (int i = 1; i <= workers; i++) {
      awaitWords("worker" + i, Pattern.compile("Successfully registered with master"));
    }
  }

  /** Starts one of two workers below {@code folder}, where all of it writes; for brief work. */
  static SparkCluster start(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    return new SparkCluster(folder, 2, true);
  }

  /** For work that is long enough to be compiled well. */
  static SparkCluster fast(Path folder, int workers) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    return new SparkCluster(folder, workers, false);
  }

  /** Without the library that swallows logs: what master and workers log says how far they are. */
  static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(all.split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("slf4j-nop"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String encryption() {
    return """
    spark.authenticate true
    spark.authenticate.secret made-up-secret-of-the-test
    spark.network.crypto.enabled true
    spark.io.encryption.enabled true
    """;
  }

  private void start(String name, String type, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dspark.master.rest.enabled=false",
                "-Dlog4j2.level=INFO",
                "-cp",
                folder.resolve("home").resolve("jars").resolve("*").toString(),
                "org.apache.spark.deploy." + type,
                "--host",
                "127.0.0.1",
                "--webui-port",
                "0",
                "--properties-file",
                settings.toString()));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                folder.resolve("home").toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                "127.0.0.1"));
    builder.redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
    processes.add(builder.start());
  }

  /** Looks at a log until the words stand in it. */
  private String awaitWords(String name, Pattern words) throws IOException, InterruptedException {
    for (int i = 0; i < 1200; i++) {
      Matcher found = words.matcher(Files.readString(folder.resolve(name + ".log")));
      if (found.find()) {
        return found.group();
      }
      if (processes.get(processes.size() - 1).waitFor(100, TimeUnit.MILLISECONDS)) {
        break;
      }
    }
    close();
    String log = Files.readString(folder.resolve(name + ".log"));
    throw new IOException(
        name + " did not start; it logged " + (log.isEmpty() ? "nothing" : ":\n" + log));
  }

  /** What a driver in this process has to have as properties of the system. */
  Map<String, String> driver(Path eventLog) {
    return Map.ofEntries(
        Map.entry("spark.master", master),
        Map.entry("spark.authenticate", "true"),
        Map.entry("spark.authenticate.secret", "made-up-secret-of-the-test"),
        Map.entry("spark.network.crypto.enabled", "true"),
        Map.entry("spark.io.encryption.enabled", "true"),
        Map.entry("spark.driver.host", "127.0.0.1"),
        Map.entry("spark.driver.bindAddress", "127.0.0.1"),
        Map.entry("spark.ui.enabled", "false"),
        Map.entry("spark.executor.memory", "700m"),
        Map.entry("spark.executor.cores", "1"),
        Map.entry("spark.executor.extraClassPath", classPath()),
        Map.entry(
            "spark.executor.extraJavaOptions",
            "-XX:+UseSerialGC " + (brief ? "-XX:TieredStopAtLevel=1" : String.join(" ", LATER))),
        Map.entry("spark.eventLog.enabled", "true"),
        Map.entry("spark.eventLog.compress", "false"),
        Map.entry("spark.eventLog.dir", eventLog.toUri().toString()));
  }

  /** Master and workers; executors are what they start. */
  List<Process> processes() {
    return List.copyOf(processes);
  }

  /** The executors that run now: what workers start. */
  List<ProcessHandle> executors() {
    return processes.stream().flatMap(process -> process.toHandle().children()).toList();
  }

  /** All files that master, workers and executors have written and that are still there. */
  List<Path> written() throws IOException {
    List<Path> written = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve("home")) && !file.equals(settings))
          .forEach(written::add);
    }
    return written;
  }

  @Override
  public void close() {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().onExit().join();
    }
  }
}
