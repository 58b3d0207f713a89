package org.mailboxinventory.scanner.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.value.Planted;

/** The sample tenant's mail with planted values, saved as files: as EML or as mbox. */
public final class SavedMail {
  private final SampleServer server;
  private final List<Planted> planted;
  private final HttpClient http = HttpClient.newHttpClient();

  public SavedMail(SampleServer server) {
    this.server = server;
    this.planted = server.tenant().planted();
  }

  /**
   * Saves one folder a mailbox, by turns with a file a message and with an mbox that holds them
   * all. A value stands in the name of each mbox.
   *
   * @param perMailbox at most so many messages of each mailbox
   */
  public Path save(Path folder, int perMailbox) throws IOException, InterruptedException {
    boolean single = true;
    for (String address : server.tenant().addresses()) {
      List<byte[]> messages = messages(address, perMailbox);
      if (!messages.isEmpty()) {
        Path mailbox = Files.createDirectories(folder.resolve(address.replace('@', '_')));
        if (single) {
          separately(messages, mailbox);
        } else {
          together(messages, mailbox.resolve("KYC GAZPT1245J.mbox"));
        }
        single = !single;
      }
    }
    return folder;
  }

  private List<byte[]> messages(String address, int most) throws IOException, InterruptedException {
    Set<String> ids = new LinkedHashSet<>();
    for (Planted value : planted) {
      if (value.mailbox().equals(address) && !value.part().equals("folder")) {
        ids.add(value.itemId());
      }
    }
    List<byte[]> messages = new ArrayList<>();
    for (String id : ids.stream().limit(most).toList()) {
      messages.add(get("/v1.0/users/" + address + "/messages/" + id + "/$value"));
    }
    return messages;
  }

  private byte[] get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.endpoint() + path))
            .header("Authorization", "Bearer " + server.token())
            .build();
    HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("the sample tenant answered " + response.statusCode());
    }
    return response.body();
  }

  private static void separately(List<byte[]> messages, Path folder) throws IOException {
    int number = 0;
    for (byte[] message : messages) {
      Files.write(folder.resolve(String.format(Locale.ROOT, "%03d.eml", ++number)), message);
    }
  }

  private static void together(List<byte[]> messages, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] message : messages) {
        out.write(
            "From made-up@example.org Mon Jun  1 00:00:00 2026\n".getBytes(StandardCharsets.UTF_8));
        out.write(message);
        out.write("\n\n".getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
