package org.mailboxinventory.scanner.engine.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.engine.Faults;

/** Many lines on many threads. */
@Timeout(120)
final class OrderedLinesTest {
  private static final int LIMIT = 4096;
  private static final long ENOUGH = 64L << 20;

  private final OrderedLines lines =
      new OrderedLines(
          () ->
              new LineClassifier(
                  PartScan.of(Bundled.DETECTION, Confidence.MEDIUM), false, new Faults()),
          4,
          LIMIT);

  @Test
  void answersStandInTheOrderOfTheLines() throws Exception {
    int count = 20_000;
    String input =
        IntStream.range(0, count)
            .mapToObj(i -> line(i, "PAN: ABCPE1234F " + "filler ".repeat(i % 50)))
            .collect(Collectors.joining());

    List<String> answers = answers(input);

    assertThat(answers).hasSize(count);
    for (int i = 0; i < count; i++) {
      assertThat(answers.get(i)).startsWith("{\"id\":\"" + i + "\",\"findings\":[{");
    }
  }

  @Test
  void everyLineHasItsAnswerTheBadTheBlankAndTheLastToo() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    long bad =
        lines.run(
            input(line(1, "a") + "{broken\n" + "\n" + line(2, "b") + "\r\n" + line(3, "c").strip()),
            out);

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .map(answer -> answer.substring(0, 16))
        .containsExactly(
            "{\"id\":\"1\",\"findi", // a good one
            "{\"id\":null,\"erro",
            "{\"id\":null,\"erro",
            "{\"id\":\"2\",\"findi",
            "{\"id\":null,\"erro",
            "{\"id\":\"3\",\"findi");
    assertThat(bad).isEqualTo(3);
  }

  @Test
  void noInputGivesNoAnswer() throws Exception {
    assertThat(answers("")).isEmpty();
  }

  @Test
  void lineThatIsTooLongIsAnErrorAndTheNextIsAnswered() throws Exception {
    String input =
        line(1, "a") + line(2, "x".repeat(300_000)) + line(3, "c") + line(4, "y".repeat(5000));

    assertThat(answers(input))
        .containsExactly(
            "{\"id\":\"1\",\"findings\":[]}",
            "{\"id\":null,\"error\":\"the line is longer than 4096 bytes; cut the text\"}",
            "{\"id\":\"3\",\"findings\":[]}",
            "{\"id\":null,\"error\":\"the line is longer than 4096 bytes; cut the text\"}");
  }

  @Test
  void lineOfExactlyTheLimitIsAnswered() throws Exception {
    String frame = line(1, "");
    String longest = line(1, "z".repeat(LIMIT - frame.length() + 1));

    assertThat(longest).hasSize(LIMIT + 1).endsWith("\n");
    assertThat(answers(longest)).containsExactly("{\"id\":\"1\",\"findings\":[]}");
  }

  @Test
  void programThatWaitsForEachAnswerGetsIt() throws Exception {
    PipedOutputStream questions = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(questions);
    PipedInputStream answers = new PipedInputStream();
    PipedOutputStream out = new PipedOutputStream(answers);
    FutureTask<Long> run = new FutureTask<>(() -> lines.run(in, out));
    new Thread(run).start();

    BufferedReader reader =
        new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
    for (int i = 0; i < 50; i++) {
      questions.write(line(i, "a").getBytes(StandardCharsets.UTF_8));
      questions.flush();
      assertThat(reader.readLine()).isEqualTo("{\"id\":\"" + i + "\",\"findings\":[]}");
    }
    questions.close();
    assertThat(run.get()).isZero();
  }

  @Test
  void nothingIsReadAheadOfAReaderThatDoesNotRead() throws Exception {
    AtomicLong given = new AtomicLong();
    InputStream endless = new EndlessLines(given);
    PipedInputStream answers = new PipedInputStream();
    PipedOutputStream out = new PipedOutputStream(answers);
    FutureTask<Long> run = new FutureTask<>(() -> lines.run(endless, out));
    Thread reading = new Thread(run);
    reading.start();

    // Nobody reads the answers: the queues fill, and then the reading of lines waits.
    while (reading.getState() != Thread.State.TIMED_WAITING && given.get() < ENOUGH) {
      Thread.onSpinWait();
    }
    assertThat(given.get()).isLessThan(ENOUGH);
    answers.close();
    assertThatThrownBy(run::get).hasCauseInstanceOf(IOException.class);
  }

  @Test
  void endlessInputEndsWhenAnswersCannotBeWritten() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("broken pipe");
          }
        };

    assertThatThrownBy(() -> lines.run(new EndlessLines(new AtomicLong()), broken))
        .isInstanceOf(IOException.class)
        .hasMessage("broken pipe");
  }

  private List<String> answers(String input) throws IOException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lines.run(input(input), out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(int id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  /** The same line for ever. */
  private static final class EndlessLines extends InputStream {
    private final byte[] line = line(1, "a").getBytes(StandardCharsets.UTF_8);
    private final AtomicLong given;

    EndlessLines(AtomicLong given) {
      this.given = given;
    }

    @Override
    public int read() {
      return line[(int) (given.getAndIncrement() % line.length)];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      for (int i = 0; i < length; i++) {
        bytes[offset + i] = (byte) read();
      }
      return length;
    }
  }
}
