package org.mailboxinventory.scanner.cli.process;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ShownText;

/** Where the program reads and writes: data goes to standard output, talk to standard error. */
public final class Console {
  /** To the beginning of the line, and the line emptied. */
  private static final String CLEARED = "\r\u001b[K";

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;
  private final @Nullable Outlet outlet;
  private boolean quiet;
  private boolean verbose;
  private boolean json;
  private String drawn = "";

  /**
   * @param terminal standard error is shown in a window of the usual width
   */
  public Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    this(in, out, err, Terminal.usual(terminal), null);
  }

  /**
   * @param terminal the window that standard error is shown in
   * @param outlet what {@code out} writes to at last; null where that is no pipe
   */
  private Console(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Terminal terminal,
      @Nullable Outlet outlet) {
    this.outlet = outlet;
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** That of the process. The launcher says when a terminal listens; Java cannot tell. */
  public static Console ofProcess() {
    Terminal terminal = Terminal.ofProcess();
    boolean dataShown = Boolean.getBoolean("mailbox-inventory.dataTerminal");
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    PrintStream out = stream(outlet, dataShown, terminal.charset(), false);
    PrintStream err =
        stream(
            new FileOutputStream(FileDescriptor.err), terminal.present(), terminal.charset(), true);
    // Libraries that print on their own could print what is in mail.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    return new Console(System.in, out, err, terminal, outlet);
  }

  /** Files and pipes get UTF-8; a terminal that does not show it gets what it shows. */
  private static PrintStream stream(
      OutputStream bytes, boolean shown, Charset charset, boolean atOnce) {
    OutputStream target =
        shown && !charset.equals(StandardCharsets.UTF_8)
            ? new EscapingStream(bytes, charset)
            : bytes;
    return new PrintStream(target, atOnce, StandardCharsets.UTF_8);
  }

  public void configure(boolean newQuiet, boolean newVerbose, boolean newJson) {
    quiet = newQuiet;
    verbose = newVerbose;
    json = newJson;
  }

  public InputStream in() {
    return in;
  }

  /** For data. */
  public PrintStream out() {
    return out;
  }

  /** Whether all data so far could be written. */
  public boolean written() {
    return !out.checkError();
  }

  /** Whether nobody reads the data any more. */
  public boolean unread() {
    return outlet != null && outlet.left();
  }

  /** For much data: what cannot be written is found out at the next flush. */
  public OutputStream data() {
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

  /** For messages that a library writes itself. */
  public PrintStream err() {
    return err;
  }

  /** A row of a table for people: one line of data, as {@link ShownText} shows it. */
  public void row(String text) {
    out.println(ShownText.of(text));
  }

  /**
   * Keeps this line at the foot of the terminal, in place of the one before; what is said meanwhile
   * comes above it.
   *
   * @param line shorter than the window is wide
   */
  public synchronized void draw(String line) {
    if (!line.equals(drawn)) {
      drawn = line;
      err.print(CLEARED + line);
      err.flush();
    }
  }

  /** Leaves the last line drawn as it is, and goes to the next. */
  public synchronized void drawn() {
    if (!drawn.isEmpty()) {
      drawn = "";
      err.println();
    }
  }

  /**
   * Has a page of its own in the terminal, of which nothing is left on the screen or above it once
   * it is left.
   */
  public synchronized void page(boolean shown) {
    err.print(shown ? "\u001b[?1049h\u001b[H" : "\u001b[?1049l");
    err.flush();
  }

  /** Whether standard error is a window in which a line can be drawn again and again. */
  public boolean terminal() {
    return terminal.present() && !json;
  }

  /** How wide the terminal's window is. */
  public int columns() {
    return terminal.columns();
  }

  public boolean quiet() {
    return quiet;
  }

  /** Says how things go; silent when asked to be quiet. */
  public void say(String text) {
    if (!quiet) {
      talk("info", text);
    }
  }

  /** Says how far it is, to those who asked for it or did not ask for quiet. */
  public void progress(String text) {
    talk("info", text);
  }

  /** Whether details are said. */
  public boolean saysDetail() {
    return verbose && !quiet;
  }

  /** Says what only the curious want to know. */
  public void detail(String text) {
    if (saysDetail()) {
      talk("detail", text);
    }
  }

  /** Says what should not be missed. */
  public void warn(String text) {
    talk("warning", text);
  }

  /** Says why it ends. */
  public void error(String text) {
    talk("error", text);
  }

  private synchronized void talk(String level, String text) {
    StringBuilder said = new StringBuilder(drawn.isEmpty() ? "" : CLEARED);
    for (String line : text.split("\r?\n", -1)) {
      said.append(json ? object(level, line) : line(level, line)).append(System.lineSeparator());
    }
    err.print(said.append(drawn));
    err.flush();
  }

  private static String line(String level, String line) {
    String shown = ShownText.of(line);
    return level.equals("warning") || level.equals("error") ? level + ": " + shown : shown;
  }

  private static String object(String level, String line) {
    return "{\"time\":\""
        + Instant.now().truncatedTo(ChronoUnit.MILLIS)
        + "\",\"level\":\""
        + level
        + "\",\"message\":\""
        // Quoted, it holds no control character that JSON must escape; the others become escapes.
        + ShownText.of(new String(JsonStringEncoder.getInstance().quoteAsString(line)))
        + "\"}";
  }
}
