package org.mailboxinventory.scanner.spark.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.engine.FilesOrder;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.StableName;

final class SilenceTest {
  private static final String VALUE = "ABCPE1234F";

  @Test
  void whatATaskThrowsAtOnceOrLaterHoldsNoMessageAndNoCause() {
    GuardedTask<String, String> atOnce =
        new GuardedTask<>(
            rows -> {
              throw new IllegalStateException("value " + VALUE, new RuntimeException(VALUE));
            });
    GuardedTask<String, String> later =
        new GuardedTask<>(
            rows ->
                new Iterator<>() {
                  @Override
                  public boolean hasNext() {
                    return true;
                  }

                  @Override
                  public String next() {
                    throw new IllegalStateException("value " + VALUE);
                  }
                });
    Throwable first = catchThrowable(() -> atOnce.call(Collections.emptyIterator()));
    Throwable second = catchThrowable(() -> later.call(Collections.emptyIterator()).next());
    for (Throwable thrown : List.of(first, second)) {
      StringWriter text = new StringWriter();
      thrown.printStackTrace(new PrintWriter(text));
      assertThat(text.toString())
          .contains("IllegalStateException")
          .contains("SilenceTest")
          .doesNotContain(VALUE);
    }
  }

  @Test
  void aClusterThatSendsOrKeepsInTheOpenIsRefusedWithAllThatIsMissing() {
    SparkConf conf = new SparkConf(false).set("spark.master", "spark://127.0.0.1:7077");
    assertThat(refusal(conf, "/facts"))
        .contains("spark.authenticate")
        .contains("spark.network.crypto.enabled")
        .contains("spark.io.encryption.enabled");
    conf.set("spark.authenticate", "true").set("spark.network.crypto.enabled", "true");
    assertThat(refusal(conf, "/facts"))
        .contains("spark.io.encryption.enabled")
        .doesNotContain("spark.authenticate ");
    conf.set("spark.io.encryption.enabled", "true");
    assertThat(refusal(conf, null)).contains("ledger.facts");
    assertThat(refusal(conf, "/facts")).isEmpty();
    assertThat(refusal(conf.clone().set("spark.submit.deployMode", "cluster"), "/facts"))
        .contains("--deploy-mode");
  }

  /** Its workers are processes of their own, whatever its name says. */
  @Test
  void onlyOneProcessNeedsNoEncryption() {
    assertThat(refusal(new SparkConf(false).set("spark.master", "local[2]"), null)).isEmpty();
    assertThat(refusal(new SparkConf(false).set("spark.master", "local-cluster[2,1,512]"), "/f"))
        .contains("spark.authenticate");
    assertThat(refusal(new SparkConf(false), null)).contains("spark-submit.sh");
  }

  private static String refusal(SparkConf conf, @Nullable String facts) {
    FilesOrder order =
        new FilesOrder(
            List.of(),
            null,
            List.of(),
            List.of(),
            1,
            StableName.unkept(),
            Path.of("ledger"),
            facts);
    try {
      ClusterDemands.check(conf, order);
      return "";
    } catch (SourceException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
