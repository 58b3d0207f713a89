package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.cli.Main;

/** How long {@code serve} takes to start, and to answer each thing that its page asks for. */
final class ServedLedger {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\w+/");
  private static final Pattern ROWS = Pattern.compile("\"n\":(\\d+)");
  private static final int MAILBOXES_ASKED = 200;
  private static final double MILLIS = 1e6;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  private ServedLedger(URI address) {
    this.address = address;
  }

  /** Starts the program as users do, what it says going into a file, and asks. */
  static void measure(Path ledger, Path output) throws Exception {
    long begun = System.nanoTime();
    Process server =
        ReportFormats.java(Main.class, "-Xmx1g", "serve", ledger.toString())
            .redirectOutput(output.toFile())
            .start();
    try {
      Matcher address = ADDRESS.matcher("");
      while (!address.find() && server.isAlive()) {
        Thread.sleep(100);
        address = ADDRESS.matcher(Files.readString(output));
      }
      if (!server.isAlive()) {
        System.err.println(Files.readString(output));
        return;
      }
      System.out.printf(
          Locale.ROOT, "serve is ready after %.1f s%n", (System.nanoTime() - begun) / 1e9);
      new ServedLedger(URI.create(address.group())).ask();
    } finally {
      server.destroy();
    }
  }

  private record Answer(int status, byte[] body, double millis) {}

  private Answer get(String path) throws IOException, InterruptedException {
    long asked = System.nanoTime();
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(address.resolve(path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    return new Answer(answer.statusCode(), answer.body(), (System.nanoTime() - asked) / MILLIS);
  }

  private void ask() throws IOException, InterruptedException {
    Answer page = get("");
    say("the page", List.of(page.millis()));
    Matcher rows = ROWS.matcher(new String(page.body(), java.nio.charset.StandardCharsets.UTF_8));
    if (!rows.find()) {
      throw new IOException("no page was served");
    }
    say("the list of mailboxes", List.of(get("d/d-hot").millis()));
    for (String kind : List.of("h", "i")) {
      List<Double> times = new ArrayList<>();
      for (Answer part = get("d/d-" + kind + 0);
          part.status() == 200;
          part = get("d/d-" + kind + times.size())) {
        times.add(part.millis());
      }
      say(kind.equals("h") ? "holdings of 512 mailboxes" : "their heaviest mails", times);
    }
    int all = Integer.parseInt(rows.group(1));
    List<Double> mails = new ArrayList<>();
    for (int i = 0; i < MAILBOXES_ASKED; i++) {
      Answer part = get("d/d-m" + (int) ((long) i * all / MAILBOXES_ASKED) + "-all-0");
      if (part.status() != 200) {
        throw new IOException("mails were not served: " + part.status());
      }
      mails.add(part.millis());
    }
    say("all mails of a mailbox", mails);
  }

  private static void say(String what, List<Double> millis) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    if (!sorted.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "serve: %-26s %5d answers, median %6.1f ms, slowest %6.1f ms%n",
          what,
          sorted.size(),
          sorted.get(sorted.size() / 2),
          sorted.get(sorted.size() - 1));
    }
  }
}
