package org.mailboxinventory.scanner.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * MB a second that {@code classify --jsonl -} sustains, JSON in and out: files of lines are piped
 * through the program as the launcher starts it, a short and a long one in turns. The difference of
 * the two, start and warming up taken out, is what it sustains. Each answer must stand in the order
 * of its line. Prints medians.
 */
public final class LineSpeed {
  private static final int ROUNDS = 3;
  private static final int SHORT = 64;
  private static final int LONG = 320;

  private LineSpeed() {}

  /** Runs the comparison; takes no arguments. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("line-speed-");
    try {
      System.out.printf(
          Locale.ROOT, "%-12s %14s %14s %10s%n", "MB/s", "with start", "sustained", "answers");
      for (String kind : List.of("mail", "bank", "statement", "hindi", "real")) {
        List<byte[]> documents =
            kind.equals("real") ? Bodies.real() : new MailText(7).documents(kind, 2_000, 4_000);
        if (documents.isEmpty()) {
          continue;
        }
        Path few = folder.resolve(kind + "-short.jsonl");
        Path many = folder.resolve(kind + "-long.jsonl");
        write(few, documents, SHORT);
        write(many, documents, LONG);
        compare(kind, few, many);
      }
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static void compare(String kind, Path few, Path many)
      throws IOException, InterruptedException {
    double[] quick = new double[ROUNDS];
    double[] slow = new double[ROUNDS];
    long answers = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      run(few);
      long between = System.nanoTime();
      answers = run(many);
      quick[round] = (between - begun) / 1e9;
      slow[round] = (System.nanoTime() - between) / 1e9;
    }
    Arrays.sort(quick);
    Arrays.sort(slow);
    double all = Files.size(many) / 1e6;
    double start = Files.size(few) / 1e6;
    double whole = slow[ROUNDS / 2];
    System.out.printf(
        Locale.ROOT,
        "%-12s %14.0f %14.0f %10d%n",
        kind,
        all / whole,
        (all - start) / (whole - quick[ROUNDS / 2]),
        answers);
  }

  /** Pipes a file through the program; returns how many lines were answered, all in order. */
  private static long run(Path lines) throws IOException, InterruptedException {
    List<Process> pipe =
        ProcessBuilder.startPipeline(
            List.of(
                new ProcessBuilder("cat", lines.toString()),
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.mailboxinventory.scanner.cli.Main",
                        "classify",
                        "--jsonl",
                        "-")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)));
    Process program = pipe.get(1);
    long answered = ordered(program);
    if (program.waitFor() != 0) {
      throw new IOException("the program ended with " + program.exitValue());
    }
    return answered;
  }

  private static long ordered(Process program) throws IOException {
    long answered = 0;
    try (var answers = program.inputReader(StandardCharsets.UTF_8)) {
      String answer = answers.readLine();
      while (answer != null) {
        if (!answer.startsWith("{\"id\":\"" + answered + "\",\"findings\":[")) {
          throw new IOException("answer " + answered + " is not in its place");
        }
        answered++;
        answer = answers.readLine();
      }
    }
    return answered;
  }

  private static void write(Path file, List<byte[]> documents, int megabytes) throws IOException {
    long written = 0;
    int id = 0;
    JsonFactory json = new JsonFactory();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      while (written < megabytes * 1_000_000L) {
        byte[] text = documents.get(id % documents.size());
        try (JsonGenerator line =
            json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
          line.writeStartObject();
          line.writeStringField("id", Integer.toString(id++));
          // What bodies hold of lone surrogates is no UTF-8, and would be no JSON.
          line.writeStringField("text", new String(text, StandardCharsets.UTF_8));
          line.writeEndObject();
        }
        out.write('\n');
        written += text.length + 24;
      }
    }
  }
}
