package org.mailboxinventory.scanner.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * MB of HTML for each second of processor time, by kind of mail, beside jsoup on the same bodies,
 * taken in turns so that a noisy machine is noisy for both. The time of the collector and the
 * compiler counts. Prints the medians.
 */
public final class HtmlComparison {
  private static final int ROUNDS = 9;
  private static final int MEGABYTES = 48;
  private static final OperatingSystemMXBean PROCESSOR =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private HtmlComparison() {}

  /** One way to read a body; returns how much text there was. */
  private interface Way {
    long read(SourceItem.Body body);
  }

  /** Runs the comparison; takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    System.out.printf(
        Locale.ROOT, "%-12s %8s %8s %8s %8s%n", "MB/s", "bytes", "ours", "jsoup", "ratio");
    Map<String, List<SourceItem.Body>> kinds = new LinkedHashMap<>();
    for (String kind : List.of("outlook", "newsletter", "threads", "real")) {
      List<SourceItem.Body> bodies = bodies(kind);
      if (!bodies.isEmpty()) {
        kinds.put(kind, bodies);
        seconds(bodies, times(bodies, 4 * MEGABYTES), HtmlComparison::ours);
      }
    }
    kinds.forEach(HtmlComparison::compare);
  }

  private static List<SourceItem.Body> bodies(String kind) throws IOException {
    List<SourceItem.Body> bodies =
        switch (kind) {
          case "threads" -> Bodies.htmlAsReceived();
          case "real" -> Bodies.realAsReceived();
          default ->
              new HtmlMail(7)
                  .bodies(kind, 100, 36_000).stream()
                      .map(html -> new SourceItem.Body(true, html, "utf-8"))
                      .toList();
        };
    return bodies.stream().filter(SourceItem.Body::html).toList();
  }

  private static void compare(String kind, List<SourceItem.Body> bodies) {
    long bytes = bodies.stream().mapToLong(body -> body.content().length).sum();
    int oursTimes = times(bodies, MEGABYTES);
    int jsoupTimes = times(bodies, MEGABYTES / 8);
    double[] ours = new double[ROUNDS];
    double[] jsoup = new double[ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      ours[Math.max(0, round)] = seconds(bodies, oursTimes, HtmlComparison::ours);
      jsoup[Math.max(0, round)] = seconds(bodies, jsoupTimes, HtmlComparison::jsoup);
    }
    double first = bytes * oursTimes / 1e6 / median(ours);
    double second = bytes * jsoupTimes / 1e6 / median(jsoup);
    System.out.printf(
        Locale.ROOT,
        "%-12s %8d %8.0f %8.0f %8.1f%n",
        kind,
        bytes / bodies.size(),
        first,
        second,
        first / second);
  }

  private static int times(List<SourceItem.Body> bodies, int megabytes) {
    long bytes = bodies.stream().mapToLong(body -> body.content().length).sum();
    return (int) Math.max(1, megabytes * 1_000_000L / bytes);
  }

  private static double seconds(List<SourceItem.Body> bodies, int times, Way way) {
    long begin = PROCESSOR.getProcessCpuTime();
    long read = 0;
    for (int time = 0; time < times; time++) {
      for (SourceItem.Body body : bodies) {
        read += way.read(body);
      }
    }
    if (read == 0) {
      throw new IllegalStateException("no text was read");
    }
    return (PROCESSOR.getProcessCpuTime() - begin) / 1e9;
  }

  private static long ours(SourceItem.Body body) {
    Counting counting = new Counting();
    BodyReader.read(true, body.content(), body.charset(), counting);
    return counting.bytes;
  }

  private static long jsoup(SourceItem.Body body) {
    String html = new String(body.content(), StandardCharsets.UTF_8);
    return Jsoup.parse(html).text().length();
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** Counts the text. */
  private static final class Counting implements TextSink {
    private long bytes;

    @Override
    public void text(byte[] utf8, int from, int to) {
      bytes += to - from;
    }

    @Override
    public void beginTable() {}

    @Override
    public void beginCell(int span) {}

    @Override
    public void endCell() {}

    @Override
    public void endRow() {}

    @Override
    public void endTable() {}
  }
}
