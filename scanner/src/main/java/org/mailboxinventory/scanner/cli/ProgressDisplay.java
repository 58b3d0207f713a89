package org.mailboxinventory.scanner.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.engine.Progress;

/** Shows how a scan goes: a bar on a terminal, else a plain line every ten seconds. */
final class ProgressDisplay implements Progress, AutoCloseable {
  private static final int PLAIN_MILLIS = 10_000;
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
  private @Nullable Timer ticks;
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
    int period = bar ? BAR_MILLIS : PLAIN_MILLIS;
    Timer timer = new Timer("progress", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            if (bar) {
              draw();
            } else {
              console.say(line());
            }
          }
        },
        period,
        period);
    ticks = timer;
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
  public void close() {
    finish();
  }

  /** Draws for the last time. */
  synchronized void finish() {
    if (ticks != null) {
      ticks.cancel();
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

  /** How far it is, in one line. */
  String line() {
    return mailboxes.get()
        + " of "
        + readable
        + " mailboxes, "
        + items.get()
        + " items, "
        + rates()
        + left();
  }

  private String rates() {
    double seconds = Math.max(0.001, (System.nanoTime() - begun) / 1e9);
    String waits =
        throttledMillis.get() == 0
            ? ""
            : String.format(Locale.ROOT, ", %.0f s throttled", throttledMillis.get() / 1e3);
    return String.format(
        Locale.ROOT,
        "%.0f items/s, %.1f MB/s%s",
        items.get() / seconds,
        bytes.get() / 1e6 / seconds,
        waits);
  }

  private String left() {
    long done = mailboxes.get();
    if (done == 0) {
      return "";
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    return String.format(Locale.ROOT, ", about %.0f s left", seconds / done * (readable - done));
  }
}
