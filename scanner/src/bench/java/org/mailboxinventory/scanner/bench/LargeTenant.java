package org.mailboxinventory.scanner.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Scans a large sample tenant with the program as its launcher starts it, then once more, and says
 * of each scan: messages a second, requests, the most of them at once on one mailbox, and the
 * memory that all processes of the program held. The tenant is served by a process of its own,
 * which shares the machine's processors and is not counted. Linux only.
 */
public final class LargeTenant {
  private static final Pattern SIZE = Pattern.compile("(\\d+)x(\\d+)(-with-attachments)?");
  private static final Path LAUNCHER = Path.of("..", "mailbox-inventory").toAbsolutePath();

  private final int mailboxes;
  private final int items;
  private final boolean attachments;
  private final Path folder;

  private LargeTenant(Matcher size, Path folder) {
    this.mailboxes = Integer.parseInt(size.group(1));
    this.items = Integer.parseInt(size.group(2));
    this.attachments = size.group(3) != null;
    this.folder = folder;
  }

  /** Takes the size: {@code 2000x200} or {@code 2000x200-with-attachments}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Matcher size = SIZE.matcher(arguments.length == 1 ? arguments[0] : "");
    if (!size.matches() || !Files.isReadable(Path.of("/proc/self/status"))) {
      System.err.println("say -Dbench=2000x200 or -Dbench=2000x200-with-attachments, on Linux");
      System.exit(2);
    }
    Path folder = Files.createTempDirectory("large-tenant-");
    try {
      new LargeTenant(size, folder).run();
    } finally {
      delete(folder);
    }
  }

  private void run() throws IOException, InterruptedException {
    // Builds what is missing, which is no part of a scan.
    started(List.of(LAUNCHER.toString(), "--version"), folder.resolve("version.txt")).waitFor();
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                ServedTenant.class.getName(),
                Integer.toString(mailboxes),
                Integer.toString(items),
                Boolean.toString(attachments))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said =
            new BufferedReader(
                new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream ask = server.getOutputStream()) {
      String[] place = String.valueOf(said.readLine()).split(" ", 2);
      heading();
      for (String which : List.of("first", "second")) {
        scan(which, place[0], place[1], said, ask);
      }
    } finally {
      server.destroy();
    }
  }

  private static void heading() {
    System.out.printf(
        Locale.ROOT,
        "%-7s %8s %8s %8s %10s %9s %10s %8s %6s  %s%n",
        "scan",
        "seconds",
        "msgs/s",
        "reading",
        "cpu us/msg",
        "requests",
        "per 1,000",
        "at once",
        "procs",
        "MB resident: most, and in each quarter of the time");
  }

  private void scan(
      String which, String endpoint, String token, BufferedReader said, OutputStream ask)
      throws IOException, InterruptedException {
    Path output = folder.resolve(which + ".txt");
    ResidentMemory memory = new ResidentMemory();
    long begun = System.nanoTime();
    int code = memory.watch(started(command(which, endpoint, token), output));
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (code != 0) {
      System.err.println("the scan ended with " + code + ":\n" + Files.readString(output));
      System.exit(1);
    }
    ask.write('\n');
    ask.flush();
    String[] figures = String.valueOf(said.readLine()).split(" ", 3);
    double messages = (double) mailboxes * items;
    double reading = Double.parseDouble(figures[2]) / 1000;
    System.out.printf(
        Locale.ROOT,
        "%-7s %8.1f %8.0f %8.0f %10.0f %9s %10.1f %8s %6d  %d: %d %d %d %d%n",
        which,
        seconds,
        messages / seconds,
        messages / reading,
        memory.processorSeconds() * 1e6 / messages,
        figures[0],
        Double.parseDouble(figures[0]) * 1000 / messages,
        figures[1],
        memory.mostProcesses(),
        memory.most(),
        memory.most(0, 0.25),
        memory.most(0.25, 0.5),
        memory.most(0.5, 0.75),
        memory.most(0.75, 1));
  }

  private List<String> command(String which, String endpoint, String token) throws IOException {
    Path secret = Files.writeString(folder.resolve("token"), token);
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "scan"));
    for (String setting :
        List.of(
            "tenant.id=large-tenant.example",
            "tenant.graphEndpoint=" + endpoint,
            "tenant.credential.kind=static-token",
            "tenant.credential.token='${file:" + secret + "}'",
            "privacy.purpose=measuring with made-up mail",
            "ledger.path='" + folder.resolve("ledger") + "'")) {
      command.add("--set");
      command.add(setting);
    }
    command.addAll(List.of("--out", folder.resolve(which).toString()));
    return command;
  }

  private static Process started(List<String> command, Path output) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
