package org.mailboxinventory.scanner.cli.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** Mail files, their ledger, and events on it, in a folder. */
record EventFolder(Path folder) {
  /** An event without its id: an order on the mail of one mailbox. */
  static final String ORDER =
      """
      cause: "Order of a court of another country"
      content: content
      source: "Notice of the provider"
      mailboxes: [asha]
      period: {from: 2025-01-01, until: 2027-01-01}
      when: {detection: 2026-11-20T08:00:00Z, awareness: 2026-11-20T09:00:00Z}
      """;

  Path resolve(String name) {
    return folder.resolve(name);
  }

  ProgramRun run(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(
        List.of(
            "--set", "ledger.path=" + folder.resolve("ledger"),
            "--set", "work.dir=" + folder.resolve("work")));
    return ProgramRun.of(all.toArray(String[]::new));
  }

  void mail(String mailbox, String name, String date, String text) throws IOException {
    Path in = Files.createDirectories(folder.resolve("mail").resolve(mailbox));
    Files.writeString(
        in.resolve(name + ".eml"),
        "From: a@bank.example\r\nSubject: update\r\nMessage-ID: <"
            + name
            + "@bank.example>\r\nDate: "
            + date
            + "\r\n\r\n"
            + text
            + "\r\n");
  }

  void scan(String... more) {
    List<String> arguments = new ArrayList<>(List.of("scan", "--set", "report.formats=[json]"));
    arguments.addAll(List.of("--from", folder.resolve("mail").toString()));
    arguments.addAll(List.of("--out", folder.resolve("run").toString()));
    arguments.addAll(Arrays.asList(more));
    ProgramRun scan = run(arguments.toArray(String[]::new));
    assertThat(scan.code()).as(scan.err()).isZero();
  }

  /** The file of an event. */
  Path file(String id, String text) throws IOException {
    return Files.writeString(folder.resolve(id + ".yaml"), "id: " + id + "\n" + text);
  }

  /** Opens an event; its drafts lie in a folder of its name. */
  ProgramRun open(String id, String text) throws IOException {
    String out = folder.resolve(id).toString();
    ProgramRun opened = run("event", "open", file(id, text).toString(), "--out", out);
    assertThat(opened.code()).as(opened.err()).isZero();
    return opened;
  }
}
