package org.mailboxinventory.scanner.cli.scan;

import java.util.Timer;
import java.util.TimerTask;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.Console;

/** Shows how a scan goes: a bar at the foot of a terminal, else a line every ten seconds. */
final class ProgressDisplay implements AutoCloseable {
  private static final int PLAIN_MILLIS = 10_000;
  private static final int BAR_MILLIS = 250;

  private final Console console;
  private final ScanMeter meter;
  private @Nullable Timer ticks;
  private @Nullable ProgressBar bar;

  private ProgressDisplay(Console console, ScanMeter meter) {
    this.console = console;
    this.meter = meter;
  }

  /** Begins to show what {@code meter} measures, where that is wanted. */
  static ProgressDisplay of(ScanMeter meter, Console console, CommonOptions.ProgressWhen when) {
    ProgressDisplay display = new ProgressDisplay(console, meter);
    boolean shown =
        switch (when) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> !console.quiet();
        };
    if (shown && console.terminal()) {
      display.draw();
    } else if (shown) {
      display.tick();
    }
    return display;
  }

  private void draw() {
    bar =
        new ProgressBarBuilder()
            .setInitialMax(-1)
            .setUpdateIntervalMillis(BAR_MILLIS)
            .continuousUpdate()
            .setConsumer(new Foot(console))
            .setRenderer((ignored, width) -> ProgressLine.bar(meter.state(), width))
            .build();
  }

  private void tick() {
    Timer timer = new Timer("progress", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            console.progress(ProgressLine.plain(meter.state()));
          }
        },
        PLAIN_MILLIS,
        PLAIN_MILLIS);
    ticks = timer;
  }

  /** Draws for the last time. */
  synchronized void finish() {
    if (ticks != null) {
      ticks.cancel();
      ticks = null;
    }
    if (bar != null) {
      bar.close();
      bar = null;
      // A bar that ends before it was drawn once draws after it has closed its consumer.
      console.drawn();
    }
  }

  @Override
  public void close() {
    finish();
  }

  /**
   * The last line of the console's terminal. The library's own way there would take over the
   * signals of the process.
   */
  private record Foot(Console console) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return console.columns() - 1;
    }

    @Override
    public void accept(String line) {
      console.draw(line);
    }

    @Override
    public void close() {
      console.drawn();
    }
  }
}
