package org.mailboxinventory.scanner.spark.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.source.dataconnect.DropEntry;

final class PiecesTest {
  private static final int CORES = 4;

  @Test
  void partsFollowTheSizeOfTheDropAndKeepAllCoresBusy() {
    assertThat(parts(1)).isEqualTo(CORES);
    assertThat(parts(10L << 30)).isEqualTo(41);
    assertThat(parts(100L << 40)).as("few enough to be kept in order").isEqualTo(5000);
  }

  /** Of a drop of one file of so many bytes. */
  private static int parts(long bytes) {
    DropEntry file =
        new DropEntry(
            0, "/drop/a.json.gz", "a", "id", "unread", "state", "GZIP", null, false, bytes);
    return Pieces.of(List.of(file), 1, CORES).partitions(CORES);
  }
}
