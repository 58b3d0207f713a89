package org.mailboxinventory.scanner.cli.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that every command takes. */
public final class CommonOptions {
  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "A settings file; may be given several times, later ones win.")
  public List<Path> settings = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One setting, as in detect.minConfidence=high; wins over files.")
  public List<String> set = new ArrayList<>();

  @Option(names = "--quiet", description = "Print only warnings and errors.")
  public boolean quiet;

  @Option(names = "--verbose", description = "Print more details.")
  public boolean verbose;

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Show progress: auto (default), always or never.")
  public ProgressWhen progress = ProgressWhen.AUTO;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Format of messages on standard error: text (default) or json.")
  public LogFormat logFormat = LogFormat.TEXT;

  public enum ProgressWhen {
    AUTO,
    ALWAYS,
    NEVER
  }

  public enum LogFormat {
    TEXT,
    JSON
  }
}
