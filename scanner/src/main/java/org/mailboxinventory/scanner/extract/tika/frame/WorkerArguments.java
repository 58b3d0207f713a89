package org.mailboxinventory.scanner.extract.tika.frame;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;

/**
 * What a worker process is told on its command line.
 *
 * @param ocr null when no text is read from pictures
 */
public record WorkerArguments(ExtractLimits limits, @Nullable OcrSetup ocr) {

  /** As words of a command line. */
  public List<String> words() {
    return List.of(
        Long.toString(limits.maxItemBytes()),
        Integer.toString(limits.maxDepth()),
        Long.toString(limits.timeout().toMillis()),
        Integer.toString(limits.maxParts()),
        Long.toString(limits.maxTextBytes()),
        Long.toString(limits.maxUnpackedBytes()),
        Integer.toString(limits.workerMegabytes()),
        Integer.toString(limits.documentsPerWorker()),
        ocr == null ? "" : ocr.program().toString(),
        ocr == null ? "" : String.join("+", ocr.languages()));
  }

  /** From the words that {@link #words} gave. */
  public static WorkerArguments of(String[] words) {
    return new WorkerArguments(
        new ExtractLimits(
            Long.parseLong(words[0]),
            Integer.parseInt(words[1]),
            Duration.ofMillis(Long.parseLong(words[2])),
            Integer.parseInt(words[3]),
            Long.parseLong(words[4]),
            Long.parseLong(words[5]),
            Integer.parseInt(words[6]),
            Integer.parseInt(words[7])),
        words[8].isEmpty()
            ? null
            : new OcrSetup(Path.of(words[8]), List.of(words[9].split("\\+"))));
  }
}
