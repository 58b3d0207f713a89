package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.LocalEngine;
import org.mailboxinventory.scanner.engine.Progress;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.graph.GraphSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole way, one operation a message: a sized sample tenant over loopback, through the real
 * client, bodies of 20 KB as HTML, no attachments, into a ledger. Client and server share the
 * machine's processors; the collector is the one that the launcher chooses for a scan.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseParallelGC", "-XX:FreqInlineSize=60", "-XX:InlineSmallCode=1000"})
public class WholeWayBenchmark {
  private static final int MAILBOXES = 20;
  private static final int ITEMS = 500;
  private static final int BODY = 20_000;

  /** The tenant, served once. */
  @State(Scope.Benchmark)
  public static class Tenant {
    SampleServer server = start();
    CompiledCatalogue detection =
        CompiledCatalogue.of(
            CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), "in");
    Path folder = Path.of("");

    private static SampleServer start() {
      try {
        return SampleServer.start(SampleTenant.sized(MAILBOXES, ITEMS, BODY));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    /** A folder for each reading: nothing is left from the one before. */
    @Setup(Level.Invocation)
    public void folder() throws IOException {
      folder = Files.createTempDirectory("whole-way-");
    }

    /** Ends the server. */
    @TearDown(Level.Trial)
    public void stop() {
      server.close();
    }
  }

  /** Reads all messages of all mailboxes. */
  @Benchmark
  @OperationsPerInvocation(MAILBOXES * ITEMS)
  public long scan(Tenant tenant) throws IOException, InterruptedException {
    byte[] key = new byte[32];
    try (GraphSource source = Bodies.source(tenant.server);
        TikaExtractor extractor =
            new TikaExtractor(
                ExtractLimits.of(150 << 20, 10, Duration.ofSeconds(60)),
                tenant.folder.resolve("work"),
                Runtime.getRuntime().availableProcessors());
        Ledger ledger =
            Ledger.open(
                new LedgerIdentity(
                    tenant.folder.resolve("ledger"),
                    Files.createDirectories(tenant.folder.resolve("native")),
                    "bench",
                    new Fingerprinter(key).keyCheck()))) {
      MailboxListing listing = source.mailboxes();
      ledger.beginScan(facts(tenant.detection));
      ledger.list(listing.mailboxes());
      LocalEngine engine =
          new LocalEngine(
              source, ledger, "bench", Progress.silent(), new StopSignal(), new Faults());
      var failure =
          engine.run(
              listing.mailboxes(),
              Runtime.getRuntime().availableProcessors() * 4,
              () ->
                  new ItemScan(
                      PartScan.of(tenant.detection, Confidence.MEDIUM),
                      extractor,
                      new Fingerprinter(key),
                      Set.of()),
              () -> new Masker(tenant.detection));
      ledger.endScan(Instant.now(), false);
      long read = ledger.facts(Instant.now()).orElseThrow().coverage().items().read();
      if (failure != null || read != MAILBOXES * ITEMS) {
        throw new IllegalStateException("read " + read + " of " + MAILBOXES * ITEMS);
      }
      return read;
    }
  }

  private static ScanFacts facts(CompiledCatalogue detection) {
    Map<DetectorId, DetectorFacts> detectors = new HashMap<>();
    detection
        .catalogue()
        .detectors()
        .forEach(
            detector ->
                detectors.put(
                    detector.id(),
                    new DetectorFacts(detector.category(), DetectorFacts.Identifies.NONE)));
    Instant now = Instant.now();
    return new ScanFacts(
        UUID.randomUUID().toString(),
        "bench",
        now,
        now,
        null,
        new Run.SourceText("graph", "bench", "global"),
        new Run.Scope(
            null, null, List.of(), List.of(), true, false, false, false, "medium", 1L << 27),
        new Run.Privacy("benchmark", null, null, null),
        List.of(),
        new Run.CatalogueText("1", "sha256:0", detectors.size()),
        "bench",
        detectors,
        false);
  }
}
