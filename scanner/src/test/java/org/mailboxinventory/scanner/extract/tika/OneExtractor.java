package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;

/** An extractor with one process, for the tests of a class. */
public final class OneExtractor implements BeforeAllCallback, AfterAllCallback {
  private @Nullable Path work;
  private @Nullable TikaExtractor extractor;

  @Override
  public void beforeAll(ExtensionContext tests) throws IOException {
    Path folder = Files.createTempDirectory("extractor");
    work = folder;
    extractor =
        new TikaExtractor(ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(1)), folder, 1);
  }

  @Override
  public void afterAll(ExtensionContext tests) throws IOException {
    if (extractor != null) {
      extractor.close();
    }
    if (work != null) {
      FileUtils.deleteDirectory(work.toFile());
    }
  }

  /** What it says of a document whose name alone tells what it may be. */
  public RecordedParts read(String name, byte[] content) {
    if (extractor == null) {
      throw new IllegalStateException("no test of the class has begun");
    }
    return RecordedParts.of(extractor, name, content);
  }
}
