package org.mailboxinventory.report.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Chromium without a window and without a network, driven by the Chrome DevTools protocol: it opens
 * one page and keeps everything that the page complains of.
 */
final class Browser implements AutoCloseable {
  /** Where Debian puts it. */
  static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private static final int PATIENCE_SECONDS = 120;
  private static final List<String> COMPLAINTS =
      List.of(
          "Log.entryAdded",
          "Runtime.exceptionThrown",
          "Runtime.consoleAPICalled",
          "Audits.issueAdded",
          "Network.loadingFailed");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private @Nullable String session;

  private Browser(Process process, String address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join();
  }

  /** Starts it with a profile of its own in an empty folder. */
  static Browser start(Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Browser(process, address(process));
  }

  private static String address(Process process) throws IOException {
    BufferedReader talk =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    String marker = "DevTools listening on ";
    StringBuilder said = new StringBuilder();
    for (String line = talk.readLine(); line != null; line = talk.readLine()) {
      if (line.startsWith(marker)) {
        Thread drain = new Thread(() -> talk.lines().forEach(rest -> {}), "browser-talk");
        drain.setDaemon(true);
        drain.start();
        return line.substring(marker.length()).strip();
      }
      said.append(line).append('\n');
    }
    throw new IOException("Chromium did not start: " + said);
  }

  /** Opens a local file in a page of this size and waits until it is there. */
  void open(Path file, int width, int height) {
    open(file.toUri(), width, height);
  }

  /** Opens an address of this machine. */
  void open(URI address, int width, int height) {
    String target =
        send("Target.createTarget", object().put("url", "about:blank")).path("targetId").asText();
    session =
        send("Target.attachToTarget", object().put("targetId", target).put("flatten", true))
            .path("sessionId")
            .asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Network", "Audits")) {
      send(domain + ".enable", object());
    }
    resize(width, height);
    CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
    awaited.put("Page.loadEventFired", loaded);
    send("Page.navigate", object().put("url", address.toString()));
    loaded.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  void resize(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        object()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /** Shows the page as it looks for people who prefer {@code light} or {@code dark}. */
  void prefer(String scheme) {
    ObjectNode parameters = object();
    parameters
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", scheme);
    send("Emulation.setEmulatedMedia", parameters);
  }

  /** The value of an expression in the page. */
  JsonNode evaluate(String expression) {
    JsonNode result =
        send("Runtime.evaluate", object().put("expression", expression).put("returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(result.path("exceptionDetails").toString());
    }
    return result.path("result").path("value");
  }

  /** Waits until an expression, or the promise that it is, gives true. */
  void until(String expression) {
    String waiting =
        "new Promise((done, failed) => { const end = Date.now() + 30000;"
            + " const look = async () => { if (await ("
            + expression
            + ")) done(true);"
            + " else if (Date.now() > end) failed(Error('never came true'));"
            + " else setTimeout(look, 10); }; look(); })";
    JsonNode result =
        send(
            "Runtime.evaluate",
            object()
                .put("expression", waiting)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result.path("exceptionDetails"));
    }
  }

  /** Presses a key of the keyboard and lets it go. */
  void key(String key, int code) {
    for (String kind : List.of("keyDown", "keyUp")) {
      ObjectNode event =
          object()
              .put("type", kind)
              .put("key", key)
              .put("code", key)
              .put("windowsVirtualKeyCode", code);
      if (key.equals("Enter") && kind.equals("keyDown")) {
        event.put("text", "\r");
      }
      send("Input.dispatchKeyEvent", event);
    }
  }

  /** What a printer would be given. */
  void pdf(Path file) throws IOException {
    JsonNode data = send("Page.printToPDF", object().put("preferCSSPageSize", true)).path("data");
    Files.write(file, Base64.getDecoder().decode(data.asText()));
  }

  /** Types as a person does. */
  void type(String text) {
    send("Input.insertText", object().put("text", text));
  }

  /** Clicks with the mouse in the middle of an element. */
  void click(String selector) {
    JsonNode place =
        evaluate(
            "(() => { const e = document.querySelector('"
                + selector
                + "'); e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const r = e.getBoundingClientRect();"
                + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
    for (String kind : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          object()
              .put("type", kind)
              .put("x", place.path("x").asDouble())
              .put("y", place.path("y").asDouble())
              .put("button", "left")
              .put("clickCount", 1));
    }
  }

  /** A picture of the whole page, or of what is visible. */
  void picture(Path png, boolean whole) throws IOException {
    JsonNode data =
        send(
            "Page.captureScreenshot",
            object().put("format", "png").put("captureBeyondViewport", whole));
    Files.write(png, Base64.getDecoder().decode(data.path("data").asText()));
  }

  /** Errors, warnings, violations of the content policy and failed requests so far. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Every address that the page asked for. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private ObjectNode object() {
    return mapper.createObjectNode();
  }

  private JsonNode send(String method, ObjectNode parameters) {
    int id = ids.incrementAndGet();
    ObjectNode message = object().put("id", id).put("method", method);
    message.set("params", parameters);
    if (session != null) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.sendText(message.toString(), true).join();
    JsonNode reply = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    if (reply.has("error")) {
      throw new AssertionError(method + ": " + reply.path("error"));
    }
    return reply.path("result");
  }

  private void receive(JsonNode message) {
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
      return;
    }
    String method = message.path("method").asText();
    JsonNode parameters = message.path("params");
    // A test goes back and forth faster than a hand; that is no fault of the page.
    boolean byHand = !parameters.toString().contains("NavigationEntryMarkedSkippable");
    if (COMPLAINTS.contains(method) && byHand) {
      complaints.add(method + " " + parameters);
    } else if (method.equals("Network.requestWillBeSent")) {
      requests.add(parameters.path("request").path("url").asText());
    }
    CompletableFuture<JsonNode> waiting = awaited.remove(method);
    if (waiting != null) {
      waiting.complete(parameters);
    }
  }

  /** Puts the pieces of a message together. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder pieces = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      pieces.append(data);
      if (last) {
        String whole = pieces.toString();
        pieces.setLength(0);
        try {
          receive(mapper.readTree(whole));
        } catch (IOException e) {
          complaints.add("not JSON: " + e.getMessage());
        }
      }
      from.request(1);
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Chromium ended", e);
    }
  }
}
