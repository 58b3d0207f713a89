package org.mailboxinventory.scanner.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fuzzes the readers for a time, and fails when one of them does. Inputs that lead somewhere new
 * are kept for the next run below {@code target/fuzz}; one that makes a reader fail belongs into
 * the resources of the tests, where every build tries it.
 */
public final class Fuzzing {
  private static final Path WORK = Path.of("target/fuzz").toAbsolutePath();
  private static final Path SEEDS =
      Path.of("src/test/resources/org/mailboxinventory/scanner/fuzz").toAbsolutePath();

  private static final String BIT_PACKING = "org.apache.parquet.column.values.bitpacking.**";

  private static final Pattern NOT_NEEDED =
      Pattern.compile(
          "[/\\\\](microsoft|azure|netty|wiremock|squareup|jetbrains|projectreactor|nimbusds)[/\\\\]");

  private Fuzzing() {}

  /**
   * Takes seconds, a seed (0: another one each time), and names of readers that get so many seconds
   * each; without names, all share them.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int seconds = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    List<String> targets = Stream.of(arguments).skip(2).filter(name -> !name.isBlank()).toList();
    boolean good = true;
    for (String target : targets.isEmpty() ? List.of("") : targets) {
      good &= fuzz(target, seconds, seed);
    }
    if (!good) {
      throw new IllegalStateException(
          "a reader failed; keep the input named above under " + SEEDS + " and mend the reader");
    }
  }

  /** Runs Jazzer in a process of its own; false when an input failed. */
  private static boolean fuzz(String target, int seconds, long seed)
      throws IOException, InterruptedException {
    String name = target.isEmpty() ? "all" : target;
    Path corpus = Files.createDirectories(WORK.resolve(name));
    seed(target, corpus);
    Path log = WORK.resolve(name + ".log");
    Process process =
        new ProcessBuilder(command(target, seconds, seed, corpus))
            .directory(WORK.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = process.waitFor();
    try (Stream<String> lines = Files.lines(log)) {
      String said =
          lines
              .filter(line -> line.matches("Done .*|== Java.*|== libFuzzer.*|.*Test unit.*"))
              .collect(Collectors.joining("\n  "));
      System.out.printf("%s: %s%n  %s%n", name, exit == 0 ? "no input failed" : "FAILED", said);
    }
    return exit == 0;
  }

  private static List<String> command(String target, int seconds, long seed, Path corpus) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-Dfuzz.target=" + target));
    command.add("-Dfuzz.seeds=" + SEEDS);
    command.addAll(List.of("-cp", classPath()));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzEntry.class.getName());
    command.add(
        "--instrumentation_includes=org.mailboxinventory.**:com.pff.**:org.apache.james.**:org.apache.parquet.**");
    // Generated and without a branch: nothing is learned from it.
    command.add("--instrumentation_excludes=" + BIT_PACKING);
    command.add("--custom_hook_excludes=" + BIT_PACKING);
    // Files are opened by name here; that is not what is looked for.
    command.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers.FilePathTraversal");
    command.addAll(List.of("-max_total_time=" + seconds, "-seed=" + seed));
    command.addAll(List.of("-timeout=25", "-rss_limit_mb=3000", "-max_len=65536"));
    command.add(
        "-artifact_prefix=" + WORK + "/failed-" + (target.isEmpty() ? "all" : target) + "-");
    command.add(corpus.toString());
    return command;
  }

  /** Jazzer looks through every library at its start; the largest ones play no part here. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !NOT_NEEDED.matcher(entry).find())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Puts the inputs to begin with among those kept. */
  private static void seed(String target, Path corpus) throws IOException {
    Target[] targets = Target.values();
    for (int number = 0; number < targets.length; number++) {
      Target each = targets[number];
      String word = each.name().toLowerCase(Locale.ROOT);
      if (target.isEmpty() || target.equals(word)) {
        try (Stream<Path> inputs = Files.list(SEEDS.resolve(word))) {
          for (Path input : inputs.toList()) {
            byte[] bytes = Files.readAllBytes(input);
            byte[] chosen = target.isEmpty() ? after((byte) number, bytes) : bytes;
            Files.write(corpus.resolve("kept-" + word + "-" + input.getFileName()), chosen);
          }
        }
      }
    }
  }

  private static byte[] after(byte first, byte[] bytes) {
    byte[] all = new byte[bytes.length + 1];
    all[0] = first;
    System.arraycopy(bytes, 0, all, 1, bytes.length);
    return all;
  }
}
