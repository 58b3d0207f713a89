package org.mailboxinventory.scanner.cli;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where the program reads and writes: data goes to standard output, talk to standard error. */
final class Console {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private boolean quiet;
  private boolean verbose;
  private boolean json;

  /**
   * @param terminal standard error is shown to a person
   */
  Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** That of the process. The launcher says when a terminal listens; Java cannot tell. */
  static Console ofProcess() {
    boolean terminal = Boolean.getBoolean("mailbox-inventory.terminal");
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // Libraries that print on their own could print what stands in mail.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    return new Console(System.in, out, err, terminal);
  }

  void configure(boolean newQuiet, boolean newVerbose, boolean newJson) {
    quiet = newQuiet;
    verbose = newVerbose;
    json = newJson;
  }

  InputStream in() {
    return in;
  }

  /** For data. */
  PrintStream out() {
    return out;
  }

  /** Whether all data so far could be written. */
  boolean written() {
    return !out.checkError();
  }

  /** For much data: what cannot be written is found out at the next flush. */
  OutputStream data() {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) {
        Console.this.out.write(bytes, from, length);
      }

      @Override
      public void flush() throws IOException {
        if (!written()) {
          throw new IOException("standard output cannot be written");
        }
      }
    };
  }

  /** For what draws on the terminal itself. */
  PrintStream err() {
    return err;
  }

  boolean terminal() {
    return terminal && !json;
  }

  boolean quiet() {
    return quiet;
  }

  /** Says how things go; silent when asked to be quiet. */
  void say(String text) {
    if (!quiet) {
      talk("info", text);
    }
  }

  /** Says what only the curious want to know. */
  void detail(String text) {
    if (verbose && !quiet) {
      talk("detail", text);
    }
  }

  /** Says what should not be missed. */
  void warn(String text) {
    talk("warning", text);
  }

  /** Says why it ends. */
  void error(String text) {
    talk("error", text);
  }

  private void talk(String level, String text) {
    for (String line : text.split("\n", -1)) {
      if (json) {
        err.println(
            "{\"time\":\""
                + Instant.now().truncatedTo(ChronoUnit.MILLIS)
                + "\",\"level\":\""
                + level
                + "\",\"message\":\""
                + new String(JsonStringEncoder.getInstance().quoteAsString(line))
                + "\"}");
      } else {
        err.println(level.equals("warning") || level.equals("error") ? level + ": " + line : line);
      }
    }
  }
}
