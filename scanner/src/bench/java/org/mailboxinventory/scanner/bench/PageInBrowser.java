package org.mailboxinventory.scanner.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Times of a page in Chromium, measured by the page's own clock over the Chrome DevTools protocol:
 * first screen, until it can be used, search, sort, and opening a mailbox.
 */
final class PageInBrowser implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final int PATIENCE_SECONDS = 120;

  /** Gives the milliseconds from an act until the page shows something else in an element. */
  private static final String TIMED =
      """
      new Promise(done => {
        const watched = document.querySelector('%s');
        const begun = performance.now();
        new MutationObserver((changes, self) => {
          self.disconnect();
          requestAnimationFrame(() => done(performance.now() - begun));
        }).observe(watched, {childList: true, subtree: true, characterData: true, attributes: true});
        %s;
      })\
      """;

  private static final String SEARCH =
      "(e => { e.value = '%s'; e.dispatchEvent(new Event('input')); })"
          + "(document.getElementById('search'))";

  private final ObjectMapper mapper = new ObjectMapper();
  private final Process process;
  private final WebSocket socket;
  private volatile CompletableFuture<JsonNode> answer = new CompletableFuture<>();
  private int asked;

  private PageInBrowser(Process process, WebSocket.Builder builder, URI address, Path page)
      throws Exception {
    this.process = process;
    this.socket =
        builder.buildAsync(address, new Listener()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    send("Emulation.setDeviceMetricsOverride")
        .with(
            it ->
                it.put("width", 1400)
                    .put("height", 900)
                    .put("deviceScaleFactor", 1)
                    .put("mobile", false));
    send("Page.navigate").with(it -> it.put("url", page.toUri().toString()));
  }

  /** Opens the page and prints the times; says so where there is no Chromium. */
  static void measure(Path page) throws Exception {
    if (!Files.isExecutable(PROGRAM)) {
      System.out.println("the page was not opened: no Chromium at " + PROGRAM);
      return;
    }
    Path profile = Files.createTempDirectory("page-in-browser-");
    try (PageInBrowser browser = open(page, profile)) {
      browser.times();
    } finally {
      ReportFormats.delete(profile);
    }
  }

  private static PageInBrowser open(Path page, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path portFile = profile.resolve("DevToolsActivePort");
    while (process.isAlive() && (!Files.exists(portFile) || Files.size(portFile) == 0)) {
      Thread.sleep(20);
    }
    String port = Files.readAllLines(portFile).get(0);
    HttpClient client = HttpClient.newHttpClient();
    HttpResponse<String> pages =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build(),
            HttpResponse.BodyHandlers.ofString());
    for (JsonNode target : new ObjectMapper().readTree(pages.body())) {
      if (target.path("type").asText().equals("page")) {
        URI address = URI.create(target.path("webSocketDebuggerUrl").asText());
        return new PageInBrowser(process, client.newWebSocketBuilder(), address, page);
      }
    }
    throw new IOException("Chromium shows no page");
  }

  private void times() throws Exception {
    until("document.documentElement && document.documentElement.dataset.ready === 'true'");
    say("usable, at most", evaluate("performance.now()"));
    String paint = "performance.getEntriesByName('first-contentful-paint')";
    until(paint + ".length > 0");
    say("first screen", evaluate(paint + "[0].startTime"));
    for (String words : List.of("last77", "last7712", "card", "")) {
      say("search '" + words + "'", evaluate(TIMED.formatted("#count", SEARCH.formatted(words))));
    }
    for (String column : List.of("address", "people", "score", "people")) {
      String click = "document.querySelector('button[data-column=" + column + "]').click()";
      say("sort by " + column, evaluate(TIMED.formatted("#grid", click)));
    }
    String open = "document.querySelector('#grid a[href^=\"#m/\"]').click()";
    say("open a mailbox", evaluate(TIMED.formatted("#page", open)));
  }

  private void until(String expression) throws Exception {
    while (!evaluate(expression).asBoolean()) {
      Thread.sleep(10);
    }
  }

  private static void say(String what, JsonNode millis) {
    System.out.printf(Locale.ROOT, "in a browser: %-20s %7.0f ms%n", what, millis.asDouble());
  }

  private JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        send("Runtime.evaluate")
            .with(
                it ->
                    it.put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** What a command takes. */
  private interface Parameters {
    void into(ObjectNode parameters);
  }

  /** A command that is to be sent. */
  private interface Command {
    JsonNode with(Parameters parameters) throws Exception;
  }

  private Command send(String method) {
    return parameters -> {
      asked++;
      ObjectNode message = mapper.createObjectNode().put("id", asked).put("method", method);
      parameters.into(message.putObject("params"));
      answer = new CompletableFuture<>();
      socket.sendText(message.toString(), true).join();
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS).path("result");
    };
  }

  /** Puts the pieces of a message together; events have no id and are left. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder pieces = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      pieces.append(data);
      if (last) {
        try {
          JsonNode message = mapper.readTree(pieces.toString());
          if (message.has("id")) {
            answer.complete(message);
          }
        } catch (IOException e) {
          answer.completeExceptionally(e);
        }
        pieces.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  @Override
  public void close() throws Exception {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }
}
