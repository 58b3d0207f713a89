package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Detection alone, one thread: the counter {@code megabytes} is MB of text a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-XX:FreqInlineSize=60", "-XX:InlineSmallCode=1000"})
@Threads(1)
public class DetectionBenchmark {

  /** The texts. */
  @State(Scope.Thread)
  public static class Texts {
    /**
     * {@code real} is the mail below ../shared/corpora/spamassassin, headers included; empty where
     * that is absent.
     */
    @Param({"mail", "statement", "hindi", "real"})
    public String kind = "mail";

    List<byte[]> documents = List.of();
    PartScan scan =
        PartScan.of(
            CompiledCatalogue.of(
                CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), "in"),
            Confidence.MEDIUM);
    double megabytes;

    /** Makes or reads them. */
    @Setup
    public void read() {
      documents = kind.equals("real") ? real() : new MailText(7).documents(kind, 2_000, 4_000);
      megabytes = documents.stream().mapToLong(document -> document.length).sum() / 1e6;
    }

    private static List<byte[]> real() {
      Path folder = Path.of("../../shared/corpora/spamassassin");
      if (!Files.isDirectory(folder)) {
        return List.of();
      }
      try (Stream<Path> files = Files.walk(folder)) {
        List<byte[]> mails = new ArrayList<>();
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          mails.add(Files.readAllBytes(file));
        }
        return mails;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** MB of text. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    /** Read by the harness. */
    public double megabytes;
  }

  /** Scans all documents once. */
  @Benchmark
  public long scan(Texts texts, Counted counted) {
    long units = 0;
    for (byte[] document : texts.documents) {
      texts.scan.begin(match -> {});
      texts.scan.text(document, 0, document.length);
      units += texts.scan.finish();
    }
    counted.megabytes += texts.megabytes;
    return units;
  }
}
