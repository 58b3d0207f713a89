package org.mailboxinventory.scanner.cli.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.cli.process.CommonOptions.ProgressWhen;
import org.mailboxinventory.scanner.cli.process.Console;

/** How a scan goes, as people see it. */
class ProgressDisplayTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ScanMeter meter = new ScanMeter(() -> 0);

  private Console console(boolean terminal) {
    PrintStream stream = new PrintStream(err, true, UTF_8);
    return new Console(new ByteArrayInputStream(new byte[0]), stream, stream, terminal);
  }

  @Test
  void aTerminalShowsHowFarItIsForTheLastTime() {
    ProgressDisplay display = ProgressDisplay.of(meter, console(true), ProgressWhen.AUTO);
    meter.listed(List.of());
    display.finish();
    assertThat(err.toString(UTF_8)).contains("100 %").endsWith(System.lineSeparator());
    int length = err.size();
    display.finish();
    display.close();
    assertThat(err.size()).as("drawn once for the last time").isEqualTo(length);
  }

  @Test
  void whatIsSaidMeanwhileStandsAboveTheBar() {
    Console console = console(true);
    console.draw("  1 %");
    console.warn("something");
    console.drawn();
    String line = System.lineSeparator();
    assertThat(err.toString(UTF_8))
        .isEqualTo("\r\u001b[K  1 %\r\u001b[Kwarning: something" + line + "  1 %" + line);
  }

  @SuppressWarnings("try") // closed at once: what is shown by then is looked at
  @Test
  void nothingIsShownWhereNoneIsWantedOrAllIsQuiet() {
    try (ProgressDisplay never = ProgressDisplay.of(meter, console(true), ProgressWhen.NEVER)) {
      meter.requested();
    }
    Console quiet = console(true);
    quiet.configure(true, false, false);
    try (ProgressDisplay silent = ProgressDisplay.of(meter, quiet, ProgressWhen.AUTO)) {
      meter.requested();
    }
    assertThat(err.size()).isZero();
    try (ProgressDisplay always = ProgressDisplay.of(meter, quiet, ProgressWhen.ALWAYS)) {
      meter.requested();
    }
    assertThat(err.size()).as("whoever asks for it gets it").isPositive();
  }
}
