package org.mailboxinventory.scanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.cli.CommonOptions.ProgressWhen;

/** How a scan goes, as people see it. */
class ProgressDisplayTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(boolean terminal) {
    PrintStream stream = new PrintStream(err, true, UTF_8);
    return new Console(new ByteArrayInputStream(new byte[0]), stream, stream, terminal);
  }

  private static void scan(ProgressDisplay display) {
    display.listed(5, 4);
    display.item(2_000_000);
    display.item(-1);
    display.mailboxDone();
    display.throttled(Duration.ofSeconds(90));
  }

  @Test
  void aLineSaysHowFarItIsAndWhatIsLeft() {
    try (ProgressDisplay display = new ProgressDisplay(console(false), ProgressWhen.ALWAYS)) {
      display.listed(5, 4);
      assertThat(display.line())
          .startsWith("0 of 4 mailboxes, 0 items, ")
          .doesNotContain("left", "throttled");
      scan(display);
      assertThat(display.line())
          .startsWith("1 of 4 mailboxes, 2 items, ")
          .contains(" items/s, ", " MB/s, 90 s throttled, about ")
          .endsWith(" s left");
    }
  }

  @Test
  void aTerminalShowsABarWithTheLastCount() {
    ProgressDisplay display = new ProgressDisplay(console(true), ProgressWhen.AUTO);
    scan(display);
    display.finish();
    assertThat(err.toString(UTF_8)).contains("mailboxes").contains("1/4");
    int length = err.size();
    display.finish();
    display.close();
    assertThat(err.size()).as("drawn once for the last time").isEqualTo(length);
  }

  @Test
  void nothingIsShownWhereNoneIsWantedOrAllIsQuiet() {
    try (ProgressDisplay never = new ProgressDisplay(console(true), ProgressWhen.NEVER)) {
      scan(never);
    }
    Console quiet = console(true);
    quiet.configure(true, false, false);
    try (ProgressDisplay silent = new ProgressDisplay(quiet, ProgressWhen.AUTO)) {
      scan(silent);
    }
    assertThat(err.size()).isZero();
  }
}
