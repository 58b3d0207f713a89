package org.mailboxinventory.scanner.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.engine.Progress;

/** Shows how a scan goes: a bar on a terminal, else a plain line every ten seconds. */
final class ProgressDisplay implements Progress, AutoCloseable {
  private static final int PLAIN_SECONDS = 10;
  private static final int BAR_MILLIS = 250;

  private final Console console;
  private final boolean bar;
  private final boolean shown;
  private final long begun = System.nanoTime();
  private final AtomicLong mailboxes = new AtomicLong();
  private final AtomicLong items = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong throttledMillis = new AtomicLong();
  private volatile int readable;
  private @Nullable ScheduledExecutorService ticks;
  private @Nullable ProgressBar drawn;

  ProgressDisplay(Console console, CommonOptions.ProgressWhen when) {
    this.console = console;
    this.shown =
        switch (when) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> !console.quiet();
        };
    this.bar = shown && console.terminal();
  }

  @Override
  public synchronized void listed(int all, int toRead) {
    readable = toRead;
    if (!shown) {
      return;
    }
    if (bar) {
      drawn =
          new ProgressBarBuilder()
              .setTaskName("mailboxes")
              .setInitialMax(toRead)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(BAR_MILLIS)
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .build();
    }
    ticks = Executors.newSingleThreadScheduledExecutor(task -> daemon(task));
    if (bar) {
      ticks.scheduleAtFixedRate(this::draw, BAR_MILLIS, BAR_MILLIS, TimeUnit.MILLISECONDS);
    } else {
      ticks.scheduleAtFixedRate(this::line, PLAIN_SECONDS, PLAIN_SECONDS, TimeUnit.SECONDS);
    }
  }

  @Override
  public void mailboxDone() {
    mailboxes.incrementAndGet();
  }

  @Override
  public void item(long size) {
    items.incrementAndGet();
    bytes.addAndGet(Math.max(0, size));
  }

  @Override
  public void throttled(Duration wait) {
    throttledMillis.addAndGet(wait.toMillis());
  }

  @Override
  public synchronized void close() {
    if (ticks != null) {
      ticks.shutdownNow();
      ticks = null;
    }
    if (drawn != null) {
      draw();
      drawn.close();
      drawn = null;
    }
  }

  private void draw() {
    ProgressBar target = drawn;
    if (target != null) {
      target.stepTo(mailboxes.get());
      target.setExtraMessage(rates());
    }
  }

  private void line() {
    console.say(mailboxes.get() + " of " + readable + " mailboxes, " + items.get() + " items, " + rates() + left());
  }

  private String rates() {
    double seconds = Math.max(0.001, (System.nanoTime() - begun) / 1e9);
    String waits = throttledMillis.get() == 0 ? "" : String.format(Locale.ROOT, ", %.0f s throttled", throttledMillis.get() / 1e3);
    return String.format(Locale.ROOT, "%.0f items/s, %.1f MB/s%s", items.get() / seconds, bytes.get() / 1e6 / seconds, waits);
  }

  private String left() {
    long done = mailboxes.get();
    if (done == 0) {
      return "";
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    return String.format(Locale.ROOT, ", about %.0f s left", seconds / done * (readable - done));
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
