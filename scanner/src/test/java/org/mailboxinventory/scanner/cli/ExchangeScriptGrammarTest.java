package org.mailboxinventory.scanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script for Exchange administrators, parsed by a grammar of PowerShell: it is well formed, and
 * each cmdlet and parameter is one of Microsoft's reference.
 *
 * <p>The grammar is tree-sitter-powershell, run by web-tree-sitter in Node. The environment
 * variable POWERSHELL_GRAMMAR names the folder in which both were installed, as .ci/run does.
 */
class ExchangeScriptGrammarTest {
  /** Parameters that every cmdlet has. */
  private static final Set<String> COMMON =
      Set.of("erroraction", "warningaction", "verbose", "debug");

  private final Path folder;
  private final String grammar =
      Objects.requireNonNullElse(System.getenv("POWERSHELL_GRAMMAR"), "");

  ExchangeScriptGrammarTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void findTheGrammar() {
    assumeTrue(
        !grammar.isEmpty(),
        "needs the grammar of PowerShell from npm, its folder named in POWERSHELL_GRAMMAR");
  }

  @Test
  void theGrammarReadsTheWholeScript() throws Exception {
    assertThat(lines(script())).noneMatch(line -> line.startsWith("error"));
  }

  @Test
  void everyCmdletAndParameterStandsInMicrosoftsReference() throws Exception {
    assertThat(unknown(script())).isEmpty();
  }

  @Test
  void whatIsWrongIsSeen() throws Exception {
    assertThat(lines("Get-Mailbox -ResultSize Unlimited | Where-Object {"))
        .anyMatch(line -> line.startsWith("error"));
    assertThat(unknown("Get-Mailbox -ResultSise Unlimited\nGet-MailBoxes\nSet-Mailbox -Identity a"))
        .containsExactly("1: Get-Mailbox -ResultSise", "2: Get-MailBoxes", "3: Set-Mailbox");
  }

  private static String script() {
    return Program.run(List.of("mailboxes", "--exchange-script")).out();
  }

  /** Calls of a cmdlet or with a parameter that the kept list does not have. */
  private List<String> unknown(String script) throws Exception {
    Map<String, Set<String>> known = reference();
    List<String> unknown = new ArrayList<>();
    for (String line : lines(script)) {
      String[] words = line.split("\t", -1);
      if (!words[0].equals("command") || script.contains("function " + words[2])) {
        continue;
      }
      Set<String> parameters = known.get(words[2].toLowerCase(Locale.ROOT));
      if (parameters == null) {
        unknown.add(words[1] + ": " + words[2]);
        continue;
      }
      for (int i = 3; i < words.length; i++) {
        String parameter = words[i].toLowerCase(Locale.ROOT);
        if (!parameters.contains(parameter) && !COMMON.contains(parameter)) {
          unknown.add(words[1] + ": " + words[2] + " -" + words[i]);
        }
      }
    }
    return unknown;
  }

  private static Map<String, Set<String>> reference() throws IOException {
    Map<String, Set<String>> reference = new TreeMap<>();
    for (String line : resource("cmdlets.txt").lines().toList()) {
      if (!line.startsWith("#")) {
        String[] cells = line.toLowerCase(Locale.ROOT).split("\\|", -1);
        reference.put(cells[0].strip(), new HashSet<>(List.of(cells[1].strip().split(" ", -1))));
      }
    }
    return reference;
  }

  private List<String> lines(String script) throws Exception {
    Path program = Files.writeString(folder.resolve("commands.mjs"), resource("commands.mjs"));
    Path file = Files.writeString(folder.resolve("script.ps1"), script);
    Path out = folder.resolve("out");
    Process node =
        new ProcessBuilder("node", "--liftoff-only", program.toString(), grammar, file.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    boolean ended = node.waitFor(1, TimeUnit.MINUTES);
    node.destroyForcibly();
    assertThat(ended).isTrue();
    String printed = Files.readString(out);
    assertThat(node.exitValue()).as(printed).isZero();
    return printed.lines().toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ExchangeScriptGrammarTest.class.getResourceAsStream("powershell/" + name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
