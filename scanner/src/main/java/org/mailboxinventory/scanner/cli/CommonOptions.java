package org.mailboxinventory.scanner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {
  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "A settings file; may be given several times, later ones win.")
  List<Path> settings = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One setting, as in detect.minConfidence=high; wins over files.")
  List<String> set = new ArrayList<>();

  @Option(names = "--quiet", description = "Print only warnings and errors.")
  boolean quiet;

  @Option(names = "--verbose", description = "Print more details.")
  boolean verbose;

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Show progress: auto (default), always or never.")
  ProgressWhen progress = ProgressWhen.AUTO;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Format of messages on standard error: text (default) or json.")
  LogFormat logFormat = LogFormat.TEXT;

  enum ProgressWhen {
    AUTO,
    ALWAYS,
    NEVER
  }

  enum LogFormat {
    TEXT,
    JSON
  }
}
