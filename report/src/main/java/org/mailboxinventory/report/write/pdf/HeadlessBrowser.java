package org.mailboxinventory.report.write.pdf;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.folder.DeletedFolder;

/**
 * Chromium, or a browser made from it, without a window and without a network: it opens local files
 * and prints them. It is spoken to through a pipe, so that no other program can speak to it, keeps
 * all that it writes in a folder that goes with it, and is ended when it takes too long.
 */
public final class HeadlessBrowser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "microsoft-edge-stable");

  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--remote-debugging-pipe",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-extensions",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-sync",
          "--disable-quic",
          "--disable-breakpad",
          "--no-first-run",
          "--no-pings",
          "--host-resolver-rules=MAP * ~NOTFOUND");

  /** The protocol's pipes have the numbers 3 and 4, which only a shell can give them. */
  private static final String SHELL = "/bin/sh";

  private static final String THROUGH_PIPES = "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null";

  private static final int ROOT = 0;
  private static final long LOOKS_A_SECOND = 50;
  private static final int SECONDS_TO_GO = 30;

  private final List<Path> folders;
  private final Process process;
  private final BrowserPipe pipe;
  private final ScheduledExecutorService clock;
  private final ScheduledFuture<?> ending;
  private final Set<ProcessHandle> ended = new HashSet<>();
  private @Nullable String session;

  private HeadlessBrowser(List<Path> folders, Process process, Duration patience) {
    this.folders = folders;
    this.process = process;
    this.pipe = new BrowserPipe(process.getInputStream(), process.getOutputStream());
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "browser-clock");
              thread.setDaemon(true);
              return thread;
            });
    this.ending = clock.schedule(this::end, patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The program of such a browser on a search path; empty where none is, or no shell. */
  public static Optional<Path> program(@Nullable String searchPath) {
    if (searchPath == null || !Files.isExecutable(Path.of(SHELL))) {
      return Optional.empty();
    }
    List<String> folders = List.of(searchPath.split(Pattern.quote(File.pathSeparator), -1));
    return NAMES.stream()
        .flatMap(name -> folders.stream().filter(it -> !it.isEmpty()).map(it -> Path.of(it, name)))
        .filter(Path::isAbsolute)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it.
   *
   * @param folder for its profile; made, and removed when it is closed
   * @param patience after which it is ended, whatever it does
   */
  public static HeadlessBrowser start(Path program, Path folder, Duration patience)
      throws IOException {
    Files.createDirectory(folder);
    List<String> command = new ArrayList<>(List.of(SHELL, "-c", THROUGH_PIPES, program.toString()));
    command.addAll(OPTIONS);
    command.add("--user-data-dir=" + folder.resolve("profile"));
    if (isRoot(folder)) {
      // Chromium refuses to start as root otherwise.
      command.add("--no-sandbox");
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(List.of("PATH", "LANG", "LC_ALL", "TZ"));
    for (String name : List.of("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")) {
      environment.put(name, folder.toString());
    }
    // It makes a socket there, whose path may have a hundred letters.
    Path sockets = Files.createTempDirectory("print");
    environment.put("TMPDIR", sockets.toString());
    try {
      return new HeadlessBrowser(List.of(folder, sockets), builder.start(), patience);
    } catch (IOException e) {
      DeletedFolder.delete(sockets);
      DeletedFolder.delete(folder);
      throw e;
    }
  }

  private static boolean isRoot(Path ours) throws IOException {
    return ours.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Integer.valueOf(ROOT).equals(Files.getAttribute(ours, "unix:uid"));
  }

  /** Opens a local file; it is loaded when this returns. */
  public void open(Path file) throws IOException {
    String target =
        pipe.send(null, "Target.createTarget", BrowserPipe.parameters().put("url", "about:blank"))
            .path("targetId")
            .asText();
    session =
        pipe.send(
                null,
                "Target.attachToTarget",
                BrowserPipe.parameters().put("targetId", target).put("flatten", true))
            .path("sessionId")
            .asText();
    send("Page.enable");
    pipe.send(
        session, "Page.navigate", BrowserPipe.parameters().put("url", file.toUri().toString()));
    pipe.await("Page.loadEventFired");
  }

  private JsonNode send(String method) throws IOException {
    return pipe.send(session, method, BrowserPipe.parameters());
  }

  /** The value of an expression in the page. */
  public JsonNode evaluate(String expression) throws IOException {
    JsonNode result =
        pipe.send(
            session,
            "Runtime.evaluate",
            BrowserPipe.parameters()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(
          "the page failed: " + result.at("/exceptionDetails/exception/description").asText());
    }
    return result.at("/result/value");
  }

  /** Waits until an expression in the page is true. */
  public void until(String expression) throws IOException {
    evaluate(
        "new Promise(done => { const look = () => (%s) ? done(true) : setTimeout(look, %d); look(); })"
            .formatted(expression, TimeUnit.SECONDS.toMillis(1) / LOOKS_A_SECOND));
  }

  /** What a printer would be given, by the page's own rules for print. */
  public byte[] printed() throws IOException {
    JsonNode pdf =
        pipe.send(
            session,
            "Page.printToPDF",
            BrowserPipe.parameters()
                .put("preferCSSPageSize", true)
                .put("printBackground", true)
                .put("generateTaggedPDF", true)
                .put("generateDocumentOutline", true));
    return Base64.getDecoder().decode(pdf.path("data").asText());
  }

  /** Ends it with all that it started. */
  private synchronized void end() {
    try (Stream<ProcessHandle> all = process.descendants()) {
      all.forEach(ended::add);
    }
    ended.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Ends it, and removes all that it wrote. */
  @Override
  public void close() throws IOException {
    ending.cancel(false);
    clock.shutdownNow();
    end();
    gone(process.toHandle());
    for (ProcessHandle one : ended) {
      gone(one);
    }
    for (Path folder : folders) {
      DeletedFolder.delete(folder);
    }
  }

  private static void gone(ProcessHandle one) throws IOException {
    try {
      one.onExit().orTimeout(SECONDS_TO_GO, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new IOException("process " + one.pid() + " of the browser cannot be ended", e);
    }
  }
}
