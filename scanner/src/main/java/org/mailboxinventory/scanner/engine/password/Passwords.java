package org.mailboxinventory.scanner.engine.password;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * What may open locked documents: one password a line, with gaps for values of the message that a
 * document came with. Kept in memory only.
 */
public final class Passwords {
  private static final int MOST_LINES = 200;
  private static final int MOST_OFFERED = 200;
  private static final int MOST_VALUES = 20;
  private static final long LARGEST_FILE = 1 << 20;

  private final List<PasswordTemplate> templates;
  private final Set<String> needed = new LinkedHashSet<>();
  private final byte[] content;

  private Passwords(List<PasswordTemplate> templates, byte[] content) {
    this.templates = List.copyOf(templates);
    this.content = content;
    templates.forEach(template -> needed.addAll(template.detectors()));
  }

  /** No password at all. */
  public static Passwords none() {
    return new Passwords(List.of(), new byte[0]);
  }

  /**
   * Reads a file in UTF-8, one password a line; empty lines mean nothing.
   *
   * @param detectors the ids of those whose values are looked for
   * @throws IOException when it cannot be read as text
   * @throws IllegalArgumentException when a line cannot be used; the message names the line's
   *     number and never its text
   */
  public static Passwords read(Path file, Set<String> detectors) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new IllegalArgumentException("holds more than a megabyte; leave lines out");
    }
    List<PasswordTemplate> templates = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String password = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!password.isEmpty()) {
        templates.add(template(password, number, detectors));
      }
    }
    if (templates.size() > MOST_LINES) {
      throw new IllegalArgumentException(
          "holds more than "
              + MOST_LINES
              + " passwords; each is tried on every locked document,"
              + " so leave some out");
    }
    return new Passwords(templates, Files.readAllBytes(file));
  }

  private static PasswordTemplate template(String line, int number, Set<String> detectors) {
    try {
      PasswordTemplate template = PasswordTemplate.of(line);
      if (!detectors.containsAll(template.detectors())) {
        throw new IllegalArgumentException(
            "names a value that is not looked for; write "
                + String.join(", ", PasswordTemplate.NAMES.keySet().stream().sorted().toList())
                + " or an id that 'detectors list' shows, and see that detect.detectors has it");
      }
      return template;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + " " + e.getMessage(), e);
    }
  }

  /** A digest of the file that confirms nothing to those who have not the key. */
  public String digest(Fingerprinter fingerprinter) {
    Fingerprint digest = fingerprinter.of("extract.passwords", content);
    return HexFormat.of().toHexDigits(digest.high()) + HexFormat.of().toHexDigits(digest.low());
  }

  public boolean isEmpty() {
    return templates.isEmpty();
  }

  /** Nothing is known yet of the message. */
  public Known known() {
    return new Known();
  }

  /** The values found so far in one message, and the passwords that they make. For one thread. */
  public final class Known {
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    /** Keeps a value when some password may be made of it. */
    public void found(Match match) {
      String detector = match.detector().id().value();
      if (needed.contains(detector)) {
        Set<String> known = values.computeIfAbsent(detector, any -> new LinkedHashSet<>());
        if (known.size() < MOST_VALUES) {
          known.add(match.canonical().reveal());
        }
      }
    }

    /** Those made of the message's own values before those that are the same for all. */
    public List<SensitiveText> offered() {
      Set<String> all = new LinkedHashSet<>();
      for (boolean own : new boolean[] {true, false}) {
        for (PasswordTemplate template : templates) {
          if (template.detectors().isEmpty() != own) {
            all.addAll(template.filled(values, MOST_OFFERED));
          }
        }
      }
      return all.stream().limit(MOST_OFFERED).map(SensitiveText::of).toList();
    }
  }
}
