package org.mailboxinventory.scanner.cli.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.engine.item.StopSignal;

class ScanWindowTest {
  private static final Clock TEN_IN_THE_EVENING =
      Clock.fixed(Instant.parse("2026-11-20T16:30:00Z"), ZoneId.of("Asia/Kolkata"));
  private static final String ASHA = "asha.nair@kaveripurbank.example";
  private static final String CARE = "customercare@kaveripurbank.example";

  private static ScanWindow window(@Nullable String until, @Nullable String budget) {
    return ScanWindow.of(until, budget, TEN_IN_THE_EVENING);
  }

  @ParameterizedTest
  @CsvSource({
    "06:00,, PT8H",
    "23:30,, PT1H30M",
    "22:00,, PT24H",
    ", 4h, PT4H",
    ", 90m, PT1H30M",
    "06:00, 4h, PT4H",
    "06:00, 12h, PT8H"
  })
  void theScanStopsAtTheTimeOrAfterTheSpanWhicheverIsSooner(
      @Nullable String until, @Nullable String budget, Duration left) {
    assertThat(window(until, budget).left()).isEqualTo(left);
  }

  @Test
  void withoutEitherItTakesAsLongAsItTakes() {
    assertThat(window(null, null).left()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "25:00", "soon"})
  void whatIsNoTimeOfDayIsRefused(String until) {
    Failure said = catchThrowableOfType(Failure.class, () -> window(until, null));
    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.text()).contains(until, "06:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "0h", "4 hours", "-1h"})
  void whatIsNoSpanIsRefused(String budget) {
    Failure said = catchThrowableOfType(Failure.class, () -> window(null, budget));
    assertThat(said.text()).contains(budget, "4h");
  }

  @Test
  void whenTheTimeIsOverTheScanIsAskedToStopAndSaysSo() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, UTF_8);
    Console console = new Console(InputStream.nullInputStream(), err, err, false);
    StopSignal stop = new StopSignal();
    CountDownLatch asked = new CountDownLatch(1);
    stop.ends(asked::countDown);

    ScanWindow.Watch watch = new ScanWindow(Duration.ofMillis(1)).watch(stop, console);
    asked.await();
    watch.close();

    assertThat(stop.given()).isTrue();
    assertThat(said.toString(UTF_8)).contains("the time for this scan is over");
  }

  @Tag("long")
  @Test
  void mailboxesNeverReadComeBeforeThoseThatWere(@TempDir Path folder) throws Exception {
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Path ledger = folder.resolve("ledger");
      Path out = folder.resolve("out");
      Program.run(bank.scan(ledger, out, "--set", "mailboxes.include=['" + ASHA + "']"));
      bank.requests();

      Program.run(
          bank.scan(
              ledger,
              out,
              "--set",
              "mailboxes.include=['" + ASHA + "', '" + CARE + "']",
              "--set",
              "throttle.overallConcurrency=1"));

      List<String> read =
          bank.requests().stream()
              .filter(request -> request.contains("/mailFolders?"))
              .map(request -> request.replaceAll(".*/users/([^/]+)/.*", "$1"))
              .toList();
      assertThat(read).hasSize(2);
      assertThat(read.get(1)).isEqualTo("6513270e-269e-4d37-b2a7-4de452e6b438");
    }
  }
}
